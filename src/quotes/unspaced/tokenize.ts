import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { CLOSERS, isOneOf, kindsAt } from "./characters.ts";
import { closingPlace, type ClosingPlaces } from "./closing-places.ts";
import { kindsOf, PERSONAL, wordAt, type Lexicon } from "./lexicon.ts";
import { kindsOfWord, lengthOfWord, longestWord } from "./word-tree.ts";

/** A word of a phrase; characters that no word of the pack holds are tokens of one character with `is: 0`. */
export interface Token {
  readonly type: "word" | "char" | "latin" | "date" | "number" | "bracket" | "title" | "term" | "space";
  readonly start: number;
  readonly end: number;
  /** Sum of `IS`. */
  readonly is: number;
  /** What its first character can be by itself: sum of `CHAR`. */
  readonly first: number;
}

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
  readonly tokenAt: Int32Array;
  /** What its characters can be at most: sum of `CHAR`. */
  readonly held: number;
}

/** @param tokenAt as long as the text; its first `opens` characters, which say nothing, are one token */
export function cutWords(folded: string, lexicon: Lexicon, tokenAt: Int32Array, opens = 0): Cut {
  const tokens = tokenize(folded, opens, folded.length, lexicon);
  if (opens > 0)
    tokens.unshift({ type: "char", start: 0, end: opens, is: 0, first: kindsAt(lexicon.chars, folded, 0) });
  let held = 0;
  let at = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    held |= token.first & CHAR.opener ? ~0 : token.first; // behind an opener there may be anything
    while (at < token.end) tokenAt[at++] = index;
  }
  return { folded, lexicon, tokens, tokenAt, held };
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

/** The words of a stretch without the spaces between them. */
export function phraseOf(cut: Cut, from: number, to: number): Token[] {
  const words = wordsOf(cut, from, to);
  for (const { type } of words) if (type === "space") return words.filter((word) => word.type !== "space");
  return words;
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

/** What is being cut: nothing outside `from` and `to` is part of a word. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly lexicon: Lexicon;
  readonly past: ClosingPlaces;
}

/** The words of a stretch of folded text, the longest first. */
export function tokenize(text: string, from: number, to: number, lexicon: Lexicon): Token[] {
  const stretch = { text, from, to, lexicon, past: [] };
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const first = kindsAt(lexicon.chars, text, at);
    const run = first & OPENS_RUN ? (groupAt(stretch, at, first) ?? runAt(stretch, at, first)) : null;
    const token = run ?? wordToken(stretch, at, first);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const OPENS_RUN: number = CHAR.opener | CHAR.space | CHAR.runStart | CHAR.digit;

function groupAt({ text, to, past }: Stretch, start: number, first: number): Token | null {
  const close = first & CHAR.opener ? CLOSERS.get(text.charCodeAt(start)) : undefined;
  const at = close ? closingPlace(text, close, [start + 1, Math.min(to, start + MAX_GROUP)], past) : -1;
  if (at < 0) return null;
  const length = at - start - 1;
  const type = isOneOf(TITLE_OPENERS, text, start) ? "title" : isOneOf(ROUND_OPENERS, text, start) ? "bracket" : "term";
  const isSpeech = type === "term" && (length > MAX_TERM || SENTENCE.test(text.slice(start + 1, start + 1 + length)));
  return isSpeech ? null : { type, start, end: start + length + 2, is: 0, first };
}

function runAt(stretch: Stretch, start: number, first: number): Token | null {
  if (first & CHAR.space) return { type: "space", start, end: start + 1, is: 0, first };
  if (first & CHAR.runStart) {
    let end = endOfHandle(stretch, start) ?? endOfRun(stretch, start, CHAR.inRun);
    while (stretch.text[end - 1] === " ") end--;
    return { type: "latin", start, end, is: kindsOf(stretch.lexicon, stretch.text, start, end), first };
  }
  if (!(first & CHAR.digit)) return null;
  const number = endOfRun(stretch, start, CHAR.digit);
  const end = endOfRun(stretch, number, CHAR.digit | CHAR.dateUnit);
  return { type: end > number ? "date" : "number", start, end, is: 0, first };
}

/** @海风吹过 before a space or colon. */
function endOfHandle(stretch: Stretch, start: number): number | null {
  const { text } = stretch;
  if (text[start] !== "@") return null;
  const end = endOfRun(stretch, start, CHAR.runStart | CHAR.letter | CHAR.digit);
  return end === text.length || " ：:".includes(text[end] ?? "-") ? end : null;
}

function endOfRun({ text, to, lexicon }: Stretch, start: number, inside: number): number {
  let end = start;
  while (end < to && kindsAt(lexicon.chars, text, end) & inside) end++;
  return end;
}

/** The longest word at a place; where none begins, its character. */
function wordToken(stretch: Stretch, start: number, first: number): Token {
  const { text, to, lexicon } = stretch;
  const { words } = lexicon;
  const longest = longestWord(words, text, start, to);
  if (longest === 0 || isOverrun(stretch, start, longest)) return { type: "char", start, end: start + 1, is: 0, first };
  const long = lengthOfWord(words, longest);
  const word = long > 2 ? cutShort(stretch, start, longest) : longest;
  const is = kindsOfWord(words, word);
  const end = start + lengthOfWord(words, word);
  if (end < to && isOneOf("们", text, end)) return { type: "word", start, end: end + 1, is, first }; // 渔民们
  const office = is & IS.organisationSuffix ? officeAcross(stretch, end - 1) : end;
  if (office > end) return { type: "word", start, end: office, is: IS.office, first };
  return { type: "word", start, end, is, first };
}

/** 医科大学, 回教协会: no 科大, no 教协, but 港大学者 is of 港大. */
function isOverrun({ text, to, lexicon }: Stretch, start: number, longest: number): boolean {
  const { words } = lexicon;
  if (!(kindsOfWord(words, longest) & IS.organisation)) return false;
  const next = longestWord(words, text, start + 1, to);
  if (!(kindsOfWord(words, next) & IS.organisationSuffix)) return false;
  return !(kindsOfWord(words, longestWord(words, text, start + 2, to)) & PERSONAL);
}

/** 海洋大学生态学教授: the body's name ends before 生, for neither a word nor a family name follows 大学生. */
function cutShort({ text, to, lexicon }: Stretch, start: number, long: number): number {
  const { words, chars } = lexicon;
  const end = start + lengthOfWord(words, long);
  if (end >= to) return long;
  const shorter = wordAt(text, start, end - 1, lexicon);
  if (!(kindsOfWord(words, shorter) & IS.organisationSuffix)) return long;
  const next = kindsAt(chars, text, end);
  const before = kindsAt(chars, text, start - 1);
  const isWithin = (next & before & CHAR.han) !== 0 && !(before & CHAR.of); // not 23岁的大学生
  return isWithin && !(next & CHAR.surname) && wordAt(text, end, to, lexicon) === 0 ? shorter : long;
}

/** 行政院长: the body's last character begins the office's word. Where that ends, if one does. */
function officeAcross({ text, to, lexicon }: Stretch, last: number): number {
  const across = wordAt(text, last, to, lexicon);
  const length = lengthOfWord(lexicon.words, across);
  return kindsOfWord(lexicon.words, across) & IS.office ? last + length : last;
}
