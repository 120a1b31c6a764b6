import { describe, expect, it } from "vitest";
import { toHtml, toJsonLd, toMarkdown, toNinjs, toText } from "../../src/formats/index.ts";
import { parseArticle } from "../../src/index.ts";
import { ADDRESS } from "./article-faults.ts";

/** Characters of a flood: what tries every place anew needs 200,000,000 steps. */
const LONG = 20_000;
/** CPU milliseconds: some ten times what the slowest takes on a busy machine, a quarter of the fastest quadratic one. */
const MAX_COST = 600;

/** What expressions run over, and what recheck proposes against those of ours that it calls vulnerable. */
const FLOODS = [
  ...[
    " ",
    "\n",
    "\t",
    ".",
    ",",
    "-",
    "a",
    "A ",
    "aA",
    "1",
    "[",
    "(",
    '"',
    "“",
    "”",
    "《",
    "「",
    "/",
    "|",
    "?",
    "#",
    "年",
    "在",
    "漢",
  ],
  ...[
    "—",
    "<",
    "<p",
    "\\",
    "{",
    ":",
    "; ",
    "/a",
    "aaa ",
    "http://",
    "-100",
    "@",
    "&",
    "\u200b",
    "1. ",
    "Photo: ",
    "By ",
    "'",
  ],
  ...["l-thumbnai", " \\00000", "<h1><", "<meta\t-", "\tA:", "<h3>#", "《“\u0000", "T", "'aaa"],
];

const PROSE = [
  "The ferry left the harbour at noon, and nobody on the quay could say when it would be back.",
  "A second boat came in the afternoon, with forty people and a great many boxes of fish aboard.",
  "The harbour office said that the storms of the last winter had broken two of its three cranes.",
  "Nobody knows who will pay for the new ones, which are said to cost more than a million crowns.",
];
const page = (inside: string, head = ""): string =>
  `<!doctype html><html lang=en><head>${head}</head><body><article><h1>Ferry</h1>${inside}<p>${PROSE.join("</p><p>")}</p></article></body></html>`;
const data = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

/** Every place of a page that an expression reads; a flood comes with what ends it. */
const PLACES: Readonly<Record<string, (flood: string) => string>> = {
  title: (x) => page("", `<title>Ferry ${x}</title>`),
  heading: (x) => page(`<h1>Ferry ${x}</h1><h2>Part ${x}</h2>`),
  paragraph: (x) => page(`<p>It left ${x}</p>`),
  quote: (x) => page(`<p>“It was ${x},” said Ana Ruiz, ${x} professor.</p>`),
  Chinese: (x) => page(`<p>專家王甲乙表示：「今天${x}」</p><p>教授王甲乙${x}表示，今天出海。</p>`),
  code: (x) => page(`<pre>a ${x}</pre>`),
  caption: (x) => page(`<figure><img src=/a.jpg width=900><figcaption>A ferry ${x}</figcaption></figure>`),
  image: (x) => page(`<img src="/a${x}.jpg" srcset="${x}" alt="A ferry ${x}" width=900>`),
  byline: (x) => page(`<div class=byline>By Ana ${x}</div>`, `<meta name=author content="Ana ${x}">`),
  metadata: (x) =>
    page("", `<meta property="og:title" content="A ${x}"><meta property="og:site_name" content="C ${x}">`),
  name: (x) => page("", `<meta property="og:${x}" content="A"><meta name="${x}" content="2024">`),
  description: (x) => page("", `<meta name=description content="A ${x}">`),
  date: (x) =>
    page(`<time datetime="2024 ${x}">May ${x}</time>`, `<meta property="article:published_time" content="2024 ${x}">`),
  "data between": (x) =>
    page("", `<script type="application/ld+json">{"@type":"NewsArticle", ${x} "headline":"x"}</script>`),
  "data values": (x) =>
    page(
      "",
      data({
        "@type": "NewsArticle",
        headline: x,
        author: x,
        articleBody: x,
        url: `https://a.example/${x}`,
        datePublished: x,
      }),
    ),
  address: (x) =>
    page(`<p>It <a href="https://a.example/${x}">left</a></p>`, `<link rel=canonical href="https://a.example/${x}">`),
  attributes: (x) => page(`<p class="${x}" id="${x}" style="${x}" lang="${x}">It left</p>`),
  source: (x) => page(`<p>Source: ${x}</p><p>来源：${x}</p><footer><p>© ${x}</p></footer>`),
  dateline: (x) => page(`<p>LONDON ${x} (Reuters) — It left.</p>`),
  script: (x) =>
    `<script>${x}</script><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ body: [`<p>${x}</p>`, x] })}</script>${page("")}`,
  list: (x) => page(`<ul><li>a ${x}</ul><table><tr><td>a ${x}</table>`),
  embed: (x) => page(`<iframe src="https://www.youtube.com/embed/${x}"></iframe>`),
  start: (x) => `<meta ${x}${page("")}`,
};

function cost(html: string): number {
  const before = process.cpuUsage();
  const article = parseArticle(html, { url: ADDRESS });
  for (const write of [toHtml, toJsonLd, toMarkdown, toNinjs, toText]) write(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

describe("no expression tries each place of a flood anew", () => {
  it.each(Object.entries(PLACES))("%s", (_, place) => {
    const slow = FLOODS.filter((flood) => {
      const html = place(`${escape(flood.repeat(LONG / flood.length))} x`);
      return cost(html) > MAX_COST && Math.min(cost(html), cost(html)) > MAX_COST; // a busy machine is slow once
    });
    expect(slow).toEqual([]);
  });
});
