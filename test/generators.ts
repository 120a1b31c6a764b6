import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/** Every page of the repository: fixtures and examples. */
export const FIXTURES: readonly string[] = ["test/adapters", "examples/pages"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)))
  .filter((path) => /\.(?:html|md)$/u.test(path))
  .sort()
  .map((path) => readFileSync(path, "utf8"));

const WORDS =
  "harbour ferry the quay said Ana Ruiz professor of marine law on Tuesday that noise had fallen by half".split(" ");
const HAN = [..."港口渡輪噪音減半教授王甲乙表示今天海洋研究所說"];
const SIGNS = [
  "“",
  "”",
  '"',
  "「",
  "」",
  "'",
  ",",
  "。",
  ".",
  ":",
  "：",
  "—",
  "(",
  ")",
  "\u00A0",
  "é",
  "\u202E",
  "\u0007",
  "2024-01-02",
];

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...HAN) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
);
/** Words, Han characters, quotation marks and what is never shown. */
export const sentence: fc.Arbitrary<string> = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

/** Addresses that a page must not get out of the article, and some that it may. */
export const address: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    ...["javascript:alert(1)", "JaVa\tScRiPt:alert(1)", "\u0001javascript:alert(1)", "&#106;avascript&colon;alert(1)"],
    ...["java&Tab;script:alert(1)", "vbscript:x", "data:text/html,<p>", "data:image/svg+xml,<svg>", "blob:https://a/b"],
    ...[
      "file:///etc/passwd",
      "about:blank",
      "view-source:https://a.example",
      "intent:x",
      "//other.example/a",
      "\\\\other\\a",
    ],
    ...[
      "http:other",
      "https:///other",
      "https://user:pass@other.example/",
      "http://[::1",
      "https://a b/",
      "http://%zz/",
    ],
    ...["/relative", "?query", "#fragment", "", " ", "https://xn--/", "http://localhost:99999/", "mailto:a@b.example"],
  ),
);

const attributes = fc.constantFrom(
  ...[
    "",
    ' class="story-body"',
    ' class="related ad"',
    ' id="main"',
    ' class="byline"',
    " hidden",
    ' itemprop="articleBody"',
  ],
  ...[' style="display:none"', ' role="navigation"', ' lang="zh"', ' class="caption credit"', ' itemprop="author"'],
);

const leaf: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("p", "h1", "h2", "li", "blockquote", "td", "pre", "figcaption", "span", "div"),
      attributes,
      sentence,
    )
    .map(([tag, given, text]) => `<${tag}${given}>${text}</${tag}>`),
  fc.tuple(address, sentence).map(([href, text]) => `<a href="${href}">${text}</a>`),
  fc
    .tuple(address, address)
    .map(([src, other]) => `<figure><img src="${src}" srcset="${other} 2x" alt="x" width=900></figure>`),
  address.map((src) => `<iframe src="${src}"></iframe>`),
  sentence,
);

/** Elements nested and set side by side as editors do, with the odd fault. */
export const body: fc.Arbitrary<string> = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    { weight: 3, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom("div", "section", "article", "ul", "table", "figure", "aside"),
          attributes,
          fc.array(tie("block"), { maxLength: 5 }),
        )
        .map(([tag, given, inside]) => `<${tag}${given}>${inside.join("")}</${tag}>`),
    },
  ),
})).block;

const META_NAMES = [
  ...[
    "og:title",
    "og:image",
    "og:url",
    "og:site_name",
    "author",
    "article:published_time",
    "article:modified_time",
    "date",
  ],
  ...[
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "toString",
    "keywords",
    "twitter:data1",
    "twitter:label1",
    "article:author",
  ],
];

const meta = fc
  .tuple(
    fc.constantFrom("name", "property", "itemprop"),
    fc.constantFrom(...META_NAMES),
    fc.oneof(sentence, address, dateLike()),
  )
  .map(([key, name, content]) => `<meta ${key}="${name}" content="${content.replaceAll('"', "&quot;")}">`);

/** Dates, and what only looks like one. */
export function dateLike(): fc.Arbitrary<string> {
  return fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 10000 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}T25:61:00+99:00`),
    fc.constantFrom(
      ...[
        "+275761-01-01",
        "9999-99-99",
        "0000-00-00",
        "2024-02-30",
        "1e999",
        "0",
        "-1",
        "01/02/03",
        "昨天",
        "民國113年1月2日",
      ],
      ...[
        "２０２４年１月２日",
        "Invalid Date",
        "2024-01-02T03:04:05+13:00",
        "3 January 2024",
        "Jan. 3, 2024",
        "9".repeat(400),
      ],
    ),
  );
}

/** JSON-LD of an article whose values have any type. */
export const jsonLd: fc.Arbitrary<string> = fc
  .record(
    Object.fromEntries(
      [
        "headline",
        "author",
        "publisher",
        "datePublished",
        "dateModified",
        "image",
        "url",
        "keywords",
        "@id",
        "mainEntityOfPage",
      ].map((key) => [
        key,
        fc.oneof(sentence, address, dateLike(), fc.jsonValue(), fc.constant([null]), fc.constant({ name: {} })),
      ]),
    ),
    { requiredKeys: [] },
  )
  .chain((fields) =>
    fc
      .constantFrom("NewsArticle", "__proto__", 7, ["Article"], null)
      .map((type) => JSON.stringify({ "@type": type, ...fields })),
  );

/** A whole page: head with metadata, body with blocks. */
export const page: fc.Arbitrary<string> = fc
  .tuple(sentence, fc.array(meta, { maxLength: 6 }), fc.option(jsonLd), fc.array(body, { maxLength: 6 }))
  .map(
    ([title, metas, data, blocks]) =>
      `<!doctype html><html><head><title>${title}</title>${metas.join("")}${data === null ? "" : `<script type="application/ld+json">${data.replaceAll("<", "\\u003c")}</script>`}</head><body>${blocks.join("\n")}</body></html>`,
  );

/** A fixture with a stretch deleted, doubled or moved. */
export const mutatedFixture: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(3000),
    fc.nat(3),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([html, share, length, kind, to]) => {
    const at = Math.floor(share * html.length);
    const [before, piece, after] = [html.slice(0, at), html.slice(at, at + length), html.slice(at + length)];
    if (kind === 0) return before + after;
    if (kind === 1) return before + piece + piece + after;
    const rest = before + after;
    const place = Math.floor(to * rest.length);
    return rest.slice(0, place) + piece + rest.slice(place);
  });
