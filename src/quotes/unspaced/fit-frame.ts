import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { BY, cueBefore, frameAtEnd, frameAtStart } from "./find-frame.ts";
import { findSubject } from "./find-subject.ts";
import type { Frame } from "./frame.ts";
import { MIN_MARKED } from "./read-marked.ts";
import type { Paragraph } from "./read-name.ts";
import { recalls } from "./recalls.ts";
import type { Reading } from "./reading.ts";
import { sourceFrame } from "./source-frame.ts";
import type { Part } from "./split-parts.ts";
import { wordsOf } from "./tokenize.ts";

/** The frame that a part holds, if it fits what stands after it. */
export function frameOf(reading: Reading, part: Part, at: number): Frame | null {
  const { paragraph, parts } = reading;
  const next = parts[at + 1];
  const after = next ? next.type : "stop";
  const announces = after === "comma" || after === "colon" || after === "marked" || isMisprinted(parts, at);
  const source = announces ? sourceFrame(paragraph, part) : null;
  if (source) return source;
  const ended = announces ? frameAtEnd(paragraph, part) : null;
  const atEnd = ended && isSpokenTo(reading, ended, part, at) ? { ...ended, subject: null } : ended;
  if (atEnd && !isNoun(reading, atEnd, next) && !isThing(reading, atEnd, at) && fitsOpen(reading, atEnd, after, at))
    return atEnd;
  const isContinued = at !== reading.sentence && !reading.pending;
  const atStart = frameAtStart(paragraph, part, isContinued);
  return atStart && fitsContent(reading, atStart, at) ? atStart : null;
}

/** 某某走进教室，对学生某某说, 对后排的学生说: whoever the sentence is about says it to them. */
function isSpokenTo({ paragraph, parts, sentence }: Reading, { subject }: Frame, { start }: Part, at: number): boolean {
  const [who] = subject?.mentions ?? [];
  if (!who || !isOneOf("对向", paragraph.folded, start)) return false;
  if (who.span.start === start + 1) return true;
  const first = parts[sentence];
  return at !== sentence && first !== undefined && who.kind === "unnamed" && !isLead(paragraph, first);
}

/** 他表示，判决“早已写好”: what is reported begins with a noun that is a verb elsewhere. */
function isNoun({ pending }: Reading, { subject, is }: Frame, next: Part | undefined): boolean {
  return pending !== null && !subject && next?.type === "marked" && (is & (IS.document | IS.nounCue)) !== 0;
}

/** 威胁“断航”和“封港”: what somebody threatens, not what they say. */
function isThing({ parts }: Reading, { is }: Frame, at: number): boolean {
  const marked = parts[at + 1]?.marked ?? null;
  return marked !== null && (is & IS.weak) !== 0 && marked.span.end - marked.span.start < MIN_MARKED;
}

/** 曾说过；“…”: a semicolon printed for a colon. */
function isMisprinted(parts: readonly Part[], at: number): boolean {
  return parts[at + 1]?.type === "semicolon" && parts[at + 2]?.type === "marked";
}

/** While words are being reported a new frame needs a speaker of its own, or must go on with the same one: 并表示. */
function fitsOpen(reading: Reading, frame: Frame, next: Part["type"], at: number): boolean {
  if (next === "comma" && (frame.is & IS.weak || isFew(reading, at)) && !isSentence(reading, at + 2)) return false;
  if (frame.subject) return true;
  if (isInside(reading, frame, at)) return false;
  if (at === reading.sentence && next === "comma" && !reading.isSpeaking) return false;
  if (reading.open && next === "comma") return startsWithAdverb(reading, at) || isLeadIn(reading, frame, at);
  return true;
}

/** 她举例说，邻镇推出类似规定，…: a verb at the end of what is said already, or a noun. */
function isInside({ pending, paragraph, parts }: Reading, { cue }: Frame, at: number): boolean {
  const part = parts[at];
  if (!pending || pending.isSource || !cue || !part) return false;
  return !wordsOf(paragraph, part.start, cue.start).every(({ is }) => is & (IS.adverb | IS.connector | IS.time));
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
  if (frame.subject === null && (isDoneBy(reading, at - 2) || recalls(reading.paragraph, reading.parts[at])))
    return false;
  if (frame.subject === null) return startsWithAdverb(reading, at) || !reading.open || isLeadIn(reading, frame, at);
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
  if (at < sentence || !part) return false;
  const agent = BY.exec(paragraph.folded.slice(Math.max(part.start, part.end - MAX_AGENT), part.end));
  return agent !== null && cueBefore(paragraph, part.start, part.end) !== null;
}

const MAX_AGENT = 14; // characters

/** 某某也来了，说…: what looked like carried-on speech only leads up to the verb. */
export function isLeadIn({ open, paragraph, parts, sentence }: Reading, { cue }: Frame, at: number): boolean {
  const first = parts[sentence];
  if (open?.frame !== null || !first || cue?.start !== parts[at]?.start) return false;
  return (findSubject(paragraph, first.start, first.end, false)?.mentions.length ?? 0) > 0;
}

/** 对此，, 昨天，: only what leads up to a sentence. */
export function isLead(paragraph: Paragraph, part: Part): boolean {
  const { start, end } = part;
  const isTopic = paragraph.folded.startsWith("至于", start) && frameAtStart(paragraph, part, false) === null;
  return isTopic || wordsOf(paragraph, start, end).every(({ is }) => is & (IS.connector | IS.time));
}
