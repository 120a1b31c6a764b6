import type { Speaker } from "../../model/article.ts";
import type { Mention } from "../attribution.ts";
import * as Bit from "./bits.ts";
import type { Range } from "./phrase.ts";
import { textOf } from "./read-role.ts";
import { tokenAt, has, type Sentence } from "./sentence.ts";

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,6}|(?:\p{Lu}\.){2,5})$/u; // FBI, AT&T, U.N.; not Ruiz

export function kindOfName(
  sentence: Sentence,
  own: Range,
  { from, title }: { from: number; title: number },
): Speaker["kind"] {
  const words = own.to - own.from;
  if (words === 1 && has(sentence, own.from, Bit.group)) return "group";
  if (bodyWord(sentence, own)) return "organization";
  if (title >= from) return "person";
  if (has(sentence, own.to - 1, Bit.document)) return "document";
  if (has(sentence, own.to - 1, Bit.group)) return "group";
  if (words === 1 && ACRONYM.test(textOf(sentence, own))) return "organization";
  if (own.from > from && has(sentence, own.from - 1, Bit.determiner)) return "organization";
  if (has(sentence, own.from, Bit.place) && !has(sentence, own.from, Bit.givenName)) return "organization";
  return "person";
}

/** A word of organisations in the name, given names apart: “Justice Department”. */
function bodyWord(sentence: Sentence, { from, to }: Range): boolean {
  if (has(sentence, from, Bit.givenName) && !has(sentence, to - 1, Bit.organizationEnd | Bit.organization))
    return false;
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.organization | Bit.organizationEnd)) return true;
  return false;
}

export function genderOf(sentence: Sentence, { from, to }: Range): Mention["gender"] {
  for (let at = from; at < to; at++) {
    const gender = tokenAt(sentence, at)?.word.gender;
    if (gender) return gender;
  }
  return null;
}

export function kindOfNoun(sentence: Sentence, head: number, word: string): Speaker["kind"] {
  if (has(sentence, head, Bit.group)) return "group";
  if (has(sentence, head, Bit.document)) return "document";
  if (has(sentence, head, Bit.organization) && !has(sentence, head, Bit.role)) return "organization";
  return /[^s]s$/u.test(word) ? "group" : "unnamed";
}
