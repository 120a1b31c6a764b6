import { expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { jsonLd, newsPage } from "./invented-news.ts";

const publisherOn = (site: string, publisher: string, host: string): string | null => {
  const head = `<meta property="og:site_name" content="${site}">${jsonLd({ "@type": "NewsArticle", publisher: { "@type": "Organization", name: publisher } })}`;
  return parseArticle(newsPage({ head }), { url: `https://www.${host}/news/1` }).source.publisher;
};

it.each([
  ["Security", "harbour online", "harbour.example", "harbour online"],
  ["Harbour Courier", "North Sea Media", "harbourcourier.example", "Harbour Courier"],
  ["The Harbour Courier", "North Sea Media", "theharbourcourier.example", "The Harbour Courier"],
  ["Evening Post", "North Sea Media", "harbour.example", "Evening Post"],
])("of “%s” in metas and “%s” in data the one that the host is named for, else the first", (site, data, host, name) => {
  expect(publisherOn(site, data, host)).toBe(name);
});
