import type { Mention } from "../attribution.ts";
import { announceNext, takesWholeParagraph } from "./announce.ts";
import { continuesSpeech } from "./carry-on.ts";
import { isOneOf } from "./characters.ts";
import { contrastStart, opensContrast } from "./contrast.ts";
import { JUDGES } from "./find-frame.ts";
import { frameOf, isLead, isLeadIn } from "./fit-frame.ts";
import type { Frame } from "./frame.ts";
import { findSubject } from "./find-subject.ts";
import { noteAuthor, noteSubject } from "./note-subject.ts";
import { remember } from "./point-back.ts";
import { readColon } from "./read-colon.ts";
import { readMarked, startIndirect } from "./read-marked.ts";
import type { Paragraph } from "./read-name.ts";
import { type Reading, type Speech, closeOpen, letSpeak, skipSpace, speakersOfSentence } from "./reading.ts";
import { isOwnFinding, isRelay, meantBy, noteRelayer, relayerName } from "./relayed.ts";
import type { Part } from "./split-parts.ts";
import { takesTurn } from "./take-turn.ts";
import { itemBefore, lastOf } from "./rows.ts";

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
  const last = lastOf(parts);
  closeOpen(reading, last?.end ?? 0);
  announceNext(reading);
  const isSpoken = speech.lastParagraph === paragraph.index;
  speech.spokeLast = isSpoken && (reading.named > reading.topicAt || isSpokenOf(reading));
  speech.topic = reading.topic;
  speech.crowd = isSpoken ? null : reading.crowd;
}

/** Is the latest topic somebody whom the words before are about? */
function isSpokenOf({ topic, speech, paragraph }: Reading): boolean {
  const name = topic?.[0]?.name;
  const last = lastOf(speech.attributions);
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
  if (reading.pending && reading.pending.contentStart === null && isEffect(reading.paragraph, part))
    reading.pending = null;
  if (reading.pending) {
    if (isMeanwhile(reading, part, at)) return;
    startIndirect(reading, afterVerb(reading, part, at), at);
    return;
  }
  if (reading.open?.frame && endsJudgement(reading, reading.open.frame, at)) closeOpen(reading, part.start);
  if (reading.open && isEffect(reading.paragraph, part)) closeOpen(reading, part.start);
  if (reading.open?.frame && opensContrast(reading, part, at)) closeOpen(reading, contrastStart(reading, at));
  if (reading.open) return;
  if (!reading.isSpeaking || !reading.isReporting || at !== reading.sentence) {
    noteSubject(reading, part, at);
    return;
  }
  const sentence = reading.paragraph.folded.slice(part.start, sentenceEnd(reading, at));
  if (continuesSpeech(reading.paragraph, sentence, part, reading.speakers) && !isOfAnother(reading, part, at))
    reading.open = { start: skipSpace(reading, part.start), frame: null, isDirect: false };
  else {
    reading.isSpeaking = false;
    noteSubject(reading, part, at);
  }
}

/** 店主说，…。确认过后，陈先生走出校门。: what a person says is over where the next sentence is about somebody else who is named. */
function isOfAnother({ paragraph, parts, speakers }: Reading, part: Part, at: number): boolean {
  if (!speakers?.every(({ kind }) => kind === "person" || kind === "unnamed")) return false; // a paper tells a story
  const isLeadIn = part.end - part.start <= MAX_LEAD_IN;
  for (const clause of isLeadIn ? [part, parts[at + 2]] : [part]) {
    const subject = clause?.type === "words" ? findSubject(paragraph, clause.start, clause.end, false) : null;
    const who = subject?.mentions[0];
    if (who) return who.kind === "person" && (who.shortName !== null || paragraph.known.names.has(who.name));
  }
  return false;
}

const MAX_LEAD_IN = 6; // characters: 确认过后，

const MANNER = /^(?:语[气调]|嗓音|话音|眼[神里眶]|目光|神[情色]|表情|脸上|嘴角|转身|说完|一边)/u;
const MAX_MANNER = 2; // characters that tell

/** “…”某某说，语气平静: how it was said, and what they did, is none of the words. */
function isMeanwhile({ paragraph, parts }: Reading, { start }: Part, at: number): boolean {
  const before = itemBefore(parts, at - 2);
  const marked = before?.type === "comma" ? itemBefore(parts, at - 3) : before;
  return marked?.type === "marked" && MANNER.test(paragraph.folded.slice(start, start + MAX_MANNER));
}

const EFFECT = /^引[发起来].{0,12}(?:关注|热议|讨论|争议|质疑|哗然|议论|反响|围观|[笑掌]声|大笑|喝彩)$/u;
const MAX_EFFECT = 20; // characters

/** 网友称汤里有虫，引发热议: what the words led to is none of them. */
function isEffect({ folded }: Paragraph, { start, end }: Part): boolean {
  return isOneOf("引", folded, start) && end - start <= MAX_EFFECT && EFFECT.test(folded.slice(start, end));
}

/** 斥被告“毫无悔意”，判囚八年: the judge's words end with the marks. */
function endsJudgement({ paragraph, parts }: Reading, { cue }: Frame, at: number): boolean {
  const end = itemBefore(parts, at)?.start ?? 0;
  return (
    cue !== null &&
    isOneOf("”」』", paragraph.folded, end - 1) &&
    JUDGES.test(paragraph.folded.slice(cue.start, cue.end))
  );
}

const SAID_AGAIN = /^(?:[声宣指]?称|指(?![挥控责导望标数定])出?|表示|透露|认为|强调|呼吁|质疑)/u; // 发布通报，称…: the second verb is none of the words
const MAX_VERB = 2;

function afterVerb({ paragraph, parts }: Reading, { start }: Part, at: number): number {
  if (itemBefore(parts, at)?.type !== "comma") return start;
  return start + (SAID_AGAIN.exec(paragraph.folded.slice(start, start + MAX_VERB))?.[0].length ?? 0);
}

function sentenceEnd({ parts, paragraph }: Reading, at: number): number {
  let end = at;
  while (end < parts.length && parts[end]?.type !== "stop") end++;
  return parts[end]?.start ?? paragraph.text.length;
}

function openFrame(reading: Reading, frame: Frame, part: Part, at: number): void {
  if (isLeadIn(reading, frame, at)) reading.open = null;
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
  noteAuthor(reading, reading.speakers ?? [], part);
  reading.pending = frame;
  if (frame.contentStart !== null) startIndirect(reading, frame.contentStart, at);
}

/** …；对此，某某说: where what leads up to a frame begins. */
function leadStart({ paragraph, parts }: Reading, at: number): number {
  const lead = itemBefore(parts, at - 1);
  return (lead && isLead(paragraph, lead) ? lead : (itemBefore(parts, at) ?? parts[at]))?.start ?? 0;
}

const JOINS = /^\s*(?:以及|[和及与])/u;

/** 某某的妻子某甲，以及律师某乙表示: who stands before the comma speaks too. */
function joinedBefore({ paragraph, parts }: Reading, { start }: Part, at: number): readonly Mention[] {
  const before = itemBefore(parts, at - 1);
  if (!before || itemBefore(parts, at)?.type !== "comma") return [];
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
