import { codeAt } from "./code-at.ts";
import { lowerUnit } from "./lower-unit.ts";

/** Tells, by two units of a text, of which lists a word may begin there: a look at the tree of each would take its own. */
export interface LineStarts {
  /** Of each unit the lists in which it is a word. */
  readonly units: Uint8Array;
  /** By a hash of two units: the lists that have a word which they begin. */
  readonly pairs: Uint8Array;
}

const SIZE = 0x10000;
const SHIFT = 8;
const mix = (first: number, second: number): number => ((first << SHIFT) ^ second) & (SIZE - 1);

/** List 0 has bit 1, list 1 bit 2, list 2 bit 4: up to eight of them. */
export function startsOf(...lists: readonly (readonly string[])[]): LineStarts {
  const units = new Uint8Array(SIZE);
  const pairs = new Uint8Array(SIZE);
  for (const [i, words] of lists.entries()) {
    for (const one of words) {
      const word = one.toLowerCase();
      const first = lowerUnit(codeAt(word, 0));
      const [table, at] = word.length > 1 ? [pairs, mix(first, lowerUnit(codeAt(word, 1)))] : [units, first];
      table[at] = (table[at] ?? 0) | (1 << i);
    }
  }
  return { units, pairs };
}

/** The bits of all lists of which a word, whatever its case, may begin at a place: of those without a bit none does. */
export function startsAt(text: string, at: number, { units, pairs }: LineStarts): number {
  if (at >= text.length) return 0;
  const first = lowerUnit(codeAt(text, at));
  const second = at + 1 < text.length ? lowerUnit(codeAt(text, at + 1)) : 0;
  return (units[first] as number) | (pairs[mix(first, second)] as number); // neither is beyond its table
}
