import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeQuotes, parseArticle } from "../../src/index.ts";
import { FIXTURES, page, sentence } from "../generators.ts";
import { CUTS, holds, isSound, OPTIONS, TIME } from "./holds.ts";

describe("quotes of any text", TIME, () => {
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

describe("a page that was cut off", TIME, () => {
  it.each(FIXTURES.map((html, i) => [i, html] as const))("keeps every promise: fixture %i", (_, html) => {
    for (let cut = 1; cut <= CUTS; cut++) isSound(html.slice(0, Math.floor((html.length * cut) / CUTS)));
  });
  it("is the page up to the limit", () =>
    holds(fc.tuple(page, fc.nat(2000)), ([html, limit]) => {
      const maxLength = Math.min(limit + 1, html.length);
      const { issues: _, ...cut } = parseArticle(html, { ...OPTIONS, maxLength });
      const { issues: __, ...whole } = parseArticle(html.slice(0, maxLength), OPTIONS);
      expect(cut).toEqual(whole);
    }));
});
