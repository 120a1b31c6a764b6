import { expect, test } from "vitest";
import { attributeQuotes } from "../../../src/index.ts";

const speakers = (...paragraphs: string[]): string[] =>
  attributeQuotes(paragraphs, { language: "en" }).map(({ name }) => name);

test("a line behind the name of a person of the article is theirs", () => {
  expect(speakers("Ana Ruiz repairs boats.", "RUIZ: The sand that boats pick up is a pest.")).toEqual(["Ana Ruiz"]);
});

test("a line behind a heading is nobody's, though its words open a sentence elsewhere", () => {
  expect(
    speakers("Carpet Cleaning matters on old boats.", "Carpet Cleaning: It removes the sand that boats pick up."),
  ).toEqual([]);
});
