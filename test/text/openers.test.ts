import { describe, expect, it } from "vitest";
import { isOpener, opened, openersIn, openersOf } from "../../src/text/openers.ts";

const OPENERS = openersOf(["Read also", "Read", "来源", "Don’t miss", "ÉCRIT PAR"]);

describe("words that a line opens with", () => {
  it.each([
    ["read also: Ferry", ["read also", "read"]],
    ["READ more", ["read"]],
    ["来源：海港报", ["来源"]],
    ["Don't miss", ["don’t miss"]],
    ["Écrit par Ana Ruiz", ["écrit par"]],
    ["The read", []],
    ["Rea", []],
    ["", []],
  ])("%s", (line, words) => expect(openersIn(line, OPENERS)).toEqual(words));

  it("stand at a place, too", () => expect(openersIn("• Read", OPENERS, 2)).toEqual(["read"]));
});

describe("a stretch of a text", () => {
  it("is one of the words, whole", () => expect(isOpener("(READ)", OPENERS, { from: 1, to: 5 })).toBe(true));
  it("is none of them in part", () => expect(isOpener("(REA)", OPENERS, { from: 1, to: 4 })).toBe(false));
});

describe("a text without what is passed over", () => {
  const isDigit = (code: number): boolean => code > 47 && code < 58;
  it("is a word", () => expect(opened("12来3源", OPENERS, isDigit)?.word).toBe("来源"));
  it("is nothing", () => expect(opened("123", OPENERS, isDigit)).toBe(OPENERS));
  it("is no word", () => expect(opened("12年", OPENERS, isDigit)).toBeNull());
});
