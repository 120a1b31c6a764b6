import type { Mention } from "../attribution.ts";
import { announceNext, takesWholeParagraph } from "./announce.ts";
import { continuesSpeech } from "./carry-on.ts";
import { isOneOf } from "./characters.ts";
import { contrastStart, opensContrast } from "./contrast.ts";
import { cueBefore, frameAtEnd, frameAtStart, JUDGES } from "./find-frame.ts";
import type { Frame } from "./frame.ts";
import { sourceFrame } from "./source-frame.ts";
import { findSubject } from "./find-subject.ts";
import { IS } from "./lexicon.ts";
import { noteAuthor, noteSubject } from "./note-subject.ts";
import { remember } from "./point-back.ts";
import { readColon } from "./read-colon.ts";
import { MIN_MARKED, readMarked, startIndirect } from "./read-marked.ts";
import type { Paragraph } from "./read-name.ts";
import { type Reading, type Speech, closeOpen, letSpeak, skipSpace, speakersOfSentence } from "./reading.ts";
import { isOwnFinding, isRelay, meantBy, noteRelayer, relayerName } from "./relayed.ts";
import type { Part } from "./split-parts.ts";
import { wordsOf } from "./tokenize.ts";
import { takesTurn } from "./take-turn.ts";

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
    named: -1,
    via: null,
    isSpeaking: false,
    isReporting: false,
    topic: null,
    topicAt: -1,
    crowd: null,
    tail: -1,
    outer: null,
    lastMarked: -1,
  };
  if (takesWholeParagraph(reading) || takesTurn(reading)) return;
  speech.announced = null;
  parts.forEach((part, at) => {
    if (part.type === "words") readWords(reading, part, at);
    else if (part.type === "marked") readMarked(reading, part, at);
    else if (part.type === "stop") closeSentence(reading, part, at);
    else if (part.type === "colon") readColon(reading, part, at);
  });
  const last = parts[parts.length - 1];
  closeOpen(reading, last?.end ?? 0);
  announceNext(reading);
  const isSpoken = speech.lastParagraph === paragraph.index;
  speech.spokeLast = isSpoken && (reading.named > reading.topicAt || isSpokenOf(reading));
  speech.topic = isSpoken ? null : reading.topic;
  speech.crowd = isSpoken ? null : reading.crowd;
}

/** Is the latest topic somebody whom the words before are about? */
function isSpokenOf({ topic, speech, paragraph }: Reading): boolean {
  const name = topic?.[0]?.name;
  const last = speech.attributions[speech.attributions.length - 1];
  return (
    name !== undefined && last !== undefined && paragraph.text.slice(last.span.start, last.span.end).includes(name)
  );
}

function readWords(reading: Reading, part: Part, at: number): void {
  const frame = frameOf(reading, part, at);
  if (frame) {
    openFrame(reading, frame, part, at);
    return;
  }
  if (reading.pending) {
    startIndirect(reading, afterVerb(reading, part, at), at);
    return;
  }
  if (reading.open?.frame && endsJudgement(reading, reading.open.frame, at)) closeOpen(reading, part.start);
  if (reading.open?.frame && opensContrast(reading, part, at)) closeOpen(reading, contrastStart(reading, at));
  if (reading.open || at === reading.tail) return;
  if (!reading.isSpeaking || !reading.isReporting || at !== reading.sentence) {
    noteSubject(reading, part, at);
    return;
  }
  const sentence = reading.paragraph.folded.slice(part.start, sentenceEnd(reading, at));
  if (continuesSpeech(reading.paragraph, sentence, part, reading.speakers))
    reading.open = { start: skipSpace(reading, part.start), frame: null, isDirect: false };
  else {
    reading.isSpeaking = false;
    noteSubject(reading, part, at);
  }
}

/** 斥被告“毫无悔意”，判囚八年: the judge's words end with the marks. */
function endsJudgement({ paragraph, parts }: Reading, { cue }: Frame, at: number): boolean {
  const end = parts[at - 1]?.start ?? 0;
  return (
    cue !== null &&
    isOneOf("”」』", paragraph.folded, end - 1) &&
    JUDGES.test(paragraph.folded.slice(cue.start, cue.end))
  );
}

const SAID_AGAIN = /^(?:[声宣指]?称|指(?![挥控责导望标数定])出?|表示|透露|认为|强调|呼吁|质疑)/u; // 发布通报，称…: the second verb is none of the words
const MAX_VERB = 2;

function afterVerb({ paragraph, parts }: Reading, { start }: Part, at: number): number {
  if (parts[at - 1]?.type !== "comma") return start;
  return start + (SAID_AGAIN.exec(paragraph.folded.slice(start, start + MAX_VERB))?.[0].length ?? 0);
}

function sentenceEnd({ parts, paragraph }: Reading, at: number): number {
  let end = at;
  while (end < parts.length && parts[end]?.type !== "stop") end++;
  return parts[end]?.start ?? paragraph.text.length;
}

/** The frame that a part holds, if it fits what stands after it. */
function frameOf(reading: Reading, part: Part, at: number): Frame | null {
  const { paragraph, parts } = reading;
  const next = parts[at + 1];
  const announces =
    next?.type === "comma" || next?.type === "colon" || next?.type === "marked" || isMisprinted(parts, at);
  const source = announces ? sourceFrame(paragraph, part) : null;
  if (source) return source;
  const ended = announces ? frameAtEnd(paragraph, part) : null;
  const atEnd = ended && isSpokenTo(reading, ended, part, at) ? { ...ended, subject: null } : ended;
  if (
    atEnd &&
    !isNoun(reading, atEnd, part, next) &&
    !isThing(reading, atEnd, at) &&
    fitsOpen(reading, atEnd, next?.type ?? "stop", at)
  )
    return atEnd;
  const isContinued = at !== reading.sentence && !reading.pending;
  const atStart = frameAtStart(paragraph, part, isContinued);
  return atStart && fitsContent(reading, atStart, at) ? atStart : null;
}

/** 某某走进教室，对后排的学生说: whoever the sentence is about says it to them. */
function isSpokenTo({ paragraph, parts, sentence }: Reading, { subject }: Frame, { start }: Part, at: number): boolean {
  const first = parts[sentence];
  return (
    at !== sentence &&
    first !== undefined &&
    subject?.mentions[0]?.kind === "unnamed" &&
    "对向".includes(paragraph.folded[start] ?? "-") &&
    !isLead(paragraph, first)
  );
}

/** 他表示，判决“早已写好”: what is reported begins with a noun that is a verb elsewhere. */
function isNoun({ pending }: Reading, { subject, is, cue }: Frame, { start }: Part, next: Part | undefined): boolean {
  return (
    pending !== null &&
    !subject &&
    next?.type === "marked" &&
    cue?.start === start &&
    (is & (IS.document | IS.nounCue)) !== 0
  );
}

/** 威胁“断航”和“封港”: what somebody threatens, not what they say. */
function isThing({ parts }: Reading, { is }: Frame, at: number): boolean {
  const marked = parts[at + 1]?.marked ?? null;
  return (
    marked !== null &&
    (is & IS.weak) !== 0 &&
    marked.span.end - marked.span.start < MIN_MARKED &&
    parts[at + 2]?.type === "words"
  );
}

/** 曾说过；“…”: a semicolon printed for a colon. */
function isMisprinted(parts: readonly Part[], at: number): boolean {
  return parts[at + 1]?.type === "semicolon" && parts[at + 2]?.type === "marked";
}

/** While words are being reported a new frame needs a speaker of its own, or must go on with the same one: 并表示. */
function fitsOpen(reading: Reading, frame: Frame, next: Part["type"], at: number): boolean {
  if (next === "comma" && (frame.is & IS.weak || isFew(reading, at)) && !isSentence(reading, at + 2)) return false;
  if (frame.subject) return true;
  if (at === reading.sentence && next === "comma" && !reading.isSpeaking) return false;
  if (reading.open && next === "comma") return startsWithAdverb(reading, at) || isLeadIn(reading, frame, at);
  return true;
}

/** 叮嘱了几句，: no words of theirs follow. */
function isFew({ parts, paragraph }: Reading, at: number): boolean {
  const end = parts[at]?.end ?? 0;
  return isOneOf("句声遍", paragraph.folded, end - 1) && FEW.test(paragraph.folded.slice(Math.max(0, end - 3), end));
}

const FEW = /[了过][几两][句声遍]$/u;

/** 他点点头，“能修。”: marked words that close with a sign of their own. */
function isSentence({ parts, paragraph }: Reading, at: number): boolean {
  const part = parts[at];
  return part?.type === "marked" && "。！？".includes(paragraph.folded[part.end - 2] ?? "-");
}

function startsWithAdverb({ paragraph, parts }: Reading, at: number): boolean {
  return /^(?:[并且又还也更再]|同时|最后)/u.test(paragraph.folded.slice(parts[at]?.start ?? 0).trimStart());
}

function fitsContent(reading: Reading, frame: Frame, at: number): boolean {
  if (frame.subject === null && isDoneBy(reading, at - 2)) return false;
  if (frame.subject === null)
    return (
      startsWithAdverb(reading, at) || (reading.sentence !== at && (!reading.open || isLeadIn(reading, frame, at)))
    );
  if (!reading.open && !reading.pending) return true;
  const named = frame.subject.mentions[0];
  const isSourced = reading.pending?.isSource === true && named?.kind === "person" && named.form === "name"; // 据某社报道，某某还呼吁…
  if (isSourced) return true;
  if (!named || !(frame.is & IS.say)) return false;
  const gap = reading.paragraph.folded.slice(frame.subject.end, frame.cue?.start ?? 0);
  if (named.kind === "organization") return gap === "则";
  return named.form === "pronoun" || /[则也还并又更]/u.test(gap);
}

/** 港务局被渔民嘲笑，认为…: the fishermen think so. */
function isDoneBy({ paragraph, parts, sentence }: Reading, at: number): boolean {
  const part = parts[at];
  if (at < sentence || part?.type !== "words") return false;
  const agent = BY.exec(paragraph.folded.slice(Math.max(part.start, part.end - MAX_AGENT), part.end));
  return agent !== null && cueBefore(paragraph, part.start, part.end) !== null;
}

const BY = /[被遭](?![捕控告])[^前后时中]{0,12}$/u;
const MAX_AGENT = 14; // characters

/** 某某也来了，说…: what looked like carried-on speech only leads up to the verb. */
function isLeadIn({ open, paragraph, parts, sentence }: Reading, { cue }: Frame, at: number): boolean {
  const first = parts[sentence];
  if (open?.frame !== null || !first || cue?.start !== parts[at]?.start) return false;
  return (findSubject(paragraph, first.start, first.end, false)?.mentions.length ?? 0) > 0;
}

function openFrame(reading: Reading, frame: Frame, part: Part, at: number): void {
  if (frame.subject === null && isLeadIn(reading, frame, at)) reading.open = null;
  closeOpen(reading, leadStart(reading, at));
  const speakers = frame.subject
    ? [...joinedBefore(reading, part, at), ...frame.subject.mentions]
    : frame.isSource
      ? []
      : speakersOfSentence(reading, at);
  const isRelayed = !frame.isSource && isRelay(reading);
  if (!isRelayed && reading.pending && frame.subject && at > 0)
    reading.outer = {
      start: skipSpace(reading, part.start),
      frame: reading.pending,
      speakers: reading.speakers ?? [],
      via: reading.via,
    };
  reading.via = relayerName(reading, frame.relayer) ?? (isRelayed ? meantBy(reading.speakers) : null);
  if (frame.relayer) noteRelayer(reading, frame.relayer);
  letSpeak(reading, isOwnFinding(frame) ? [] : speakers, at);
  if (!reading.outer)
    for (const mention of reading.speakers ?? []) remember(reading.speech.memory, mention, reading.paragraph);
  noteAuthor(reading, speakers, part);
  reading.pending = frame;
  if (frame.contentStart !== null) startIndirect(reading, frame.contentStart, at);
}

/** …；对此，某某说: where what leads up to a frame begins. */
function leadStart({ paragraph, parts }: Reading, at: number): number {
  const lead = parts[at - 2];
  return (lead && isLead(paragraph, lead) ? lead : (parts[at - 1] ?? parts[at]))?.start ?? 0;
}

/** 对此，, 昨天，: only what leads up to a sentence. */
function isLead(paragraph: Paragraph, part: Part): boolean {
  const { type, start, end } = part;
  if (type !== "words") return false;
  const isTopic = paragraph.folded.startsWith("至于", start) && frameAtStart(paragraph, part, false) === null;
  return isTopic || wordsOf(paragraph, start, end).every(({ is }) => is & (IS.connector | IS.time));
}

const JOINS = /^\s*(?:以及|[和及与])/u;

/** 某某的妻子某甲，以及律师某乙表示: who stands before the comma speaks too. */
function joinedBefore({ paragraph, parts, sentence }: Reading, { start }: Part, at: number): readonly Mention[] {
  const before = parts[at - 2];
  if (at - 2 < sentence || before?.type !== "words" || parts[at - 1]?.type !== "comma") return [];
  if (!JOINS.test(paragraph.folded.slice(start, start + 4))) return [];
  return findSubject(paragraph, before.start, before.end, true)?.mentions.filter(({ form }) => form === "name") ?? [];
}

const ENUMERATED = /^(?:[1１一]|其一)[.．、，)）]/u; // 提出三个问题：1. …？2. …？

const ASKS_OR_CALLS = "？！?!"; // they belong to what is said

function closeSentence(reading: Reading, part: Part, at: number): void {
  const { open, paragraph } = reading;
  if (open?.isDirect && ENUMERATED.test(paragraph.folded.slice(open.start, open.start + 3))) return;
  closeOpen(reading, ASKS_OR_CALLS.includes(paragraph.text[part.start] ?? "-") ? part.end : part.start);
  reading.pending = null;
  reading.outer = null;
  reading.sentence = at + 1;
}
