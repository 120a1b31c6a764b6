import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { speech } from "../../src/languages/zh/speech.ts";
import { readQuotes } from "../../src/quotes/read-quotes.ts";
import { constructionOf } from "./construction.ts";
import { marksOf, readMarked, showMarks, type Marked } from "./marked-text.ts";
import { readMarkedUp, sentencesOf } from "./marked-up.ts";

const read = (name: string): string[] => sentencesOf(readFileSync(join(import.meta.dirname, name), "utf8"));

/** What is found in one sentence: who speaks, and the words. */
function found(text: string): { speakers: string[]; quotes: string[] } {
  const speakers = readQuotes([text], speech);
  const quotes = new Set(speakers.flatMap((speaker) => speaker.quotes.map((quote) => quote.text)));
  return { speakers: speakers.map(({ name }) => name).sort(), quotes: [...quotes].sort() };
}

const quoted = read("zh.quotes.txt");
const plain = read("zh.not-quotes.txt");

it("has at least 300 sentences of each kind", () => {
  expect(quoted.length).toBeGreaterThanOrEqual(300);
  expect(plain.length).toBeGreaterThanOrEqual(300);
});

const MAX_ALIKE = 5;

it.each([
  ["zh.quotes.txt", quoted],
  ["zh.not-quotes.txt", plain],
])("%s builds no more than five sentences alike", (_, lines) => {
  const alike = new Map<string, number>();
  for (const line of lines) alike.set(constructionOf(line), (alike.get(constructionOf(line)) ?? 0) + 1);
  expect([...alike].filter(([, count]) => count > MAX_ALIKE)).toEqual([]);
});

describe("Chinese sentences in which somebody speaks", () => {
  it.each(quoted)("%s", (line) => {
    const { text, quotes, speakers } = readMarkedUp(line);
    expect(found(text).quotes).toEqual([...quotes].sort());
    expect(found(text).speakers).toEqual(expect.arrayContaining([...speakers]));
  });
});

describe("Chinese sentences in which nobody speaks", () => {
  it.each(plain)("%s", (line) => {
    expect(found(line).quotes).toEqual([]);
  });
});

const isWords = ({ label }: Marked): boolean => /^[QIM]/u.test(label);

describe("Chinese passages: who says which words", () => {
  it.each(read("zh.passages.txt"))("%s", (line) => {
    const { paragraphs, marks } = readMarked(line);
    const speakers = readQuotes(paragraphs, speech);
    expect(showMarks(marksOf(speakers).filter(isWords), paragraphs)).toEqual(
      showMarks(marks.filter(isWords), paragraphs),
    );
    for (const { label, paragraph, start, end } of marks.filter((mark) => mark.label.startsWith("S"))) {
      const named = paragraphs[paragraph]?.slice(start, end) ?? "";
      expect(named).toContain(speakers[Number(label.slice(1)) - 1]?.name);
    }
  });
});

describe("the character table", () => {
  it("pairs single code units, each traditional character once", () => {
    const traditional = [...speech.fold].filter((_, place) => place % 2 === 0);
    expect(speech.fold.length % 2).toBe(0);
    expect([...speech.fold].every((char) => char.length === 1)).toBe(true);
    expect(new Set(traditional).size).toBe(traditional.length);
  });
});
