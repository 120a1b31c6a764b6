import * as Bit from "./bits.ts";
import type { Cue } from "./lexicon.ts";
import { changed, phraseAfter, type Phrase } from "./phrase.ts";
import { isDash, rightOf, type CueUse } from "./cue-use.ts";
import { readSource } from "./read-source.ts";
import { readSpeechNoun } from "./speech-nouns.ts";
import { phraseBefore } from "./subject.ts";
import { adjunctsEnd } from "./adjuncts.ts";
import { NOUN, SPEECH_NOUN, isNoun } from "./words.ts";
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

/** “said by email”, “said by phone”: no noun that may do something. */
function isMeans(sentence: Sentence, at: number): boolean {
  if (has(sentence, at, Bit.document)) return true;
  return (
    isWord(sentence, at) && bitsAt(sentence, at) === 0 && !isCapital(sentence, at) && !DOES.test(lowerAt(sentence, at))
  );
}

const DOES = /(?:s|ing)$/u; // “asked by voters”, “responded by opening”

function readVerb(sentence: Sentence, at: number, cue: Cue): CueUse | null {
  if (isCapital(sentence, at) || isAttribute(sentence, at)) return null;
  const group = goesOn(sentence, at) ?? verbGroup(sentence, at);
  if (!group || (NOUN_FORMS.has(cue.form) && isNoun(sentence, at))) return null;
  if (group.passive) return null;
  const isDone = is(sentence, at + 1, sentence.grammar.by) && !isMeans(sentence, at + 2);
  if (cue.form === "past" && isDone) return null; // “asked by candidates”
  const idiom = particleLength(sentence, at + 1, cue);
  if (idiom === null) return null;
  const { from } = group;
  const to = at + 1 + idiom;
  const inverted = invertedSubject(sentence, { from, at }, cue);
  if (inverted && endsAttribution(sentence, inverted.to, isQuote(sentence, from - 1) || from === sentence.from)) {
    const end = from === sentence.from ? (inverted.apposition?.to ?? inverted.to) : inverted.to;
    const right = rightOf(sentence, end);
    return { from, to, cue, order: "verb-first", subject: inverted, start: from, end, right };
  }
  const end = adjunctsEnd(sentence, to, cue);
  const right = rightOf(sentence, end);
  if (right === "that" && cue.form === "third" && isThings(sentence, from, end + 1)) return null;
  const subject = subjectOf(sentence, at, group, cue);
  if (sentence.grammar.hypothetical.has(lowerAt(sentence, (subject?.from ?? from) - 1))) return null;
  if (group.unreal && right !== "quote" && !followsQuote(sentence, subject?.from ?? from)) return null;
  if (!subject && !inheritsSubject(sentence, from, cue)) return null;
  if (cue.form === "base" && subject && !group.perfect && isHelped(sentence, subject)) return null;
  const citer = subject && is(sentence, at - 1, sentence.grammar.as) ? citerOf(sentence, subject.from - 1) : null;
  const start = citer?.from ?? subject?.from ?? from;
  if (cue.form === "participle" && !group.perfect) return null;
  if (cue.form === "base" && !group.perfect && !subject) return null;
  return { from, to, cue, order: "subject-first", subject, start, end, right };
}

/** “new projects that are late”: an unknown word before, “that” for the things behind. */
function isThings(sentence: Sentence, at: number, that: number): boolean {
  const before = isWord(sentence, at - 1) && bitsAt(sentence, at - 1) === 0 && !isCapital(sentence, at - 1);
  return before && has(sentence, that, Bit.auxiliary);
}

/** “help designers understand”, “let customers know”: what somebody is to do. */
function isHelped(sentence: Sentence, { from, to }: Phrase): boolean {
  for (let at = from - 1; at < to; at++) if (sentence.grammar.helps.has(lowerAt(sentence, at))) return true;
  return false;
}

/** “her alleged theft”, “the proposed rules” */
function isAttribute(sentence: Sentence, at: number): boolean {
  if (is(sentence, at - 1, "'s")) return false; // “Macy’s said”
  return has(sentence, at - 1, Bit.possessive) || sentence.grammar.articles.has(lowerAt(sentence, at - 1));
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
    return subject &&
      (isQuote(sentence, from - 1)
        ? !has(sentence, subject.from, Bit.possessive) || isSomebody(sentence, subject)
        : (/[cs]/u.test(frames) || isNameWord(sentence, subject.to - 1)) && isSomebody(sentence, subject)) // not “for the rest, read our report”
      ? subject
      : null;
  return at === sentence.from ? openingSubject(sentence, subject) : null;
}

/** Says Ana Ruiz, who owns the boat: “…” */
function openingSubject(sentence: Sentence, subject: Phrase | null): Phrase | null {
  if (!subject?.apposition) return subject && rightOf(sentence, subject.to) === "quote" ? subject : null;
  const { from } = subject.apposition;
  let to = from;
  while (to < sentence.to && rightOf(sentence, to) !== "quote") to++;
  return changed(subject, { apposition: { from, to } });
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
    if (isCapital(sentence, from - 1)) break;
    const bits = bitsAt(sentence, from - 1);
    const lower = lowerAt(sentence, from - 1);
    if (bits & Bit.negation) return null;
    if (sentence.grammar.unreal.has(lower)) unreal = true;
    if (bits & Bit.auxiliary) {
      if (bits & Bit.passive && !perfect) passive = !lowerAt(sentence, at).endsWith("ing");
      perfect = true;
    } else if (!isAdverb(bits, lower)) break;
    from--;
  }
  const spokenTo = has(sentence, from - 3, Bit.firstPerson); // “customers we spoke to say”
  if (is(sentence, from - 1, sentence.grammar.to) && !spokenTo) {
    const alleged = perfect && has(sentence, from - 3, Bit.passive);
    return alleged ? { from: from - 3, passive, perfect, unreal: true } : null; // “is alleged to have said”
  }
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
  const quoted = verbGroup(sentence, at - 2); // “was quoted as saying”
  return phraseBefore(sentence, quoted?.passive ? quoted.from : at - 1);
}

/** “Interfax” in “Interfax quoted him as saying” */
function citerOf(sentence: Sentence, at: number): Phrase | null {
  const cites = has(sentence, at, Bit.cue);
  return cites ? phraseBefore(sentence, verbGroup(sentence, at)?.from ?? at) : null;
}

/** May the verb have the subject of another one: “…, adding that”, “by saying”, “and said”? */
function inheritsSubject(sentence: Sentence, at: number, { form, frames }: Cue): boolean {
  if (form !== "ing") return has(sentence, at - 1, Bit.conjunction);
  if (has(sentence, at - 1, Bit.conjunction)) return frames.includes("q");
  if (has(sentence, at - 1, Bit.preposition)) return sentence.grammar.doing.has(lowerAt(sentence, at - 1));
  return isMark(sentence, at - 1) || has(sentence, at - 1, Bit.subordinator | Bit.document);
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
  if (is(sentence, at, ":")) return quoted; // not “The letter – … – warns Mr Lund: “…””
  if (at >= sentence.to || isMark(sentence, at)) return true;
  if (isQuote(sentence, at)) return quoted; // not “Ruiz, 27, said the club “has been kind””
  if (!quoted) return has(sentence, at, Bit.relative);
  return has(sentence, at, BEHIND_SPEAKER) || lowerAt(sentence, at).endsWith("ed");
}
