import { describe, expect, it } from "vitest";
import {
  exactWord,
  kindsOfWord,
  lengthOfWord,
  longestWord,
  makeWordTree,
} from "../../../src/quotes/unspaced/word-tree.ts";

const treeOf = (words: readonly string[]) => makeWordTree(new Map(words.map((word, place) => [word, place])));

describe("a tree of words", () => {
  it("finds each word inside a text with its kinds, and nothing that is no word", () => {
    const words = Array.from({ length: 3000 }, (_, i) => `w${(i * 7919).toString(36)}`);
    const tree = treeOf(words);
    const text = words.join("|");
    let at = 0;
    for (const [place, word] of words.entries()) {
      const node = exactWord(tree, text, at, at + word.length);
      expect(kindsOfWord(tree, node)).toBe(place);
      expect(lengthOfWord(tree, node)).toBe(word.length);
      expect(longestWord(tree, text, at, text.length)).toBe(node);
      at += word.length + 1;
    }
    expect(exactWord(tree, "w|", 0, 2)).toBe(0);
    expect(exactWord(tree, text, 1, 3)).toBe(0);
  });

  it("prefers the longest word that fits", () => {
    const tree = treeOf(["海", "海港", "海港造船厂"]);
    const found = (text: string, to: number) => lengthOfWord(tree, longestWord(tree, text, 0, to));
    expect(found("海港造船", 4)).toBe(2);
    expect(found("海港造船厂", 5)).toBe(5);
    expect(found("海港造船厂", 4)).toBe(2);
    expect(found("海港造船厂", 1)).toBe(1);
    expect(found("港", 1)).toBe(0);
  });

  it("holds nothing when it is made of nothing", () => {
    expect(longestWord(treeOf([]), "渡船", 0, 2)).toBe(0);
    expect(exactWord(treeOf([]), "", 0, 0)).toBe(0);
  });
});
