import type { SiteAdapter } from "../model/plugins.ts";
import { line } from "../plugins/rules.ts";

/** 路透, simplified Chinese edition; editors sign below the text. */
export const cnReuters: SiteAdapter = {
  id: "cn-reuters",
  hosts: ["cn.reuters.com"],
  publisher: "路透",
  language: "zh-Hans",
  layouts: [
    {
      name: "2018-standard-article",
      when: ".StandardArticleBody_body",
      authors: [line("发稿", ";")],
      body: {
        root: ".StandardArticleBody_body",
        drop: [".Attribution_container", ".StandardArticleBody_trustBadgeContainer"],
      },
    },
  ],
};
