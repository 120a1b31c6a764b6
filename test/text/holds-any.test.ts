import { expect, it } from "vitest";
import { anyOf } from "../../src/text/holds-any.ts";

const WORDS = anyOf(["all rights", "©", "copyright", "©", "(c)", "[a|b]"]);

it.each([
  ["© 2024 The Harbour Courier", true],
  ["all rights reserved", true],
  ["copyright", true],
  ["copyrigh", false],
  ["(c) 2024", true],
  ["c 2024", false],
  ["a", false],
  ["[a|b]", true],
  ["", false],
])("%s", (text, holds) => {
  expect(WORDS.test(text)).toBe(holds);
});

it("finds nothing where there are no words", () => {
  expect(anyOf([]).test("copyright")).toBe(false);
});
