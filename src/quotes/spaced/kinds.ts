import type { Speaker } from "../../model/article.ts";
import type { Mention } from "../attribution.ts";
import { CAPITAL_LETTER, classAt, DIGIT } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import type { Range } from "./phrase.ts";
import { has, is, isMark, isNameWord, isWord, textOf, wordAt, type Sentence } from "./sentence.ts";

export function kindOfName(
  sentence: Sentence,
  own: Range,
  { from, title }: { from: number; title: number },
): Speaker["kind"] {
  const words = own.to - own.from;
  if (is(sentence, own.to - 1, "'s")) return "organization";
  if (words === 1 && has(sentence, own.from, Bit.group)) return "group";
  if (bodyWord(sentence, own) || (own.from > from && isKindOfBody(sentence, own))) return "organization";
  if (title >= from) return "person";
  if (has(sentence, own.to - 1, Bit.document)) return "document";
  if (has(sentence, own.to - 1, Bit.group)) return "group";
  if (isAcronym(textOf(sentence, own))) return "organization";
  if (own.from > from && has(sentence, own.from - 1, Bit.determiner)) return "organization";
  if (has(sentence, own.from, Bit.place) && !has(sentence, own.from, Bit.givenName)) return "organization";
  return "person";
}

const MAX_ACRONYM = 7; // letters
const MAX_DOTTED = 10; // letters and dots

/** “a charity”, “a health research group” behind a name: an article and plain words that end in a noun for bodies. */
export function explainsBody(sentence: Sentence, name: Range, { from, to }: Range): boolean {
  if (!has(sentence, from, Bit.determiner) || has(sentence, name.from, Bit.givenName)) return false;
  let end = from + 1;
  while (end < to && isWord(sentence, end) && !isNameWord(sentence, end) && !has(sentence, end, ENDS_NOUN)) end++;
  const ends = end >= to || isMark(sentence, end) || has(sentence, end, ENDS_NOUN);
  return ends && has(sentence, end - 1, Bit.organization) && !has(sentence, end - 1, Bit.role | Bit.document);
}

const ENDS_NOUN = Bit.preposition | Bit.relative;

/** “company” before “Tarn Oil”, “broadcaster” before “Tarn”: what a body is, right before its name; who does the same has a given name. */
function isKindOfBody(sentence: Sentence, { from, to }: Range): boolean {
  if (!has(sentence, from - 1, Bit.organization) || has(sentence, from, Bit.givenName)) return false;
  return !has(sentence, from - 1, Bit.role) || to - from === 1;
}

/** “MD” in “Ana Ruiz, MD, a doctor”, and letters of any other degree or licence there. */
export function isPostNominal(sentence: Sentence, at: number): boolean {
  if (!is(sentence, at - 1, ",") || !is(sentence, at + 1, ",")) return false;
  return (
    has(sentence, at, Bit.degree) ||
    (!has(sentence, at, Bit.role) && isAcronym(textOf(sentence, { from: at, to: at + 1 })))
  );
}

/** FBI, AT&T, U.N.; not Ruiz. */
export function isAcronym(name: string): boolean {
  const dotted = name.charAt(1) === ".";
  if (name.length < (dotted ? 4 : 2) || name.length > (dotted ? MAX_DOTTED : MAX_ACRONYM)) return false;
  for (let at = 0; at < name.length; at++) {
    if (dotted && at % 2 === 1 ? name.charAt(at) !== "." : !isAcronymUnit(name, at, at === 0 || dotted)) return false;
  }
  return true;
}

function isAcronymUnit(name: string, at: number, onlyLetter: boolean): boolean {
  const kind = classAt(name, at);
  if (kind & CAPITAL_LETTER) return true;
  return !onlyLetter && ((kind & DIGIT) !== 0 || name.charAt(at) === "&" || name.charAt(at) === "-");
}

/** A word of organisations in the name, given names apart: “Justice Department”. */
export function bodyWord(sentence: Sentence, { from, to }: Range): boolean {
  if (has(sentence, from, Bit.givenName) && !has(sentence, to - 1, Bit.organizationEnd | Bit.organization))
    return false;
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.organization | Bit.organizationEnd)) return true;
  return false;
}

export function genderOf(sentence: Sentence, { from, to }: Range): Mention["gender"] {
  for (let at = from; at < to; at++) {
    const gender = wordAt(sentence, at).gender;
    if (gender) return gender;
  }
  return null;
}

/** Of “mother”, “his father of 80 years”: the noun says it. */
export function genderOfRole(role: string | null, { women, men, of }: Sentence["grammar"]): Mention["gender"] {
  const noun = role?.split(` ${of} `)[0]?.split(" ").at(-1)?.toLowerCase() ?? "";
  if (women.has(noun)) return "female";
  return men.has(noun) ? "male" : null;
}

export function kindOfNoun(sentence: Sentence, head: number, word: string): Speaker["kind"] {
  if (has(sentence, head, Bit.group)) return "group";
  if (has(sentence, head, Bit.document)) return "document";
  if (has(sentence, head, Bit.organization) && !has(sentence, head, Bit.role)) return "organization";
  return /[^s]s$/u.test(word) ? "group" : "unnamed";
}
