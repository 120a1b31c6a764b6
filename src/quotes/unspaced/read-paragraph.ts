import type { Span } from "../../model/article.ts";
import type { Attribution, Mention } from "../attribution.ts";
import { continuesSpeech } from "./carry-on.ts";
import { frameAtEnd, frameAtStart, sourceFrame, type Frame } from "./find-frame.ts";
import { findSubject, type Subject } from "./find-subject.ts";
import { IS, wordBefore } from "./lexicon.ts";
import { bodyMention, personMention } from "./make-mention.ts";
import { pointBack, remember, type Memory } from "./point-back.ts";
import { knownAt, type Paragraph } from "./read-name.ts";
import type { Part } from "./split-parts.ts";
import { wordsOf } from "./tokenize.ts";

/** What is known while a text is read from paragraph to paragraph. */
export interface Speech {
  readonly attributions: Attribution[];
  readonly mentions: Mention[];
  readonly memory: Memory;
  /** The paragraph before ends with 说： and its words stand in this one; `null` where it does not. */
  announced: Announced | null;
  /** Whom the paragraph before is about, if nobody spoke in it. */
  topic: readonly Mention[] | null;
  /** The last paragraph that somebody spoke in. */
  lastParagraph: number;
}

interface Announced {
  readonly speakers: readonly Mention[];
  readonly frame: Frame;
  /** Further lines of the same words. */
  readonly isContinued: boolean;
}

/** A paragraph while it is read. */
interface Reading {
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
  via: string | null;
  /** Somebody spoke in this paragraph, and no sentence of another kind came after. */
  isSpeaking: boolean;
  /** The last words were a reported clause of its own, which further sentences can carry on. */
  isReporting: boolean;
  /** The part with an attribution after marked words; it is no sentence of its own. */
  tail: number;
  /** Somebody who cites somebody else, 某甲说，某乙指，…: what both say. */
  outer: {
    readonly start: number;
    readonly frame: Frame;
    readonly speakers: readonly Mention[];
    readonly via: string | null;
  } | null;
  /** Whom the latest sentence is about. */
  topic: readonly Mention[] | null;
}

/** Adds to `speech` what the paragraph says that somebody said. */
export function readParagraph(paragraph: Paragraph, parts: readonly Part[], speech: Speech): void {
  const reading: Reading = {
    paragraph,
    parts,
    speech,
    pending: null,
    open: null,
    sentence: 0,
    speakers: null,
    via: null,
    isSpeaking: false,
    isReporting: false,
    topic: null,
    tail: -1,
    outer: null,
  };
  if (takesWholeParagraph(reading)) return;
  speech.announced = null;
  parts.forEach((part, at) => {
    if (part.type === "words") readWords(reading, part, at);
    else if (part.type === "marked") readMarked(reading, part, at);
    else if (part.type === "stop") closeSentence(reading, part, at);
    else if (part.type === "colon") readColon(reading, part, at);
  });
  const last = parts[parts.length - 1];
  closeOpen(reading, last?.end ?? 0);
  if (last?.type === "colon" && !reading.pending) announceStory(reading);
  if (last?.type === "colon" && !reading.pending) speech.lastParagraph = NOBODY; // 网上热议：, and nobody named: what follows has no speaker
  if (last?.type === "colon" && reading.pending && reading.speakers)
    speech.announced = { speakers: reading.speakers, frame: reading.pending, isContinued: false };
  speech.topic = speech.lastParagraph === paragraph.index ? null : reading.topic;
}

/** 一名医生发文，讲述…：: the paragraph ends with a colon, a verb of saying stands in its last sentence. */
function announceStory(reading: Reading): void {
  const { parts, sentence, paragraph } = reading;
  const says = parts.slice(sentence).some(({ type, start, end }) => {
    if (type !== "words") return false;
    return wordsOf(paragraph, start, Math.min(end, start + MAX_SOUGHT)).some(
      ({ is }) => is & IS.say,
    );
  });
  const people = says ? speakersOfSentence(reading, parts.length) : [];
  if (people.length === 0) return;
  reading.speakers = people;
  reading.pending = TOPIC;
}

const NOBODY = -10; // farther back than speech carries
const MAX_ANNOUNCED = 1000;

/** 他说： ends the paragraph before; this one is what he says. */
function takesWholeParagraph(reading: Reading): boolean {
  const { paragraph, parts, speech } = reading;
  const { announced } = speech;
  if (!announced) return false;
  if (parts.some(({ type }) => type === "marked")) {
    reading.pending = announced.frame; // the marked words are announced
    reading.speakers = announced.speakers;
    return false;
  }
  const length = paragraph.text.trim().length;
  if (length === 0 || length > MAX_ANNOUNCED || (announced.isContinued && length > MAX_LINE)) return false;
  speech.announced = length > MAX_LINE ? null : { ...announced, isContinued: true }; // the lines of a poem follow one another
  reading.speakers = announced.speakers;
  const start = skipSpace(reading, 0);
  emit(reading, start, paragraph.text.trimEnd().length, "direct", announced.isContinued ? null : announced.frame);
  return true;
}

const MAX_LINE = 20;

function readWords(reading: Reading, part: Part, at: number): void {
  const frame = frameOf(reading, part, at);
  if (frame) {
    openFrame(reading, frame, part, at);
    return;
  }
  if (reading.pending) {
    startIndirect(reading, part.start, at);
    return;
  }
  if (reading.open || at === reading.tail) return;
  if (!reading.isSpeaking || !reading.isReporting || at !== reading.sentence) {
    noteSubject(reading, part, at);
    return;
  }
  const sentence = reading.paragraph.folded.slice(part.start, sentenceEnd(reading, at));
  if (continuesSpeech(reading.paragraph, sentence, part))
    reading.open = { start: skipSpace(reading, part.start), frame: null, isDirect: false };
  else {
    reading.isSpeaking = false;
    noteSubject(reading, part, at);
  }
}

const NOTED_PARTS = 4; // 此外，川普… : the first clauses of a sentence name its subject

/** Whom a sentence is about a later pronoun can mean, whether they speak or not. */
function noteSubject(reading: Reading, part: Part, at: number): void {
  const { paragraph, speech } = reading;
  noteTitle(reading, part);
  if (at > reading.sentence + NOTED_PARTS) return;
  const subject = findSubject(paragraph, part.start, part.end, false);
  if (subject?.mentions.length && (at === reading.sentence || reading.topic === null)) reading.topic = subject.mentions;
  const people =
    subject?.mentions[0]?.kind === "organization" ? personWithin(paragraph, part) : (subject?.mentions ?? []);
  for (const mention of people) if (mention.kind === "person" && mention.form === "name") speech.mentions.push(mention);
}

const MAX_SOUGHT = 120; // characters of a clause

/** 某台采访了某某，他说: the only person of a clause about a body is whom a pronoun means. */
function personWithin(paragraph: Paragraph, { start, end }: Part): Mention[] {
  const to = Math.min(end, start + MAX_SOUGHT);
  for (let at = start; at < to; at++) {
    const nameEnd = knownAt(paragraph.folded, at, to, paragraph.known);
    if (nameEnd !== null) return [personMention(paragraph, at, at, nameEnd).mention];
  }
  return [];
}

const TITLE = /《([^》\n]{2,40})》/u;

/** A titled document is what 该报告 means later. */
function noteTitle({ paragraph, speech }: Reading, { start, end }: Part): void {
  const match = TITLE.exec(paragraph.text.slice(start, end));
  if (!match?.[1]) return;
  const at = start + match.index;
  const mention = bodyMention(paragraph, at, at + match[0].length, {
    type: "title",
    start: at,
    end: at + match[0].length,
    is: 0,
  });
  if (!mention || mention.kind !== "document" || !DOCUMENT_ENDS.test(mention.name)) return;
  speech.mentions.push({ ...mention, subject: false });
  remember(speech.memory, mention, paragraph);
}

const DOCUMENT_ENDS = /(?:报告|声明|公告|白皮书|文章|分析|节目|意见|通知|通报|信|书|情况|年)$/u;

function sentenceEnd({ parts, paragraph }: Reading, at: number): number {
  return parts.find((part, i) => i >= at && part.type === "stop")?.start ?? paragraph.text.length;
}

function skipSpace({ paragraph }: Reading, at: number): number {
  let start = at;
  while (/\s/u.test(paragraph.text[start] ?? "")) start++;
  return start;
}

/** The frame that a part holds, if it fits what stands after it. */
function frameOf(reading: Reading, part: Part, at: number): Frame | null {
  const { paragraph, parts } = reading;
  const next = parts[at + 1];
  const announces = next?.type === "comma" || next?.type === "colon" || next?.type === "marked";
  const source = announces ? sourceFrame(paragraph, part) : null;
  if (source) return source;
  const atEnd = announces ? frameAtEnd(paragraph, part) : null;
  if (atEnd && fitsOpen(reading, atEnd, next?.type ?? "stop", at)) return atEnd;
  const isContinued = at !== reading.sentence && !reading.pending;
  const atStart = frameAtStart(paragraph, part, isContinued);
  return atStart && fitsContent(reading, atStart, at) ? atStart : null;
}

/** While words are being reported a new frame needs a speaker of its own, or must go on with the same one: 并表示. */
function fitsOpen(reading: Reading, frame: Frame, next: Part["type"], at: number): boolean {
  if (frame.is & IS.weak && next === "comma") return false;
  if (frame.subject) return true;
  if (at === reading.sentence && next === "comma" && !reading.isSpeaking) return false;
  if (reading.open && next === "comma") return startsWithAdverb(reading, at);
  return true;
}

function startsWithAdverb({ paragraph, parts }: Reading, at: number): boolean {
  return /^(?:并|且|又|还|也|更|同时|最后|再)/u.test(paragraph.folded.slice(parts[at]?.start ?? 0).trimStart());
}

function fitsContent(reading: Reading, frame: Frame, at: number): boolean {
  if (frame.subject === null) return startsWithAdverb(reading, at) || (!reading.open && reading.sentence !== at);
  if (!reading.open && !reading.pending) return true;
  const named = frame.subject.mentions[0];
  if (!named || named.kind === "organization" || !(frame.is & IS.say)) return false;
  const gap = reading.paragraph.folded.slice(frame.subject.end, frame.cue?.start ?? 0);
  return named.form === "pronoun" || /[则也还并又更]/u.test(gap);
}

function openFrame(reading: Reading, frame: Frame, part: Part, at: number): void {
  const before = reading.parts[at - 1];
  closeOpen(reading, before ? before.start : part.start);
  const { memory } = reading.speech;
  const named = frame.subject?.mentions.map((mention) => pointBack(memory, mention, reading.paragraph));
  const speakers = named ?? (frame.isSource ? [] : speakersOfSentence(reading, at));
  const isRelayed = !frame.isSource && isRelay(reading);
  if (!isRelayed && reading.pending && frame.subject && at > 0)
    reading.outer = {
      start: skipSpace(reading, part.start),
      frame: reading.pending,
      speakers: reading.speakers ?? [],
      via: reading.via,
    };
  reading.via = frame.via ?? (isRelayed ? (reading.speakers?.[0]?.name ?? null) : null);
  for (const mention of speakers) remember(memory, mention, reading.paragraph);
  noteAuthor(reading, speakers, part);
  reading.speakers = speakers;
  reading.pending = frame;
  if (frame.contentStart !== null) startIndirect(reading, frame.contentStart, at);
}

/** 某某在文章中写道: 文章 means what this person wrote from here on. */
function noteAuthor({ paragraph, speech }: Reading, speakers: readonly Mention[], { start, end }: Part): void {
  const { pack } = paragraph.lexicon;
  const person = speakers.find(({ kind, form }) => kind === "person" && form === "name");
  if (
    person &&
    [...pack.articleNouns, ...pack.writing].some((word) => paragraph.folded.slice(start, end).includes(word))
  )
    speech.memory.author = person;
}

/** 某报报道，警方称: the paper only relays. */
function isRelay({ pending, speakers, paragraph }: Reading): boolean {
  if (!pending) return false;
  const name = speakers?.[0]?.name ?? "";
  return pending.isSource || paragraph.lexicon.pack.media.some((word) => name.endsWith(word));
}

/** Whom the sentence names before this part, nearest first; else whoever spoke before. */
function speakersOfSentence(reading: Reading, at: number): readonly Mention[] {
  if (reading.speakers && reading.sentence < at) return reading.speakers;
  for (let i = at - 1; i >= reading.sentence; i--) {
    const part = reading.parts[i];
    if (part?.type !== "words") continue;
    const subject = findSubject(reading.paragraph, part.start, part.end, false);
    if (subject) return subject.mentions;
  }
  return reading.sentence === at ? (reading.topic ?? []) : [];
}

function startIndirect(reading: Reading, start: number, at: number): void {
  const { pending, parts } = reading;
  const isDirect =
    pending !== null &&
    parts[at - 1]?.type === "colon" &&
    (pending.is & (IS.say | IS.ask)) !== 0 &&
    pending.contentStart === null;
  reading.open = { start: skipSpace(reading, start), frame: pending, isDirect };
  reading.pending = null;
}

/** Ends the words that are being reported. */
function closeOpen(reading: Reading, end: number): void {
  const { open, paragraph, parts } = reading;
  if (!open) return;
  reading.open = null;
  let to = end;
  while (to > open.start && /[\s，；：、]/u.test(paragraph.text[to - 1] ?? "")) to--;
  if (to - open.start < (open.frame ? MIN_REPORTED : MIN_CARRIED)) return;
  const hasMarks = parts.some(({ type, start, end: last }) => type === "marked" && start >= open.start && last <= to);
  const type = open.isDirect ? "direct" : hasMarks || hasTerm(paragraph, open.start, to) ? "mixed" : "indirect";
  const { outer } = reading;
  if (outer) {
    const inner = { speakers: reading.speakers, via: reading.via };
    reading.outer = null;
    Object.assign(reading, { speakers: outer.speakers, via: outer.via });
    emit(reading, outer.start, to, type, outer.frame);
    Object.assign(reading, inner);
    emit(reading, open.start, to, type, open.frame);
    reading.speakers = outer.speakers;
    return;
  }
  emit(reading, open.start, to, type, open.frame);
}

const MIN_REPORTED = 2; // characters
const MIN_CARRIED = 8; // a shorter start of a sentence is only what leads up to another frame
const TERM = /[“「『"][^”」』"]{6,}[”」』"]|[“「『"][^”」』"]{4,}[”」』"](?=[，。；、]|$)/u;

function hasTerm({ text }: Paragraph, start: number, end: number): boolean {
  return TERM.test(text.slice(start, end));
}

/** One attribution for each of those who speak; none where the author does, or nobody is named. */
function emit(reading: Reading, start: number, end: number, type: Attribution["type"], frame: Frame | null): void {
  const { paragraph, speech, speakers, via } = reading;
  const span: Span = { paragraph: paragraph.index, start, end };
  const cue = frame?.cue ?? null;
  if (frame === null) {
    if (speech.attributions.length === 0) return;
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
    type !== "direct" && (frame === null ? reading.isReporting : frame.contentStart === null && !frame.isSource);
}

function closeSentence(reading: Reading, part: Part, at: number): void {
  closeOpen(reading, /[？！?!]/u.test(reading.paragraph.text[part.start] ?? "") ? part.end : part.start);
  reading.pending = null;
  reading.outer = null;
  reading.sentence = at + 1;
}

/** 他描述当时的情况：“…”: a colon announces marked words without a verb of saying. */
function readColon(reading: Reading, part: Part, at: number): void {
  const words = reading.parts[at - 1];
  if (reading.pending || (reading.parts[at + 1]?.type !== "marked" && !endsWithNounCue(reading, words))) return;
  const wasOpen = reading.open !== null;
  closeOpen(reading, part.start);
  const isCarried = reading.speakers !== null && (wasOpen || (reading.isSpeaking && reading.sentence < at - 1));
  const own = words?.type === "words" && !wasOpen ? colonSubject(reading, words, at) : null;
  const speakers = own?.mentions ?? (isCarried ? reading.speakers : speakersOfSentence(reading, at));
  if (!speakers || speakers.length === 0) return;
  reading.speakers = speakers;
  const cue = { paragraph: reading.paragraph.index, start: part.start, end: part.end };
  reading.pending = { cue, is: IS.say, subject: own, via: null, contentStart: null, isSource: false };
}

/** 他喊出口号：…: a noun for words announces them without marks too. */
function endsWithNounCue({ paragraph }: Reading, words: Part | undefined): boolean {
  if (words?.type !== "words") return false;
  const { folded, lexicon } = paragraph;
  const length = wordBefore(folded, words.start, words.end, lexicon);
  return ((lexicon.kinds.get(folded.slice(words.end - length, words.end)) ?? 0) & IS.nounCue) !== 0;
}

function colonSubject({ paragraph, sentence }: Reading, words: Part, at: number): Subject | null {
  return findSubject(paragraph, words.start, words.end, sentence === at - 1);
}

const CLOSED_SENTENCE = /[。！？!?…]["”’」』]?\s*$/u;
const SENTENCE_INSIDE = /[。！？!?…]/u;
const MIN_MARKED = 5; // 质疑是“作秀”: shorter ones are names for things
const MIN_SPEECH = 12; // characters of marked words that stand by themselves and are no term

function readMarked(reading: Reading, part: Part, at: number): void {
  const { parts, paragraph } = reading;
  const marked = part.marked;
  if (!marked) return;
  const words = paragraph.text.slice(marked.span.start, marked.span.end);
  const next = parts[at + 1];
  if (reading.pending) {
    announced(reading, part, at, words);
    return;
  }
  const isClosedSentence = CLOSED_SENTENCE.test(words);
  const standsAlone = parts[at - 1]?.type !== "words" && (next?.type !== "words" || isClosedSentence);
  const isSpeech = SENTENCE_INSIDE.test(words) || words.length >= MIN_SPEECH || /[，,]$/u.test(words);
  if (reading.open) {
    if (!standsAlone || !(isClosedSentence || (isSpeech && (!next || next.type === "stop")))) return;
    closeOpen(reading, part.start);
    emitMarked(reading, part, null);
    return;
  }
  const after = attributedAfter(reading, part, at, isSpeech);
  if (after) return;
  if (continuesMarked(reading, part, at, words)) emitMarked(reading, part, null);
  else if (belongsToTopic(reading, part, at, isClosedSentence)) emitMarked(reading, part, TOPIC);
}

/** No words of saying: whoever the sentence, or the paragraph before, is about. */
const TOPIC: Frame = { cue: null, is: 0, subject: null, via: null, contentStart: null, isSource: false };

/** A whole sentence in marks that ends a sentence about somebody, or fills the paragraph after one about somebody, is theirs. */
function belongsToTopic(reading: Reading, part: Part, at: number, isClosedSentence: boolean): boolean {
  const { parts, speech } = reading;
  if (!isClosedSentence || part.end - part.start < MIN_SPEECH) return false;
  const previous = parts[at - 1];
  const people = previous ? (previous.type === "comma" ? speakersOfSentence(reading, at) : []) : (speech.topic ?? []);
  if (!previous && parts.some(({ type }) => type === "words")) return false;
  if (people.length === 0 || people.some(({ kind }) => kind !== "person" && kind !== "unnamed")) return false;
  reading.speakers = people;
  reading.via = null;
  return true;
}

/** Marked words right after a frame: direct where they are all that is reported, else part of a reported clause. */
function announced(reading: Reading, part: Part, at: number, words: string): void {
  const { parts, pending } = reading;
  const next = parts[at + 1];
  const isClosedSentence = CLOSED_SENTENCE.test(words);
  const goesOn =
    next?.type === "words" &&
    !isClosedSentence &&
    !/^[、呢吗啊]/u.test(reading.paragraph.text.slice(next.start, next.start + 1));
  const isColon = parts[at - 1]?.type === "colon";
  if (goesOn && !isColon) {
    startIndirect(reading, part.start, at);
    return;
  }
  reading.pending = null;
  if (!isColon && !isClosedSentence && words.length < MIN_MARKED) return;
  emitMarked(reading, part, pending);
  if (isClosedSentence) {
    reading.sentence = at + 1;
  }
}

function emitMarked(reading: Reading, part: Part, frame: Frame | null): void {
  const span = part.marked?.span;
  if (span) emit(reading, span.start, span.end, "direct", frame);
}

/** “…”他说。 and “…，”他说，“…”: the speaker stands after the words. */
function attributedAfter(reading: Reading, part: Part, at: number, isSpeech: boolean): boolean {
  const { parts, paragraph } = reading;
  const skip = parts[at + 1]?.type === "comma" ? 2 : 1;
  const words = parts[at + skip];
  if (words?.type !== "words" || !isSpeech) return false;
  const last = parts[at + skip + 1];
  const isEnd =
    !last || last.type === "stop" || last.type === "comma" || last.type === "colon" || last.type === "marked";
  const frame = isEnd ? frameAtEnd(paragraph, words) : null;
  if (!frame?.subject) return false;
  reading.speakers = frame.subject.mentions;
  reading.via = frame.via;
  emitMarked(reading, part, frame);
  reading.sentence = at + skip;
  reading.tail = at + skip;
  return true;
}

/** Marked words without a frame: another piece of what was just said, or a paragraph that is one quotation. */
function continuesMarked(reading: Reading, part: Part, at: number, words: string): boolean {
  const { parts, speech, paragraph, isSpeaking } = reading;
  const previous = parts[at - 1];
  if (part.marked?.continues) return speech.attributions.length > 0;
  if (!previous) {
    const isWhole = parts.every(({ type }) => type === "marked" || type === "stop" || type === "comma");
    return (
      isWhole &&
      (SENTENCE_INSIDE.test(words) || words.length >= MIN_SPEECH) &&
      paragraph.index - speech.lastParagraph <= 2 &&
      speech.lastParagraph >= 0
    );
  }
  if (!isSpeaking) return false;
  if (previous.type === "marked") return true;
  const joins =
    previous.type === "words" && /^[\s、和及与]+$/u.test(paragraph.text.slice(previous.start, previous.end));
  if (joins && parts[at - 2]?.type === "marked") return true;
  return (
    previous.type !== "words" &&
    parts[at + 1]?.type !== "words" &&
    (SENTENCE_INSIDE.test(words) || words.length >= MIN_SPEECH)
  );
}
