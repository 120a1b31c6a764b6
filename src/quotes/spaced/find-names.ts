import type { Mention } from "../attribution.ts";
import { Bit, type Lexicon } from "./lexicon.ts";
import { phraseAfter, type Phrase } from "./phrase.ts";
import { isNameWord } from "./words.ts";
import { readMention } from "./read-mention.ts";
import { has, is, isMark, isQuote, tokenAt, type Sentence } from "./sentence.ts";

/** Everyone a sentence names outside quotation marks, its subject first marked as such. */
export function findNames(sentence: Sentence, lexicon: Lexicon): Mention[] {
  const subject = mainSubject(sentence);
  const first = subject
    ? readMention(sentence, { ...subject, apposition: subject.apposition ?? predicate(sentence, subject.to) }, lexicon)
    : null;
  const found: Mention[] =
    first && subject && first.form !== "pronoun" ? [{ ...doubted(sentence, subject, first), subject: true }] : [];
  let at = first && subject && first.kind === "person" ? subject.to : sentence.from;
  while (at < sentence.to) {
    const phrase = isNameWord(sentence, at) ? namePhrase(sentence, at) : null;
    if (!phrase) {
      at++;
      continue;
    }
    const mention = readMention(sentence, phrase, lexicon);
    if (mention && (mention.kind === "person" || mention.kind === "organization"))
      found.push(doubted(sentence, phrase, mention));
    at = phrase.to;
  }
  return found;
}

/** Without a given name, title or introduction two capitalised words may be no person at all. */
function doubted(sentence: Sentence, { from, to }: Phrase, mention: Mention): Mention {
  if (mention.kind !== "person" || mention.role !== null || mention.affiliation !== null) return mention;
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.givenName | Bit.honorific)) return mention;
  return { ...mention, tentative: true };
}

const MAX_OPENING = 30; // tokens of “In the end, …” before the subject

/** The noun phrase that a sentence opens with, an opening phrase before a comma left out. */
export function mainSubject(sentence: Sentence): Phrase | null {
  let at = skipWeak(sentence, sentence.from);
  for (let steps = 0; steps < MAX_OPENINGS && isOpening(sentence, at); steps++) {
    let comma = at;
    while (comma < sentence.to && comma < at + MAX_OPENING && !is(sentence, comma, ",")) comma++;
    if (!is(sentence, comma, ",")) return null;
    at = skipWeak(sentence, comma + 1);
  }
  return phraseAfter(sentence, at);
}

const MAX_OPENINGS = 4; // “Weeks later, on the steps of the town hall, where it began, …”

/** Does something stand here that opens a sentence before its subject: “In Reno”, “Nevada,”, “A week later”? */
function isOpening(sentence: Sentence, at: number): boolean {
  if (has(sentence, at, Bit.preposition | Bit.subordinator | Bit.time | Bit.relative) || isOpeningVerb(sentence, at))
    return true;
  const isShort = tokenAt(sentence, at)?.lower.endsWith(".") === true; // “in Reno, Nev.,”
  const place = at > sentence.from && (isShort || has(sentence, at, Bit.place)) && is(sentence, at + 1, ",");
  return place || (has(sentence, at, Bit.determiner) && isTimeSpan(sentence, at + 1));
}

/** “few weeks later,”, “year ago,” */
function isTimeSpan(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (is(sentence, at, ",")) return at > from && has(sentence, at - 1, Bit.time | Bit.adverb);
    if (isMark(sentence, at)) return false;
  }
  return false;
}

/** “Asked about the delay, …”, “Speaking in Reno, …” */
function isOpeningVerb(sentence: Sentence, at: number): boolean {
  if (at !== sentence.from || has(sentence, at, Bit.document | Bit.role | Bit.group)) return false;
  const token = tokenAt(sentence, at);
  return has(sentence, at, Bit.cue) || (token?.bits === 0 && !token.capital && /(?:ing|ed)$/u.test(token.lower));
}

function skipWeak(sentence: Sentence, from: number): number {
  let at = from;
  while (
    at < sentence.to &&
    (isMark(sentence, at) || isQuote(sentence, at) || has(sentence, at, Bit.adverb | Bit.conjunction))
  )
    at++;
  return at;
}

/** A run of capitalised words with the role before it and what explains it. */
function namePhrase(sentence: Sentence, at: number): Phrase | null {
  const phrase = phraseAfter(sentence, at);
  if (!phrase) return null;
  let to = at + 1;
  while (to < phrase.to && (isNameWord(sentence, to) || joins(sentence, to))) to++;
  while (to > at + 1 && !isNameWord(sentence, to - 1)) to--;
  let from = at;
  while (
    from > sentence.from &&
    has(sentence, from - 1, Bit.role | Bit.expert | Bit.rolePart) &&
    !tokenAt(sentence, from - 1)?.capital
  )
    from--;
  return { from, to, apposition: to === phrase.to ? (phrase.apposition ?? predicate(sentence, to)) : null };
}

const MAX_PREDICATE = 16; // tokens of “is a professor of law at Yale”

/** “has been a consultant for …”, “works for …” behind a name; of several employers the one of now. */
function predicate(sentence: Sentence, behind: number): Phrase["apposition"] {
  const at = behindLetters(sentence, behind);
  let from = at;
  while (from < at + 3 && has(sentence, from, Bit.auxiliary | Bit.adverb)) from++;
  if (sentence.grammar.works.has(tokenAt(sentence, from)?.lower ?? "")) {
    const place = employedNow(sentence, from + 1) ?? from + 1;
    if (has(sentence, place, Bit.preposition)) return { from: place, to: Math.min(sentence.to, place + MAX_PREDICATE) };
  }
  const states = from > at && has(sentence, from - 1, Bit.passive) && has(sentence, from, Bit.determiner);
  return states ? { from, to: Math.min(sentence.to, from + MAX_PREDICATE) } : null;
}

/** Behind “, FCA,”: letters of a profession that no list has. */
function behindLetters(sentence: Sentence, at: number): number {
  const letters = is(sentence, at, ",") && is(sentence, at + 2, ",") && isNameWord(sentence, at + 1);
  return letters ? at + 3 : at;
}

const MAX_EMPLOYERS = 24; // tokens of “at both a bank and a firm, first at Dunmore and now at Elwick”

function employedNow(sentence: Sentence, from: number): number | null {
  for (let at = from; at < from + MAX_EMPLOYERS; at++)
    if (is(sentence, at, sentence.grammar.now) && has(sentence, at + 1, Bit.preposition)) return at + 1;
  return null;
}

function joins(sentence: Sentence, at: number): boolean {
  return has(sentence, at, Bit.nameParticle) || is(sentence, at, sentence.grammar.of) || is(sentence, at, "&");
}
