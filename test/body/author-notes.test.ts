import { expect, test } from "vitest";
import { findAuthorNotes, noteWordsOf } from "../../src/body/author-notes.ts";
import { en, zh } from "../../src/languages/index.ts";

const words = noteWordsOf(en.page ? [en.page] : []);
const story = [
  "The bridge will close on Monday.",
  "“It has to,” said Hattie Lomax, the county engineer.",
  "Boats may pass.",
];

test.each([
  "Ana Ruiz is a reporter for The Quay Gazette.",
  "Ana Ruiz covers transport for The Quay Gazette.",
  "Ana B. Ruiz is an associate professor of engineering at the University of Carrick.",
])("tells of the author: %s", (note) => {
  expect(findAuthorNotes([...story, note], words)).toEqual([note]);
});

test.each([
  "Hattie Lomax is the editor of a book on bridges.",
  "Ana Ruiz is the mayor of the village.",
  "Ana Ruiz is a researcher at the University of Carrick. “They all fail in the end,” she said.",
])("tells of the story: %s", (line) => {
  expect(findAuthorNotes([...story, line], words)).toEqual([]);
});

test("only at the end", () => {
  expect(findAuthorNotes(["Ana Ruiz is a reporter for The Quay Gazette.", ...story], words)).toEqual([]);
});

test("a bracket below a Chinese story that says who its author is", () => {
  const inChinese = noteWordsOf(zh.page ? [zh.page] : []);
  const lines = ["老街一天天空下去。", "（作者为海湾大学教授）"];
  expect(findAuthorNotes(lines, inChinese)).toEqual(["（作者为海湾大学教授）"]);
  expect(findAuthorNotes(["老街一天天空下去。（作者为海湾大学教授）"], inChinese)).toEqual([]);
});
