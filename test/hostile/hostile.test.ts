import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/parse-article.ts";
import { ADDRESS, articleFaults } from "./article-faults.ts";
import { DEEP, PROSE, type Shape, WIDE } from "./shapes.ts";

const LEVELS = 100_000;
const SHAPES: readonly (readonly [string, Shape])[] = [...Object.entries(DEEP), ...Object.entries(WIDE)];
/** Shapes whose text no reader sees. */
const UNSEEN = new Set(["templates", "foreign"]);

describe("depth", () => {
  it.each(Object.entries(DEEP))(`of ${LEVELS} levels: %s`, (name, shape) => {
    const { article, reading } = readArticle(shape(LEVELS), { url: ADDRESS });
    const codes = article.issues.map(({ code }) => code);
    expect(codes).toContain("depth-flattened");
    const isSeen = reading.body.lines.some(({ text }) => text.includes(PROSE.trim()));
    expect(isSeen).toBe(!UNSEEN.has(name) && !codes.includes("limit-reached")); // a heading a level: more than are read
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
