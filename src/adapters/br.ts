import type { SiteAdapter } from "../model/plugins.ts";
import { css } from "../plugins/rules.ts";

/** BR24, the news of Bayerischer Rundfunk: promotion for its own programmes stands in the text as paragraphs. */
export const br: SiteAdapter = {
  id: "br",
  hosts: ["br.de"],
  publisher: "BR24",
  language: "de",
  layouts: [
    {
      name: "2021-article-modules",
      when: 'section[class*="ArticleModuleText"]',
      standfirst: [css('[class*="ArticleItemTeaserText"]')],
      body: {
        root: 'section[class*="ArticleModuleText"]',
        drop: [],
        dropLines: [
          "Das ist die Europäische Perspektive bei BR24",
          '"Hier ist Bayern": Der BR24 Newsletter',
          "Zum Artikel:",
        ],
      },
    },
  ],
};
