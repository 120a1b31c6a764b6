import { describe, expect, it } from "vitest";
import { ACCENT, CAPITAL_LETTER, classAt, DIGIT, LETTER, SPACE } from "../../src/quotes/unit-class.ts";

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{Lu}/u, CAPITAL_LETTER],
  [/\p{M}/u, ACCENT],
  [/\p{N}/u, DIGIT],
  [/\s/u, SPACE],
];
const ALL = LETTER | CAPITAL_LETTER | ACCENT | DIGIT | SPACE;

describe("the classes of a unit", () => {
  it("are those of Unicode", () => {
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code);
      const expected = CLASSES.reduce((sum, [expression, kind]) => (expression.test(unit) ? sum | kind : sum), 0);
      if ((classAt(unit, 0) & ALL) !== expected)
        expect(`${code}: ${classAt(unit, 0) & ALL}`).toBe(`${code}: ${expected}`);
    }
    expect(classAt("é", 0) & ALL).toBe(LETTER);
  });

  it("are none outside the text", () => {
    expect(classAt("a", -1)).toBe(0);
    expect(classAt("a", 1)).toBe(0);
  });
});
