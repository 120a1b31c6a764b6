import * as Bit from "./bits.ts";
import type { Cue } from "./lexicon.ts";
import { phraseAfter, type Phrase } from "./phrase.ts";
import { isDash, rightOf, type CueUse } from "./cue-use.ts";
import { readSource } from "./read-source.ts";
import { readSpeechNoun } from "./speech-nouns.ts";
import { phraseBefore } from "./subject.ts";
import { NOUN, isNoun, isTitle } from "./words.ts";
import {
  wordAt,
  has,
  bitsAt,
  lowerAt,
  is,
  isQuote,
  isMark,
  isWord,
  isCapital,
  isNameWord,
  type Sentence,
} from "./sentence.ts";

const SPEECH_NOUN = Bit.speechNoun | Bit.speechNouns;

/** The uses of reporting words in a sentence, in order. */
export function readCues(sentence: Sentence): CueUse[] {
  const uses: CueUse[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const source = readSource(sentence, at);
    if (source) {
      uses.push(source);
      at = source.end - 1;
      continue;
    }
    if (!has(sentence, at, Bit.cue | SPEECH_NOUN)) continue;
    const cue = wordAt(sentence, at).cue;
    const verb = cue ? readVerb(sentence, at, cue) : null;
    const noun = !verb && has(sentence, at, SPEECH_NOUN);
    const use = noun ? readSpeechNoun(sentence, at, cue?.frames.includes("v") === true) : verb;
    if (!use) continue;
    uses.push(use);
    at = Math.max(at, use.to - 1);
  }
  return uses;
}

const NOUN_FORMS: ReadonlySet<Cue["form"]> = new Set(["base", "third"]); // the report, his claims

function readVerb(sentence: Sentence, at: number, cue: Cue): CueUse | null {
  if (isCapital(sentence, at)) return null;
  const group = goesOn(sentence, at) ?? verbGroup(sentence, at);
  if (!group || (NOUN_FORMS.has(cue.form) && isNoun(sentence, at))) return null;
  if (group.passive && !is(sentence, at - 1, sentence.grammar.as)) return null;
  if (cue.form === "past" && is(sentence, at + 1, sentence.grammar.by)) return null; // “asked by candidates”
  const idiom = particleLength(sentence, at + 1, cue);
  if (idiom === null) return null;
  const { from } = group;
  const to = at + 1 + idiom;
  const inverted = invertedSubject(sentence, { from, at }, cue);
  if (inverted && endsAttribution(sentence, inverted.to, isQuote(sentence, from - 1))) {
    const end = inverted.to;
    const right = rightOf(sentence, end);
    return { from, to, cue, order: "verb-first", subject: inverted, start: from, end, right };
  }
  const end = adjunctsEnd(sentence, to, cue);
  const right = rightOf(sentence, end);
  const subject = subjectOf(sentence, at, group, cue);
  if (sentence.grammar.hypothetical.has(lowerAt(sentence, (subject?.from ?? from) - 1))) return null;
  if (group.unreal && right !== "quote" && !followsQuote(sentence, subject?.from ?? from)) return null;
  if (!subject && !inheritsSubject(sentence, from, cue)) return null;
  const start = subject?.from ?? from;
  if (cue.form === "participle" && !group.perfect) return null;
  if (cue.form === "base" && !group.perfect && !subject) return null;
  return { from, to, cue, order: "subject-first", subject, start, end, right };
}

/** How many tokens belong to the verb behind it: “put it”, “pointed out”, “made it clear”; null where the one it needs is missing. */
function particleLength(sentence: Sentence, at: number, { particle }: Cue): number | null {
  if (particle === null) return 0;
  if (is(sentence, at, particle)) return 1;
  return is(sentence, at, sentence.grammar.it) && is(sentence, at + 1, particle) ? 2 : null;
}

/** “…,” said Ana Ruiz; Continued Ruiz: “…” */
function invertedSubject(sentence: Sentence, verb: { from: number; at: number }, { frames, form }: Cue): Phrase | null {
  const { from, at } = verb;
  if (!frames.includes("i") || form === "ing" || has(sentence, at + 1, Bit.clauseOpener)) return null;
  const subject = phraseAfter(sentence, at + 1);
  if (followsContent(sentence, from))
    return subject && (isQuote(sentence, from - 1) || isSomebody(sentence, subject)) ? subject : null;
  if (at !== sentence.from) return null;
  return subject && rightOf(sentence, subject.to) === "quote" ? subject : null;
}

/** A name, a pronoun or a noun for people and bodies; not “the locks” in “who is left, said the locks leak”. */
function isSomebody(sentence: Sentence, { from, to }: Phrase): boolean {
  let last = from;
  while (last + 1 < to && !has(sentence, last + 1, Bit.preposition)) last++;
  return isNameWord(sentence, last) || has(sentence, last, NOUN | Bit.pronoun);
}

interface VerbGroup {
  readonly from: number;
  readonly passive: boolean;
  readonly perfect: boolean;
  /** Not said yet: “will say”. */
  readonly unreal: boolean;
}

/** Auxiliaries and adverbs before the verb: “has also said”; null where it is denied or only imagined. */
function verbGroup(sentence: Sentence, at: number): VerbGroup | null {
  let from = at;
  let passive = false;
  let perfect = false;
  let unreal = false;
  while (from > sentence.from) {
    if (isCapital(sentence, from - 1) && from - 1 > sentence.from) break;
    const bits = bitsAt(sentence, from - 1);
    const lower = lowerAt(sentence, from - 1);
    if (bits & Bit.negation) return null;
    if (sentence.grammar.unreal.has(lower)) unreal = true;
    if (bits & Bit.auxiliary) {
      if (bits & Bit.passive && from === at) passive = !lowerAt(sentence, at).endsWith("ing");
      perfect = true;
    } else if (!isAdverb(bits, lower)) break;
    from--;
  }
  const spokenTo = has(sentence, from - 3, Bit.firstPerson); // “customers we spoke to say”
  if (is(sentence, from - 1, sentence.grammar.to) && !spokenTo) return null;
  return { from, passive, perfect, unreal };
}

/** “went on to say”, “continued to say” */
function goesOn(sentence: Sentence, at: number): VerbGroup | null {
  if (!is(sentence, at - 1, sentence.grammar.to)) return null;
  const on = is(sentence, at - 2, sentence.grammar.on);
  if (!on && !sentence.grammar.goesOn.has(lowerAt(sentence, at - 2))) return null;
  const group = verbGroup(sentence, on ? at - 3 : at - 2);
  return group && { ...group, perfect: true };
}

function subjectOf(sentence: Sentence, at: number, group: VerbGroup, { form }: Cue): Phrase | null {
  if (form !== "ing" || group.perfect) return phraseBefore(sentence, group.from);
  if (!is(sentence, at - 1, sentence.grammar.as)) {
    const beside = phraseBefore(sentence, group.from); // “with Ruiz calling it …”
    return beside && is(sentence, beside.from - 1, sentence.grammar.with) ? beside : null;
  }
  const quoted = has(sentence, at - 2, Bit.cue) ? verbGroup(sentence, at - 2) : null; // “was quoted as saying”
  return phraseBefore(sentence, quoted?.passive ? quoted.from : at - 1);
}

/** May the verb have the subject of another one: “…, adding that”, “by saying”, “and said”? */
function inheritsSubject(sentence: Sentence, at: number, { form, frames }: Cue): boolean {
  if (form !== "ing") return has(sentence, at - 1, Bit.conjunction);
  if (has(sentence, at - 1, Bit.conjunction)) return frames.includes("q");
  return isMark(sentence, at - 1) || has(sentence, at - 1, Bit.subordinator | Bit.preposition | Bit.document);
}

function isAdverb(bits: number, lower: string): boolean {
  return (bits & Bit.adverb) !== 0 || (lower.length > 5 && lower.endsWith("ly") && bits === 0);
}

/** Do quoted words, or a comma behind other words, stand right before the place? */
function followsContent(sentence: Sentence, at: number): boolean {
  return isQuote(sentence, at - 1) || is(sentence, at - 1, ",") || isDash(sentence, at - 1);
}

/** Do words in marks end right before the place? */
export function followsQuote(sentence: Sentence, at: number): boolean {
  return isQuote(sentence, at - 1) || (is(sentence, at - 1, ",") && isQuote(sentence, at - 2));
}

const BEHIND_SPEAKER = Bit.preposition | Bit.relative | Bit.time | Bit.subordinator | Bit.adverb | Bit.conjunction;

/** What may stand behind “said Ana Ruiz”; little more than a mark where no quoted words stand before it. */
function endsAttribution(sentence: Sentence, at: number, quoted: boolean): boolean {
  if (at >= sentence.to || isMark(sentence, at)) return true;
  if (isQuote(sentence, at)) return quoted; // not “Ruiz, 27, said the club “has been kind””
  if (!quoted) return has(sentence, at, Bit.relative);
  return has(sentence, at, BEHIND_SPEAKER) || lowerAt(sentence, at).endsWith("ed");
}

const MAX_ADJUNCT = 14; // tokens: “said in an interview with the paper on Monday that …”

/** Steps over hearer, time and place between the verb and what is said. */
function adjunctsEnd(sentence: Sentence, from: number, { frames }: Cue): number {
  let at = frames.includes("a") ? hearerEnd(sentence, from) : from;
  const plain = skipTimes(sentence, at);
  let owned = false;
  for (let to = plain; to < plain + MAX_ADJUNCT; to++) {
    if (to >= sentence.to) return to;
    const lower = lowerAt(sentence, to);
    const opens = to === plain;
    if (isTitle(sentence, to)) continue; // “on “Morning Talk” that …”
    if (has(sentence, to, Bit.possessive)) owned = true;
    if (owned && has(sentence, to, Bit.clauseOpener) && has(sentence, to - 1, SPEECH_NOUN)) return plain; // “laughed at his claim that”
    if (isQuote(sentence, to) || lower === ":") return to;
    if (has(sentence, to, Bit.clauseOpener) && !has(sentence, to - 1, Bit.preposition)) return to;
    const comma = lower === "," ? insertionEnd(sentence, to) : null;
    if (comma !== null) return skipTimes(sentence, comma);
    const behind = lower === "," ? placeEnd(sentence, to) : null;
    if (behind !== null) return behind;
    if (opens && !has(sentence, to, Bit.preposition)) return plain;
    if (opens && lower === sentence.grammar.to && !isNameLike(sentence, to + 1)) return plain;
    if (isMark(sentence, to)) return to;
    if (has(sentence, to, Bit.auxiliary | Bit.verb) && !isCapital(sentence, to)) break;
  }
  at = statementEnd(sentence, plain);
  return at;
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

/** “in a statement”, “on Tuesday”, “during the hearing” before a clause without “that”. */
function statementEnd(sentence: Sentence, from: number): number {
  let at = from + 1;
  while (has(sentence, at, Bit.determiner)) at++;
  while (has(sentence, at, Bit.time)) at++;
  if (has(sentence, at - 1, Bit.time)) return at;
  return has(sentence, at, Bit.document) ? skipTimes(sentence, at + 1) : from;
}

function skipTimes(sentence: Sentence, from: number): number {
  let at = from;
  while (has(sentence, at, Bit.time | Bit.adverb) && !has(sentence, at, Bit.determiner)) at++;
  return at;
}

/** “her neighbours”; not “told her to leave”, “told her Ruiz had left”. */
function isOwner(sentence: Sentence, at: number): boolean {
  if (!has(sentence, at, Bit.possessive) || !isWord(sentence, at + 1)) return false;
  return !isCapital(sentence, at + 1) && !has(sentence, at + 1, ~(NOUN | Bit.rolePart));
}

/** “told reporters”, “tells the BBC”, “reminded her” */
export function hearerEnd(sentence: Sentence, from: number): number {
  if (has(sentence, from, Bit.firstPerson | Bit.pronoun) && !isOwner(sentence, from)) return from + 1;
  if (has(sentence, from, Bit.clauseOpener)) return from;
  const hearer = phraseAfter(sentence, from);
  return hearer?.to ?? from;
}
