import type { MarkedText } from "../find-marks.ts";
import { ACCENT, CAPITAL_LETTER, classAt, classOf, DIGIT, LETTER, SPACE } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import { UNKNOWN, unlisted, type Lexicon, type Word } from "./lexicon.ts";
import { addToHash, findWord, stretchOf, type Stretch } from "./word-table.ts";

/** What a token is: sums of these stand in `Tokens.flags`. */
export const WORD = 1;
export const MARK = 2;
export const QUOTE = 4;
/** Begins with a capital; at a sentence's start only where that says something. */
export const CAPITAL = 8;
/** A capitalised word that can be part of a name. */
export const NAME = 16;
/** May open a source phrase: “according” to. */
export const SOURCE = 32;
/** May end a sentence: a stop, a word with a dot, marked words. */
export const STOP = 64;

/**
 * The tokens of a text, a word, a punctuation mark or all of a stretch between quotation marks each: what is known of one
 * stands at its place in each of these.
 */
export interface Tokens {
  /** UTF-16 offsets in the paragraph. These four may have room for more tokens than there are; longer ones then take their place. */
  starts: Int32Array;
  ends: Int32Array;
  /** What each word can be: sums of `Bit`s. */
  bits: Int32Array;
  /** Sums of the flags above. */
  flags: Uint8Array;
  /** Lower case, apostrophes straight; a mark as it is; empty for marked words. */
  readonly lowers: string[];
  readonly words: Word[];
  /** The marked words, by their place. */
  readonly quotes: Map<number, MarkedText>;
}

const MIN_ROOM = 64; // tokens
const CHARACTERS = 4; // of a token at least, in most texts

/** Room for the tokens of paragraphs. */
export function newTokens(paragraphs: readonly string[]): Tokens {
  let size = MIN_ROOM;
  for (const { length } of paragraphs) size += Math.ceil(length / CHARACTERS);
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    bits: new Int32Array(size),
    flags: new Uint8Array(size),
    lowers: [],
    words: [],
    quotes: new Map(),
  };
}

function makeRoom(tokens: Tokens): void {
  const { starts, ends, bits, flags } = tokens;
  const size = starts.length * 2;
  tokens.starts = new Int32Array(size);
  tokens.starts.set(starts);
  tokens.ends = new Int32Array(size);
  tokens.ends.set(ends);
  tokens.bits = new Int32Array(size);
  tokens.bits.set(bits);
  tokens.flags = new Uint8Array(size);
  tokens.flags.set(flags);
}

/** A paragraph on its way into tokens. */
interface Scan {
  readonly text: string;
  readonly lower: string;
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  /** The word that is being read, in lower case. */
  readonly word: Stretch;
}

/** Adds the tokens of a paragraph; what stands between quotation marks is one token. */
export function tokenize(tokens: Tokens, text: string, marked: readonly MarkedText[], lexicon: Lexicon): void {
  const lower = lowered(text);
  const scan = { text, lower, lexicon, tokens, word: { text: lower, from: 0, to: 0, hash: 0 } };
  let at = 0;
  for (const quote of marked) {
    const { start, end } = quote.outer;
    at = addUntil(scan, at, start);
    if (end <= at) continue;
    tokens.quotes.set(tokens.words.length, quote);
    add(tokens, { start, end, lower: "", word: UNKNOWN, flag: QUOTE | STOP });
    at = end;
  }
  addUntil(scan, at, text.length);
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly word: Word;
  readonly flag: number;
}

function add(tokens: Tokens, { start, end, lower, word, flag }: Token): void {
  const at = tokens.words.length;
  if (at === tokens.starts.length) makeRoom(tokens);
  const { starts, ends, bits, flags, lowers, words } = tokens;
  starts[at] = start;
  ends[at] = end;
  bits[at] = word.bits;
  flags[at] = flag;
  lowers.push(lower);
  words.push(word);
}

/** Adds the tokens that begin before a place; returns where the last one ends. */
function addUntil(scan: Scan, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const kind = classOf(scan.lower.charCodeAt(at));
    if (kind & WORD_UNIT) at = addWord(scan, at);
    else if (kind & SPACE) at++;
    else at = addMark(scan, at, to);
  }
  return at;
}

const WORD_UNIT = LETTER | ACCENT | DIGIT;

/** The same number of UTF-16 units in lower case, apostrophes straight. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(CAPITALS, (capital) => likeOne(capital));
  return same.includes("’") ? same.split("’").join("'") : same; // replaceAll makes a string that is read slower
}

const CAPITALS = /\p{Lu}/gu;

/** İ has no small letter of one unit. */
function likeOne(capital: string): string {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
}

const NO_NAME =
  Bit.determiner |
  Bit.pronoun |
  Bit.firstPerson |
  Bit.possessive |
  Bit.time |
  Bit.relative |
  Bit.preposition |
  Bit.conjunction |
  Bit.subordinator |
  Bit.auxiliary |
  Bit.adverb;

function addWord(scan: Scan, start: number): number {
  const { text, lower, lexicon, tokens } = scan;
  const bare = readWord(scan, start);
  const dotted = text.charCodeAt(bare) === DOT && isAbbreviation(scan, start, bare);
  const end = dotted ? bare + 1 : bare;
  if (dotted) addDot(scan.word);
  const known = findWord(lexicon.words, scan.word);
  const listed =
    known && isTitled(tokens, known)
      ? UNKNOWN
      : (known ?? (dotted ? dotless(scan, start, bare) : compound(scan, start, bare)));
  const word = listed.bits & STANDS_FOR && isInitials(text, start, end) ? undotted(listed.text, lexicon) : listed;
  let flag = dotted ? WORD | STOP : WORD;
  if (classOf(text.charCodeAt(start)) & CAPITAL_LETTER) flag |= canBeName(word.bits) ? CAPITAL | NAME : CAPITAL;
  if (word.phrases) flag |= SOURCE;
  add(tokens, { start, end, lower: word.text || lower.slice(start, end), word, flag });
  return end;
}

/** “Dr. April Lund”, “Mrs. March” */
function isTitled({ bits, words }: Tokens, word: Word): boolean {
  return (word.bits & Bit.time) !== 0 && ((bits[words.length - 1] ?? 0) & Bit.honorific) !== 0;
}

const STANDS_FOR = Bit.pronoun | Bit.firstPerson | Bit.relative;
const MAX_INITIALS = 3;

/** US, WHO: capitals alone are initials, no “us” and “who”; not so in a heading of capitals. */
function isInitials(text: string, start: number, end: number): boolean {
  if (end - start > MAX_INITIALS) return false;
  for (let at = start; at < end; at++) if (!(classAt(text, at) & CAPITAL_LETTER)) return false;
  return !(classAt(text, end + 1) & classAt(text, end + 2) & CAPITAL_LETTER);
}

/** “US” is listed as u.s. */
function undotted(own: string, { words }: Lexicon): Word {
  return findWord(words, stretchOf([...own].join("."), 0, 2 * own.length - 1)) ?? UNKNOWN;
}

function canBeName(bits: number): boolean {
  return (bits & NO_NAME) === 0 || (bits & Bit.givenName) !== 0;
}

/** “Sen.” is listed as sen; “A.” is an initial, no article. */
function dotless({ lower, lexicon }: Scan, start: number, end: number): Word {
  const listed = end - start > 1 ? findWord(lexicon.words, stretchOf(lower, start, end)) : null;
  return listed ? unlisted(listed.bits, listed.gender) : UNKNOWN;
}

const LENT = Bit.role | Bit.expert | Bit.group | Bit.place;

/** “vice-rector” is a role as “rector” is, “British-Irish” as little a name as “Irish”. */
function compound({ text, lower, lexicon }: Scan, start: number, end: number): Word {
  let own = end;
  while (own > start && lower.charCodeAt(own - 1) !== HYPHEN) own--;
  const listed = own > start ? findWord(lexicon.words, stretchOf(lower, own, end)) : null;
  const isCapital = (classOf(text.charCodeAt(start)) & CAPITAL_LETTER) !== 0;
  if (isCapital && listed && listed.bits & Bit.verb) return unlisted(Bit.place | Bit.honorific); // US-based: no name, no role
  if (own === start + 2) return unlisted((listed?.bits ?? 0) & Bit.place); // “D-Ohio”; “D-MD” is no doctor
  const lent = isCapital ? LENT : LENT & ~Bit.place; // not anti-Irish
  return listed ? unlisted(listed.bits & lent) : UNKNOWN;
}

const SMALL_A = 97;
const SMALL_Z = 122;
const DOT = 46; // .
const HYPHEN = 45;
const APOSTROPHE = 39; // '
const IN_NUMBERS = ",:"; // 30,000, 4:01
const JOINERS = ".'&-‑/@"; // may stand inside a word: U.S, don’t, AT&T, Al-Ibrahim

/** Reads the word that begins at a place, a dot behind it apart; returns where it ends. */
function readWord(scan: Scan, start: number): number {
  const { lower, word } = scan;
  let at = start;
  let hash = 0;
  do hash = addToHash(hash, lower.charCodeAt(at++));
  while (at < lower.length && isInside(scan, at));
  word.from = start;
  word.to = at;
  word.hash = hash;
  return at;
}

function addDot(word: Stretch): void {
  word.to++;
  word.hash = addToHash(word.hash, DOT);
}

/** Does a word go on at a place behind its first character? */
function isInside({ text, lower, lexicon }: Scan, at: number): boolean {
  const code = lower.charCodeAt(at);
  if (code >= SMALL_A && code <= SMALL_Z) return true; // most are
  const kind = classOf(code);
  if (kind & WORD_UNIT) return true;
  if (IN_NUMBERS.includes(lower.charAt(at)) && classAt(lower, at - 1) & classAt(lower, at + 1) & DIGIT) return true;
  if (kind & SPACE || !JOINERS.includes(lower.charAt(at)) || !(classAt(lower, at + 1) & WORD_UNIT)) return false;
  if (code === APOSTROPHE && isGenitive(text, at, lexicon)) return false;
  return code !== DOT || !isMissingSpace(text, at);
}

/** ’s at a word's end. */
function isGenitive(text: string, at: number, { genitive }: Lexicon): boolean {
  return text.startsWith(genitive, at + 1) && !(classAt(text, at + 1 + genitive.length) & WORD_UNIT);
}

/** “ended.Next”: a full stop without the space behind it. */
function isMissingSpace(text: string, at: number): boolean {
  return (classAt(text, at + 1) & CAPITAL_LETTER) !== 0 && !(classAt(text, at - 1) & CAPITAL_LETTER);
}

const MAX_ABBREVIATION = 12; // characters

/** Mr, U.S, J: words whose dot, the next character, ends no sentence. */
function isAbbreviation({ text, lexicon }: Scan, start: number, end: number): boolean {
  if (end - start === 1) return (classAt(text, start) & CAPITAL_LETTER) !== 0;
  if (end - start > MAX_ABBREVIATION) return false;
  let own = start; // behind the last hyphen
  let isDotted = false;
  let isNumber = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN) own = at + 1;
    else if (code === DOT) isDotted = true;
    else if (classOf(code) & DIGIT) isNumber = true;
  }
  return (isDotted && !isNumber) || findWord(lexicon.abbreviations, stretchOf(text, own, end + 1)) !== null;
}

const STOPS = ".!?…";
const OWNS: Word = unlisted(Bit.possessive);
const IS: Word = unlisted(Bit.auxiliary | Bit.passive);
const TAKES_VERB = Bit.pronoun | Bit.firstPerson | Bit.relative | Bit.clauseOpener;

/** A mark of punctuation; ’s counts as one word that makes its owner possessive. The next marked words begin at `quoted`. */
function addMark(scan: Scan, start: number, quoted: number): number {
  const { text, tokens } = scan;
  const char = text.charAt(start);
  const genitive = scan.lower.charCodeAt(start) === APOSTROPHE ? genitiveEnd(scan, start) : null;
  if (genitive !== null) {
    const isVerb = ((tokens.bits[tokens.words.length - 1] ?? 0) & TAKES_VERB) !== 0; // it’s, who’s
    add(tokens, { start, end: genitive, lower: "'s", word: isVerb ? IS : OWNS, flag: WORD });
    return genitive;
  }
  const double = char === "-" && text.charAt(start + 1) === char;
  const end = double ? start + 2 : start + 1;
  if (char === "'" && isHalfMark(text, start, quoted)) return end;
  const lower = double || char === "―" ? "–" : char;
  add(tokens, { start, end, lower, word: UNKNOWN, flag: STOPS.includes(lower) ? MARK | STOP : MARK });
  return end;
}

/** Where ’s, or the apostrophe of “the nurses’ union”, ends that begins at a place. */
function genitiveEnd({ text, lexicon }: Scan, start: number): number | null {
  if (!(classAt(text, start - 1) & WORD_UNIT)) return null;
  if (isGenitive(text, start, lexicon)) return start + 1 + lexicon.genitive.length;
  return text.charAt(start - 1) === lexicon.genitive ? start + 1 : null;
}

/** The other half of a mark typed as two apostrophes. */
function isHalfMark(text: string, start: number, quoted: number): boolean {
  return text.charAt(start - 1) === "'" || (text.charAt(start + 1) === "'" && quoted === start + 1);
}
