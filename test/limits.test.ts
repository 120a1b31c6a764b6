import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/index.ts";
import { type Limit, LIMITS } from "../src/limits.ts";
import type { Article } from "../src/model/article.ts";
import type { SiteAdapter } from "../src/model/plugins.ts";
import { checkArticle } from "../src/testing/check-article.ts";

const prose = (i: number): string =>
  `The ${surname(i)} left the harbour at noon, and nobody on the quay could say when the ${surname(i)} would be back.`;
const STORY = '{"@type":"NewsArticle","headline":"Ferry, in data"}';

/** Says where the story is: all that stands there counts. */
const SITE: SiteAdapter = {
  id: "courier",
  hosts: ["www.example.com"],
  publisher: "Courier",
  language: "en",
  layouts: [{ name: "any", when: "article", body: { root: "article", drop: [] } }],
};

const each = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join("");
const page = (inside: string, head = ""): string =>
  `<!doctype html><html lang=en><head>${head}<body><article><h1>Ferry</h1><p>${prose(0)}</p>${inside}</article>`;
const said = (n: number, name: (i: number) => string): string =>
  page(each(n, (i) => `<p>“It was late when the ${surname(i)} came,” said Ana ${name(i)}.</p>`));
const surname = (i: number): string => `B${String(i).replaceAll(/\d/gu, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
const data = (scripts: readonly string[]): string =>
  page("", scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join(""));

const links = ({ blocks }: Article): number =>
  blocks.flatMap((block) => ("inlines" in block ? block.inlines.filter(({ href }) => href !== null) : [])).length;
const quotes = ({ speakers }: Article): number => speakers.reduce((sum, speaker) => sum + speaker.quotes.length, 0);

/** A page with so many of what is limited, and how many of them the article holds. */
const COUNTED: readonly (readonly [Limit, (n: number) => string, (article: Article) => number])[] = [
  // The heading and the first paragraph are two of the page's blocks.
  ["blocks", (n) => page(each(n - 2, (i) => `<p>${prose(i + 1)}</p>`)), ({ paragraphs }) => paragraphs.length + 1],
  [
    "images",
    (n) => page(`${each(n, (i) => `<img src=/${i}.jpg width=900>`)}<p>${prose(1)}</p>`),
    ({ images }) => images.length,
  ],
  ["links", (n) => page(each(n, (i) => `<p>${prose(i + 1)} It <a href=/${i}>left</a> again.</p>`)), links],
  ["speakers", (n) => said(n, surname), ({ speakers }) => speakers.length],
  ["quotes", (n) => said(n, (i) => (i % 2 ? "Ruiz" : "Halloran")), quotes],
];

/** Structured data with so many of what is limited, the story's among the first, and whether it is read beyond the limit too. */
const DATA: readonly (readonly [Limit, (n: number) => string, boolean])[] = [
  ["jsonLdScripts", (n) => data([STORY, ...Array.from({ length: n - 1 }, () => "{}")]), true],
  ["jsonLdLength", (n) => data([STORY.padEnd(n)]), false],
  // The list is one of them.
  ["jsonLdObjects", (n) => data([`[${STORY}${",{}".repeat(n - 2)}]`]), true],
  ["jsonLdDepth", (n) => data([`${"[".repeat(n)}${STORY}${"]".repeat(n)}`]), false],
];

const read = (html: string): Article => {
  const article = parseArticle(html, { url: "https://www.example.com/news/1", adapters: [SITE] });
  expect(checkArticle(article)).toEqual([]);
  return article;
};
const reached = ({ issues }: Article): string[] =>
  issues.flatMap(({ code, message }) =>
    code === "limit-reached" ? [message.replace(/^The limit (\w+) .*$/u, "$1")] : [],
  );
const isStated = ({ evidence }: Article): boolean => evidence.headline.some(({ raw }) => raw === "Ferry, in data");

describe("a limit that is not passed loses nothing; one that is keeps what fits and is named in an issue", () => {
  it.each(COUNTED)("%s", (limit, make, count) => {
    const most = LIMITS[limit];
    const full = read(make(most));
    expect([count(full), reached(full)]).toEqual([most, []]);
    const over = read(make(most + 1));
    expect([count(over), reached(over)]).toEqual([most, [limit]]);
    expect(over.paragraphs.slice(0, full.paragraphs.length)).toEqual(full.paragraphs);
  });

  it.each(DATA)("%s", (limit, make, keeps) => {
    const full = read(make(LIMITS[limit]));
    expect([isStated(full), reached(full)]).toEqual([true, []]);
    const over = read(make(LIMITS[limit] + 1));
    expect([isStated(over), reached(over)]).toEqual([keeps, [limit]]);
  });

  it("paragraph", () => {
    const late = "“It was late,” said Ana Ruiz.";
    const long = (n: number): string => {
      const between = "The ferry left. ".repeat(n / 16).slice(0, n - 2 * late.length - 3);
      return page(`<p>${late} ${between}. ${late}</p>`);
    };
    const full = read(long(LIMITS.paragraph));
    expect([full.paragraphs[1]?.length, quotes(full), reached(full)]).toEqual([LIMITS.paragraph, 2, []]);
    const over = read(long(LIMITS.paragraph + 1));
    expect([over.paragraphs[1]?.length, quotes(over), reached(over)]).toEqual([LIMITS.paragraph + 1, 1, ["paragraph"]]);
  });

  it("paragraph, without an end of a sentence that fits: nobody speaks in it", () => {
    const article = read(page(`<p>${"Ana Ruiz said the ferry left, and ".repeat(LIMITS.paragraph / 30)}</p>`));
    expect([quotes(article), reached(article)]).toEqual([0, ["paragraph"]]);
  });

  it("and every limit has its test", () => {
    expect([...COUNTED.map(([limit]) => limit), "paragraph", ...DATA.map(([limit]) => limit)]).toEqual(
      Object.keys(LIMITS),
    );
  });

  it("of quotes counts all words in marks: what stands behind so many is not read", () => {
    const titled = (n: number): string =>
      page(
        `${each(n, (i) => `<p>The “${surname(i)} line” left the harbour.</p>`)}<p>“It was late,” said Ana Ruiz.</p>`,
      );
    const full = read(titled(LIMITS.quotes - 1));
    expect([quotes(full), reached(full)]).toEqual([1, []]);
    const over = read(titled(LIMITS.quotes));
    expect([quotes(over), reached(over)]).toEqual([0, ["quotes"]]);
  });

  it("of quotes counts what is reported without marks, in text order, and leaves out who only speaks later", () => {
    const reported = (n: number, more: string): string =>
      page(
        `<p>Ana Ruiz said it was dark.</p>${each(n, (i) => `<p>Tom Berg said the ${surname(i)} was early. Ana Ruiz said the ${surname(i)} was late.</p>`)}<p>${more}</p>`,
      );
    const told = ({ speakers }: Article): string[] => speakers.map((one) => `${one.name} ${one.quotes.length}`);
    const half = LIMITS.quotes / 2;
    const full = read(reported(half - 1, "Max Orr said it was over."));
    expect([told(full), reached(full)]).toEqual([[`Ana Ruiz ${half}`, `Tom Berg ${half - 1}`, "Max Orr 1"], []]);
    const over = read(reported(half, "Max Orr said it was over."));
    expect([told(over), reached(over)]).toEqual([[`Ana Ruiz ${half}`, `Tom Berg ${half}`], ["quotes"]]);
  });

  it("a script that is too long costs no other", () => {
    const article = read(data(["{}".padEnd(LIMITS.jsonLdLength + 1), STORY]));
    expect([isStated(article), reached(article)]).toEqual([true, ["jsonLdLength"]]);
  });
});
