import { describe, expect, it } from "vitest";
import { speech } from "../../../src/languages/en/speech.ts";
import { findMarks } from "../../../src/quotes/find-marks.ts";
import { lexiconOf } from "../../../src/quotes/spaced/lexicon.ts";
import { cutFrom, endOf, startOf, type Sentence } from "../../../src/quotes/spaced/sentence.ts";
import { splitSentences } from "../../../src/quotes/spaced/split-sentences.ts";
import { newTokens, tokenize } from "../../../src/quotes/spaced/tokenize.ts";

const lexicon = lexiconOf(speech);
const whole = (text: string): Sentence => {
  const tokens = newTokens([text]);
  tokenize(tokens, text, findMarks([text], speech.quoteMarks), lexicon);
  return cutFrom({ paragraph: 0, text, grammar: lexicon.grammar, tokens }, { from: 0, to: tokens.words.length });
};
const words = (text: string): string[] => {
  const { starts, ends, words } = whole(text).tokens;
  return words.map((_, at) => text.slice(starts[at], ends[at]));
};
const sentences = (text: string): string[] =>
  splitSentences(whole(text)).map((sentence) =>
    text.slice(startOf(sentence, sentence.from), endOf(sentence, sentence.to - 1)),
  );

describe("tokens", () => {
  it.each<[string, string[]]>([
    ["Mr. O’Hara’s dog", ["Mr.", "O’Hara", "’s", "dog"]],
    ["the nurses’ union", ["the", "nurses", "’", "union"]],
    ["U.S. firms paid 3.5 percent.", ["U.S.", "firms", "paid", "3.5", "percent", "."]],
    ["It ended.Then rain", ["It", "ended", ".", "Then", "rain"]],
    ["AT&T and Al-Amin", ["AT&T", "and", "Al-Amin"]],
    ["she said, “Not yet.” Then", ["she", "said", ",", "“Not yet.”", "Then"]],
    ["''Not yet,'' she said", ["''Not yet,''", "she", "said"].map((word) => word.replaceAll("''", "'"))],
  ])("of %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("sentences", () => {
  it.each<[string, string[]]>([
    ["It rained. Then it stopped.", ["It rained.", "Then it stopped."]],
    ["Dr. Ruiz left. She ran.", ["Dr. Ruiz left.", "She ran."]],
    ["“No.” “Yes.” She left.", ["“No.”", "“Yes.”", "She left."]],
    ["“Really?” Ana Ruiz asked. He nodded.", ["“Really?” Ana Ruiz asked.", "He nodded."]],
    ["“Really.” Ruiz said. He nodded.", ["“Really.” Ruiz said.", "He nodded."]],
    ["They met in Reno, Nev. The boat sank.", ["They met in Reno, Nev.", "The boat sank."]],
    ["BERLIN, Aug. 24 (Wire) — It rained.", ["It rained."]],
  ])("of %s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
