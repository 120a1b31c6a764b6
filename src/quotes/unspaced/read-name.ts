import { CUE, IS, PERSONAL, type Lexicon } from "./lexicon.ts";
import type { Token } from "./tokenize.ts";

/** A paragraph as the readers of this folder see it. */
export interface Paragraph {
  readonly index: number;
  /** As printed; names are cut from it. */
  readonly text: string;
  /** The same length, folded: what words are compared with. */
  readonly folded: string;
  readonly lexicon: Lexicon;
  /** Names of people known from elsewhere in the text. */
  readonly known: KnownNames;
}

/** Known names by their first character, the longest first. */
export type KnownNames = ReadonlyMap<string, readonly string[]>;

const HAN = /\p{Script=Han}/u;
/** Words that can follow a name: its phrase ends there. */
const AFTER_NAME: number =
  CUE | IS.connector | IS.existence | IS.time | IS.adverb | IS.preposition | IS.title | IS.relay | IS.demonstrative;
const MAX_FOREIGN = 8; // characters of a foreign name without dots
const MAX_NAME = 24;

/** Where the name that begins with a token ends; `null` where none does. `sure`: something before it says that a name comes. */
export function endOfName(tokens: readonly Token[], at: number, { folded, lexicon, known }: Paragraph, sure: boolean): number | null {
  const first = tokens[at];
  const last = tokens[tokens.length - 1];
  if (!first || !last) return null;
  if (first.type === "latin") return sure || tokens[at + 1]?.is ? first.end : null;
  const to = last.end;
  const byKnown = knownAt(folded, first.start, to, known);
  if (byKnown) return byKnown;
  const dotted = endOfDotted(folded, first.start, to, lexicon);
  if (dotted) return dotted;
  if (!HAN.test(folded[first.start] ?? "")) return null;
  const run = endOfRun(tokens, at);
  return byShape({ folded, start: first.start, run, next: nextToken(tokens, run), to, sure, lexicon });
}

export function knownAt(folded: string, start: number, to: number, known: KnownNames): number | null {
  for (const name of known.get(folded[start] ?? "") ?? []) {
    if (start + name.length <= to && folded.startsWith(name, start)) return start + name.length;
  }
  return null;
}

/** 瓦西里·卡申: foreign parts joined by dots. */
function endOfDotted(folded: string, start: number, to: number, { transliteration, separators }: Lexicon): number | null {
  let end = start;
  let dots = 0;
  while (end < to && end - start < MAX_NAME) {
    const char = folded[end] ?? "";
    if (separators.has(char) && end > start) dots++;
    else if (!transliteration.has(char) && !/\p{Script=Latin}/u.test(char)) break;
    end++;
  }
  return dots > 0 && end - start > dots + 1 ? end : null;
}

/** The end of the characters, from a token on, that no word of more than one character holds. */
function endOfRun(tokens: readonly Token[], at: number): number {
  let end = tokens[at]?.start ?? 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.type !== "char") break;
    end = token.end;
  }
  return end;
}

function nextToken(tokens: readonly Token[], from: number): Token | undefined {
  return tokens.find((token) => token.start >= from);
}

interface Shape {
  readonly folded: string;
  readonly start: number;
  readonly run: number;
  readonly next: Token | undefined;
  readonly to: number;
  readonly sure: boolean;
  readonly lexicon: Lexicon;
}

/** By what the characters look like: a family name and one or two more, or characters that foreign names are written in. */
function byShape({ folded, start, run, next, to, sure, lexicon }: Shape): number | null {
  const length = run - start;
  const ends = run === to || !next || endsName(next);
  if (length >= 2 && ends && sure && length <= MAX_FOREIGN) return run;
  const compound = lexicon.compoundSurnames.has(folded.slice(start, start + 2));
  const surname = compound ? 2 : lexicon.surnames.has(folded[start] ?? "") ? 1 : 0;
  if (surname && length > surname && length <= surname + 2 && ends) return run;
  if (isForeign(folded, start, run, lexicon) && length >= 2 && length <= MAX_FOREIGN && ends) return run;
  if (surname && length === 1 && next?.type === "word") return splitWord({ folded, start, run, next, to, sure, lexicon });
  if (surname && length > surname + 2 && sure) return start + surname + 2;
  return null;
}

/** A given name may hold what looks like a word: 高向东, 李表明. */
function splitWord({ start, next, to, sure }: Shape): number | null {
  if (!next || next.end - next.start > 2) return null;
  if (next.is & IS.title) return start + 1;
  const end = next.end;
  const isFree = (next.is & (CUE | PERSONAL | IS.title | IS.pronoun)) === 0;
  return sure && isFree && end <= to ? end : null;
}

function endsName(next: Token): boolean {
  return next.type !== "char" && next.type !== "word" ? true : (next.is & AFTER_NAME) !== 0;
}

function isForeign(folded: string, start: number, end: number, { transliteration }: Lexicon): boolean {
  for (let i = start; i < end; i++) if (!transliteration.has(folded[i] ?? "")) return false;
  return true;
}

/** Could a whole phrase be somebody's name? Only by its look. */
export function looksLikeName(folded: string, { surnames, compoundSurnames, transliteration, separators }: Lexicon): boolean {
  if (folded.length < 2 || folded.length > MAX_NAME || !HAN.test(folded)) return false;
  const isSurname = surnames.has(folded[0] ?? "") && folded.length <= 3;
  if (isSurname || (compoundSurnames.has(folded.slice(0, 2)) && folded.length <= 4)) return true;
  return folded.length <= MAX_NAME && [...folded].every((char) => transliteration.has(char) || separators.has(char));
}
