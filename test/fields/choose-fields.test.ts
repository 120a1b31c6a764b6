import { describe, expect, it } from "vitest";
import type { ParseOptions } from "../../src/index.ts";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, jsonLd, newsPage } from "./invented-news.ts";

const url = "https://www.harbourcourier.example/news/ferry-1234";
const read = (html: string, options: ParseOptions = { url }): ReturnType<typeof parseArticle> =>
  parseArticle(html, options);
const codes = (html: string, options?: ParseOptions): string[] => read(html, options).issues.map(({ code }) => code);

describe("headline", () => {
  it("is the printed one, not the social title", () => {
    const head = '<meta property="og:title" content="You will not believe what this ferry did">';
    expect(read(newsPage({ head })).headline).toBe(HEADLINE);
  });

  it.each([" | Harbour Courier", " – Harbour Courier", "｜Harbour Courier", " | News | Harbour Courier"])(
    "loses the site's name in “%s” where the page bears it out",
    (suffix) => {
      const head = '<meta property="og:site_name" content="Harbour Courier">';
      const headline = read(newsPage({ head, title: `${HEADLINE}${suffix}`, top: "" })).headline;
      expect(headline === HEADLINE || headline === `${HEADLINE} | News`).toBe(true);
    },
  );

  it("keeps what stands behind a separator where nothing says that it is the site", () => {
    const title = "Ferry stays in port | ramp gave way at night";
    expect(read(newsPage({ title, top: "" }), {}).headline).toBe(title);
  });

  it("has no kicker glued to it", () => {
    const top = `<h1><span>Harbour</span> <span>${HEADLINE}</span></h1>`;
    const head = `<meta property="og:title" content="${HEADLINE}">`;
    expect(read(newsPage({ head, top })).headline).toBe(HEADLINE);
  });

  it("is not the site's own heading", () => {
    const top = "<h1>The Courier, first in harbour news</h1>";
    const head = jsonLd({ "@type": "NewsArticle", headline: HEADLINE });
    expect(read(newsPage({ head, top, title: `${HEADLINE} | Courier` })).headline).toBe(HEADLINE);
  });

  it("loses media tags", () => {
    const top = `<h1>[Video] ${HEADLINE}</h1>`;
    expect(read(newsPage({ top, title: `[Video] ${HEADLINE}` })).headline).toBe(HEADLINE);
  });
});

describe("date", () => {
  it.each([
    ["en", "<p>Published: May 3, 2024 at 2:05 p.m.</p>", "2024-05-03T14:05"],
    ["de", "<div class=meta>Veröffentlicht am 3. Mai 2024, 14:05 Uhr</div>", "2024-05-03T14:05"],
    ["de", "<span class=date>03.05.2024</span>", "2024-05-03"],
    ["ja", "<p>2024年5月3日 14時05分</p>", "2024-05-03T14:05"],
  ])("is read from visible text (%s)", (lang, line, iso) => {
    expect(read(newsPage({ lang, top: `<h1>${HEADLINE}</h1>${line}` })).date?.iso).toBe(iso);
  });

  it("is never today, nor a day without a year", () => {
    expect(read(newsPage({ top: `<h1>${HEADLINE}</h1><p>3 May</p>` }), { url, now: "2024-05-04" }).date).toBeNull();
  });

  it("is never the modification date, nor a related story's", () => {
    const head = '<meta property="article:modified_time" content="2024-05-05T10:00:00Z">';
    const foot =
      "<ul><li><a href=/a>Other</a> <time>1 May 2024</time></li><li><a href=/b>Next</a> <time>2 May 2024</time></li></ul>";
    const article = read(newsPage({ head, foot }));
    expect(article.date).toBeNull();
    expect(article.modified?.iso).toBe("2024-05-05T10:00:00Z");
  });

  it("is the statement that readers see too, where two disagree", () => {
    const head = `${jsonLd({ "@type": "NewsArticle", datePublished: "2020-01-01" })}<meta property="article:published_time" content="2024-05-03T10:00:00Z">`;
    const top = `<h1>${HEADLINE}</h1><p class="date">May 3, 2024</p>`;
    expect(read(newsPage({ head, top })).date?.iso).toBe("2024-05-03T10:00:00Z");
  });

  it("is reported where it cannot be", () => {
    const head =
      '<meta property="article:published_time" content="2024-05-03"><meta property="article:modified_time" content="2024-04-01">';
    expect(codes(newsPage({ head }), { url, now: "2024-03-01" })).toEqual(
      expect.arrayContaining(["date-in-future", "modified-before-published"]),
    );
  });
});

describe("authors", () => {
  const names = (html: string, language = "en"): string[] =>
    read(html, { url, language }).authors.map(({ name }) => name);
  const under = (line: string, lang = "en"): string[] =>
    names(newsPage({ lang, top: `<h1>${HEADLINE}</h1>${line}` }), lang);

  it.each([
    ["en", "<p>By Ana Ruiz and Tom Field</p>", ["Ana Ruiz", "Tom Field"]],
    ["de", "<p>Von Jörg Weber</p>", ["Jörg Weber"]],
    ["en", '<span itemprop="author">Ana Ruiz</span>', ["Ana Ruiz"]],
    [
      "en",
      '<div class="byline">By<a href="/author/ana-ruiz">Ana Ruiz</a><span>Courier Staff</span></div>',
      ["Ana Ruiz"],
    ],
    ["ja", "<p>文：山田 花子</p>", ["山田 花子"]],
  ])("are read from %s: %s", (lang, line, expected) => expect(under(line, lang)).toEqual(expected));

  it("are read from labelled metadata", () => {
    const head = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">';
    expect(names(newsPage({ head }))).toEqual(["Ana Ruiz"]);
  });

  it("are followed by @id through a graph", () => {
    const graph = [
      { "@type": "NewsArticle", headline: HEADLINE, author: { "@id": "#ana" } },
      { "@type": "Person", "@id": "#ana", name: "Ana Ruiz" },
    ];
    expect(names(newsPage({ head: jsonLd({ "@graph": graph }) }))).toEqual(["Ana Ruiz"]);
  });

  it("are nobody rather than the site, an account or an address", () => {
    const head = `<meta property="og:site_name" content="Harbour Courier"><meta name="author" content="Harbour Courier">
      <meta property="article:author" content="https://www.facebook.com/harbourcourier">`;
    expect(names(newsPage({ head }))).toEqual([]);
  });
});

describe("hostile metadata", () => {
  it("never puts objects into words", () => {
    const odd = {
      "@type": "NewsArticle",
      headline: { a: 1 },
      author: [42, null, { name: {} }],
      datePublished: {},
      image: 7,
    };
    const article = read(newsPage({ head: jsonLd({ ...odd, publisher: [null], keywords: [{}] }) }));
    expect(JSON.stringify(article)).not.toContain("[object");
    expect(article.headline).toBe(HEADLINE);
  });

  it("survives cycles, depth and polluted prototypes", () => {
    const cycle = [{ "@id": "#a", "@type": "NewsArticle", author: { "@id": "#a" } }];
    const polluted =
      '<script type="application/ld+json">{"__proto__":{"x":1},"@type":"__proto__"}</script><meta name="__proto__" content="x">';
    const head = jsonLd({ "@graph": cycle }) + polluted;
    expect(read(newsPage({ head })).headline).toBe(HEADLINE);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("takes no script for an address, and no logo for a picture", () => {
    const head = `<meta property="og:image" content="javascript:alert(1)"><link rel=canonical href="data:text/html,x">
      <meta name="twitter:image" content="https://www.harbourcourier.example/img/logo.png">`;
    const article = read(newsPage({ head }));
    expect([article.leadImage, article.source.canonicalUrl]).toEqual([null, null]);
  });
});

describe("publisher and standfirst", () => {
  it("spells the publisher's name out where the host's name is made of it", () => {
    const top = `<a href="/" aria-label="To the Harbour Courier front page">HC</a><h1>${HEADLINE}</h1>`;
    expect(read(newsPage({ top })).source.publisher).toBe("Harbour Courier");
  });

  it("reads the standfirst below the headline, not the description", () => {
    const head = '<meta name="description" content="All about ferries">';
    const top = `<h1>${HEADLINE}</h1><p class="standfirst">Two hundred passengers spend the night in a gym.</p>`;
    expect(read(newsPage({ head, top })).standfirst).toBe("Two hundred passengers spend the night in a gym.");
  });
});
