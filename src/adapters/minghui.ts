import type { SiteAdapter } from "../model/plugins.ts";

/** 明慧网: overseas Chinese site in simplified Chinese; the text opens with its name and day in brackets. */
export const minghui: SiteAdapter = {
  id: "minghui",
  hosts: ["minghui.org"],
  paths: ["/mh/"],
  publisher: "明慧网",
  language: "zh-Hans",
  layouts: [],
};
