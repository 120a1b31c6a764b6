import * as Bit from "./bits.ts";
import { isPostNominal } from "./kinds.ts";
import { MAX_PHRASE, type Range } from "./phrase.ts";
import { has, lowerAt, is, type Sentence } from "./sentence.ts";

const OPENERS: ReadonlyMap<string, string> = new Map([
  [",", ","],
  [")", "("],
  ["–", "–"],
  ["—", "—"],
  ["-", "-"],
]);

/** “, of”, “, from”: a preposition right behind a comma, before the place. */
export function opensInsertion(sentence: Sentence, at: number): boolean {
  if (has(sentence, at, Bit.subordinator)) return false; // “, since his lawyer, Ana Ruiz, said”
  return has(sentence, at, Bit.preposition) && is(sentence, at - 1, ",");
}

/** “, during a rally in Reno, Nevada,”: all of it, not the state alone. */
export function withoutPlace(sentence: Sentence, inner: Range | null): Range | null {
  if (!inner || !isPlaceName(sentence, inner)) return inner;
  const outer = insertionBefore(sentence, inner.from);
  return outer ?? inner;
}

export function isPlaceName(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (!(has(sentence, at, Bit.place) || isSeat(sentence, at))) return false;
  return true;
}

/** A place or the letters of a degree, in commas. */
export function isBesideName(sentence: Sentence, core: Range): boolean {
  if (!is(sentence, core.from - 1, ",")) return false;
  return isPlaceName(sentence, core) || isPostNominal(sentence, core.from);
}

/** “R-Nev.”, “D-Ohio”: a party’s letter and a place. */
function isSeat(sentence: Sentence, at: number): boolean {
  return lowerAt(sentence, at).charAt(1) === "-";
}

/** What stands between the mark before a place and the one that opens it. */
export function insertionBefore(sentence: Sentence, end: number): Range | null {
  const opener = OPENERS.get(lowerAt(sentence, end - 1));
  if (!opener) return null;
  let open = end - 2;
  while (open > sentence.from && open > end - MAX_PHRASE && !is(sentence, open, opener)) open--;
  return open > sentence.from ? { from: open + 1, to: end - 1 } : null;
}
