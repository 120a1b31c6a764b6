import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startsAt, startsOf } from "../../src/text/line-starts.ts";

const STARTS = startsOf(["Read also", "来源"], ["©"], ["READ"]);

describe("lists of which a word may begin a line", () => {
  it.each([
    ["read also: Ferry", 5],
    ["来源：海港报", 1],
    ["© Courier", 2],
    ["Harbour", 0],
    ["©", 2],
    ["", 0],
  ])("%s", (line, bits) => expect(startsAt(line, 0, STARTS)).toBe(bits));

  it("miss no word, at any place", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), fc.string(), fc.string(), (word, before, behind) => {
        expect(startsAt(before + word.toUpperCase() + behind, before.length, startsOf(["none"], [word])) & 2).toBe(2);
      }),
    );
  });
});
