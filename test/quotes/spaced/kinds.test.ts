import { expect, test } from "vitest";
import { attributeQuotes } from "../../../src/index.ts";

test.each([
  ["U.N.", "organization"],
  ["B-52", "organization"],
  ["Grace Union", "organization"],
  ["The Salt", "organization"],
  ["Berg Report", "document"],
  ["Democrats", "group"],
  ["The harbour developer", "unnamed"],
])("%s is taken for: %s", (name, kind) => {
  const [speaker] = attributeQuotes([`${name} said the yard was shut.`], { language: "en" });
  expect(speaker?.kind).toBe(kind);
});
