import { expect, it } from "vitest";
import { byLength, holdsAny } from "../../src/text/holds-any.ts";

const WORDS = byLength(["all rights", "©", "copyright", "©"]);

it("puts words in order of their length, each once", () => {
  expect(WORDS).toEqual(["©", "copyright", "all rights"]);
});

it.each([
  ["© 2024 The Harbour Courier", true],
  ["all rights reserved", true],
  ["copyright", true],
  ["copyrigh", false],
  ["", false],
])("%s", (text, holds) => {
  expect(holdsAny(text, WORDS)).toBe(holds);
});
