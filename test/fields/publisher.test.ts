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

const organization = (name: string, type = "Organization"): string =>
  `<div itemprop="publisher" itemscope itemtype="https://schema.org/${type}"><meta itemprop="name" content="${name}"></div>`;

it("is the organisation that microdata names, no company and no person", () => {
  const by = (foot: string): string | null =>
    parseArticle(newsPage({ foot }), { url: "https://www.hk.example/news/1" }).source.publisher;
  expect(by(organization("Harbour Courier"))).toBe("Harbour Courier");
  expect(by(organization("Harbour Courier Publishing GmbH"))).toBeNull();
  expect(by(organization("Ana Ruiz", "Person"))).toBeNull();
});

it("is the site's name on an authority's page, which names section and source beside it", () => {
  const head = [
    ["SiteName", "海湾市人民政府"],
    ["ColumnName", "通知公告"],
    ["ContentSource", "海湾市港务局"],
  ].map(([name, content]) => `<meta name="${name}" content="${content}">`);
  const { source, section } = parseArticle(newsPage({ lang: "zh", head: head.join("") }));
  expect(source).toMatchObject({ publisher: "海湾市人民政府", origins: ["海湾市港务局"] });
  expect(section).toBe("通知公告");
});

it("is the name without what the outlet says of itself, where the title ends with the name alone", () => {
  const head = '<meta property="og:site_name" content="Harbour Courier - News from the coast">';
  const by = (title: string): string | null => parseArticle(newsPage({ head, title })).source.publisher;
  expect(by("Ferry stays in port - Harbour Courier")).toBe("Harbour Courier");
  expect(by("Ferry stays in port")).toBe("Harbour Courier - News from the coast");
});
