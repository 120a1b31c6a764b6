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

const publisherBy = (head: string, host = "hk.example"): string | null =>
  parseArticle(newsPage({ head }), { url: `https://www.${host}/news/1` }).source.publisher;
const feed = '<link rel="alternate" type="application/rss+xml" title="Harbour Courier &raquo; Feed" href="/feed">';
const byData = (name: string): string => jsonLd({ "@type": "NewsArticle", publisher: { name } });

it("is what a feed is called after, where nothing else names the outlet", () => {
  expect(publisherBy(feed)).toBe("Harbour Courier");
  expect(publisherBy(feed + byData("Evening Post"))).toBe("Evening Post");
  expect(publisherBy('<link rel="alternate" title="Latest news" href="/feed">')).toBeNull();
});

it.each([
  ["Harbour Courier", "Harbour Courier"],
  ["© 2024 Harbour Courier", "hk.net"],
  ["Harbour Courier Verlags GmbH", "hk.net"],
])("is the name alone that holds the rights, “%s”, rather than an address", (rights, name) => {
  expect(publisherBy(`<meta name="copyright" content="${rights}">${byData("hk.net")}`)).toBe(name);
});
