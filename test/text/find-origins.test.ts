import { describe, expect, it } from "vitest";
import { zh } from "../../src/languages/index.ts";
import type { OriginWords } from "../../src/model/language-pack.ts";
import { findClosingOrigin, findCompiledOrigins } from "../../src/text/find-origins.ts";
import { placeOfPrefix } from "../../src/text/opens-word.ts";

const words = zh.page?.origins as OriginWords; // the pack has them

describe("findCompiledOrigins", () => {
  const names = (text: string): string[] =>
    findCompiledOrigins(text, words).map(({ start, end }) => text.slice(start, end));

  it("reads the outlets that a story is made of", () => {
    expect(names("综合海港报、西岸电台与外海日报报导，港务局已经……")).toEqual(["海港报", "西岸电台", "外海日报"]);
  });

  it.each(["综合报导，港务局已经……", "综合来看，港务局没有钱。海港报报导", "据海港报报导"])(
    "finds none in %s",
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});

describe("findClosingOrigin", () => {
  it.each([
    ["——《西岸周刊》【港口】专栏12", "西岸周刊"],
    ["（——转自《海港日报》）", "海港日报"],
    ["——《旧港书》", null],
  ])("%s", (text, name) => {
    const place = findClosingOrigin(text, words);
    expect(place && text.slice(place.start, place.end)).toBe(name);
  });
});

describe("placeOfPrefix", () => {
  it.each([
    ["来源：海港报", "来源：", 0],
    ["2021-12-05来源：海港报", "来源：", 10],
    ["图片来源：海港报", "来源：", -1],
    ["(Source: Harbour Courier)", "Source:", 1],
    ["Resource: x", "source:", -1],
  ])("%s", (text, prefix, at) => {
    expect(placeOfPrefix(text, prefix)).toBe(at);
  });
});
