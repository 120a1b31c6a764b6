import { expect, test } from "vitest";
import { codeAt } from "../../src/text/code-at.ts";

test("a unit is the one that stands there, whatever the string was made of", () => {
  const whole = "港口 quay";
  expect([0, 1, 2, 3].map((at) => codeAt(whole, at))).toEqual([0x6e2f, 0x53e3, 0x20, 0x71]);
  expect(codeAt(whole.slice(3), 0)).toBe(0x71);
  expect(codeAt(whole.slice(0, 2) + whole.slice(2), 6)).toBe(0x79);
});

test("behind the end there is none", () => {
  expect(codeAt("quay", 4)).toBeNaN();
  expect(codeAt("", 0)).toBeNaN();
});
