import { describe, expect, it } from "vitest";
import { findWord, makeWordTable } from "../../src/quotes/word-table.ts";

const tableOf = (words: readonly string[]) => makeWordTable(words.map((text) => ({ text })));

describe("a table of words", () => {
  it("finds each word inside a text, and nothing that is no word", () => {
    const words = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919).toString(36)}`);
    const table = tableOf(words);
    const text = words.join("|");
    let at = 0;
    for (const word of words) {
      expect(findWord(table, text, at, at + word.length)?.text).toBe(word);
      expect(findWord(table, text, at, at + word.length - 1)?.text ?? null).not.toBe(word);
      at += word.length + 1;
    }
    expect(findWord(table, "w|", 0, 2)).toBeUndefined();
  });

  it("holds nothing when it is made of nothing", () => {
    expect(findWord(tableOf([]), "ferry", 0, 5)).toBeUndefined();
    expect(findWord(tableOf([]), "", 0, 0)).toBeUndefined();
  });
});
