import { codeAt } from "./code-at.ts";
import { lowerUnit } from "./lower-unit.ts";

/** Tells, by one look at each unit of a text, of which lists it may hold a word: an expression for each would take its own. */
export interface WordSieve {
  /** Of each unit the lists in which it is a word, a bit for each, and `OPENS` where two that it opens are looked up. */
  readonly units: Uint8Array;
  /** By a hash of two units, and of four of a script with spaces: the lists that have a word with them. */
  readonly pairs: Uint8Array;
  readonly fours: Uint8Array;
}

const SIZE = 0x10000;
const FOUR = 4; // units of a word that are looked at; two where each says as much as a syllable
const FIRST_WIDE = 0x2e80;
const PAIR_SHIFT = 8;
const FOUR_SHIFT = 4; // four times that, and a unit is out of the hash
const OPENS = 0x80;
const LISTS = 0x7f;

const mixPair = (before: number, code: number): number => ((before << PAIR_SHIFT) ^ code) & (SIZE - 1);
const mixFour = (hash: number, code: number): number => ((hash << FOUR_SHIFT) ^ code) & (SIZE - 1);

/** List 0 has bit 1, list 1 bit 2, list 2 bit 4: up to seven of them. */
export function sieveOf(...lists: readonly (readonly string[])[]): WordSieve {
  const sieve = { units: new Uint8Array(SIZE), pairs: new Uint8Array(SIZE), fours: new Uint8Array(SIZE) };
  for (const [i, words] of lists.entries()) for (const word of words) addWord(sieve, word.trim(), 1 << i);
  return sieve;
}

function addWord({ units, pairs, fours }: WordSieve, word: string, bit: number): void {
  const codes = Array.from({ length: Math.min(FOUR, word.length) }, (_, at) => lowerUnit(codeAt(word, at)));
  const [first = 0, second] = codes;
  const mark = (table: Uint8Array, at: number, bits: number): void => void (table[at] = (table[at] ?? 0) | bits);
  if (codes.length === FOUR && Math.max(...codes) < FIRST_WIDE) mark(fours, codes.reduce(mixFour, 0), bit);
  else if (second === undefined) mark(units, first, bit);
  else {
    mark(units, first, OPENS);
    mark(pairs, mixPair(first, second), bit);
  }
}

/** The bits of all lists of which the text may hold a word, whatever its case: those without a bit have none in it. */
export function sift(text: string, { units, pairs, fours }: WordSieve): number {
  let found = 0;
  let before = 0;
  let opens = false;
  let hash = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = lowerUnit(codeAt(text, at));
    const kinds = units[code] as number; // none of the three is beyond its table
    found |= kinds;
    if (opens) found |= pairs[mixPair(before, code)] as number;
    if (code < FIRST_WIDE) found |= fours[(hash = mixFour(hash, code))] as number;
    opens = (kinds & OPENS) !== 0;
    before = code;
  }
  return found & LISTS;
}
