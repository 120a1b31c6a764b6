import type { Span } from "../../model/article.ts";
import type { MarkedText } from "../find-marks.ts";
import { UNKNOWN, type Lexicon, type Word } from "./lexicon.ts";
import { CAPITAL, MARK, NAME, QUOTE, SOURCE, WORD, type Tokens } from "./tokenize.ts";

/** Tokens `from` to `to` of a paragraph, the final stop included. */
export interface Sentence {
  readonly paragraph: number;
  /** All of the paragraph. */
  readonly text: string;
  readonly grammar: Lexicon["grammar"];
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** Holds a reporting word; without one, and without quotation marks, nobody can be said to speak. */
  readonly reports: boolean;
  readonly quoted: boolean;
}

/** Other tokens of the same paragraph. Sentences are made here alone, for engines read objects of one shape faster. */
export function cutFrom(
  { paragraph, text, grammar, tokens }: Pick<Sentence, "paragraph" | "text" | "grammar" | "tokens">,
  { from, to, reports = true, quoted = true }: Partial<Sentence> & Pick<Sentence, "from" | "to">,
): Sentence {
  return { paragraph, text, grammar, tokens, from, to, reports, quoted };
}

/** What the lists say of the word at a place. */
export function wordAt({ tokens: { words }, from, to }: Sentence, at: number): Word {
  return at >= from && at < to ? (words[at] ?? UNKNOWN) : UNKNOWN;
}

/** The marked words at a place. */
export function quoteAt(sentence: Sentence, at: number): MarkedText | null {
  return isQuote(sentence, at) ? (sentence.tokens.quotes.get(at) ?? null) : null;
}

/** Where the token at a place starts in its paragraph, and where it ends. */
export function startOf({ tokens: { starts } }: Sentence, at: number): number {
  return starts[at] ?? 0;
}

export function endOf({ tokens: { ends } }: Sentence, at: number): number {
  return ends[at] ?? 0;
}

/** Does the token at a place have one of these bits? */
export function has({ tokens: { bits }, from, to }: Sentence, at: number, any: number): boolean {
  return at >= from && at < to && ((bits[at] ?? 0) & any) !== 0;
}

/** All that the token at a place can be; nothing outside the sentence. */
export function bitsAt({ tokens: { bits }, from, to }: Sentence, at: number): number {
  return at >= from && at < to ? (bits[at] ?? 0) : 0;
}

/** The token in lower case; empty for marked words and outside the sentence. */
export function lowerAt({ tokens: { lowers }, from, to }: Sentence, at: number): string {
  return at >= from && at < to ? (lowers[at] ?? "") : "";
}

/** Is it this word or mark? */
export function is({ tokens: { lowers }, from, to }: Sentence, at: number, word: string): boolean {
  return at >= from && at < to && lowers[at] === word;
}

export function isFlagged({ tokens: { flags }, from, to }: Sentence, at: number, flag: number): boolean {
  return at >= from && at < to && ((flags[at] ?? 0) & flag) !== 0;
}

export function isQuote(sentence: Sentence, at: number): boolean {
  return isFlagged(sentence, at, QUOTE);
}

export function isMark(sentence: Sentence, at: number): boolean {
  return isFlagged(sentence, at, MARK);
}

export function isWord(sentence: Sentence, at: number): boolean {
  return isFlagged(sentence, at, WORD);
}

export function isCapital(sentence: Sentence, at: number): boolean {
  return isFlagged(sentence, at, CAPITAL);
}

/** A capitalised word that can be part of a name. */
export function isNameWord(sentence: Sentence, at: number): boolean {
  return isFlagged(sentence, at, NAME);
}

/** May a source phrase open here? */
export function opensSource(sentence: Sentence, at: number): boolean {
  return isFlagged(sentence, at, SOURCE);
}

export function textOf(sentence: Sentence, { from, to }: { from: number; to: number }): string {
  return sentence.text.slice(startOf(sentence, from), endOf(sentence, to - 1));
}

export function spanOf(sentence: Sentence, { from, to }: { from: number; to: number }): Span {
  return { paragraph: sentence.paragraph, start: startOf(sentence, from), end: endOf(sentence, to - 1) };
}
