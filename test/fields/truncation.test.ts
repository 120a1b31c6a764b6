import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { jsonLd, newsPage } from "./invented-news.ts";

const read = (page: Parameters<typeof newsPage>[0]): { truncated: boolean; says: unknown } => {
  const { access, issues } = parseArticle(newsPage(page), { url: "https://www.harbourcourier.example/news/1" });
  return {
    truncated: access.truncated,
    says: issues.find(({ code }) => code === "body-truncated")?.origin?.from ?? null,
  };
};
const paid = (more: object): string => jsonLd({ "@type": "NewsArticle", isAccessibleForFree: false, ...more });

describe("a body that stops before its story", () => {
  it.each([
    [
      "a wall",
      { foot: "<div class=offer><p>Subscribe to continue reading</p><p>From one crown a month.</p></div>" },
      "line",
    ],
    [
      "an open end with a link to the rest",
      {
        foot: "<p>The harbour master, who has seen many ramps and many storms, thinks that…</p><p><a href=/full>Continue reading</a></p>",
      },
      "line",
    ],
    ["a wall in Italian", { lang: "it", foot: "<div><p>Contenuto riservato agli abbonati</p></div>" }, "line"],
    ["a wall in Chinese", { lang: "zh", foot: "<div><p>本文为订阅会员专享文章，订阅后可阅读全文</p></div>" }, "line"],
    ["many more words of a paid story than are shown", { head: paid({ wordCount: 1400 }) }, "json-ld"],
  ])("is told by %s", (_, page, says) => expect(read(page)).toEqual({ truncated: true, says }));

  it.each([
    ["links to other stories", { foot: "<p><a href=/2>Read more: What the engineers found below the ramp</a></p>" }],
    ["a paid story that is all there", { head: paid({ wordCount: 90 }) }],
    ["words that a free page counts around its story", { head: jsonLd({ "@type": "NewsArticle", wordCount: 1400 }) }],
    [
      "three dots and no link",
      { foot: "<p>The harbour master, who has seen many ramps and many storms, thinks that…</p>" },
    ],
  ])("is not told by %s", (_, page) => expect(read(page)).toEqual({ truncated: false, says: null }));
});
