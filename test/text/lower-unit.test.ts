import { expect, it } from "vitest";
import { lowerUnit } from "../../src/text/lower-unit.ts";

it("gives each unit as its text has it in lower case, where that is one", () => {
  for (let code = 0; code < 0x10000; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    const isOne = lower.length === 1 && code !== 0x2019;
    if (isOne) expect(lowerUnit(code), `U+${code.toString(16)}`).toBe(lower.charCodeAt(0));
  }
});

it("makes apostrophes straight", () => expect(lowerUnit(0x2019)).toBe(0x27));
