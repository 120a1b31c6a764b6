import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attributeQuotes } from "../../src/index.ts";
import { overused, plainConstructionOf } from "./constructions.ts";
import { marksOf, readMarked, showMarks } from "./marked-text.ts";

const lines = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

describe("English sentences that report", () => {
  const sentences = lines("en.quotes.txt");

  it("are 300 at least, each once", () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThanOrEqual(300);
  });

  it("use no construction more than five times", () => {
    expect(overused(sentences, 5)).toEqual([]);
    expect(overused(["[S1 Ruiz] [V said] [I1 no].", "[S1 Chen] [V said] [I1 yes]."], 1)).toEqual([
      "2 × ‹S› {said} ‹I›.",
    ]);
  });

  it.each(sentences)("%s", (line) => {
    const { paragraphs, marks } = readMarked(line);
    const found = marksOf(attributeQuotes(paragraphs, { language: "en" }));
    expect(showMarks(found, paragraphs)).toEqual(showMarks(marks, paragraphs));
  });
});

describe("English sentences that report nothing", () => {
  const sentences = lines("en.not-quotes.txt");

  it("are 300 at least, each once", () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThanOrEqual(300);
  });

  it("use no construction more than five times", () => {
    expect(overused(sentences, 5, plainConstructionOf)).toEqual([]);
    expect(overused(["Ana Ruiz left at noon.", "The 4 owls sat at home."], 1, plainConstructionOf)).toEqual([]);
    expect(overused(["Ana Ruiz shut the gate.", "Marta counted owls."], 1, plainConstructionOf)).toEqual(["2 × ~ ."]);
  });

  it.each(sentences)("%s", (line) => {
    expect(attributeQuotes([line], { language: "en" })).toEqual([]);
  });
});
