import type { SiteAdapter } from "../model/plugins.ts";

/** 大纪元: overseas Chinese daily; its columns and reprints name their source in the dateline or in the last line. */
export const epochtimes: SiteAdapter = {
  id: "epochtimes",
  hosts: ["epochtimes.com"],
  signature: 'ok[href*="epochtimes.com/gb/"], img[src*="i.epochtimes.com/"][class*="size-djy"]',
  publisher: "大纪元",
  language: "zh-Hans",
  layouts: [],
};
