import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleSchema } from "../scripts/article-schema.mjs";
import { type Article, parseArticle } from "../src/index.ts";
import { checkArticle } from "../src/testing/index.ts";
import { arbitraryArticle } from "./arbitrary-article.ts";
import { schemaFaults } from "./schema-faults.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGES = join(ROOT, "examples/pages");

describe("schema.json", () => {
  it("is what the types say", () => {
    expect(readFileSync(join(ROOT, "schema.json"), "utf8")).toBe(articleSchema());
  });

  it("is met by what the parser makes of pages and of anything else", () => {
    for (const name of readdirSync(PAGES))
      expect(schemaFaults(parseArticle(readFileSync(join(PAGES, name))))).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (page) => {
        expect(schemaFaults(parseArticle(page))).toEqual([]);
      }),
    );
  });

  it("is met by the arbitrary articles of the tests, which break no other promise but that of evidence", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        expect(schemaFaults(article)).toEqual([]);
        expect(checkArticle(article).filter((fault) => !fault.endsWith("has no evidence"))).toEqual([]);
      }),
    );
  });

  it("refuses a missing key, an unknown one and a wrong type", () => {
    const article = parseArticle("");
    const { headline: _, ...rest } = article;
    expect(schemaFaults(rest)).toEqual(["the article must have required property 'headline'"]);
    expect(schemaFaults({ ...article, more: 1 })).toEqual(["the article must NOT have additional properties"]);
    expect(schemaFaults({ ...article, paragraphs: [1] } as unknown as Article)).toEqual([
      "/paragraphs/0 must be string",
    ]);
  });
});
