import type { SiteAdapter } from "../model/plugins.ts";

/** 美国之音, Mandarin. */
export const voachinese: SiteAdapter = {
  id: "voachinese",
  hosts: ["voachinese.com", "voacantonese.com"],
  publisher: "美国之音",
  language: "zh-Hans",
  layouts: [],
};
