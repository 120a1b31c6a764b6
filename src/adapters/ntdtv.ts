import type { SiteAdapter } from "../model/plugins.ts";
import { css, line } from "../plugins/rules.ts";

/** 新唐人: overseas Chinese television; reporter and editors sign below the text, republished pieces name their source there. */
export const ntdtv: SiteAdapter = {
  id: "ntdtv",
  hosts: ["ntdtv.com"],
  signature: '.post_content ok[href*="ntdtv.com/"], .featured_image img[src*="i.ntdtv.com/"]',
  publisher: "新唐人",
  language: "zh-Hans",
  layouts: [
    {
      name: "2018-post-content",
      when: '.post_content, [itemprop="articleBody"]',
      leadImage: [css(".featured_image img", "src")],
      origins: [line("（转自", "/")],
      body: { root: '.post_content, [itemprop="articleBody"]', drop: [".single_ad"] },
    },
  ],
};
