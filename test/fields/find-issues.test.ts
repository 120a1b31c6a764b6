import { expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, jsonLd, newsPage } from "./invented-news.ts";

const codesOf = (head: string, top?: string): string[] =>
  parseArticle(newsPage({ head, ...(top && { top }) }), {
    url: "https://www.harbourcourier.example/news/1",
    now: "2024-05-10",
  }).issues.map(({ code }) => code);
const published = (day: string): string => `<meta property="article:published_time" content="${day}">`;
const data = (values: object): string => jsonLd({ "@type": "NewsArticle", ...values });

it.each([
  ["two headlines", data({ headline: "Market square gets a roof of glass" }), "headline-conflict"],
  ["two days of publication", published("2024-05-03") + data({ datePublished: "2024-04-01" }), "date-conflict"],
  ["a day that has not come yet", published("2024-06-01"), "date-in-future"],
  [
    "a change before the publication",
    `${published("2024-05-03")}<meta property="article:modified_time" content="2024-04-01">`,
    "modified-before-published",
  ],
])("says that a page has %s", (_, head, code) => expect(codesOf(head)).toContain(code));

it("says nothing of two wordings of one headline, or of days that differ by their zone", () => {
  const head = `${published("2024-05-03T23:30:00Z")}${data({ headline: `${HEADLINE}, office says`, datePublished: "2024-05-04T01:30:00+02:00" })}`;
  expect(codesOf(head)).toEqual([]);
});
