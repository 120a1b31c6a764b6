import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSpace } from "../../src/text/whitespace.ts";

/** What is never shown, as Unicode classes it. */
const UNSHOWN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]/gu;

describe("foldSpace", () => {
  it.each([
    ["  a \t b\n\nc  ", "a b c"],
    ["a\u00a0\u2009b\u3000c", "a b c"],
    ["港口\n   今年\n 忙", "港口今年忙"],
    ["做法。 北京", "做法。 北京"],
    ["说\n  Ana Ruiz", "说Ana Ruiz"],
    ["“Yes”\n and", "“Yes” and"],
    ["zero\u200bwidth\ufeff", "zerowidth"],
    ["a\u0000b\u202ec\u00add\ud800", "abcd"],
    ["e\u0301", "é"],
    ["e\u200e\u0301 e\u200b\u0301", "é é"],
    ["", ""],
  ])("folds %j to %j", (raw, text) => {
    expect(foldSpace(raw)).toBe(text);
  });

  it("takes no character for settled that NFC changes", () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const changed = letters.filter((letter) => {
      const slowly = letter
        .replace(UNSHOWN, "")
        .replace(/[\s\u200b]/gu, "")
        .normalize("NFC");
      return foldSpace(letter) !== slowly || foldSpace(`한${letter}`) !== `한${slowly}`.normalize("NFC");
    });
    expect(changed).toEqual([]);
  });

  it("is a fixed point, trimmed and well-formed, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const text = foldSpace(raw);
        expect(foldSpace(text)).toBe(text);
        expect(text).toBe(text.trim());
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
