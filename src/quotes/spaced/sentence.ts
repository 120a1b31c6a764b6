import type { Lexicon } from "./lexicon.ts";
import { CAPITAL, MARK, NAME, QUOTE, SOURCE, WORD, type Token, type Tokens } from "./tokenize.ts";

/** Tokens `from` to `to` of a paragraph, the final stop included. */
export interface Sentence extends Source {
  readonly from: number;
  readonly to: number;
  /** Holds a reporting word; without one, and without quotation marks, nobody can be said to speak. */
  readonly reports: boolean;
  readonly quoted: boolean;
}

/** A paragraph's tokens, and where its text stands. */
export interface Source extends Tokens {
  readonly paragraph: number;
  readonly text: string;
  readonly grammar: Lexicon["grammar"];
}

/** The token at a place, if it lies in the sentence. */
export function tokenAt({ tokens, from, to }: Sentence, at: number): Token | undefined {
  return at >= from && at < to ? tokens[at] : undefined;
}

/** Does the token at a place have one of these bits? */
export function has({ bits, from, to }: Sentence, at: number, any: number): boolean {
  return at >= from && at < to && ((bits[at] ?? 0) & any) !== 0;
}

/** All that the token at a place can be; nothing outside the sentence. */
export function bitsAt({ bits, from, to }: Sentence, at: number): number {
  return at >= from && at < to ? (bits[at] ?? 0) : 0;
}

/** The token in lower case; empty for marked words and outside the sentence. */
export function lowerAt({ tokens, from, to }: Sentence, at: number): string {
  return at >= from && at < to ? (tokens[at]?.lower ?? "") : "";
}

/** Is it this word or mark? */
export function is({ tokens, from, to }: Sentence, at: number, word: string): boolean {
  return at >= from && at < to && tokens[at]?.lower === word;
}

function isFlagged({ flags, from, to }: Sentence, at: number, flag: number): boolean {
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
