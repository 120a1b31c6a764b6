import { expect, it } from "vitest";
import { startApart } from "./run-apart.ts";

const MEGA = 2 ** 20;
/** Of what parse5's tree of the same page takes; beside it the page itself and the library. */
const MAX_RATIO = 2;
const SIZES = [5_000_000, 8_000_000]; // characters

/** The heap that a process has is all that it may use at any time: more, and it dies. */
it.each(SIZES)(`a page of %i characters is read in ${MAX_RATIO} times the memory of parse5's tree`, async (size) => {
  const scales = await startApart(["--expose-gc"]);
  const { before, tree } = await scales.ask<{ before: number; tree: number }>({ task: "weigh", shape: "", size });
  scales.stop();
  expect(tree).toBeGreaterThan(size);
  const heap = Math.ceil((before + MAX_RATIO * tree) / MEGA);
  const reader = await startApart([`--max-old-space-size=${heap}`, "--max-semi-space-size=1"]);
  expect(await reader.ask({ task: "read", shape: "", size })).toBeGreaterThan(1000);
  reader.stop();
});
