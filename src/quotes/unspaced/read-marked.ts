import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import type { Subject } from "./noun-phrase.ts";
import { noteSubject } from "./note-subject.ts";
import type { Mention } from "../attribution.ts";
import { findSubject } from "./find-subject.ts";
import { frameAtEnd } from "./find-frame.ts";
import type { Frame } from "./frame.ts";
import { isOneOf } from "./characters.ts";
import { isChar } from "./lexicon.ts";
import { remember } from "./point-back.ts";
import type { Paragraph } from "./read-name.ts";
import { type Reading, closeOpen, emit, letSpeak, skipSpace, speakersOfSentence } from "./reading.ts";
import { recalls } from "./recalls.ts";
import type { Part } from "./split-parts.ts";
import { itemBefore } from "./rows.ts";

export function startIndirect(reading: Reading, start: number, at: number): void {
  const { pending, parts } = reading;
  const isDirect =
    pending !== null &&
    itemBefore(parts, at)?.type === "colon" &&
    (pending.is & (IS.say | IS.ask)) !== 0 &&
    pending.contentStart === null;
  reading.open = { start: skipSpace(reading, start), frame: pending, isDirect };
  reading.pending = null;
}

const STOPS = "。！？!?…";
const CLOSING_MARKS = '"”’」』';

/** Do the words end with a sentence's sign, a closing mark aside? */
function endSentence({ lexicon }: Paragraph, words: string): boolean {
  let last = words.length - 1;
  while (last >= 0 && isChar(lexicon, words, last, CHAR.space)) last--;
  if (isOneOf(CLOSING_MARKS, words, last)) last--;
  return isOneOf(STOPS, words, last);
}

const SENTENCE_INSIDE = /[。！？!?…]/u;

export const MIN_MARKED = 5; // 质疑是“作秀”: shorter ones are names for things

const MIN_SPEECH = 12; // characters of marked words that stand by themselves and are no term

export function readMarked(reading: Reading, part: Part, at: number): void {
  const { parts, paragraph } = reading;
  const marked = part.marked;
  if (!marked) return;
  reading.lastMarked = part.start;
  const words = paragraph.text.slice(marked.span.start, marked.span.end);
  const next = parts[at + 1];
  if (reading.pending) {
    announced(reading, part, at, words);
    return;
  }
  const isClosedSentence = endSentence(paragraph, words);
  const standsAlone = itemBefore(parts, at)?.type !== "words";
  const isSpeech = SENTENCE_INSIDE.test(words) || words.length >= MIN_SPEECH || /[，,]$/u.test(words);
  if (reading.open) {
    if (!standsAlone || !(isClosedSentence || (isSpeech && (!next || next.type === "stop")))) return;
    closeOpen(reading, part.start);
    emitMarked(reading, part, null);
    return;
  }
  if (attributedAfter(reading, part, at, isSpeech)) return;
  const isCrowds = reading.speech.crowd !== null && belongsToTopic(reading, part, at, isClosedSentence);
  if (isCrowds) emitMarked(reading, part, TOPIC);
  else if (continuesMarked(reading, part, at, words)) emitMarked(reading, part, null);
  else if (belongsToTopic(reading, part, at, isClosedSentence)) emitMarked(reading, part, TOPIC);
}

/** No words of saying: whoever the sentence, or the paragraph before, is about. */
export const TOPIC: Frame = { cue: null, is: 0, subject: null, relayer: null, contentStart: null, isSource: false };

/** A whole sentence in marks that ends a sentence about somebody, or fills the paragraph after one about somebody, is theirs. */
function belongsToTopic(reading: Reading, part: Part, at: number, isClosedSentence: boolean): boolean {
  const { parts, speech } = reading;
  const previous = itemBefore(parts, at);
  if (
    !(isClosedSentence || isJudged(reading, at)) ||
    part.end - part.start < (previous?.type === "comma" ? MIN_ENDED : MIN_SPEECH)
  )
    return false;
  if (!previous && !isOnlyMarked(reading)) return false;
  const isList = parts.filter(({ type }) => type === "marked").length > 1;
  const isPeople = speech.topic?.every(({ kind }) => kind === "person" || kind === "unnamed") === true;
  const before = isList || !isPeople ? (speech.crowd ?? speech.topic) : speech.topic;
  const people = previous ? theirs(reading, previous, at) : (before ?? []);
  if (people.length === 0 || people.some(({ kind }) => kind === "organization")) return false;
  letSpeak(reading, people, at);
  reading.via = null;
  return true;
}

const JUDGED = /[大盛称狂力]赞|力挺|批评|[怒痛狠][批斥轰]|炮轰|质疑|抱怨|吐槽|调侃/u;

/** 教练大赞投手的稳定，“…”。: the verdict, then its words. */
function isJudged({ parts, paragraph }: Reading, at: number): boolean {
  const judged = itemBefore(parts, at - 1);
  if (!judged) return false;
  const isLast = parts[at + 1] === undefined || parts[at + 1]?.type === "stop";
  return isLast && JUDGED.test(paragraph.folded.slice(judged.start, judged.end));
}

/** Whom the sentence, or the one before, is about: 某某松了口气，“…”, 某某守在码头。“…” */
function theirs(reading: Reading, { type }: Part, at: number): readonly Mention[] {
  if (type === "comma") return speakersOfSentence(reading, at);
  const { topic, topicAt } = reading;
  const isAlone = topic?.length === 1 && topic[0]?.kind === "person" && !topic[0].plural;
  return type === "stop" && isAlone && at - topicAt <= NEAR ? topic : [];
}

const NEAR = 4; // parts

/** Marked words right after a frame: direct where they are all that is reported, else part of a reported clause. */
export function announced(reading: Reading, part: Part, at: number, words: string): void {
  const { parts, paragraph, pending } = reading;
  const next = parts[at + 1];
  const isClosedSentence = endSentence(paragraph, words);
  const goesOn =
    next?.type === "words" &&
    !isClosedSentence &&
    !/^[、呢吗啊]/u.test(reading.paragraph.text.slice(next.start, next.start + 1));
  const isColon = itemBefore(parts, at)?.type === "colon";
  if (goesOn && !isColon) {
    if (SLOGAN.test(reading.paragraph.folded.slice(next.start, next.start + MAX_SLOGAN))) reading.pending = null;
    else startIndirect(reading, part.start, at);
    return;
  }
  reading.pending = null;
  if (!isColon && !isClosedSentence && words.length < MIN_SPEECH && isNaming(reading, pending))
    return reportOuter(reading);
  const isSaid = pending !== null && isSaidSo(reading, pending);
  if (!isColon && !isClosedSentence && !isSaid && words.length < MIN_MARKED) {
    reportOuter(reading);
    return;
  }
  emitMarked(reading, part, pending);
  if (!isColon && !isClosedSentence && !asks(reading.outer)) reportOuter(reading); // 某某说，对方承诺“三天之内包修”
  if (isClosedSentence) {
    reading.sentence = at + 1;
  }
}

const SLOGAN = /^(?:[的等]{0,2}(?:口号|标语|横幅|字样|一词)|的(?:歌|牌子))/u; // 高喊“还我渔场”的口号
const MAX_SLOGAN = 4;

/** 提出“双圈理论”: a name for something, unless it is long. */
function isNaming({ paragraph }: Reading, pending: Frame | null): boolean {
  return pending?.cue != null && NAMING.test(paragraph.folded.slice(pending.cue.start, pending.cue.end));
}

const NAMING = /^[提谈][出到及]$/u;

/** 某某说“不清楚”, 某某回应“没问题”: of short words only these verbs make speech. */
function isSaidSo({ paragraph }: Reading, { cue }: Frame): boolean {
  return cue !== null && SAYS.test(paragraph.folded.slice(cue.start, cue.end));
}

const SAYS = /[说答]$|^(?:表示|回应)$/u;

/** 记者追问何时开船，站长说“不清楚”: what is asked is no part of the answer. */
function asks(outer: Reading["outer"]): boolean {
  return outer !== null && (outer.frame.is & IS.ask) !== 0;
}

/** 某某说，对方承诺“包修”: what the inner words are too short for the outer speaker still says. */
function reportOuter(reading: Reading): void {
  const { outer } = reading;
  if (!outer) return;
  reading.outer = null;
  reading.speakers = outer.speakers;
  reading.via = outer.via;
  reading.open = { start: outer.start, frame: outer.frame, isDirect: false };
}

function emitMarked(reading: Reading, part: Part, frame: Frame | null): void {
  const span = part.marked?.span;
  if (span) emit(reading, { start: span.start, end: span.end, type: "direct" }, frame);
}

/** “…”他说。 and “…，”他说，“…”: the speaker stands after the words. */
function attributedAfter(reading: Reading, part: Part, at: number, isSpeech: boolean): boolean {
  const { parts, paragraph } = reading;
  const next = parts[at + 1]?.type === "comma" ? at + 2 : at + 1;
  const ends =
    parts[next + 1]?.type === "stop" || (parts[next + 1]?.type === "comma" && parts[next + 2]?.type === "marked");
  if (!isSpeech && !ends) return false;
  if (isShown(reading, part, at)) return false;
  for (const place of [next, next + 2, next + 4]) {
    const words = parts[place];
    if (words?.type !== "words" || (place > next && itemBefore(parts, place)?.type !== "comma")) return false;
    const frame = frameAtEnd(paragraph, words);
    if (frame?.subject) {
      letSpeak(reading, frame.subject.mentions, place);
      for (const mention of reading.speakers ?? []) remember(reading.speech.memory, mention, paragraph);
      reading.via = frame.relayer?.name ?? null;
      reading.sentence = place;
      emitMarked(reading, part, frame);
      return true;
    }
    const subject = findSubject(paragraph, words.start, words.end, false);
    if (!subject) continue; // only an adjunct may come between: 在法庭上，
    const isInterrupted = parts[place + 2]?.type === "marked";
    const isFollowed = at === 0 || isInterrupted || (place > next && recalls(paragraph, parts[next]));
    if (saysAfter(reading, place)) {
      letSpeak(reading, subject.mentions, place);
      emitMarked(reading, part, TOPIC);
      return true;
    }
    if (!isFollowed || !isActing(reading, part, words, subject)) return false;
    letSpeak(reading, subject.mentions, place);
    const deed = { paragraph: paragraph.index, start: subject.end, end: words.end }; // what they do
    emitMarked(reading, part, { ...TOPIC, cue: deed.start < deed.end ? deed : null });
    noteSubject(reading, words, place);
    return true;
  }
  return false;
}

/** 牌子上写着：“…。”她说，…: the words on a thing are whole; her own follow. */
function isShown({ parts, paragraph }: Reading, { marked }: Part, at: number): boolean {
  if (itemBefore(parts, at)?.type !== "colon") return false;
  const isWhole = marked !== null && endSentence(paragraph, paragraph.text.slice(marked.span.start, marked.span.end));
  return isWhole && parts[at + 2]?.type === "comma" && parts[at + 3]?.type === "words";
}

/** “…。”某某手上不停，嘴里说着。 */
function saysAfter({ parts, paragraph }: Reading, place: number): boolean {
  const last = parts[place + 2];
  if (!last || parts[place + 1]?.type !== "comma" || parts[place + 3]?.type !== "stop") return false;
  const frame = frameAtEnd(paragraph, last);
  return frame !== null && frame.subject === null && (frame.is & IS.say) !== 0;
}

/** “修好了路，柑橘不愁卖。”村民某某乐得合不拢嘴。: what somebody named does right after a whole sentence shows who said it. */
function isActing({ paragraph }: Reading, { marked, start, end }: Part, words: Part, { mentions }: Subject): boolean {
  const [who] = mentions;
  const isWhole = marked !== null && CLOSED_CLAUSE.test(paragraph.text.slice(marked.span.start, marked.span.end));
  return (
    isWhole &&
    end - start >= MIN_ENDED &&
    mentions.length === 1 &&
    who?.kind === "person" &&
    who.form === "name" &&
    !HEARS.test(paragraph.folded.slice(words.start, words.end))
  );
}

const CLOSED_CLAUSE = /[。！？!?…，,]["”’」』]?\s?$/u; // “…，”某某顿了顿，“…”
const HEARS = /[听闻读]|看[到见了完]|[接收]到|得知|面对/u; // somebody else's words

const MIN_ENDED = 8; // characters with their marks: “船要先修好”，他说。

const JOINER = /^[\s、和及与]+$/u;

function isJoiner({ paragraph }: Reading, { start, end }: Part): boolean {
  return JOINER.test(paragraph.text.slice(start, end));
}

/** The paragraph is a quotation, or several in a row: “…”、“…”. */
function isOnlyMarked(reading: Reading): boolean {
  return reading.parts.every((part) => part.type !== "words" || isJoiner(reading, part));
}

/** Marked words without a frame: another piece of what was just said, or a paragraph that is one quotation. */
function continuesMarked(reading: Reading, part: Part, at: number, words: string): boolean {
  const { parts, speech, paragraph, isSpeaking } = reading;
  const previous = itemBefore(parts, at);
  if (part.marked?.continues) return speech.attributions.length > 0;
  if (!previous) {
    return (
      isOnlyMarked(reading) &&
      (SENTENCE_INSIDE.test(words) || words.length >= MIN_SPEECH) &&
      paragraph.index - speech.lastParagraph <= 2 &&
      speech.lastParagraph >= 0
    );
  }
  if (!isSpeaking || previous.type === "colon") return false; // 墙上写着：“…”
  if (previous.type === "marked") return true;
  const isClosedSentence = endSentence(paragraph, words);
  if (itemBefore(parts, at - 1)?.type === "marked") {
    if (isJoiner(reading, previous)) return true;
    if (previous.type === "comma" && words.length >= MIN_MARKED && parts[at + 1]?.type !== "words") return true; // “…”，“…”。
  }
  return (
    previous.type !== "words" &&
    (parts[at + 1]?.type !== "words" || isClosedSentence) &&
    (SENTENCE_INSIDE.test(words) || words.length >= MIN_SPEECH)
  );
}
