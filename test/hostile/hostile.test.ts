import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { ADDRESS, articleFaults } from "./article-faults.ts";
import { DEEP, type Shape, WIDE } from "./shapes.ts";

const LEVELS = 100_000;
const SHAPES: readonly (readonly [string, Shape])[] = [...Object.entries(DEEP), ...Object.entries(WIDE)];
describe("depth", () => {
  it.each(Object.entries(DEEP))(`of ${LEVELS} levels: %s`, (name, shape) => {
    const html = shape(LEVELS);
    const article = parseArticle(html, { url: ADDRESS });
    expect(article.issues.map(({ code }) => code)).toContain("depth-flattened");
  });
});

describe("every promise", () => {
  it.each(SHAPES)("holds for %s", (_, shape) => {
    expect(articleFaults(shape(1000))).toEqual([]);
  });
});

describe("a page that the fuzzer found", () => {
  it("with a control character in a meta's name keeps every promise", () => {
    expect(articleFaults("<meta property=publish\u0003time content=0>")).toEqual([]);
  });
});
