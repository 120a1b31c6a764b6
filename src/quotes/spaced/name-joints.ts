import * as Bit from "./bits.ts";
import { isAcronym } from "./kinds.ts";
import { endOf, has, is, isCapital, isNameWord, isQuote, startOf, textOf, type Sentence } from "./sentence.ts";

/** “of” in “Department of Justice”, “de”, a nickname in marks: what may stand between the words of a name. */
export function joinsName(sentence: Sentence, at: number): boolean {
  if (has(sentence, at, Bit.nameParticle | Bit.preposition | Bit.determiner)) return true;
  return isQuote(sentence, at) || is(sentence, at, "&");
}

/** “Farmers’” in “National Farmers’ Union”. */
export function isPluralOwner(sentence: Sentence, at: number, end: number): boolean {
  const bare = is(sentence, at, "'s") && endOf(sentence, at) - startOf(sentence, at) === 1;
  return bare && has(sentence, end - 1, Bit.organization);
}

/** “of” in “Department of Justice”. */
export function isInsideName(sentence: Sentence, at: number): boolean {
  const next = has(sentence, at + 1, Bit.determiner) ? at + 2 : at + 1;
  return isCapital(sentence, at - 1) && isNameWord(sentence, next) && has(sentence, at - 1, Bit.organization);
}

/** “the Food and Drug Administration”: behind an article no body before “and”, and one at the end. */
function isOneBody(sentence: Sentence, from: number, and: number): boolean {
  const apart = Bit.organization | Bit.organizationEnd | Bit.givenName | Bit.place | Bit.role | Bit.group;
  for (let at = from; at < and; at++) if (has(sentence, at, apart)) return false;
  if (isAcronym(textOf(sentence, { from, to: from + 1 }))) return false;
  let end = and + 1;
  while (isNameWord(sentence, end)) end++;
  return end > and + 2 && has(sentence, end - 1, Bit.organization);
}

const MAX_FIELD = 6; // words of “Disease Control”

/** “and” in “Centers for Disease Control and Prevention”: in the field of a body; not before a given name or initials. */
export function joinsFields(sentence: Sentence, and: number): boolean {
  if (!has(sentence, and, Bit.conjunction) || !isNameWord(sentence, and + 1)) return false;
  if (has(sentence, and + 1, Bit.givenName) || isAcronym(textOf(sentence, { from: and + 1, to: and + 2 })))
    return false;
  let at = and - 1;
  while (isNameWord(sentence, at) && at > and - MAX_FIELD) at--;
  if (has(sentence, at, Bit.determiner)) return isOneBody(sentence, at + 1, and);
  return has(sentence, at, Bit.preposition) && has(sentence, at - 1, Bit.organization) && isNameWord(sentence, at - 1);
}
