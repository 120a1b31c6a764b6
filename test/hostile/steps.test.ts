import { afterAll, describe, expect, it } from "vitest";
import { forkStepCounter } from "../../scripts/steps/count-steps.mjs";
import { ADDRESS } from "./article-faults.ts";
import { DEEP, pageOf, type Shape, WIDE } from "./shapes.ts";

/** What twice the page may cost: two, and a little for parts that begin to be read when a page is long enough. */
const MAX_RATIO = 2.1;

const counter = forkStepCounter();
afterAll(() => counter.stop());

/** The largest ratio of steps, a doubling of the page's length each, and the counts. */
async function worstRatio(shape: Shape, smallest: number, doublings: number): Promise<[number, string]> {
  const pages = Array.from({ length: doublings + 1 }, (_, i) => pageOf(shape, smallest * 2 ** i));
  const steps: number[] = [];
  for (const page of pages) steps.push((await counter.count(page, { url: ADDRESS })).total);
  const each = steps.map((count, i) => count / (pages[i]?.length ?? 1)); // a shape may miss the length asked for
  return [Math.max(...each.slice(1).map((count, i) => (2 * count) / (each[i] ?? 0))), steps.join(" ")];
}

describe("steps for a page twice as long", () => {
  it.each(Object.entries(WIDE))("wide: %s, six doublings", async (_, shape) => {
    const [ratio, steps] = await worstRatio(shape, 1500, 6);
    expect(ratio, steps).toBeLessThanOrEqual(MAX_RATIO);
  });
  // Longer from the start: only above 512 levels is all of a page read in the same way.
  it.each(Object.entries(DEEP))("deep: %s, four doublings", async (_, shape) => {
    const [ratio, steps] = await worstRatio(shape, 8000, 4);
    expect(ratio, steps).toBeLessThanOrEqual(MAX_RATIO);
  });
});
