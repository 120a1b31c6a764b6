import fc from "fast-check";
import type {
  Article,
  Author,
  Block,
  Cell,
  FieldName,
  Image,
  Inline,
  Quote,
  SourceAttribution,
  Speaker,
  Timestamp,
} from "../src/model/article.ts";
import { foldSpace } from "../src/text/whitespace.ts";

/** Texts that mean something to some reader of some format. */
const LOADED_TEXTS = [
  "<script>alert(1)</script>",
  "<b>bold</b>",
  "</article></p>",
  "<!-- -->",
  "-->",
  "]]>",
  "<img src=x onerror=alert(1)>",
  "&amp; &lt; &#60; &nbsp",
  "**strong** _em_ `code`",
  "*a*b*c_d_",
  "# heading",
  "- item",
  "+",
  "1. one",
  "1)",
  "> quote",
  "| a | b |",
  "| - |",
  ":-: | :-:",
  "---",
  "===",
  "***",
  "```",
  "~~~ js",
  "[text](javascript:alert(1))",
  "![alt](x)",
  "[ref]: https://evil.example",
  "[ref][]",
  "<https://auto.example>",
  "https://bare.example/a_b_c",
  "\\",
  "\\*",
  "trailing\\",
  "“引言”他說，",
  "《报纸》：",
  "a\u00A0b",
  "\u2019s \u2014 \u2026",
  "שלום مرحبا",
  "👩‍👩‍👧 𠮷",
  "e\u0301",
  "0",
  "{{ x }} ${y}",
  "\"double\" and 'single'",
];

/** Addresses the parser may hand on, hostile ones included where `wild`. */
const TAME_URLS = [
  "https://news.example/a?b=1&c=2#d",
  "https://news.example/",
  "http://news.example/(x)/[y]/`z`'q'",
  "https://news.example/%E4%B8%AD?q=%zz&copy=1",
  "https://news.example:8080/a*b_c~d",
  "https://[::1]/v6",
  "https://xn--fiqs8s.example/a|b^c{d}",
];
const WILD_URLS = [
  "https://user:pass@news.example/",
  "javascript:alert(1)",
  "JaVaScRiPt://https://x/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "//evil.example",
  'https://e.example/"onmouseover="alert(1)',
  "https://e.example/<script>",
  "https://e.example/a b\n](x)",
  "https://中文.example/路",
  "https://",
  "",
  "\u0000https://e.example",
];

export interface ArticleShape {
  /** Also what the parser never hands on: control characters, lone surrogates, addresses of other schemes, odd spans. */
  readonly wild?: boolean;
}

/** Articles that hold every promise of the model (unless `wild`), with texts that are loaded for some format. */
export function arbitraryArticle({ wild = false }: ArticleShape = {}): fc.Arbitrary<Article> {
  const make = wild ? WILD : TAME;
  return fc
    .record({
      headline: fc.option(make.text),
      standfirst: fc.option(make.text),
      authors: fc.array(author(make), { maxLength: 3 }),
      date: fc.option(timestamp),
      modified: fc.option(timestamp),
      leadImage: fc.option(image(make)),
      body: body(make),
      source: source(make),
      section: fc.option(make.text),
      keywords: fc.array(make.text, { maxLength: 3 }),
      language: fc.option(fc.constantFrom("en", "en-GB", "zh-Hans", "zh-Hant", "he")),
      direction: fc.constantFrom("ltr" as const, "rtl" as const),
      access: fc.record({ declared: fc.constantFrom("free", "paid", null), truncated: fc.boolean() }),
    })
    .chain(({ body: { blocks, paragraphs }, ...rest }) =>
      speakers(paragraphs, make).map((found) => ({
        ...rest,
        blocks,
        paragraphs,
        images: blocks.flatMap((block) => (block.type === "image" ? [block.image] : [])),
        speakers: found,
        quotedExperts: found.filter((speaker) => speaker.expert),
        evidence: NO_EVIDENCE,
        issues: [],
      })),
    );
}

interface Makers {
  readonly text: fc.Arbitrary<string>;
  readonly url: fc.Arbitrary<string>;
  readonly code: fc.Arbitrary<string>;
  readonly span: fc.Arbitrary<number>;
}

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...LOADED_TEXTS), fc.string({ unit: "grapheme", maxLength: 12 }), fc.lorem()), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((parts) => fc.constantFrom(" ", "").map((glue) => parts.join(glue)));
const anyCode = fc.array(fc.oneof(anyText, fc.constantFrom("  x = 1", "\tif (a < b) {", "```", "")), { maxLength: 4 });

const TAME: Makers = {
  text: anyText.map(foldSpace).filter((text) => text !== ""),
  url: fc
    .oneof(fc.constantFrom(...TAME_URLS), fc.webUrl({ withQueryParameters: true, withFragments: true }))
    .map((url) => new URL(url).href),
  code: anyCode.map((lines) => lines.map(foldSpace).join("\n  ").trim()).filter((text) => text !== ""),
  span: fc.integer({ min: 1, max: 3 }),
};
const WILD: Makers = {
  text: fc.oneof(anyText, fc.string({ unit: "binary" }), fc.string({ unit: "binary-ascii" }), fc.constant(" \r\n\t ")),
  url: fc.oneof(fc.constantFrom(...WILD_URLS, ...TAME_URLS), fc.string({ unit: "binary" })),
  code: fc.oneof(
    anyCode.map((lines) => lines.join("\r")),
    fc.string({ unit: "binary" }),
  ),
  span: fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom(0, Number.NaN, 1e9, 1.5)),
};

function author({ text, url }: Makers): fc.Arbitrary<Author> {
  return fc.record({
    name: text,
    role: fc.constantFrom("reporter", "editor", "photographer", "translator", null),
    kind: fc.constantFrom("person" as const, "organization" as const),
    url: fc.option(url),
  });
}

const timestamp: fc.Arbitrary<Timestamp> = fc.constantFrom<Timestamp>(
  { iso: "2025", precision: "year", utcOffset: null, raw: "2025" },
  { iso: "2025-12-19", precision: "day", utcOffset: null, raw: "19 December 2025" },
  { iso: "2025-12-19T09:04", precision: "minute", utcOffset: null, raw: "2025年12月19日 09:04" },
  { iso: "2025-12-19T09:04+13:00", precision: "minute", utcOffset: 780, raw: "2025-12-19T09:04+13:00" },
  { iso: "2025-12-19T09:04:30Z", precision: "second", utcOffset: 0, raw: "2025-12-19T09:04:30Z" },
);

function image({ text, url }: Makers): fc.Arbitrary<Image> {
  return fc.record({
    url,
    alt: fc.option(text),
    caption: fc.option(text),
    credit: fc.option(text),
    width: fc.option(fc.integer({ min: 1, max: 4000 })),
    height: fc.option(fc.integer({ min: 1, max: 4000 })),
  });
}

/** Blocks before their paragraphs are numbered. */
type Draft =
  Exclude<Block, { paragraph: number }> | { prose: "paragraph" | "list-item" | "blockquote"; runs: Inline[] };

function body(make: Makers): fc.Arbitrary<{ blocks: Block[]; paragraphs: string[] }> {
  return fc.array(draft(make), { maxLength: 8 }).map((groups) => number(groups.flat()));
}

function draft(make: Makers): fc.Arbitrary<Draft[]> {
  const { text, url } = make;
  const one = (arbitrary: fc.Arbitrary<Draft>): fc.Arbitrary<Draft[]> => arbitrary.map((block) => [block]);
  return fc.oneof(
    { weight: 4, arbitrary: one(prose("paragraph", make)) },
    one(prose("blockquote", make)),
    list(make, 2),
    one(fc.record({ type: fc.constant("heading"), level: fc.constantFrom(2, 3, 4, 5, 6), text })),
    one(fc.record({ type: fc.constant("image"), image: image(make) })),
    one(fc.record({ type: fc.constant("table"), rows: rows(make) })),
    one(fc.record({ type: fc.constant("code"), text: make.code })),
    one(fc.record({ type: fc.constant("embed"), provider: nullable(text), url, text: nullable(text) })),
  );
}

const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

function list(make: Makers, depth: number): fc.Arbitrary<Draft[]> {
  const item = prose("list-item", make).map((block): Draft[] => [block]);
  const inner = depth > 0 ? fc.oneof({ weight: 3, arbitrary: item }, list(make, depth - 1)) : item;
  return fc
    .tuple(fc.boolean(), item, fc.array(inner, { maxLength: 3 }))
    .map(([ordered, first, rest]) => [
      { type: "list-start", ordered },
      ...first,
      ...rest.flat(),
      { type: "list-end", ordered },
    ]);
}

function prose(type: "paragraph" | "list-item" | "blockquote", make: Makers): fc.Arbitrary<Draft> {
  const run = fc.record({
    text: make.text,
    href: fc.option(make.url, { freq: 3 }),
    emphasis: fc.constantFrom(null, null, "strong" as const, "em" as const),
  });
  const glued = fc
    .array(fc.tuple(run, fc.constantFrom("", " ")), { minLength: 1, maxLength: 4 })
    .map((runs) =>
      runs.map(([each, space], index) => (index < runs.length - 1 ? { ...each, text: each.text + space } : each)),
    );
  return glued.map((runs) => ({ prose: type, runs }));
}

function rows(make: Makers): fc.Arbitrary<Cell[][]> {
  const cell = fc.record({ text: make.text, header: fc.boolean(), colSpan: make.span, rowSpan: make.span });
  return fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
}

function number(drafts: readonly Draft[]): { blocks: Block[]; paragraphs: string[] } {
  const paragraphs: string[] = [];
  const blocks = drafts.map((each): Block => {
    if (!("prose" in each)) return each;
    paragraphs.push(each.runs.map((run) => run.text).join(""));
    return { type: each.prose, paragraph: paragraphs.length - 1, inlines: each.runs };
  });
  return { blocks, paragraphs };
}

function source({ text, url }: Makers): fc.Arbitrary<SourceAttribution> {
  return fc.record({
    publisher: fc.option(text),
    origins: fc.array(text, { maxLength: 2 }),
    canonicalUrl: fc.option(url),
    shortUrl: fc.option(url),
    mirrorUrl: fc.option(url),
    dateline: fc.option(fc.record({ place: fc.option(text), agency: fc.option(text), text })),
    rights: fc.option(text),
  });
}

function speakers(paragraphs: readonly string[], { text }: Makers): fc.Arbitrary<Speaker[]> {
  const speaker = fc.record({
    name: text,
    latinName: fc.option(text),
    aliases: fc.array(text, { maxLength: 2 }),
    kind: fc.constantFrom("person", "organization", "group", "document", "unnamed"),
    role: fc.option(text),
    affiliation: fc.option(text),
    expert: fc.boolean(),
    expertise: fc.constant(null),
    quotes: paragraphs.length === 0 ? fc.constant([]) : fc.array(quote(paragraphs), { minLength: 1, maxLength: 3 }),
  });
  return fc
    .array(speaker, { maxLength: paragraphs.length === 0 ? 0 : 3 })
    .map((found) => found.map(withoutOwnName).sort((a, b) => firstParagraph(a) - firstParagraph(b)));
}

function withoutOwnName(speaker: Speaker): Speaker {
  return { ...speaker, aliases: speaker.aliases.filter((alias) => alias !== speaker.name) };
}

function firstParagraph({ quotes }: Speaker): number {
  return Math.min(...quotes.map((quote) => quote.paragraph));
}

function quote(paragraphs: readonly string[]): fc.Arbitrary<Quote> {
  const place = fc.tuple(fc.nat({ max: paragraphs.length - 1 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }));
  const manner = fc.record({
    type: fc.constantFrom("direct" as const, "indirect" as const, "mixed" as const),
    attribution: fc.constantFrom("explicit" as const, "pronoun" as const, "carried-on" as const),
    via: fc.constant(null),
  });
  return fc.tuple(place, manner).map(([[paragraph, a, b], rest]) => {
    const whole = paragraphs[paragraph] ?? "";
    const start = characterEdge(whole, Math.min(a, b, whole.length - 1));
    const end = characterEdge(whole, Math.min(Math.max(a, b) + 1, whole.length), 1);
    return { ...rest, text: whole.slice(start, end), paragraph, start, end, cue: null, mention: null };
  });
}

/** `at`, or the next place that does not part a surrogate pair, before it or after it. */
function characterEdge(text: string, at: number, step: 1 | -1 = -1): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at)) && at > 0 ? at + step : at;
}

const FIELDS: readonly FieldName[] = [
  "headline",
  "standfirst",
  "authors",
  "date",
  "modified",
  "leadImage",
  "publisher",
  "origins",
  "canonicalUrl",
  "shortUrl",
  "mirrorUrl",
  "dateline",
  "rights",
  "section",
  "keywords",
  "language",
];
const NO_EVIDENCE = Object.fromEntries(FIELDS.map((field) => [field, []])) as unknown as Article["evidence"];
