import type { MarkedText } from "../find-marks.ts";
import { findWord } from "../word-table.ts";
import { Bit, UNKNOWN, type Lexicon, type Word } from "./lexicon.ts";

/** A word, a punctuation mark, or all of a stretch between quotation marks. */
export interface Token {
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straight; a mark as it is; empty for marked words. */
  readonly lower: string;
  readonly kind: "word" | "mark" | "quote";
  /** Begins with a capital; at a sentence's start only where that says something. */
  readonly capital: boolean;
  /** What the word can be: sum of `Bit`s. */
  readonly bits: number;
  readonly word: Word;
  readonly quote: MarkedText | null;
}

const Unit = { space: 0, letter: 1, digit: 2, other: 3 } as const;
const LETTER = /[\p{L}\p{M}]/u; // é, ی; not ’
const DIGIT = /\p{N}/u; // 7, ٣; not a
const SPACE = /\s/u;
const CAPITAL = /\p{Lu}/u; // A, É; not a, 7

const classes = new Int8Array(0x10000).fill(-1);

/** Kind of a UTF-16 unit; halves of surrogate pairs count as other. */
function classOf(code: number): number {
  const seen = classes[code] ?? -1;
  if (seen >= 0) return seen;
  const char = String.fromCharCode(code);
  const kind = LETTER.test(char)
    ? Unit.letter
    : DIGIT.test(char)
      ? Unit.digit
      : SPACE.test(char)
        ? Unit.space
        : Unit.other;
  classes[code] = kind;
  return kind;
}

function isWordUnit(code: number): boolean {
  const kind = classOf(code);
  return kind === Unit.letter || kind === Unit.digit;
}

/** A paragraph on its way into tokens. */
interface Scan {
  readonly text: string;
  readonly lower: string;
  readonly lexicon: Lexicon;
}

/** The tokens of a paragraph; what stands between quotation marks is one token. */
export function tokenize(text: string, marked: readonly MarkedText[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const scan: Scan = { text, lower: lowered(text), lexicon };
  let at = 0;
  let nextMark = 0;
  while (at < text.length) {
    const mark = marked[nextMark];
    if (mark && at >= mark.outer.start) {
      nextMark++;
      if (mark.outer.end <= at) continue;
      tokens.push(quoteToken(mark));
      at = mark.outer.end;
      continue;
    }
    const kind = classOf(text.charCodeAt(at));
    if (kind === Unit.space) at++;
    else if (kind === Unit.other) {
      const token = punctuation(text, at, lexicon);
      if (!isHalfMark(text, token, marked[nextMark])) tokens.push(asVerb(token, tokens.at(-1)));
      at = token.end;
    } else {
      const end = wordEnd(text, at, lexicon);
      tokens.push(wordToken(scan, at, end));
      at = end;
    }
  }
  return tokens;
}

const TAKES_VERB = Bit.pronoun | Bit.firstPerson | Bit.relative | Bit.clauseOpener;

/** ’s behind a pronoun is a verb: it’s, who’s. */
function asVerb(token: Token, before: Token | undefined): Token {
  if (token.lower !== "'s" || !before || !(before.bits & TAKES_VERB)) return token;
  return { ...token, bits: Bit.auxiliary | Bit.passive };
}

/** The other half of a mark typed as two apostrophes. */
function isHalfMark(text: string, { start, end, lower }: Token, next: MarkedText | undefined): boolean {
  return lower === "'" && (text[start - 1] === "'" || (text[end] === "'" && next?.outer.start === end));
}

function quoteToken(quote: MarkedText): Token {
  const { start, end } = quote.outer;
  return { start, end, lower: "", kind: "quote", capital: false, bits: 0, word: UNKNOWN, quote };
}

const JOINERS = ".'’&-‑/@"; // may stand inside a word: U.S, don’t, AT&T, Al-Ibrahim

function wordEnd(text: string, start: number, lexicon: Lexicon): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Unit.letter || kind === Unit.digit) continue;
    if (kind === Unit.space) break;
    const char = text[at] ?? "";
    if (!JOINERS.includes(char) || !isWordUnit(text.charCodeAt(at + 1))) break;
    if (isApostrophe(char) && isGenitive(text, at, lexicon)) break;
    if (char === "." && isMissingSpace(text, at)) break;
  }
  return text.charCodeAt(at) === DOT && isAbbreviation(text.slice(start, at), lexicon) ? at + 1 : at;
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === "’";
}

/** ’s at a word's end. */
function isGenitive(text: string, at: number, { genitive }: Lexicon): boolean {
  return (
    text.slice(at + 1, at + 1 + genitive.length) === genitive && !isWordUnit(text.charCodeAt(at + 1 + genitive.length))
  );
}

/** “ended.Next”: a full stop without the space behind it. */
function isMissingSpace(text: string, at: number): boolean {
  return CAPITAL.test(text[at + 1] ?? "") && !CAPITAL.test(text[at - 1] ?? "");
}

/** Mr, U.S, J: words whose dot ends no sentence. */
function isAbbreviation(word: string, { abbreviations }: Lexicon): boolean {
  if (word.length === 1) return CAPITAL.test(word);
  return (
    word.length <= 12 &&
    (abbreviations.has(`${word.slice(word.lastIndexOf("-") + 1)}.`) || (word.includes(".") && !/\p{N}/u.test(word)))
  );
}

const ASCII_END = 128;

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII_END ? code >= 65 && code <= 90 : CAPITAL.test(text[at] ?? "");
}

/** The same number of UTF-16 units in lower case, apostrophes straight. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(CAPITALS, (capital) => likeOne(capital));
  return same.replaceAll("’", "'");
}

const CAPITALS = /\p{Lu}/gu;

/** İ has no small letter of one unit. */
function likeOne(capital: string): string {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
}

function wordToken({ text, lower, lexicon }: Scan, start: number, end: number): Token {
  const capital = isCapital(text, start);
  const word = findWord(lexicon.words, lower, start, end) ?? dotless(lower, start, end, lexicon);
  const own = word.text || lower.slice(start, end);
  return { start, end, lower: own, kind: "word", capital, bits: word.bits, word, quote: null };
}

/** “Sen.” is listed as sen; “A.” is an initial, no article. */
function dotless(lower: string, start: number, end: number, { words }: Lexicon): Word {
  if (end - start < 3 || lower.charCodeAt(end - 1) !== DOT) return UNKNOWN;
  const listed = findWord(words, lower, start, end - 1);
  return listed ? { ...UNKNOWN, bits: listed.bits, gender: listed.gender } : UNKNOWN;
}

const DOT = 46; // “.”

/** A mark of punctuation; ’s counts as one token that makes its owner possessive. */
function punctuation(text: string, start: number, lexicon: Lexicon): Token {
  const char = text[start] ?? "";
  const owner = isApostrophe(char) && start > 0 && isWordUnit(text.charCodeAt(start - 1));
  if (owner && isGenitive(text, start, lexicon)) return genitive(start, start + 1 + lexicon.genitive.length);
  if (owner && text[start - 1] === lexicon.genitive) return genitive(start, start + 1);
  const pair = text[start + 1] === char && char === "-" ? 2 : 1;
  return {
    start,
    end: start + pair,
    lower: pair === 2 || char === "―" ? "–" : char,
    kind: "mark",
    capital: false,
    bits: 0,
    word: UNKNOWN,
    quote: null,
  };
}

function genitive(start: number, end: number): Token {
  return { start, end, lower: "'s", kind: "word", capital: false, bits: Bit.possessive, word: UNKNOWN, quote: null };
}
