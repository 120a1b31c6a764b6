import { describe, expect, it } from "vitest";
import { measureText } from "../../src/body/measure-text.ts";

describe("measureText", () => {
  it("counts letters, digits, capitals and ends of sentences", () => {
    expect(measureText("Rain at 9.5 degrees. Wind? Yes, wind.")).toEqual({
      units: 26,
      stops: 3,
      digits: 2,
      capitals: 3,
      signs: 0,
    });
  });

  it("weighs a Han character as two and a half letters", () => {
    expect(measureText("今天有雨。")).toMatchObject({ units: 10, stops: 1 });
  });

  it("counts letters of other alphabets as letters", () => {
    expect(measureText("Дождь").units).toBe(5);
  });
});
