import createDOMPurify from "dompurify";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { toHtml } from "../../src/formats/index.ts";
import { arbitraryArticle } from "../arbitrary-article.ts";
import { articleOf, prose } from "./article-of.ts";

const purify = createDOMPurify(new JSDOM("").window);
const ELEMENTS =
  "a article blockquote br code em figcaption figure footer h1 h2 h3 h4 h5 h6 header img li ol p pre small strong table tbody td th time tr ul";
const ATTRIBUTES = new Set("alt colspan datetime dir height href lang rowspan src width".split(" "));

describe("toHtml", () => {
  it("writes no space around an attribute: sanitisers drop it", () => {
    const url = "https://news.example/";
    const leadImage = { url, alt: "\u2000", caption: null, credit: null, width: null, height: null };
    expect(toHtml(articleOf({ leadImage }))).toContain(`<img src="${url}" alt="">`);
  });

  for (const wild of [false, true]) {
    const articles = arbitraryArticle({ wild });

    it(`gives markup that DOMPurify leaves unchanged${wild ? ", whatever the article holds" : ""}`, () => {
      fc.assert(
        fc.property(articles, (article) => {
          expect(purify.sanitize(toHtml(article))).toBe(toHtml(article));
        }),
      );
    });

    it(`gives a fixed point of parsing and serialising${wild ? ", whatever the article holds" : ""}`, () => {
      fc.assert(
        fc.property(articles, (article) => {
          expect(serialize(parseFragment(toHtml(article)))).toBe(toHtml(article));
        }),
      );
    });

    it(`uses few elements and attributes, and http(s) addresses only${wild ? ", whatever the article holds" : ""}`, () => {
      fc.assert(
        fc.property(articles, (article) => {
          for (const element of JSDOM.fragment(toHtml(article)).querySelectorAll("*")) {
            expect(ELEMENTS.split(" ")).toContain(element.localName);
            for (const { name, value } of element.attributes) {
              expect(ATTRIBUTES).toContain(name);
              if (name === "href" || name === "src") expect(value).toMatch(/^https?:\/\//iu);
            }
          }
        }),
      );
    });
  }

  it("shows every paragraph's text", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const shown = JSDOM.fragment(toHtml(article)).textContent;
        for (const paragraph of article.paragraphs) expect(shown).toContain(paragraph);
      }),
    );
  });

  it("writes an article as people write one", () => {
    const html = toHtml(
      articleOf({
        headline: "Tide tables were wrong",
        authors: [{ name: "Ana Ruiz", role: "reporter", kind: "person", url: "https://news.example/ruiz" }],
        date: { iso: "2025-12-19T09:04+13:00", precision: "minute", utcOffset: 780, raw: "" },
        language: "en",
        leadImage: {
          url: "https://news.example/a.jpg",
          alt: "A pier",
          caption: "The pier at noon",
          credit: "Bo Li",
          width: 800,
          height: 600,
        },
        body: [
          prose("paragraph", "The harbour ", { text: "office", emphasis: "strong" }, " said so."),
          { type: "heading", level: 2, text: "What it means" },
          { type: "list-start", ordered: true },
          prose("list-item", "One & two"),
          { type: "list-start", ordered: false },
          prose("list-item", "Two"),
          { type: "list-end", ordered: false },
          { type: "list-end", ordered: true },
          prose("blockquote", "We saw it."),
          prose("blockquote", "Twice."),
        ],
      }),
    );
    expect(html).toBe(
      '<article lang="en" dir="ltr"><header><h1>Tide tables were wrong</h1>' +
        '<p><a href="https://news.example/ruiz">Ana Ruiz</a> · ' +
        '<time datetime="2025-12-19T09:04+13:00">2025-12-19 09:04+13:00</time></p></header>' +
        '<figure><img src="https://news.example/a.jpg" alt="A pier" width="800" height="600">' +
        "<figcaption>The pier at noon <small>Bo Li</small></figcaption></figure>" +
        "<p>The harbour <strong>office</strong> said so.</p><h2>What it means</h2>" +
        "<ol><li>One &amp; two<ul><li>Two</li></ul></li></ol>" +
        "<blockquote><p>We saw it.</p><p>Twice.</p></blockquote></article>",
    );
  });

  it("stays flat and quick where lists nest without end", () => {
    const deep = Array.from({ length: 20_000 }, () => ({ type: "list-start", ordered: false }) as const);
    const html = toHtml(articleOf({ body: [...deep, prose("list-item", "Deep")] }));
    expect(html).toContain("Deep");
    expect(html.length).toBeLessThan(1000);
  });
});
