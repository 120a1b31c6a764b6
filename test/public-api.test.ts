import { describe, expect, expectTypeOf, it } from "vitest";
import * as core from "../src/core.ts";
import * as main from "../src/index.ts";
import type { Article, Quote, Speaker } from "../src/index.ts";

/** What users can import; a name may be added, none renamed or taken away. */
describe("the public API", () => {
  it("exports the same functions from both entries", () => {
    const names = [
      "attributeQuotes",
      "css",
      "defineAdapter",
      "defineLanguage",
      "isProbablyArticle",
      "jsonLd",
      "line",
      "meta",
    ];
    expect(Object.keys(main).sort()).toEqual([...names, "parseArticle", "url"].sort());
    expect(Object.keys(core).sort()).toEqual(Object.keys(main).sort());
  });

  it("has every key of an article on every page", () => {
    const keys = [
      ...["headline", "standfirst", "authors", "date", "modified", "leadImage", "images", "blocks", "paragraphs"],
      ...["speakers", "quotedExperts", "source", "section", "keywords", "language", "direction", "access", "evidence"],
      "issues",
    ];
    const source = ["publisher", "origins", "canonicalUrl", "shortUrl", "mirrorUrl", "dateline", "rights"];
    for (const page of ["", "<p>x", new Uint8Array([0, 255])]) {
      for (const parse of [main.parseArticle, core.parseArticle]) {
        expect(Object.keys(parse(page))).toEqual(keys);
        expect(Object.keys(parse(page).source)).toEqual(source);
      }
    }
  });

  it("is plain JSON", () => {
    const article = main.parseArticle("<h1>One</h1><p>Two.</p>");
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it("has the types it documents", () => {
    expectTypeOf(main.parseArticle).returns.toEqualTypeOf<Article>();
    expectTypeOf(main.attributeQuotes).returns.toEqualTypeOf<Speaker[]>();
    expectTypeOf<Quote["attribution"]>().toEqualTypeOf<"explicit" | "pronoun" | "carried-on">();
    expectTypeOf<Article["source"]["origins"]>().toEqualTypeOf<readonly string[]>();
  });
});
