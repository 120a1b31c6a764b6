import { codeAt } from "./code-at.ts";
import { lowerUnit } from "./lower-unit.ts";

/** Tells, by one look at each unit of a text, of which lists it may hold a word: an expression for each would take its own. */
export interface WordSieve {
  /** By the unit, by a hash of two units, and of four: the lists that have such a word, a bit for each. */
  readonly ones: Uint8Array;
  readonly pairs: Uint8Array;
  readonly fours: Uint8Array;
}

const SIZE = 0x10000;
const FOUR = 4; // units of a word that are looked at; two where each says as much as a syllable
const FIRST_WIDE = 0x2e80;
const PAIR_SHIFT = 8;
const FOUR_SHIFT = 4; // four times that, and a unit is out of the hash

const mixPair = (before: number, code: number): number => ((before << PAIR_SHIFT) ^ code) & (SIZE - 1);
const mixFour = (hash: number, code: number): number => ((hash << FOUR_SHIFT) ^ code) & (SIZE - 1);

/** List 0 has bit 1, list 1 bit 2, list 2 bit 4: up to eight of them. */
export function sieveOf(...lists: readonly (readonly string[])[]): WordSieve {
  const sieve = { ones: new Uint8Array(SIZE), pairs: new Uint8Array(SIZE), fours: new Uint8Array(SIZE) };
  for (const [i, words] of lists.entries()) for (const word of words) addWord(sieve, word.trim(), 1 << i);
  return sieve;
}

function addWord({ ones, pairs, fours }: WordSieve, word: string, bit: number): void {
  const codes = Array.from({ length: Math.min(FOUR, word.length) }, (_, at) => lowerUnit(codeAt(word, at)));
  const [first = 0, second] = codes;
  const mark = (table: Uint8Array, at: number): void => void (table[at] = (table[at] ?? 0) | bit);
  if (codes.length === FOUR && first < FIRST_WIDE) mark(fours, codes.reduce(mixFour, 0));
  else if (second !== undefined) mark(pairs, mixPair(first, second));
  else mark(ones, first);
}

/** The bits of all lists of which the text may hold a word, whatever its case: those without a bit have none in it. */
export function sift(text: string, { ones, pairs, fours }: WordSieve): number {
  let found = 0;
  let before = 0;
  let hash = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = lowerUnit(codeAt(text, at));
    hash = mixFour(hash, code);
    found |= (ones[code] as number) | (pairs[mixPair(before, code)] as number) | (fours[hash] as number); // none is beyond their size
    before = code;
  }
  return found;
}
