import * as Bit from "./bits.ts";
import type { Cue } from "./lexicon.ts";
import { phraseAfter } from "./phrase.ts";
import { SPEECH_NOUN, isShow, isTitle, isVerb } from "./words.ts";
import { classAt, DIGIT } from "../unit-class.ts";
import {
  bitsAt,
  has,
  lowerAt,
  is,
  isQuote,
  isWord,
  isCapital,
  isNameWord,
  startOf,
  type Sentence,
} from "./sentence.ts";

const MAX_ADJUNCT = 14; // tokens: “said in an interview with the paper on Monday that …”

/** Steps over hearer, time and place between the verb and what is said. */
export function adjunctsEnd(sentence: Sentence, from: number, { frames }: Cue): number {
  const at = frames.includes("a") ? hearerEnd(sentence, from) : from;
  const plain = skipTimes(sentence, at);
  let owned = false;
  for (let to = plain; to < plain + MAX_ADJUNCT; to++) {
    if (to >= sentence.to) return to;
    const lower = lowerAt(sentence, to);
    const opens = to === plain;
    if (isTitle(sentence, to)) continue; // “on “Morning Talk” that …”
    if (has(sentence, to, Bit.possessive)) owned = true;
    if (
      owned &&
      has(sentence, to, Bit.clauseOpener) &&
      has(sentence, to - 1, SPEECH_NOUN) &&
      !sentence.grammar.beforePlace.has(lowerAt(sentence, plain))
    )
      return plain; // “laughed at his claim that”; not “said in his remarks that”
    if (isQuote(sentence, to) || lower === ":") return to;
    if (has(sentence, to, Bit.conjunction) && reportsSoon(sentence, to)) break;
    if (has(sentence, to, Bit.clauseOpener) && !has(sentence, to - 1, Bit.preposition)) return to;
    const comma = lower === "," ? insertionEnd(sentence, to) : null;
    if (comma !== null) return skipTimes(sentence, comma);
    const behind = lower === "," ? placeEnd(sentence, to) : null;
    if (behind !== null) return behind;
    if (lower === "," && (isInserted(sentence, from - 1) || lowerAt(sentence, to + 1).endsWith("ing"))) return to; // “Ruiz, who teaches in Reno, draws on work that …”
    if (opens && !has(sentence, to, Bit.preposition)) return plain;
    if (opens && lower === sentence.grammar.to && !isNameLike(sentence, to + 1)) return plain;
    if (has(sentence, to, Bit.auxiliary | Bit.verb) && !isCapital(sentence, to) && !isAttribute(sentence, to)) break;
  }
  return statementEnd(sentence, plain, frames.includes("c"));
}

/** “asked for a photo and Ruiz said, “…””: what is said is the other verb's. */
function reportsSoon(sentence: Sentence, conjunction: number): boolean {
  for (let at = conjunction + 1; at < conjunction + SOON; at++) if (isVerb(sentence, at)) return true;
  return false;
}

const SOON = 4; // tokens

/** “in prepared remarks”, “in a detailed answer”, “in a memo obtained by the paper” */
function isAttribute(sentence: Sentence, at: number): boolean {
  return has(sentence, at - 1, Bit.preposition | Bit.determiner | Bit.document) && lowerAt(sentence, at).endsWith("ed");
}

/** “, who teaches”: the clause ends at its comma. */
function isInserted(sentence: Sentence, verb: number): boolean {
  return has(sentence, verb - 1, Bit.relative) && is(sentence, verb - 2, ",");
}

/** “said in Reno, Nevada, that”, “told a crowd in Reno, Nevada on Monday that”: behind the place, where what is said follows. */
function placeEnd(sentence: Sentence, comma: number): number | null {
  let at = comma + 1;
  while (isNameWord(sentence, at)) at++;
  if (at === comma + 1) return null;
  while (is(sentence, at, ",") || has(sentence, at, Bit.preposition | Bit.time)) at++;
  return has(sentence, at, Bit.clauseOpener) ? at : null;
}

const MAX_INSERTION = 4; // tokens: “said, for example, that”, “says, however, that”

function insertionEnd(sentence: Sentence, comma: number): number | null {
  if (!has(sentence, comma + 1, Bit.adverb | Bit.preposition)) return null;
  for (let at = comma + 2; at < comma + MAX_INSERTION; at++) if (is(sentence, at, ",")) return at + 1;
  return null;
}

function isNameLike(sentence: Sentence, at: number): boolean {
  return isCapital(sentence, at) || has(sentence, at, Bit.determiner | Bit.possessive | Bit.group | Bit.firstPerson);
}

/** “in a statement”, “on Tuesday”, before a clause without “that” “during the hearing” as well; not “recommended against the plan”. */
function statementEnd(sentence: Sentence, from: number, isClause: boolean): number {
  let at = from + 1;
  if (isBeforeAmount(sentence, from)) return from;
  while (has(sentence, at, Bit.determiner)) at++;
  while (has(sentence, at, Bit.time)) at++;
  if (has(sentence, at - 1, Bit.time)) return at;
  if (has(sentence, at + 1, Bit.document | SPEECH_NOUN)) at++; // “in prepared remarks”
  return isClause ? skipTimes(sentence, at + 1) : from;
}

/** “at least six”, “about 200”: what is said begins with the preposition. */
function isBeforeAmount(sentence: Sentence, at: number): boolean {
  return isAmount(sentence, at + 1) || (bitsAt(sentence, at + 1) === 0 && isAmount(sentence, at + 2));
}

/** “200”, “six”, “some”; not “the”, not a day of the month. */
function isAmount(sentence: Sentence, at: number): boolean {
  if (classAt(sentence.text, startOf(sentence, at)) & DIGIT) return !has(sentence, at + 1, Bit.time | Bit.auxiliary);
  return (
    has(sentence, at, Bit.determiner) &&
    !has(sentence, at, Bit.time) &&
    !sentence.grammar.articles.has(lowerAt(sentence, at))
  );
}

/** “this week”; of “this week was hard” nothing. */
function skipTimes(sentence: Sentence, from: number): number {
  let at = from;
  while (
    has(sentence, at, Bit.time | Bit.adverb) &&
    !isFocus(sentence, at) &&
    (!has(sentence, at, Bit.determiner) || has(sentence, at + 1, Bit.time))
  )
    at++;
  if (at === from || !has(sentence, at, Bit.auxiliary)) return at;
  const isTime = has(sentence, at - 1, Bit.time) && has(sentence, at - 2, Bit.time);
  return isTime ? at - 2 : at - 1; // “said there was”
}

/** “only” in “found only three of them”; not in “said only “no”” */
function isFocus(sentence: Sentence, at: number): boolean {
  return sentence.grammar.focus.has(lowerAt(sentence, at)) && !isQuote(sentence, at + 1);
}

/** “her neighbours”; not “told her Ruiz had left”. */
function isOwner(sentence: Sentence, at: number): boolean {
  return has(sentence, at, Bit.possessive) && !isCapital(sentence, at + 1);
}

function opensSpeech(sentence: Sentence, at: number): boolean {
  return isQuote(sentence, at) || is(sentence, at, ":") || has(sentence, at, Bit.clauseOpener);
}

/** “told reporters”, “tells the BBC”, “reminded her” */
export function hearerEnd(sentence: Sentence, from: number): number {
  if (has(sentence, from, Bit.firstPerson | Bit.pronoun) && !isOwner(sentence, from)) return from + 1;
  if (has(sentence, from, Bit.clauseOpener)) return from;
  if (isShow(sentence, from)) return from + 1;
  if (has(sentence, from, Bit.determiner) && isQuote(sentence, from + 1)) return from + 3; // “told the “Late Hour” podcast”
  if (isWord(sentence, from) && bitsAt(sentence, from) === 0 && opensSpeech(sentence, from + 1)) return from + 1; // “told jurors: “…””
  const hearer = phraseAfter(sentence, from);
  return hearer && !has(sentence, hearer.to, Bit.auxiliary) ? hearer.to : from; // not “warned the pier could close”
}
