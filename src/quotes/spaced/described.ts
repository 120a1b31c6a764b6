import type { Span, Speaker } from "../../model/article.ts";
import { newMention, type Draft } from "../new-mention.ts";
import { firstLetter } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import { bodyWord, genderOf, genderOfRole, kindOfNoun } from "./kinds.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrase, Range } from "./phrase.ts";
import { readIntroduction, type Introduction } from "./read-role.ts";
import {
  bitsAt,
  has,
  is,
  isCapital,
  lowerAt,
  isMark,
  isNameWord,
  isWord,
  spanOf,
  textOf,
  wordAt,
  type Sentence,
} from "./sentence.ts";
import { NOUN } from "./words.ts";

/** Where the words stand that name somebody, a “who” for it included. */
export function placeOf(sentence: Sentence, { from, to, reach }: Phrase): Span {
  return spanOf(sentence, { from, to: reach ?? to });
}

/** A speaker without a name: “a senior official”, “the agency”, “Tarn’s owner, Mia Holt”. */
export function described(sentence: Sentence, phrase: Phrase, end: number, lexicon: Lexicon): Draft | null {
  const head = headNoun(sentence, phrase.from, end);
  const introduced = nameBehind(sentence, phrase, head, lexicon);
  if (introduced) return introduced;
  const word = lowerAt(sentence, head);
  if (!firstLetter(word, 0, word.length)) return null;
  const kind = kindOfNoun(sentence, head, word);
  const definite = isDefinite(sentence, phrase.from);
  const whole = {
    from:
      definite && kind === "document" && !has(sentence, phrase.from, Bit.possessive) ? phrase.from + 1 : phrase.from,
    to: trimmed(sentence, phrase),
  };
  const form = definite && isAnaphoric(sentence, phrase, head, kind) ? "description" : "name";
  const mention = newMention(placeOf(sentence, phrase), { name: textOf(sentence, whole), form, kind });
  mention.plural = kind === "group";
  mention.expertise = has(sentence, head, Bit.expert) ? spanOf(sentence, { from: head, to: head + 1 }) : null;
  mention.head = word;
  mention.tentative = sentence.grammar.standing.has(word);
  return mention;
}

/** Not “Sales and Marketing” in “Senior Manager, Sales and Marketing”. */
function isPerson(sentence: Sentence, { from, to }: Range): boolean {
  if (has(sentence, from, Bit.givenName)) return true;
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.rolePart | Bit.organization)) return false;
  return true;
}

/** Who is named behind a role and a comma: “Tarn’s ambassador to Gow, Ana Ruiz”, “the vet, Ana Ruiz”. */
export function nameBehind(sentence: Sentence, phrase: Phrase, head: number, lexicon: Lexicon): Draft | null {
  const name = phrase.apposition ? nameInside(sentence, phrase.apposition) : null;
  const fits = has(sentence, head, Bit.role) || bitsAt(sentence, head) === 0;
  return name && fits && isPerson(sentence, name) && !namesAnother(sentence, phrase, head)
    ? introducedName(sentence, phrase, name, lexicon)
    : null;
}

/** “A lawyer for one of the sailors, Ana Ruiz,”: the name may be the sailor's. */
function namesAnother(sentence: Sentence, { to }: Phrase, head: number): boolean {
  const isOneOf = is(sentence, to - 3, sentence.grammar.of) && has(sentence, to - 2, Bit.determiner);
  return to - 1 > head && (has(sentence, to - 1, Bit.role) || isOneOf);
}

/** The noun that the phrase is about: the last word before what qualifies it. */
function headNoun(sentence: Sentence, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) if (has(sentence, at, NOUN) && !is(sentence, at + 1, "'s")) return at;
  if (has(sentence, from, NOUN) && !has(sentence, from, Bit.determiner)) return from; // “officials familiar with it”
  return end - 1;
}

/** “the”, “this”, “his”: somebody that the reader knows already. */
export function isDefinite(sentence: Sentence, from: number): boolean {
  return sentence.grammar.definite.has(lowerAt(sentence, from));
}

/** Can it stand for what was named before? A body only where no further words tell it apart: “the agency”, not “the harbour authority”. */
function isAnaphoric(sentence: Sentence, { from }: Phrase, head: number, kind: Speaker["kind"]): boolean {
  if (kind === "group") return false;
  if (kind === "organization" && wordAt(sentence, from).pronoun?.gender) return false; // “her team” may be any
  return kind !== "organization" || head === from + 1;
}

/** The phrase's end without a relative clause, and without “including the mayor”. */
function trimmed(sentence: Sentence, { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at++)
    if (has(sentence, at, Bit.relative | Bit.firstPerson) || sentence.grammar.among.has(lowerAt(sentence, at)))
      return at;
  return has(sentence, to - 1, Bit.preposition) ? to - 1 : to; // “a report by” before what is no word
}

const TITLE = Bit.role | Bit.honorific;

/** A name right at the start of the words that explain a role. */
function nameInside(sentence: Sentence, { from: opening, to }: Range): Range | null {
  const from = sentence.grammar.articles.has(lowerAt(sentence, opening)) ? opening + 1 : opening; // “the botanist Ana Ruiz”
  let start = from;
  let end = from;
  for (
    let at = from;
    isCapital(sentence, at) || has(sentence, at, TITLE | Bit.rolePart) || isKindOf(sentence, at);
    at++
  )
    // “Lund Oil board member Ana Ruiz”
    if (has(sentence, at, TITLE) && isNameWord(sentence, at + 1)) start = end = at + 1;
  while (isNameWord(sentence, end) || (end > from && has(sentence, end, Bit.nameParticle))) end++;
  if (end === start) return null;
  const several = end - start >= 2 || isMark(sentence, end);
  const isSeated = is(sentence, end, sentence.grammar.of); // “Tarn Foods of Modesto”
  return several && !has(sentence, end - 1, Bit.place) && (end === to || isMark(sentence, end) || isSeated)
    ? { from: start, to: end }
    : null;
}

/** “public” in “public defender”, “former harbour” in “former harbour pilot” */
function isKindOf(sentence: Sentence, at: number): boolean {
  return isWord(sentence, at) && bitsAt(sentence, at) === 0;
}

/** “Tarn Foods”; “ClearFlow” in “the plant’s operator, ClearFlow,”: one word behind a noun for bodies as well as for people. */
function isBody(sentence: Sentence, { from, to }: Range): boolean {
  if (bodyWord(sentence, { from, to })) return true;
  return to === from + 1 && has(sentence, from - 2, Bit.organization) && !has(sentence, from, Bit.givenName);
}

/** What the noun says, and the title right before the name where the noun is only what somebody is to another: “her colleague, pilot Ana Ruiz”. */
function introduction(sentence: Sentence, phrase: Phrase, name: Range, lexicon: Lexicon): Introduction {
  const own = readIntroduction(sentence, phrase, lexicon);
  const from = phrase.apposition?.from ?? name.from;
  const isKin = own.role !== null && sentence.grammar.kin.has(own.role);
  const title = isKin && from < name.from ? readIntroduction(sentence, { from, to: name.from }, lexicon) : null;
  return title?.role ? title : own;
}

function introducedName(sentence: Sentence, phrase: Phrase, name: Range, lexicon: Lexicon): Draft {
  const span = spanOf(sentence, { from: phrase.from, to: name.to });
  if (isBody(sentence, name))
    return newMention(span, { name: textOf(sentence, name), form: "name", kind: "organization" });
  const { role, affiliation, expertise } = introduction(sentence, phrase, name, lexicon);
  const mention = newMention(span, { name: textOf(sentence, name), form: "name", kind: "person" });
  mention.role = role;
  mention.affiliation = affiliation;
  mention.expertise = expertise;
  mention.gender = genderOf(sentence, name) ?? genderOfRole(role, sentence.grammar);
  return mention;
}
