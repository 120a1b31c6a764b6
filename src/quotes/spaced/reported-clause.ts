import type { Span } from "../../model/article.ts";
import { CAPITAL_LETTER, firstLetter } from "../unit-class.ts";
import type { Attribution } from "../attribution.ts";
import * as Bit from "./bits.ts";
import { phraseAfter } from "./phrase.ts";
import { isDash, type CueUse } from "./cue-use.ts";
import { hearerEnd } from "./adjuncts.ts";
import {
  quoteAt,
  has,
  lowerAt,
  is,
  isQuote,
  isMark,
  isWord,
  isCapital,
  spanOf,
  wordAt,
  isNameWord,
  type Sentence,
} from "./sentence.ts";
import { isTitle, isVerb, NOUN } from "./words.ts";

/** What a reporting use says in its sentence: stretches of tokens, each of one type. */
export interface Content {
  readonly span: Span;
  readonly type: Attribution["type"];
}

export interface Limits {
  /** Places that the contents must not cross: ends of the reporting words before, starts of those behind. */
  readonly from: number;
  readonly to: number;
}

export function contentStart(sentence: Sentence, from: number): number {
  let at = is(sentence, from, "(") ? behindWire(sentence, from) : from;
  while (isMark(sentence, at)) at++;
  return at;
}

const MAX_WIRE = 6; // tokens of “(Harbour Wire)”

/** “(Harbour Wire) — The ferry …”: behind the dash; the bracket itself where none follows it. */
function behindWire(sentence: Sentence, open: number): number {
  for (let at = open + 1; at < open + MAX_WIRE; at++)
    if (is(sentence, at, ")")) return isDash(sentence, at + 1) ? at + 2 : open;
  return open;
}

export function countWords(sentence: Sentence, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (isWord(sentence, at)) words++;
  return words;
}

/** Each stretch between quotation marks by itself. */
export function quotes(sentence: Sentence, from: number, to: number): Content[] {
  const found: Content[] = [];
  for (let at = from; at < to; at++) {
    const quote = quoteAt(sentence, at);
    if (quote && !isTitle(sentence, at)) found.push({ span: quote.span, type: "direct" });
  }
  return found;
}

function holdsQuote(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isQuote(sentence, at)) return true;
  return false;
}

/** Marks that end no clause: “down 9%”, “9€”. */
const BELONGS: ReadonlySet<string> = new Set([")", "]", "%", "‰", "°", "€", "£", "$", "¥", "₹", "¢"]);

/** A reported clause, mixed where it holds words in marks. */
export function clause(sentence: Sentence, start: number, to: number): Content {
  const from = Math.min(contentStart(sentence, start), to - 1);
  let end = to;
  while (isMark(sentence, end - 1) && !BELONGS.has(lowerAt(sentence, end - 1))) end--;
  const single = end === from + 1 ? quoteAt(sentence, from) : null;
  if (single) return { span: single.span, type: "direct" };
  return { span: spanOf(sentence, { from, to: end }), type: holdsQuote(sentence, from, end) ? "mixed" : "indirect" };
}

/** How many characters before and with the first letter of marked words are looked at: “…We saw it”. */
export const MAX_LEAD = 8;

/** “The ferries “ran late,” she said”: what stands in marks goes on where a noun phrase broke off. */
export function goesOnInMarks(sentence: Sentence, from: number): boolean {
  let at = from;
  while (isWord(sentence, at)) at++;
  const opens = at > from && has(sentence, from, Bit.determiner | Bit.possessive) && isQuote(sentence, at);
  return opens;
}

/** Do marked words begin with a capital, or with no letter at all? */
function startsWithCapital(sentence: Sentence, at: number): boolean {
  const start = quoteAt(sentence, at)?.span.start ?? 0;
  const first = firstLetter(sentence.text, start, start + MAX_LEAD);
  return (first & CAPITAL_LETTER) !== 0;
}

const MIN_THING = 5; // tokens; fewer are a thing, no opinion: “denied the loan”

/** What follows a reporting verb without marks: “… that nobody knew”, “… whether it would open”, “… residents to leave”. */
export function reportedRight(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  const from = reportedFrom(sentence, use, limits.to);
  if (from === null || from >= limits.to) return [];
  let to = limits.to;
  if (has(sentence, use.start - 1, Bit.relative) || has(sentence, use.from - 1, Bit.relative))
    for (to = from; to < limits.to && !goesOnBehind(sentence, to);) to++;
  return [clause(sentence, from, to)];
}

/** “the pier, which Ruiz hopes will open, has no roof”: the verb of the sentence behind a comma. */
function goesOnBehind(sentence: Sentence, comma: number): boolean {
  return is(sentence, comma, ",") && has(sentence, comma + 1, Bit.auxiliary | Bit.verb | Bit.cue);
}

function reportedFrom(sentence: Sentence, use: CueUse, to: number): number | null {
  const { right, end } = use;
  const { frames, form } = use.cue;
  const isOwn = use.subject !== null || form === "ing" || holdsQuote(sentence, end, to); // not “said that she came in and demanded money”
  if (right === "that")
    return frames.includes("t") && opensClause(sentence, end + 1, to) ? behindThat(sentence, end) : null;
  if (frames.includes("a") && is(sentence, end, sentence.grammar.of)) return null; // “tells the story of how it sank”
  if (right === "infinitive" && frames.includes("v")) return isCapital(sentence, end + 1) ? null : end; // not “pledged to Tarn”
  if (has(sentence, end, Bit.conjunction)) return null; // “wrote in the hall and walked home”
  const isThing = right === "clause" && !has(sentence, end, Bit.preposition); // not “recommended against speed bumps”
  const fits =
    (right === "question" && asks(sentence, use) && looksLikeClause(sentence, end, to, "c")) ||
    (isThing && /[ne]/u.test(frames) && sentence.to - end > MIN_THING) ||
    (right === "clause" && frames.includes("g") && lowerAt(sentence, end).endsWith("ing")) ||
    (right === "clause" && frames.includes("c") && looksLikeClause(sentence, end, to, isOwn ? frames : "c")) ||
    (right === "clause" && frames.includes("t") && isClause(sentence, end)) ||
    (right === "clause" && has(sentence, end, Bit.auxiliary) && has(sentence, use.start - 1, Bit.relative)); // “which Ruiz hopes will …”
  return fits ? end : null;
}

/** Behind “that”, unless the verb there is its own: “said that was fine”. */
function behindThat(sentence: Sentence, that: number): number {
  const isSubject = has(sentence, that + 1, Bit.auxiliary) && !HOLDS_SUBJECT.test(lowerAt(sentence, that + 1));
  return isSubject ? that : that + 1;
}

const HOLDS_SUBJECT = /'(?:[dms]|ll|re|ve)$|ing$/u; // he'd, being; not wasn't

/** “said how it broke”, “wondered if it broke”; not “will see if it broke”. */
function asks(sentence: Sentence, { end, cue: { frames } }: CueUse): boolean {
  return (sentence.grammar.hypothetical.has(lowerAt(sentence, end)) ? /[qw]/u : /[tcw]/u).test(frames);
}

/** What somebody is urged to do or accused of. */
export function reportedDeed(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  const from = objectOf(sentence, use);
  return from !== null && from < limits.to ? [clause(sentence, from, limits.to)] : [];
}

/** “urged residents to leave”, “called on Congress to act”, “accused him of lying”: where whom it is about begins. */
function objectOf(sentence: Sentence, { to, cue: { frames } }: CueUse): number | null {
  if (!/[xf]/u.test(frames)) return null;
  const { on, of, to: infinitive } = sentence.grammar;
  const from = is(sentence, to, on) ? to + 1 : to;
  if (from === to && frames.includes("o") && !frames.includes("f")) return null; // “called on him to act”; not “called him to chat”
  if (frames.includes("f")) return isAccused(sentence, from, of) ? from : null;
  const end = hearerEnd(sentence, from);
  if (end === from) return null;
  const verb = has(sentence, end, Bit.negation) ? end + 1 : end;
  return is(sentence, verb, infinitive) && isInfinitive(sentence, verb + 1) ? from : null;
}

function isAccused(sentence: Sentence, from: number, of: string): boolean {
  for (let at = from + 1; isWord(sentence, at); at++)
    if (is(sentence, at, of) && lowerAt(sentence, at + 1).endsWith("ing")) return true;
  return false;
}

function isInfinitive(sentence: Sentence, at: number): boolean {
  if (isQuote(sentence, at)) return !startsWithCapital(sentence, at); // “to “give him time””
  if (!isWord(sentence, at) || isCapital(sentence, at)) return false;
  return !has(sentence, at, Bit.determiner | Bit.possessive);
}

/** Is “that” followed by a clause, and not by its own noun: “echoed that promise”, “ruled that out”? */
function opensClause(sentence: Sentence, from: number, to: number): boolean {
  if (!has(sentence, from, Bit.speechNoun | Bit.document)) return to > from + 2 || holdsQuote(sentence, from, to);
  for (let at = from; at < to; at++) if (isVerb(sentence, at)) return true;
  return false;
}

/** A subject with its verb right behind it: “it would close”, “the company offers …”. */
function isClause(sentence: Sentence, from: number): boolean {
  const first = has(sentence, from, Bit.adverb) ? from + 1 : from; // “only three of the trees are dead”
  const subject = phraseAfter(sentence, first);
  if (!subject) return false;
  let at = subject.to;
  while (has(sentence, at, Bit.adverb)) at++;
  if (wordAt(sentence, at).cue?.form === "ing") return false; // not “held a sign reading “…””
  return has(sentence, at, Bit.auxiliary | Bit.verb | Bit.cue) && isVerb(sentence, at); // not “offer trial lessons”
}

/** “told them Ruiz “has a boat”” */
function isNameBeforeMarks(sentence: Sentence, from: number): boolean {
  let at = from;
  while (isNameWord(sentence, at)) at++;
  return at > from && isQuote(sentence, at);
}

const STARTS_CLAUSE = Bit.determiner | Bit.pronoun | Bit.firstPerson | NOUN;

/** Does a subject follow with a verb of its own? */
function looksLikeClause(sentence: Sentence, from: number, to: number, frames: string): boolean {
  if (from >= sentence.to) return false;
  if (has(sentence, from, Bit.preposition) && !frames.includes("q")) return false;
  if (sentence.grammar.empty.has(lowerAt(sentence, from))) return false;
  for (let at = from + 1; at < to; at++) {
    if (has(sentence, at, Bit.auxiliary | Bit.verb)) return true;
    if (has(sentence, at, Bit.cue) && !lowerAt(sentence, at).endsWith("ing")) return true;
  }
  if (frames.includes("s"))
    return (to - from > 4 || holdsQuote(sentence, from, to)) && !has(sentence, from, Bit.preposition | Bit.adverb);
  const opens = has(sentence, from, STARTS_CLAUSE) || isNameBeforeMarks(sentence, from);
  return opens && holdsQuote(sentence, from, to);
}
