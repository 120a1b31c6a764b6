import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeQuotes } from "../../../src/index.ts";

const read = (paragraphs: readonly string[]): ReturnType<typeof attributeQuotes> =>
  attributeQuotes(paragraphs, { language: "en" });

const PIECES = "“ ” \" ' ‘ , . : ; — ( ) who that said says Ana Ruiz he she it the of and according to not will".split(
  " ",
);

describe("any text", () => {
  it("gives spans that yield the quoted text", () => {
    const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (lines) => {
        const paragraphs = lines.map((line) => line.join(" "));
        for (const { quotes } of read(paragraphs)) {
          for (const { paragraph, start, end, text } of quotes) {
            expect(text).toBe(paragraphs[paragraph]?.slice(start, end));
            expect(text).not.toBe("");
          }
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});

/** Steps are not counted anywhere, so hostile texts only must end well before the test's time is up. */
describe("hostile text", () => {
  const many = 10_000;
  it.each<[string, string[]]>([
    ["unclosed marks", ["“ab ".repeat(many)]],
    ["unclosed marks, a paragraph each", Array<string>(many).fill("“Ab said")],
    ["reporting words", ["he said ".repeat(many)]],
    ["relative clauses", ["nurses who ".repeat(many) + "said it was"]],
    ["insertions", ["Ana, ".repeat(many) + "said it was"]],
    ["quotations without a stop", ["he said “a b” ".repeat(many)]],
    ["one long word", ["a".repeat(many * 20)]],
  ])("%s", (_, paragraphs) => {
    expect(Array.isArray(read(paragraphs))).toBe(true);
  });

  it("many speakers", () => {
    const letters = (n: number): string => String.fromCharCode(97 + (n % 26), 97 + ((n / 26) % 26), 97 + n / 676);
    const paragraphs = Array.from({ length: many }, (_, n) => `“We know it,” said Ana X${letters(n)}, a nurse.`);
    expect(read(paragraphs)).toHaveLength(many);
  });
});

describe("speech beside its introduction", () => {
  it("takes a transcript's label only where it names somebody", () => {
    const found = read([
      "Tess Moran spoke.",
      "MORAN: My client is innocent.",
      "PRICE: $75 to $145",
      "INTERVAL: 5,000 miles",
    ]);
    expect(found.map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([["My client is innocent."]]);
  });

  it("gives a paragraph of its own to whom a colon announced", () => {
    const [speaker] = read(["Tess Moran spoke to reporters before she left:", "“We will appeal, and we will win.”"]);
    expect(speaker?.name).toBe("Tess Moran");
    expect(speaker?.quotes[0]?.attribution).toBe("explicit");
  });

  it("names nobody where a bracket opens on nothing", () => {
    const found = read(["Ruiz harbour ( — “ harbour harbour harbour", "harbour harbour Ruiz"]);
    expect(found.map(({ name }) => name)).not.toContain("");
  });

  it("takes Per for a name before a verb or an age, and for the word of a source elsewhere", () => {
    const speakers = (text: string): string[] => read([text]).map(({ name }) => name);
    expect(speakers("Per Lind said the ferry was late.")).toEqual(["Per Lind"]);
    expect(speakers("Per Lind, 71, looked at the water and the boats.")).toEqual([]);
    expect(speakers("Per the Tarn Post, the ferry was late again.")).toEqual(["Tarn Post"]);
  });

  it("leaves a quotation alone that nobody is near to", () => {
    expect(read(["The pier opened in 1902.", "“Harbour of dreams.”", "It burned down."])).toEqual([]);
  });
});
