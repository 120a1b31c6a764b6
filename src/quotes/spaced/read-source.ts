import { CAPITAL_LETTER, classAt, DIGIT, isAll } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import { rightOf, type CueUse } from "./cue-use.ts";
import type { Cue } from "./lexicon.ts";
import { changed, newPhrase, phraseAfter, type Phrase, type Range } from "./phrase.ts";
import {
  wordAt,
  has,
  lowerAt,
  is,
  isQuote,
  isMark,
  isCapital,
  isNameWord,
  isWord,
  opensSource,
  startOf,
  type Sentence,
} from "./sentence.ts";

const SOURCE_CUE: Cue = { frames: "i", form: "base", particle: null };

/** “according to the agency” */
export function readSource(sentence: Sentence, at: number): CueUse | null {
  return opensSource(sentence, at) ? sourceAt(sentence, at) : null;
}

function sourceAt(sentence: Sentence, at: number): CueUse | null {
  if (isCapital(sentence, at) && at > sentence.from && !isMark(sentence, at - 1)) return null;
  const phrase = wordAt(sentence, at).phrases?.find((words) =>
    words.every((word, step) => is(sentence, at + step, word)),
  );
  if (!phrase) return null;
  const to = at + phrase.length;
  const subject = sourceAfter(sentence, to, at === sentence.from || is(sentence, at - 1, ":"));
  const apart = at === sentence.from || isMark(sentence, at - 1) || isQuote(sentence, at - 1);
  if (subject && phrase.length === 1 && (!apart || isOwnName(sentence, at, subject.to))) return null; // not “the price per Tarn share”
  if (!subject || (!apart && !isNameWord(sentence, subject.to - 1))) return null; // “according to the schedule” is no source
  const end = sourceEnd(sentence, subject);
  return { from: at, to, cue: SOURCE_CUE, order: "source", subject, start: at, end, right: rightOf(sentence, end) };
}

/** “Per Haugen said …”, “Per Haugen, 71, …”: a name that is spelt like the words for a source. */
function isOwnName(sentence: Sentence, at: number, end: number): boolean {
  const isCapitalized = (classAt(sentence.text, startOf(sentence, at)) & CAPITAL_LETTER) !== 0;
  if (!isCapitalized) return false;
  const isAged = is(sentence, end, ",") && isAll(lowerAt(sentence, end + 1), DIGIT);
  return isAged || has(sentence, end, Bit.cue | Bit.auxiliary | Bit.verb);
}

/** Who the source is; where what it says follows, only what stands between commas explains it. */
function sourceAfter(sentence: Sentence, from: number, opens: boolean): Phrase | null {
  const subject = throughDoer(sentence, phraseAfter(sentence, from) ?? plainPhrase(sentence, from));
  if (!subject) return null;
  if (is(sentence, subject.to, sentence.grammar.to)) return throughClause(sentence, subject);
  if (!subject.apposition) return subject;
  const end = explanationEnd(sentence, subject.to);
  if (!opens && !goesOn(sentence, subject.apposition, end)) return subject;
  return changed(subject, { apposition: end === null ? null : { from: subject.to + 1, to: end } });
}

/** “At the root, according to the port, the debt was new”, “…, according to Ana Ruiz, a vet, was a debt”: a verb behind what explains, or in its place. */
function goesOn(sentence: Sentence, { from, to }: Range, end: number | null): boolean {
  if (end !== null) return has(sentence, end + 1, Bit.auxiliary | Bit.verb);
  if (has(sentence, from, Bit.conjunction)) return false;
  for (let at = from; at < to && !has(sentence, at, Bit.relative) && !isMark(sentence, at); at++)
    if (has(sentence, at, Bit.auxiliary | Bit.verb)) return true;
  return false;
}

/** “early returns”, “calculations by the port”: plain words that end the clause. */
function plainPhrase(sentence: Sentence, from: number): Phrase | null {
  let to = from;
  while (isWord(sentence, to) && !has(sentence, to, PLAIN_ENDS)) to++;
  return to > from + 1 && (to === sentence.to || isMark(sentence, to)) ? newPhrase(from, to) : null;
}

const PLAIN_ENDS = Bit.auxiliary | Bit.subordinator | Bit.relative | Bit.cue | Bit.firstPerson;

/** “a person close to the talks” */
function throughClause(sentence: Sentence, subject: Phrase): Phrase {
  let to = subject.to;
  while (isWord(sentence, to)) to++;
  return changed(subject, { to });
}

const MAX_RELEASE = 5; // tokens: “released late on Monday by”

/** “figures released on Monday by the port”: who published them belongs to what they are called. */
function throughDoer(sentence: Sentence, subject: Phrase | null): Phrase | null {
  if (!subject || subject.apposition || !lowerAt(sentence, subject.to).endsWith("ed")) return subject;
  if (!has(sentence, subject.to - 1, Bit.document)) return subject;
  for (let at = subject.to + 1; at < subject.to + MAX_RELEASE; at++) {
    const doer = is(sentence, at, sentence.grammar.by) ? phraseAfter(sentence, at + 1) : null;
    if (doer) return changed(doer, { from: subject.from, apposition: null });
  }
  return subject;
}

const MAX_BRACKET = 12; // tokens

function sourceEnd(sentence: Sentence, { to, apposition }: Phrase): number {
  if (!is(sentence, to, "(")) return apposition?.to ?? to;
  for (let at = to + 1; at < to + MAX_BRACKET; at++) if (is(sentence, at, ")")) return at + 1; // “Ruiz (Yale), …”
  return to;
}

/** “According to Ana Ruiz, a geologist at Yale, the pier …”: the comma behind what explains the name; `null` where nothing does. */
function explanationEnd(sentence: Sentence, comma: number): number | null {
  let explains = false;
  let relative = false;
  for (let at = comma + 1; at < sentence.to; at++) {
    if (is(sentence, at, ",")) return explains ? at : null;
    relative ||= has(sentence, at, Bit.relative);
    explains ||= relative || has(sentence, at, Bit.role | Bit.rolePart);
    if (!relative && has(sentence, at, Bit.auxiliary | Bit.verb)) return null;
  }
  return null;
}
