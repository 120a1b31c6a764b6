import type { Phrase } from "./phrase.ts";
import * as Bit from "./bits.ts";
import type { Cue } from "./lexicon.ts";
import { has, is, lowerAt, isQuote, isWord, type Sentence } from "./sentence.ts";

/** A reporting verb or source phrase with its subject, and what stands to its right. */
export interface CueUse {
  /** Places of the first and behind the last token of the reporting words, adjuncts apart. */
  readonly from: number;
  readonly to: number;
  readonly cue: Cue;
  readonly order: "subject-first" | "verb-first" | "source" | "noun";
  readonly subject: Phrase | null;
  /** Where subject, verb and adjuncts begin and end together. */
  readonly start: number;
  readonly end: number;
  readonly right: "that" | "quote" | "question" | "clause" | "infinitive" | "comma" | "stop";
}

export function rightOf(sentence: Sentence, at: number): CueUse["right"] {
  if (isQuote(sentence, at)) return "quote";
  const lower = lowerAt(sentence, at);
  if (lower === ":" || lower === ",") return isQuote(sentence, at + 1) ? "quote" : lower === ":" ? "that" : "comma";
  if (!isWord(sentence, at)) return "stop";
  if (has(sentence, at, Bit.clauseOpener)) return is(sentence, at + 1, "'s") ? "clause" : "that"; // “said that’s fine”
  if (sentence.grammar.questions.has(lower)) return "question";
  return lower === sentence.grammar.to ? "infinitive" : "clause";
}

export function isDash(sentence: Sentence, at: number): boolean {
  const lower = lowerAt(sentence, at);
  return lower === "–" || lower === "—" || lower === "-";
}
