import { expect, it } from "vitest";
import { CLOSING } from "../../../src/quotes/unspaced/characters.ts";
import { type ClosingPlaces, closingPlace } from "../../../src/quotes/unspaced/closing-places.ts";

it("finds the next sign within reach, from left to right", () => {
  const text = "（甲（乙）丙）";
  const past: ClosingPlaces = [];
  expect(closingPlace(text, "）", [1, 3], past)).toBe(-1);
  expect(closingPlace(text, "）", [1, 7], past)).toBe(4);
  expect(closingPlace(text, "）", [3, 7], past)).toBe(4);
  expect(closingPlace(text, "）", [5, 7], past)).toBe(6);
  expect(closingPlace(text, "）", [7, 7], past)).toBe(-1);
});

it("looks at no place twice", () => {
  const past: ClosingPlaces = [];
  closingPlace("《《《》", "》", [1, 3], past);
  expect(past[CLOSING.indexOf("》")]).toBe(3);
});
