import type { Attribution, Mention } from "../attribution.ts";
import { copyMention } from "../new-mention.ts";
import { isThing, mainSubject } from "./find-names.ts";
import * as Bit from "./bits.ts";
import { wordOf, type Lexicon } from "./lexicon.ts";
import { readContents, toAttribution } from "./read-contents.ts";
import type { CueUse } from "./cue-use.ts";
import { readCues } from "./read-cues.ts";
import { readMentions } from "./read-mention.ts";
import type { Content } from "./reported-clause.ts";
import { readUtterances } from "./read-utterances.ts";
import { has, is, isMark, spanOf, startOf, type Sentence } from "./sentence.ts";
import { NOUN, isVerb } from "./words.ts";

/** What a sentence says of who says what. */
export interface SentenceReading {
  readonly attributions: readonly Attribution[];
  /** Whom a colon at the sentence's end announces. */
  readonly announced: Mention | null;
  /** The writer speaks: what is quoted here, and behind it, is nobody else's. */
  readonly own: boolean;
}

const SILENT: SentenceReading = { attributions: [], announced: null, own: false };

/** Does it hold a word of reporting or words in marks, or announce some? In others nobody speaks. */
export const maySpeak = (sentence: Sentence): boolean => sentence.reports || sentence.quoted || announces(sentence);

/** The attributions of a sentence. */
export function readSentence(sentence: Sentence, lexicon: Lexicon): SentenceReading {
  if (!maySpeak(sentence)) return SILENT;
  const { reports } = sentence;
  const colon = announces(sentence);
  const uses = reports ? readCues(sentence) : [];
  const found: Attribution[] = [];
  let speakers: readonly Mention[] | null = null;
  let from = sentence.from;
  uses.forEach((use, order) => {
    if (isOwnThought(sentence, use, order > 0 ? uses[order - 1] : undefined)) return;
    const mentions = use.subject
      ? subjectsOf(sentence, use, lexicon)
      : (speakers ?? mainSpeakers(sentence, use.start, lexicon));
    if (!mentions.length || !mentions.every((mention) => canSpeak(mention, use, lexicon))) return;
    if (use.order !== "source") speakers = use.order === "noun" ? speakers : mentions;
    else if (relay(sentence, use, found, mentions[0])) return;
    const contents = readContents(sentence, use, { from, to: contentEnd(sentence, uses, order) });
    if (!contents.length || (use.order === "noun" && found.at(-1)?.span.start === contents[0]?.span.start)) return; // “said in her remarks that …” says it once
    const inner = found.at(-1);
    if (use.order === "verb-first" && inner && isCovered(inner, contents[0])) found.pop(); // “The Post reports: “…” in May, said Ruiz.”
    const cue = spanOf(sentence, use);
    for (const mention of mentions) for (const content of contents) found.push(toAttribution(content, cue, mention));
    if (contents.some(({ span, type }) => type === "direct" || span.start < startOf(sentence, use.from)))
      from = Math.max(from, use.end);
  });
  const own = uses.some((use) => isOwn(sentence, use));
  if (own && !found.length) return { attributions: [], announced: null, own };
  const last = speakers ?? [];
  const announced = colon ? (last[0] ?? mainSpeakers(sentence, sentence.to, lexicon)[0] ?? null) : null;
  return { attributions: [...found, ...readUtterances(sentence, found, last, lexicon)], announced, own };
}

/** Are the words behind a cue all in what somebody else behind them says? */
function isCovered({ span, cue }: Attribution, outer: Content | undefined): boolean {
  if (!cue || !outer || cue.end > outer.span.start) return false;
  return span.start >= outer.span.start && span.end <= outer.span.end;
}

/** Who is said to speak; a thing that is a source is a document: “according to a count”. */
function subjectsOf(sentence: Sentence, { subject, order }: CueUse, lexicon: Lexicon): Mention[] {
  const mentions = subject ? readMentions(sentence, subject, lexicon) : [];
  if (order !== "source") return mentions;
  return mentions.map((mention) =>
    isThing(mention, lexicon) ? { ...copyMention(mention), kind: "document" } : mention,
  );
}

/** “Ruiz said she hopes …”: part of what she says. */
function isOwnThought(sentence: Sentence, { subject, cue }: CueUse, before: CueUse | undefined): boolean {
  if (!subject || !before?.subject || cue.frames.includes("q")) return false;
  const opener = has(sentence, before.end, Bit.clauseOpener) ? before.end + 1 : before.end;
  return subject.to === opener + 1 && has(sentence, opener, Bit.pronoun);
}

/** “…,” I said */
function isOwn(sentence: Sentence, { subject, cue }: CueUse): boolean {
  const alone = subject !== null && subject.to === subject.from + 1; // “I”; not “our tester”
  return alone && cue.frames.includes("q") && has(sentence, subject.from, Bit.firstPerson);
}

/** “…,” he said, according to the Post: the source relays what is attributed already. */
function relay(sentence: Sentence, use: CueUse, found: Attribution[], source: Mention | undefined): boolean {
  const last = found.at(-1);
  if (!source || !last || last.cue === null) return false;
  const isApart = is(sentence, use.start - 1, ",");
  const isBehind = isApart && last.cue.end > last.span.end;
  const reaches = last.span.end > startOf(sentence, isApart ? use.start - 2 : use.start - 1);
  if (!isBehind && !(reaches && use.right === "stop")) return false; // “Ruiz said it was late, according to the Post.”
  for (const [at, attribution] of found.entries()) {
    if (attribution.cue?.start === last.cue.start) found[at] = { ...attribution, via: source.name };
  }
  return true;
}

export function mainSpeakers(sentence: Sentence, before: number, lexicon: Lexicon): Mention[] {
  const subject = mainSubject(sentence);
  return subject && subject.to <= before ? readMentions(sentence, subject, lexicon) : [];
}

const SINGULAR = /[^s]$/u; // a team says; not officials says, they says
const PEOPLE: ReadonlySet<Mention["kind"]> = new Set(["person", "unnamed", "group"]);

/** Do subject and verb agree, and is the subject something that can say anything? */
function canSpeak(mention: Mention, use: CueUse, lexicon: Lexicon): boolean {
  if (mention.form === "pronoun" && mention.kind === "organization" && !use.cue.frames.includes("q")) return false;
  if (use.to - use.from === 1) {
    if (
      use.cue.form === "base" &&
      !mention.plural &&
      mention.kind !== "organization" &&
      SINGULAR.test(mention.head ?? "")
    )
      return false;
    if (use.cue.form === "third" && mention.plural && !SINGULAR.test(mention.head ?? "")) return false;
  }
  if (
    use.cue.frames.includes("e") &&
    !(PEOPLE.has(mention.kind) && use.cue.frames.includes("g")) &&
    !isEvidence(mention, use)
  )
    return false;
  if (mention.head === null || use.order === "source") return true;
  const { bits } = wordOf(lexicon, mention.head);
  if (bits & NOUN) return true;
  const { frames } = use.cue;
  return frames.includes("q") && !frames.includes("h") && (bits & Bit.time) === 0;
}

/** May it show or suggest something: a document; a person or group only with “that”? */
function isEvidence(mention: Mention, { right, subject }: CueUse): boolean {
  if (mention.kind === "document") return true;
  return right === "that" && subject !== null;
}

/** Where the words that a use reports must end: before the next coordinated use. */
function contentEnd(sentence: Sentence, uses: readonly CueUse[], order: number): number {
  const own = uses[order];
  const next = nextUse(uses, order);
  const opening = own?.subject
    ? openingEnd(sentence, own.subject.from, own.end)
    : own
      ? insertedEnd(sentence, own)
      : sentence.to;
  const mildly = next && next.start === (own?.end ?? 0) + 1 && !next.cue.frames.includes("q"); // “According to Ruiz, Chen holds ten seats”
  if (!own || !next || next.start <= own.end || mildly) return opening;
  const joined =
    isMark(sentence, next.start - 1) ||
    has(sentence, next.start - 1, Bit.conjunction) ||
    (has(sentence, next.start - 1, Bit.subordinator) && is(sentence, next.start - 2, ",")); // “, while Ruiz called it “…””
  if (!joined || goesOn(sentence, own, next)) return opening;
  let end = next.start - 1;
  while (has(sentence, end - 1, Bit.conjunction | Bit.subordinator)) end--;
  return Math.min(end, opening);
}

/** “Ruiz said he came in and demanded money”: the clause goes on, for its own verb reports nothing; not “denied any theft and praised the plan”. */
function goesOn(sentence: Sentence, { cue }: CueUse, next: CueUse): boolean {
  if (next.subject !== null || next.right !== "clause" || NOUN_FRAMES.test(cue.frames)) return false;
  return readContents(sentence, next, { from: next.end, to: sentence.to }).length === 0;
}

const NOUN_FRAMES = /[ne]/u; // denied what, showed what

/** The next use; of “Ruiz said she hoped so, adding …” the last. */
function nextUse(uses: readonly CueUse[], order: number): CueUse | undefined {
  const next = uses[order + 1];
  const later = uses[order + 2];
  return next?.subject?.to === (next?.subject?.from ?? 0) + 1 && later?.cue.form === "ing" ? later : next;
}

/** “After Ruiz said it would hold, the crowd left”: where the opening clause that reports ends. */
function openingEnd(sentence: Sentence, subject: number, from: number): number {
  if (
    subject - 1 !== sentence.from ||
    !has(sentence, subject - 1, Bit.subordinator) ||
    is(sentence, subject - 1, sentence.grammar.as)
  )
    return sentence.to;
  for (let at = from + 1; at < sentence.to; at++) if (is(sentence, at, ",")) return at;
  return sentence.to;
}

/** “Ruiz, claiming that it was late, left”: where what stands between commas ends. */
function insertedEnd(sentence: Sentence, { start, end }: CueUse): number {
  if (!is(sentence, start - 1, ",")) return sentence.to;
  for (let at = end + 1; at < sentence.to; at++) if (is(sentence, at, ",") && isVerb(sentence, at + 1)) return at;
  return sentence.to;
}

/** Does the sentence end in a colon? */
function announces(sentence: Sentence): boolean {
  return is(sentence, sentence.to - 1, ":");
}
