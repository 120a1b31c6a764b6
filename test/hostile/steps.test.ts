import { afterAll, describe, expect, it } from "vitest";
import { forkStepCounter } from "../../scripts/steps/count-steps.mjs";
import { ADDRESS } from "./article-faults.ts";
import { DEEP, piecesFor, type Shape, WIDE } from "./shapes.ts";

/** What twice the page may cost: two, and a little for parts that begin to be read when a page is long enough. */
const MAX_RATIO = 2.1;

/**
 * Comments that read like a story once there are a hundred of them, and are then kept, written and read for quotes: one
 * doubling may cost more; all six together may not.
 */
const KEPT_LATER = new Set(["commentBoxes"]);
const MAX_ONCE = 2.5;

const SMALLEST = 1500; // characters of a wide page
const LEVELS = 600; // of a deep one: only above 512 is all of a page read in the same way
const DOUBLINGS = 6;

const counter = forkStepCounter();
afterAll(() => counter.stop());

/** The ratios of steps, each for a page of twice as many pieces, and the counts. */
async function ratiosOf(shape: Shape, pieces: number): Promise<[number[], string]> {
  const pages = Array.from({ length: DOUBLINGS + 1 }, (_, i) => shape(pieces * 2 ** i));
  const steps: number[] = [];
  for (const page of pages) steps.push(await counter.count(page, { url: ADDRESS }));
  const ratios = pages.slice(1).map((page, i) => {
    const longer = page.length / (pages[i]?.length ?? 1); // numbers in the pieces grow longer too
    return (steps[i + 1] ?? 0) / (steps[i] ?? 0) / Math.max(1, longer / 2);
  });
  return [ratios, steps.join(" ")];
}

async function expectLinear(name: string, shape: Shape, pieces: number): Promise<void> {
  const [ratios, steps] = await ratiosOf(shape, pieces);
  expect(Math.max(...ratios), steps).toBeLessThanOrEqual(KEPT_LATER.has(name) ? MAX_ONCE : MAX_RATIO);
  const growth = ratios.reduce((all, ratio) => all * ratio, 1);
  expect(growth, steps).toBeLessThanOrEqual(MAX_RATIO ** DOUBLINGS);
}

describe("steps for a page of twice as many pieces, six times over", () => {
  it.each(Object.entries(WIDE))("wide: %s", async (name, shape) => {
    await expectLinear(name, shape, piecesFor(shape, SMALLEST));
  });
  it.each(Object.entries(DEEP))("deep: %s", async (name, shape) => {
    await expectLinear(name, shape, LEVELS);
  });
});
