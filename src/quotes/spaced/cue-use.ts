import type { Phrase } from "./phrase.ts";
import { Bit, type Cue } from "./lexicon.ts";
import { is, isQuote, tokenAt, type Sentence } from "./sentence.ts";

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
  const token = tokenAt(sentence, at);
  if (!token) return "stop";
  if (token.kind === "quote") return "quote";
  if (token.lower === ":" || token.lower === ",")
    return isQuote(sentence, at + 1) ? "quote" : token.lower === ":" ? "that" : "comma";
  if (token.kind === "mark") return isDash(sentence, at) ? "comma" : "stop";
  if (token.bits & Bit.clauseOpener) return "that";
  if (sentence.grammar.questions.has(token.lower)) return "question";
  return token.lower === sentence.grammar.to ? "infinitive" : "clause";
}

export function isDash(sentence: Sentence, at: number): boolean {
  return is(sentence, at, "–") || is(sentence, at, "—") || is(sentence, at, "-");
}
