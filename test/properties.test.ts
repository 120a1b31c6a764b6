import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeQuotes, parseArticle } from "../src/index.ts";
import type { Article } from "../src/model/article.ts";
import type { SiteAdapter } from "../src/model/plugins.ts";
import type { ParseOptions } from "../src/options.ts";
import { brokenPage } from "./document/html-grammar.ts";
import { address, body, dateLike, FIXTURES, jsonLd, mutatedFixture, page, sentence } from "./generators.ts";
import { ADDRESS, articleFaults } from "./hostile/article-faults.ts";

const HOSTILE = process.env["HOSTILE"] === "1"; // `npm run test:hostile`
const RUNS = HOSTILE ? 2000 : 100;
const CUTS = HOSTILE ? 200 : 10;
const OPTIONS: ParseOptions = { url: ADDRESS };

const holds = <T>(of: fc.Arbitrary<T>, check: (value: T) => void, numRuns = RUNS): void => {
  const property = fc.property(of, (value) => {
    check(value);
  });
  fc.assert(property, { numRuns });
};
const isSound = (html: string | Uint8Array): void => {
  expect(articleFaults(html)).toEqual([]);
};
const json = (html: string | Uint8Array, options: ParseOptions = OPTIONS): string =>
  JSON.stringify(parseArticle(html, options));
const story = (inside: string, head = ""): string =>
  `<!doctype html><head><title>Ferry</title>${head}</head><body><article><h1>Ferry</h1>${inside}</article>`;
const withData = (data: string): string =>
  story("<p>It left at noon.</p>", `<script type="application/ld+json">${data.replaceAll("<", "\\u003c")}</script>`);

describe("every promise holds", { timeout: HOSTILE ? 1_200_000 : 60_000 }, () => {
  it("for any string", () => holds(fc.string({ unit: "binary", maxLength: 500 }), isSound));
  it("for any bytes", () => holds(fc.uint8Array({ maxLength: 500 }), isSound));
  it("for pages set together from pieces of broken markup", () => holds(brokenPage(40), isSound));
  it("for pages of a grammar", () => holds(page, isSound));
  it("for nested blocks alone", () => holds(body, isSound));
  it("for fixtures with stretches deleted, doubled or moved", () => holds(mutatedFixture, isSound));
  it("for any JSON where JSON-LD is expected", () => holds(fc.json(), (data) => isSound(withData(data))));
  it("for JSON-LD whose values have any type", () => holds(jsonLd, (data) => isSound(withData(data))));
  it("for any text where JSON-LD is expected", () => holds(fc.string(), (data) => isSound(withData(data))));
  it("for any address anywhere", () =>
    holds(fc.tuple(address, address, address), ([a, b, c]) =>
      isSound(
        story(
          `<p><a href="${a}">x</a></p><img src="${b}" srcset="${c} 2x" width=900><video poster="${a}"></video>`,
          `<base href="${b}"><link rel=canonical href="${c}"><meta property="og:image" content="${a}"><meta property="og:url" content="${b}">`,
        ),
      ),
    ));
  it("for any date anywhere", () =>
    holds(fc.tuple(dateLike(), dateLike()), ([a, b]) =>
      isSound(
        story(
          `<time datetime="${a}">${b}</time><p>${b}: it left.</p>`,
          `<meta property="article:published_time" content="${a}">`,
        ),
      ),
    ));
  it("for any headline", () => holds(sentence, (text) => isSound(`<title>${text}</title><h1>${text}</h1><p>x</p>`)));
  it("for any byline", () =>
    holds(sentence, (text) => isSound(story(`<p class="byline">By ${text}</p><p>It left.</p>`))));
  it("for any caption", () =>
    holds(sentence, (text) => isSound(story(`<figure><img src=/a.jpg><figcaption>${text}</figcaption></figure>`))));
  it("for any prose", () =>
    holds(fc.array(sentence, { maxLength: 8 }), (texts) =>
      isSound(story(texts.map((one) => `<p>${one}</p>`).join(""))),
    ));
  it("for any address of the page", () =>
    holds(fc.oneof(address, fc.string()), (url) => {
      expect(articleFaults(story("<p><a href=/a>It left</a> at noon.</p>"), { url })).toEqual([]);
    }));
});

describe("nothing but the page decides", { timeout: HOSTILE ? 1_200_000 : 60_000 }, () => {
  it("twice the same bytes", () => holds(page, (html) => expect(json(html)).toBe(json(html))));
  it("whatever was parsed between", () =>
    holds(fc.tuple(page, page), ([a, b]) => {
      const before = json(a);
      json(b);
      expect(json(a)).toBe(before);
    }));
  it("leaves the options as they were", () =>
    holds(page, (html) => {
      const options = Object.freeze({
        ...OPTIONS,
        adapters: Object.freeze([]),
        languages: Object.freeze([]),
        now: "2024-01-01",
      });
      parseArticle(html, options);
      expect(Object.keys(options)).toEqual(["url", "adapters", "languages", "now"]);
    }));
  it("today decides the issues alone", () =>
    holds(page, (html) => {
      const { issues, ...rest } = parseArticle(html, OPTIONS);
      const { issues: later, ...same } = parseArticle(html, { ...OPTIONS, now: "2100-01-01" });
      expect(same).toEqual(rest);
      expect(later.length).toBeLessThanOrEqual(issues.length + 2);
    }));
  it("a limit that does not bite changes nothing", () =>
    holds(page, (html) => expect(json(html, { ...OPTIONS, maxLength: html.length + 1 })).toBe(json(html))));
  it("line breaks of another system change nothing", () =>
    holds(page, (html) => expect(json(html.replaceAll("\n", "\r\n"))).toBe(json(html))));
  it("bytes give what their text gives", () =>
    holds(page, (html) =>
      expect(json(new TextEncoder().encode(html), { ...OPTIONS, encoding: "utf-8" })).toBe(json(html)),
    ));
  it("comments change nothing", () =>
    holds(fc.array(sentence, { maxLength: 8 }), (texts) => {
      const blocks = texts.map((one) => `<p>${one}</p>`);
      expect(json(story(blocks.join("<!-- <p>x</p> -->")))).toBe(json(story(blocks.join(""))));
    }));
  it("upper-case tags change nothing", () =>
    holds(fc.array(sentence, { maxLength: 8 }), (texts) => {
      const block = (tag: string) => texts.map((one) => `<${tag}>${one}</${tag}>`).join("");
      expect(json(story(block("P")))).toBe(json(story(block("p"))));
    }));
  it("quotes around values change nothing", () =>
    holds(fc.webUrl({ validSchemes: ["https"] }), (url) => {
      const link = (value: string) => story(`<p>It left <a href=${value}>at noon</a>, and came back.</p>`);
      expect(json(link(`'${url.replaceAll("'", "%27")}'`))).toBe(json(link(`"${url.replaceAll("'", "%27")}"`)));
    }));
  it("Object.prototype stays as it was", () =>
    holds(fc.tuple(jsonLd, page), ([data, html]) => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      json(withData(data.replaceAll("headline", "__proto__")));
      json(html);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      expect(({} as Record<string, unknown>)["headline"]).toBeUndefined();
    }));
});

const ADAPTER: SiteAdapter = {
  id: "junk",
  hosts: ["www.example.com"],
  publisher: "Junk",
  language: "en",
  layouts: [{ name: "any", when: "article", headline: [], body: { root: "article", drop: [] } }],
};

describe("a caller's plug-in", { timeout: HOSTILE ? 1_200_000 : 60_000 }, () => {
  it("may throw: the page is read as it is, and an issue says so", () =>
    holds(page, (html) => {
      const unwrap = (): never => {
        throw new Error("broken");
      };
      const article = parseArticle(html, { ...OPTIONS, adapters: [{ ...ADAPTER, hosts: ["other.example"], unwrap }] });
      const { issues, ...rest } = article;
      const { issues: plain, ...same } = parseArticle(html, OPTIONS);
      expect(rest).toEqual(same);
      expect(issues.filter((issue) => issue.code === "adapter-failed").length).toBe(1);
      expect(issues.length).toBe(plain.length + 1);
    }));
  it("may return anything", () =>
    holds(fc.tuple(fc.anything({ withNullPrototype: true, withBigInt: true }), page), ([junk, html]) => {
      const options = { ...OPTIONS, adapters: [{ ...ADAPTER, hosts: ["other.example"], unwrap: () => junk as null }] };
      expect(() => parseArticle(html, options)).not.toThrow();
    }));
  it("is not matched by tricks with the host", () =>
    holds(
      fc.constantFrom(
        "www.example.com.evil.example",
        "evilwww.example.com.example",
        "wwwxexample.com",
        "www.example.co",
        "www-example.com",
      ),
      (host) => {
        const article = parseArticle(story("<p>x</p>"), {
          url: `https://${host}/www.example.com/`,
          adapters: [ADAPTER],
        });
        expect(article.source.publisher).not.toBe("Junk");
      },
      20,
    ));
});

describe("quotes of any text", { timeout: HOSTILE ? 1_200_000 : 60_000 }, () => {
  it("point at the words they give", () =>
    holds(
      fc.tuple(fc.array(sentence, { maxLength: 6 }), fc.constantFrom("en", "zh", undefined)),
      ([texts, language]) => {
        for (const speaker of attributeQuotes(texts, { language }))
          for (const { text, paragraph, start, end } of speaker.quotes)
            expect(texts[paragraph]?.slice(start, end)).toBe(text);
      },
    ));
  it("are found without a throw in any strings", () =>
    holds(fc.array(fc.string({ unit: "binary" })), (texts) => expect(() => attributeQuotes(texts)).not.toThrow()));
});

const lengthOf = (article: Article): number => article.paragraphs.join("").length;

describe("a page that was cut off", { timeout: HOSTILE ? 1_200_000 : 60_000 }, () => {
  it.each(FIXTURES.map((html, i) => [i, html] as const))("keeps every promise: fixture %i", (_, html) => {
    for (let cut = 1; cut <= CUTS; cut++) isSound(html.slice(0, Math.floor((html.length * cut) / CUTS)));
  });
  it("is the page up to the limit", () =>
    holds(fc.tuple(page, fc.nat(2000)), ([html, limit]) => {
      const maxLength = Math.min(limit + 1, html.length);
      const { issues: _, ...cut } = parseArticle(html, { ...OPTIONS, maxLength });
      const { issues: __, ...whole } = parseArticle(html.slice(0, maxLength), OPTIONS);
      expect(cut).toEqual(whole);
      expect(lengthOf(parseArticle(html, { ...OPTIONS, maxLength }))).toBeLessThanOrEqual(maxLength * 18);
    }));
});
