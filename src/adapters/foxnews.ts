import type { SiteAdapter } from "../model/plugins.ts";
import { css } from "../plugins/rules.ts";

/** Fox News: paragraphs that are a bold link and nothing else lead to other stories. */
export const foxnews: SiteAdapter = {
  id: "foxnews",
  hosts: ["foxnews.com"],
  publisher: "Fox News",
  language: "en-US",
  layouts: [
    {
      name: "2019-article-body",
      when: "h1.headline.speakable",
      standfirst: [css("h2.sub-headline")],
      body: {
        root: ".article-body",
        drop: [
          ".ad-container",
          ".article-gating",
          ".article-meta",
          ".featured-video .info",
          "p > a:only-child > strong:only-child",
        ],
      },
    },
  ],
};
