import { describe, expect, it } from "vitest";
import { FEATURE_NAMES } from "../../src/body/block-features.ts";
import { compileForest, repeatedForest, runForest } from "../../src/body/run-forest.ts";
import { JUDGEMENT } from "../../src/body/weights.ts";

/** How surely a block belongs to the story that has these features, the others being 0. */
function judge(trees: string, features: Readonly<Record<string, number>>, asked = "units linkShare"): number {
  const row = new Float64Array(FEATURE_NAMES.length);
  for (const [name, value] of Object.entries(features)) row[FEATURE_NAMES.indexOf(name)] = value;
  return runForest(compileForest({ base: 0, asked, trees }), row);
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

describe("a forest", () => {
  it("takes the branch below or above, and sums the leaves of its trees", () => {
    const trees = "a5 b.5 100 200 a8.5 300 400\nb1 -50 7";
    expect(judge(trees, { units: 4, linkShare: 0.4 })).toBeCloseTo(sigmoid(0.1 - 0.05));
    expect(judge(trees, { units: 4, linkShare: 0.5 })).toBeCloseTo(sigmoid(0.2 - 0.05));
    expect(judge(trees, { units: 5 })).toBeCloseTo(sigmoid(0.3 - 0.05));
    expect(judge(trees, { units: 9, linkShare: 1 })).toBeCloseTo(sigmoid(0.4 + 0.007));
  });

  it("may have trees that are one leaf", () => {
    expect(judge("250\na1 -1000 0\n-250", { units: 3 })).toBeCloseTo(0.5);
  });

  it("numbers its features beyond the alphabet", () => {
    const asked = FEATURE_NAMES.slice(0, 30).join(" ");
    expect(judge("bd.5 1000 -1000", { [FEATURE_NAMES[29] ?? ""]: 1 }, asked)).toBeCloseTo(sigmoid(-1));
  });

  it("gives a page of like blocks the scores that each would get by itself", () => {
    const forest = compileForest(JUDGEMENT);
    const again = repeatedForest(forest);
    const rowOf = (i: number): Float64Array =>
      Float64Array.from(FEATURE_NAMES, (_, k) => (k % 7 === i % 3 ? (i % 40) / 8 : k % 5));
    for (let i = 0; i < 2000; i++) expect(again(rowOf(i), false)).toBe(runForest(forest, rowOf(i)));
  });

  it("as learned asks only for features that there are, and has two branches at each node", () => {
    const asked = JUDGEMENT.asked.split(" ");
    expect(asked.filter((name) => !FEATURE_NAMES.includes(name))).toEqual([]);
    for (const tree of JUDGEMENT.trees.split("\n")) {
      const tokens = tree.split(" ");
      const leaves = tokens.filter((token) => /^-?\d+$/u.test(token)).length;
      expect(tokens.length - leaves, tree).toBe(leaves - 1);
    }
  });
});
