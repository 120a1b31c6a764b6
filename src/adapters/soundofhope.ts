import type { SiteAdapter } from "../model/plugins.ts";

/** 希望之声: overseas Chinese radio; dateline and reporter open the text, the editor closes it. */
export const soundofhope: SiteAdapter = {
  id: "soundofhope",
  hosts: ["soundofhope.org"],
  signature: 'img[src*="img.soundofhope.org/"]',
  publisher: "希望之声",
  language: "zh-Hans",
  layouts: [
    {
      name: "2019-content-wrapper",
      when: '[class*="Content__Wrapper"], .meta-top',
      body: { root: '[class*="Content__Wrapper"]', drop: ['[class*="AD_Embed"]', ".meta-btm"] },
    },
  ],
};
