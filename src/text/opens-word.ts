import { isUnspaced } from "./whitespace.ts";

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;

/** Where a text first holds a prefix, if at its start or behind what cannot belong to the same word; else -1. */
export function placeOfPrefix(text: string, prefix: string): number {
  const at = text.indexOf(prefix);
  if (at <= 0 || prefix === "") return at;
  const before = text.charAt(at - 1);
  // “2021-12-05来源：…”: a digit is no part of a word written without spaces.
  const joins = LETTER.test(before) || (DIGIT.test(before) && !isUnspaced(prefix.charAt(0)));
  return joins ? -1 : at;
}
