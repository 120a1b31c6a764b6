import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { ADDRESS, articleFaults } from "./article-faults.ts";
import { DEEP, pageOf, type Shape, WIDE } from "./shapes.ts";

const LEVELS = 100_000;
const SHAPES: readonly (readonly [string, Shape])[] = [...Object.entries(DEEP), ...Object.entries(WIDE)];
const SMALL = 50_000; // characters
const DOUBLINGS = 3;
/** What a doubling may cost on a machine that does other work too; a quadratic shape costs four times. */
const MAX_GROWTH = 3;

/** CPU milliseconds of the fastest of some runs. */
function cost(run: () => unknown): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

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

describe("cost", () => {
  it.each(SHAPES)("grows as the page does: %s", (_, shape) => {
    const small = cost(() => parseArticle(pageOf(shape, SMALL), { url: ADDRESS }));
    const large = cost(() => parseArticle(pageOf(shape, SMALL * 2 ** DOUBLINGS), { url: ADDRESS }));
    // parse5's own cost grows faster than the page for a few shapes: that is not ours to mend.
    const parser = cost(() => parse(pageOf(shape, SMALL * 2 ** DOUBLINGS)));
    expect(Math.max(0, large - parser)).toBeLessThan(Math.max(small, 20) * MAX_GROWTH ** DOUBLINGS);
  });
});

describe("a page that the fuzzer found", () => {
  it("with a control character in a meta's name keeps every promise", () => {
    expect(articleFaults("<meta property=publish\u0003time content=0>")).toEqual([]);
  });
});
