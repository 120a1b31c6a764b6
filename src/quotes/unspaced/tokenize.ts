import { isHan } from "../is-han.ts";
import { CHAR, IS, isChar, kindsOf, NO_WORD, wordAt, type Lexicon, type Word } from "./lexicon.ts";

/** A word of a phrase; characters that no word of the pack holds are tokens of one character with `is: 0`. */
export interface Token {
  readonly type: "word" | "char" | "latin" | "date" | "number" | "bracket" | "title" | "term" | "space";
  readonly start: number;
  readonly end: number;
  readonly is: number;
}

const LATIN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}@_]/u;
const LATIN_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}@_.&'’\- ]/u;
const DIGIT = /\p{Nd}/u;
const DATE_UNIT = /[年月日号號点點时時分周]/u;
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["（", "）"],
  ["(", ")"],
  ["[", "]"],
  ["【", "】"],
  ["《", "》"],
  ["〈", "〉"],
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
  ["‘", "’"],
  ['"', '"'],
]);
const TITLE_OPENERS = "《〈";
const ROUND_OPENERS = "（([【";
const MAX_GROUP = 120;
const MAX_TERM = 20; // characters of a name in marks
const SENTENCE = /[。！？，!?]/u;

/** A text whose words are cut once, however often its stretches are asked for. */
export interface Cut {
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** For each place the index of the token that covers it. */
  readonly tokenAt: readonly number[];
}

export function cutWords(folded: string, lexicon: Lexicon): Cut {
  const tokens = tokenize(folded, 0, folded.length, lexicon);
  const tokenAt = new Array<number>(folded.length);
  tokens.forEach(({ start, end }, index) => {
    for (let at = start; at < end; at++) tokenAt[at] = index;
  });
  return { folded, lexicon, tokens, tokenAt };
}

/** The words of a stretch; a word that its edges cut through is cut anew. */
export function wordsOf({ folded, lexicon, tokens, tokenAt }: Cut, from: number, to: number): Token[] {
  if (from >= to) return [];
  let first = tokenAt[from] ?? 0;
  let last = tokenAt[to - 1] ?? 0;
  const head = tokens[first];
  const tail = tokens[last];
  if (!head || !tail) return [];
  const isHeadCut = head.start < from;
  const isTailCut = tail.end > to;
  if (!isHeadCut && !isTailCut) return tokens.slice(first, last + 1);
  if (first === last) return tokenize(folded, from, to, lexicon);
  const before = isHeadCut ? tokenize(folded, from, head.end, lexicon) : [];
  const after = isTailCut ? tokenize(folded, tail.start, to, lexicon) : [];
  if (isHeadCut) first++;
  if (isTailCut) last--;
  return [...before, ...tokens.slice(first, last + 1), ...after];
}

/** May a stretch hold a word of these kinds? Asked before the stretch is read, for most hold none. */
export function mayHold({ tokens, tokenAt }: Cut, from: number, to: number, kinds: number): boolean {
  const last = tokenAt[to - 1] ?? 0;
  for (let at = tokenAt[from] ?? 0; at <= last; at++) {
    const token = tokens[at];
    if (token && (token.is & kinds || token.start < from || token.end > to)) return true;
  }
  return false;
}

/** The words of a stretch of folded text, the longest first. */
export function tokenize(text: string, from: number, to: number, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const token = (isHan(text, at) ? null : (groupAt(text, at, to) ?? runAt(text, at, to, lexicon))) ??
      wordToken(text, { from, start: at, to }, lexicon) ?? { type: "char", start: at, end: at + 1, is: 0 };
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function groupAt(text: string, start: number, to: number): Token | null {
  const open = text[start] ?? "";
  const close = CLOSERS.get(open);
  if (!close) return null;
  const length = text.slice(start + 1, Math.min(to, start + MAX_GROUP)).indexOf(close);
  if (length < 0) return null;
  const type = TITLE_OPENERS.includes(open) ? "title" : ROUND_OPENERS.includes(open) ? "bracket" : "term";
  const isSpeech = type === "term" && (length > MAX_TERM || SENTENCE.test(text.slice(start + 1, start + 1 + length)));
  return isSpeech ? null : { type, start, end: start + length + 2, is: 0 };
}

function runAt(text: string, start: number, to: number, lexicon: Lexicon): Token | null {
  const first = text[start] ?? "";
  if (/\s/u.test(first)) return { type: "space", start, end: start + 1, is: 0 };
  if (LATIN.test(first)) {
    const end = endOfRun(text, start, to, LATIN_WORD);
    return { type: "latin", start, end, is: kindsOf(lexicon, text, start, end) };
  }
  if (!DIGIT.test(first)) return null;
  let end = start;
  let isDate = false;
  while (end < to && (DIGIT.test(text[end] ?? "") || (end > start && DATE_UNIT.test(text[end] ?? "")))) {
    isDate ||= DATE_UNIT.test(text[end] ?? "");
    end++;
  }
  return { type: isDate ? "date" : "number", start, end, is: 0 };
}

function endOfRun(text: string, start: number, to: number, inside: RegExp): number {
  let end = start;
  while (end < to && inside.test(text[end] ?? "")) end++;
  while (text[end - 1] === " ") end--;
  return end;
}

/** 海洋大学生态学教授: the body's name ends before 生, for neither a word nor a family name follows 大学生. */
function cutShort(text: string, at: { from: number; start: number; to: number }, long: Word, lexicon: Lexicon): Word {
  const { from, start, to } = at;
  const { length } = long.text;
  if (length < 3 || start === from || start + length >= to) return long;
  const shorter = wordAt(text, start, start + length - 1, lexicon);
  if (!(shorter.is & IS.organisationSuffix)) return long;
  const isCut =
    HAN.test(text[start + length] ?? "") &&
    HAN.test(text[start - 1] ?? "") &&
    !isChar(lexicon, text, start + length, CHAR.surname) &&
    wordAt(text, start + length, to, lexicon).text === "";
  return isCut ? shorter : long;
}

const HAN = /\p{Script=Han}/u;

/** 行政院长: the body's last character begins the office's word. */
function officeAcross(
  text: string,
  at: { start: number; to: number },
  { text: { length }, is }: Word,
  lexicon: Lexicon,
): Token | null {
  const { start, to } = at;
  if (length < 2 || !(is & IS.organisationSuffix)) return null;
  const last = start + length - 1;
  const across = wordAt(text, last, to, lexicon);
  if (across.text.length < 2 || !(across.is & IS.office)) return null;
  return { type: "word", start, end: last + across.text.length, is: IS.office };
}

function wordToken(text: string, range: { from: number; start: number; to: number }, lexicon: Lexicon): Token | null {
  const { start, to } = range;
  const longest = wordAt(text, start, to, lexicon);
  if (longest === NO_WORD) return null;
  const word = cutShort(text, range, longest, lexicon);
  return (
    officeAcross(text, { start, to }, word, lexicon) ?? {
      type: "word",
      start,
      end: start + word.text.length,
      is: word.is,
    }
  );
}
