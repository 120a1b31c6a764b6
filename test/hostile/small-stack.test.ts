import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Apart, startApart } from "./run-apart.ts";
import { DEEP, WIDE } from "./shapes.ts";

/** Kilobytes; a call with 20,000 arguments does not fit, nor does a function that calls itself for each of 2,000 elements. */
const STACK = 160;
const PIECES = 30_000;

let apart: Apart;
beforeAll(async () => {
  apart = await startApart([`--stack-size=${STACK}`]);
});
afterAll(() => apart.stop());

/** A list as long as the page must never become the arguments of a call: on a stack of usual size a longer page would break it. */
describe(`on a stack of ${STACK} kB nothing is thrown`, () => {
  it.each(Object.keys({ ...WIDE, ...DEEP }))("%s", async (shape) => {
    expect(await apart.ask({ task: "survive", shape, size: PIECES })).toBe("");
  });
});
