import { describe, expect, it } from "vitest";
import { UNKNOWN, type Word } from "../../../src/quotes/spaced/lexicon.ts";
import { findWord, makeWordTable, stretchOf } from "../../../src/quotes/spaced/word-table.ts";

const word = (text: string): Word => ({ ...UNKNOWN, text });
const texts = Array.from({ length: 500 }, (_, i) => `w${i}`);
const table = makeWordTable(texts.map(word));

describe("a word of a text", () => {
  it("is found where it stands", () => {
    const text = texts.join(" ");
    for (const own of texts) {
      const from = ` ${text} `.indexOf(` ${own} `);
      expect(findWord(table, stretchOf(text, from, from + own.length))?.text).toBe(own);
    }
  });
  it("is none where no list has it", () => {
    for (const own of ["w", "w500", "W1", "", "w1 "]) expect(findWord(table, stretchOf(own, 0, own.length))).toBeNull();
  });
});
