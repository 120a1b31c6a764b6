import type { Mention } from "../attribution.ts";
import type { Draft } from "../new-mention.ts";
import { classAt, DIGIT, isAll } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import { isDefinite } from "./described.ts";
import { isPlaceName } from "./insertion.ts";
import { wordOf, type Lexicon } from "./lexicon.ts";
import { changed, newPhrase, phraseAfter, type Phrase } from "./phrase.ts";
import { joinsFields } from "./name-joints.ts";
import { readMention, readMentions } from "./read-mention.ts";
import { roleBefore } from "./subject.ts";
import { endsLike, endsLikeVerb, NOUN } from "./words.ts";
import {
  has,
  bitsAt,
  lowerAt,
  is,
  isQuote,
  isMark,
  isCapital,
  isNameWord,
  isWord,
  startOf,
  wordAt,
  type Sentence,
} from "./sentence.ts";

/** Everyone a sentence names outside quotation marks, its subject first marked as such. */
export function findNames(sentence: Sentence, lexicon: Lexicon): Mention[] {
  const subject = mainSubject(sentence);
  const whole = subject && (subject.apposition ? subject : explained(sentence, subject));
  const subjects = whole ? readMentions(sentence, whole, lexicon) : [];
  const found: Mention[] = [];
  for (const one of subjects) {
    if (one.form === "pronoun" || isThing(one, lexicon)) continue;
    doubt(sentence, whole as Phrase, one); // there is one: it was read
    one.subject = true;
    one.owner = ownerOf(sentence, whole as Phrase, one);
    found.push(one);
  }
  const isPronoun = subjects[0]?.form === "pronoun";
  let at = whole && subjects[0]?.kind === "person" && !isPronoun ? whole.to : sentence.from;
  while (at < sentence.to) {
    const phrase = isNameWord(sentence, at) ? namePhrase(sentence, at) : null;
    if (!phrase) {
      at++;
      continue;
    }
    const isBefore = isPronoun && whole !== null && phrase.from < whole.from;
    const isTopic = isBefore && opensClause(sentence, phrase);
    const isNobody = isBefore ? !isTopic : isPlaceName(sentence, phrase);
    const mention = isNobody ? null : readNamed(sentence, phrase, lexicon);
    const start = mention?.span.start ?? 0;
    const isSubject = start < startOf(sentence, phrase.from) && start === found[0]?.span.start; // “the pier’s founder, Ana Ruiz”
    if (mention && !isSubject && (mention.kind === "person" || mention.kind === "organization")) {
      doubt(sentence, phrase, mention);
      mention.subject = isTopic;
      found.push(mention);
    }
    at = phrase.to;
  }
  return found;
}

/** “As for Ruiz, she”, “When Ruiz left, she”; not “After Ruiz’s speech, she”. */
function opensClause(sentence: Sentence, { from, to }: Phrase): boolean {
  const { as, hypothetical } = sentence.grammar;
  if (hypothetical.has(lowerAt(sentence, from - 1))) return false; // “If Ruiz wins, he”: what he talks about
  const isOwner = is(sentence, to, "'s") || is(sentence, to - 1, "'s");
  return !isOwner && (has(sentence, from - 1, Bit.subordinator | Bit.relative) || is(sentence, from - 2, as));
}

/** Whose she is: “her grandmother”. */
function ownerOf(sentence: Sentence, { from }: Phrase, { head }: Mention): Mention["gender"] {
  const isKin = head !== null && sentence.grammar.kin.has(head);
  return (isKin && wordAt(sentence, from).pronoun?.gender) || null;
}

/** “The mosaic”, “the door”: nothing that “he” can mean. */
export function isThing({ kind, head }: Mention, lexicon: Lexicon): boolean {
  if (kind !== "unnamed" || head === null || lexicon.grammar.persons.has(head)) return false;
  const { bits } = wordOf(lexicon, head);
  return bits === 0
    ? !endsLike(head, lexicon.roleEndings.role) || lexicon.grammar.things.has(head)
    : (bits & (NOUN | Bit.place)) === 0; // a Democrat
}

/** Without a given name, title or introduction two capitalised words may be no person at all. */
function doubt(sentence: Sentence, { from, to }: Phrase, mention: Draft): void {
  if (mention.kind !== "person" || mention.role !== null || mention.affiliation !== null) return;
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.givenName | Bit.honorific)) return;
  mention.tentative = true;
}

function explained(sentence: Sentence, subject: Phrase): Phrase {
  const apposition = predicate(sentence, subject.to);
  return apposition ? changed(subject, { apposition }) : subject;
}

/** The noun phrase that a sentence opens with, an opening phrase before a comma left out. */
export function mainSubject(sentence: Sentence): Phrase | null {
  let at = skipWeak(sentence, sentence.from);
  while (isOpening(sentence, at)) {
    while (at < sentence.to && !is(sentence, at, ",")) at++;
    at = skipWeak(sentence, at + 1);
  }
  return phraseAfter(sentence, at);
}

/** Does something stand here that opens a sentence before its subject: “In Reno”, “Nevada,”, “A week later”? */
function isOpening(sentence: Sentence, at: number): boolean {
  if (has(sentence, at, Bit.preposition | Bit.subordinator | Bit.time | Bit.relative) || isOpeningVerb(sentence, at))
    return true;
  if (bitsAt(sentence, at) === 0 && has(sentence, at + 1, Bit.time) && !isCapital(sentence, at)) return true; // “late Wednesday,”
  const place = at > sentence.from && has(sentence, at, Bit.place) && is(sentence, at + 1, ","); // “in Reno, Nev.,”
  return place || (has(sentence, at, Bit.determiner) && isTimeSpan(sentence, at + 1));
}

/** “few weeks later,”, “year ago,” */
function isTimeSpan(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 4; at++)
    if (is(sentence, at, ",")) return has(sentence, at - 1, Bit.time | Bit.adverb);
  return false;
}

/** “Asked about the delay, …”, “Speaking in Reno, …”; not “State Senator” */
function isOpeningVerb(sentence: Sentence, at: number): boolean {
  if (at !== sentence.from) return false;
  if (has(sentence, at, Bit.cue)) return wordAt(sentence, at).cue?.form !== "base";
  const lower = bitsAt(sentence, at) === 0 && !isCapital(sentence, at) ? lowerAt(sentence, at) : "";
  return lower.endsWith("ing") || lower.endsWith("ed");
}

function skipWeak(sentence: Sentence, from: number): number {
  let at = from;
  while (isMark(sentence, at) || isQuote(sentence, at) || has(sentence, at, Bit.adverb | Bit.conjunction)) at++;
  return at;
}

/** A run of capitalised words with the role before it and what explains it. */
function namePhrase(sentence: Sentence, at: number): Phrase | null {
  const phrase = phraseAfter(sentence, at);
  if (!phrase) return null;
  let to = at + 1;
  while (to < phrase.to && (isNameWord(sentence, to) || joins(sentence, to) || joinsFields(sentence, to))) to++;
  while (!isNameWord(sentence, to - 1)) to--;
  let from = at;
  while (has(sentence, from - 1, Bit.role | Bit.rolePart | Bit.organization) && !isCapital(sentence, from - 1)) from--;
  const isTrade = from < at && !sentence.grammar.kin.has(lowerAt(sentence, from));
  for (let steps = 0; isTrade && steps < MAX_KIND && isKindOf(sentence, from - 1); steps++) from--;
  return newPhrase(from, to, to === phrase.to ? (phrase.apposition ?? predicate(sentence, to)) : null);
}

/** With the role that a comma parts from the name, where the reader knows whose it is: “the firm’s director, Ana Ruiz”. */
function readNamed(sentence: Sentence, name: Phrase, lexicon: Lexicon): Draft | null {
  const role = roleBefore(sentence, name, name.to);
  const isKnown = role && isDefinite(sentence, role.from) && !isMark(sentence, role.from - 1); // not “Tom Berg, the mayor, Ana Ruiz”
  const isKin = sentence.grammar.kin.has(lowerAt(sentence, name.from - 2));
  const introduced = isKnown && !isKin ? readMention(sentence, role, lexicon) : null;
  return introduced?.kind === "person" ? introduced : readMention(sentence, name, lexicon);
}

const MAX_KIND = 2; // words of “real estate”

/** “almond” before “grower”: a plain word that ends like no verb. */
function isKindOf(sentence: Sentence, at: number): boolean {
  if (at <= sentence.from || !isWord(sentence, at) || bitsAt(sentence, at) !== 0 || isCapital(sentence, at))
    return false;
  const lower = lowerAt(sentence, at);
  return !endsLikeVerb(lower) && !lower.endsWith("ing") && (classAt(lower, 0) & DIGIT) === 0;
}

/** “has been a consultant for …”, “works for …” behind a name; of several employers the one of now. */
function predicate(sentence: Sentence, behind: number): Phrase["apposition"] {
  const at = behindLetters(sentence, behind);
  let from = at;
  while (has(sentence, from, Bit.auxiliary | Bit.adverb)) from++;
  if (sentence.grammar.works.has(lowerAt(sentence, from))) {
    const place = employedNow(sentence, from + 1) ?? from + 1;
    if (has(sentence, place, Bit.preposition)) return { from: place, to: sentence.to };
  }
  const states = has(sentence, from - 1, Bit.passive) && has(sentence, from, Bit.determiner);
  return states ? { from, to: sentence.to } : null;
}

/** Behind “, FCA,” and “, 63,”: letters of a profession that no list has, an age. */
function behindLetters(sentence: Sentence, at: number): number {
  const letters = is(sentence, at, ",") && is(sentence, at + 2, ",");
  return letters && (isNameWord(sentence, at + 1) || isAll(lowerAt(sentence, at + 1), DIGIT)) ? at + 3 : at;
}

function employedNow(sentence: Sentence, from: number): number | null {
  for (let at = from; at < sentence.to; at++) if (is(sentence, at, sentence.grammar.now)) return at + 1;
  return null;
}

function joins(sentence: Sentence, at: number): boolean {
  if (has(sentence, at, Bit.nameParticle) || is(sentence, at, sentence.grammar.of) || is(sentence, at, "&"))
    return true;
  const { insideName, beforePlace, at: where } = sentence.grammar;
  const lower = lowerAt(sentence, at);
  const isField =
    has(sentence, at, Bit.preposition) && insideName.has(lower) && !beforePlace.has(lower) && lower !== where;
  return isField && has(sentence, at - 1, Bit.organization | Bit.role); // “Department for Education”, “Minister for Health”
}
