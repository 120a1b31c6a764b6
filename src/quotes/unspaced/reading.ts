import type { Span } from "../../model/article.ts";
import type { Attribution, Mention } from "../attribution.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import type { Frame } from "./frame.ts";
import { isOneOf } from "./characters.ts";
import { isChar } from "./lexicon.ts";
import { findSubject } from "./find-subject.ts";
import { describing, pointBack, pointToLast, type Memory } from "./point-back.ts";
import type { Paragraph } from "./read-name.ts";
import type { Part } from "./split-parts.ts";

/** What is known while a text is read from paragraph to paragraph. */
export interface Speech {
  readonly attributions: Attribution[];
  readonly mentions: Mention[];
  readonly memory: Memory;
  /** The paragraph before ends with 说： and its words stand in this one; `null` where it does not. */
  announced: Announced | null;
  /** Whom the paragraph before is about, if nobody spoke in it. */
  topic: readonly Mention[] | null;
  /** Those without a name whom it names last: a list of remarks is theirs. */
  crowd: readonly Mention[] | null;
  /** The article's word for those who write on the net. */
  readonly netizens: () => string | null;
  /** Who answers in an interview, once asked for. */
  answers: Mention | "nobody" | null;
  /** The paragraph before ends with what somebody said, or with a sentence about whom they spoke of. */
  spokeLast: boolean;
  /** The last paragraph that somebody spoke in. */
  lastParagraph: number;
}

export interface Announced {
  readonly speakers: readonly Mention[];
  readonly frame: Frame;
  /** Further lines of the same words. */
  readonly isContinued: boolean;
  /** A text is announced, whose paragraphs follow one another. */
  readonly isWholeText: boolean;
}

/** A paragraph while it is read. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly parts: readonly Part[];
  readonly speech: Speech;
  /** The frame whose words come next. */
  pending: Frame | null;
  /** Reported words that are being read: where they begin. */
  open: { readonly start: number; readonly frame: Frame | null; readonly isDirect: boolean } | null;
  /** Whom the sentence is about, once asked for; the part it begins with. */
  sentence: number;
  speakers: readonly Mention[] | null;
  /** The part that named them. */
  named: number;
  via: string | null;
  /** Somebody spoke in this paragraph, and no sentence of another kind came after. */
  isSpeaking: boolean;
  /** The last words were a reported clause of its own, which further sentences can carry on. */
  isReporting: boolean;
  /** Somebody who cites somebody else, 某甲说，某乙指，…: what both say. */
  outer: {
    readonly start: number;
    readonly frame: Frame;
    readonly speakers: readonly Mention[];
    readonly via: string | null;
  } | null;
  /** Where the latest marked words begin. */
  lastMarked: number;
  /** Whom the latest sentence is about, and the part that says so. */
  topic: readonly Mention[] | null;
  topicAt: number;
  /** Those without a name whom the paragraph named last. */
  crowd: readonly Mention[] | null;
}

export function skipSpace({ paragraph }: Reading, at: number): number {
  let start = at;
  while (isChar(paragraph.lexicon, paragraph.text, start, CHAR.space)) start++;
  return start;
}

const MAX_BACK = 16; // parts of a sentence that a subject is looked for in

/** Somebody has just spoken, here or in the paragraph before, and nobody else was spoken of since. */
function isStillSpeaking({ speech, isSpeaking, named, topicAt }: Reading): boolean {
  if (isSpeaking) return named > topicAt;
  if (topicAt >= 0 || !speech.spokeLast) return false;
  const { last } = speech.memory;
  return last?.name.length !== last?.head?.length; // 有粉丝说: no one whom 她 means later
}

const DATA = /^(?:\p{L}{2})?(?:数据|资料)$/u; // 据资料显示: nobody is named

const AGED = /^(?:老[人汉者妇]|[男女]子|[男女]孩|少[年女]|青年)$/u;

/** 某某的母亲今年八十岁。“…”老人说: the only person whom the sentence before is about. */
function pointToTopic({ topic }: Reading, mention: Mention): Mention | null {
  const [person] = topic ?? [];
  const isSame =
    topic?.length === 1 && person?.kind === "person" && person.form === "name" && AGED.test(mention.head ?? "");
  return isSame && mention.name.length === mention.head?.length ? describing(mention, person.name) : null;
}

/** Lets these speak from a part on. */
export function letSpeak(reading: Reading, speakers: readonly Mention[], at: number): void {
  const { paragraph, speech } = reading;
  const goesOn = isStillSpeaking(reading);
  const named: Mention[] = [];
  for (const mention of speakers) {
    const isHe = mention.form === "pronoun" && goesOn;
    const meant = isHe
      ? pointToLast(speech.memory, mention)
      : (pointToTopic(reading, mention) ?? pointBack(speech.memory, mention, paragraph));
    if (meant.form !== "description" || meant.refersTo !== null || !DATA.test(meant.head ?? "")) named.push(meant);
  }
  reading.speakers = named;
  reading.named = at;
}

/** Whom the sentence names before this part, nearest first; else whoever spoke in the one before: 他说…。还指出，… */
export function speakersOfSentence(reading: Reading, at: number): readonly Mention[] {
  if (reading.speakers && reading.named >= reading.sentence) return reading.speakers;
  for (let i = at - 1; i >= Math.max(reading.sentence, at - MAX_BACK); i--) {
    const part = reading.parts[i];
    if (part?.type !== "words") continue;
    const subject = findSubject(reading.paragraph, part.start, part.end, false);
    if (subject) return subject.mentions;
  }
  if (reading.isSpeaking && reading.speakers && reading.named > reading.topicAt) return reading.speakers;
  return reading.sentence === at ? (reading.topic ?? []) : [];
}

/** Ends the words that are being reported. */
export function closeOpen(reading: Reading, end: number): void {
  const { open, paragraph } = reading;
  if (!open) return;
  reading.open = null;
  let to = end;
  while (to > open.start && isTrailing(paragraph, to - 1)) to--;
  if (to - open.start < (open.frame ? MIN_REPORTED : MIN_CARRIED)) return;
  const hasMarks = reading.lastMarked >= open.start && reading.lastMarked < to;
  const type = open.isDirect ? "direct" : hasMarks || hasTerm(paragraph, open.start, to) ? "mixed" : "indirect";
  const { outer } = reading;
  if (outer) {
    reading.outer = null;
    const { speakers, via } = reading;
    reading.speakers = outer.speakers;
    reading.via = outer.via;
    emit(reading, { start: outer.start, end: to, type }, outer.frame);
    reading.speakers = speakers;
    reading.via = via;
    emit(reading, { start: open.start, end: to, type }, open.frame);
    reading.speakers = outer.speakers;
    return;
  }
  emit(reading, { start: open.start, end: to, type }, open.frame);
}

function isTrailing({ text, lexicon }: Paragraph, at: number): boolean {
  return isChar(lexicon, text, at, CHAR.space) || isOneOf("，；：、", text, at);
}

const MIN_REPORTED = 2; // characters

const MIN_CARRIED = 8; // a shorter start of a sentence is only what leads up to another frame

/** Marked words that end their clause are the speaker's own: “受到打击”，; before a noun they are its name: “联合”演习. */
const TERM = /[“「『"][^”」』"]{3,}[”」』"](?=[，。；：、！？]|$)/u;

function hasTerm({ text }: Paragraph, start: number, end: number): boolean {
  return TERM.test(text.slice(start, end));
}

/** What is said: where it stands in the paragraph, and how it is reported. */
interface Words {
  readonly start: number;
  readonly end: number;
  readonly type: Attribution["type"];
}

/** One attribution for each of those who speak; none where the author does, or nobody is named. */
export function emit(reading: Reading, words: Words, frame: Frame | null): void {
  const { paragraph, speech, speakers, via } = reading;
  const { start, end, type } = words;
  const span: Span = { paragraph: paragraph.index, start, end };
  const cue = frame?.cue ?? null;
  if (frame === null) {
    speech.attributions.push({ span, type, cue: null, speaker: null, via: null });
  } else {
    for (const speaker of speakers ?? []) speech.attributions.push({ span, type, cue, speaker, via });
    if (!speakers?.length) {
      reading.isSpeaking = false;
      return;
    }
  }
  speech.lastParagraph = paragraph.index;
  reading.isSpeaking = true;
  reading.isReporting =
    type !== "direct" &&
    (frame === null
      ? reading.isReporting
      : frame.contentStart === null && !frame.isSource && (frame.is & (IS.say | IS.show)) !== IS.show);
}
