import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toText } from "../../src/formats/index.ts";
import { arbitraryArticle } from "../arbitrary-article.ts";
import { articleOf, prose } from "./article-of.ts";

describe("toText", () => {
  it("holds every paragraph once, in order", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const text = toText(article);
        let from = 0;
        for (const paragraph of article.paragraphs) {
          const at = text.indexOf(paragraph, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + paragraph.length;
        }
      }),
    );
  });

  it("holds no control characters, whatever the article holds", () => {
    fc.assert(
      fc.property(arbitraryArticle({ wild: true }), (article) => {
        expect(toText(article)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}]/u);
      }),
    );
  });

  it("parts blocks by blank lines and sets lists in", () => {
    const cell = { header: false, colSpan: 1, rowSpan: 1 };
    const text = toText(
      articleOf({
        headline: "Tide tables were wrong",
        standfirst: "For a year",
        body: [
          prose("paragraph", "First."),
          { type: "list-start", ordered: true },
          prose("list-item", "One"),
          { type: "list-start", ordered: false },
          prose("list-item", "A"),
          prose("list-item", "B"),
          { type: "list-end", ordered: false },
          prose("list-item", "Two"),
          { type: "list-end", ordered: true },
          {
            type: "table",
            rows: [
              [
                { ...cell, text: "Ost" },
                { ...cell, text: "1.2" },
              ],
            ],
          },
          { type: "embed", provider: "video", url: "https://v.example/1", text: null },
        ],
      }),
    );
    expect(text).toBe("Tide tables were wrong\n\nFor a year\n\nFirst.\n\n1. One\n   - A\n   - B\n2. Two\n\nOst\t1.2");
  });
});
