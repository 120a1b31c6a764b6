import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sieveOf, sift } from "../../src/text/word-sieve.ts";

const SIEVE = sieveOf(["责编", "sign up here"], ["©"], ["end"]);

describe("lists of which a text may hold a word", () => {
  it.each([
    ["Please Sign up here now", 1],
    ["（责编：陈舟）", 1],
    ["© Courier", 2],
    ["The END", 4],
    ["© 责编", 3],
    ["港口", 0],
    ["", 0],
  ])("%s", (text, bits) => expect(sift(text, SIEVE)).toBe(bits));

  it("miss no word, wherever it stands", () => {
    const word = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (own, before, behind) => {
        expect(sift(`${before}${own.toUpperCase()}${behind}`, sieveOf(["none"], [own])) & 2).toBe(2);
      }),
    );
  });
});
