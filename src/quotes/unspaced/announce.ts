import type { Mention } from "../attribution.ts";
import * as IS from "./is.ts";
import { frameAtEnd, frameAtStart } from "./find-frame.ts";
import { forumMention } from "./make-mention.ts";
import { MAX_SOUGHT } from "./note-subject.ts";
import { remember } from "./point-back.ts";
import { TOPIC } from "./read-marked.ts";
import { type Announced, type Reading, emit, letSpeak, skipSpace, speakersOfSentence } from "./reading.ts";
import { wordsOf } from "./tokenize.ts";
import { lastOf } from "./rows.ts";

export const NOBODY = -10; // farther back than speech carries

/** The paragraph ends with a colon: who is to say the next one. */
export function announceNext(reading: Reading): void {
  const { parts, speech } = reading;
  const last = lastOf(parts)?.type;
  if (last !== "colon" && !reading.pending) return;
  if (!reading.pending) announceStory(reading);
  if (!reading.pending)
    speech.lastParagraph = NOBODY; // and nobody named: what follows has no speaker
  else if (reading.speakers) {
    const { speakers, pending } = reading;
    speech.announced = { speakers, frame: pending, isContinued: false, isWholeText: namesText(reading) };
  }
}

/** 一名医生发文，讲述…：, 他写下一文。本台全文朗读：, 网上一片骂声：: the paragraph's last sentence says whose words come. */
function announceStory(reading: Reading): void {
  const { parts, sentence, paragraph } = reading;
  const says = parts.slice(sentence).some(({ type, start, end }) => {
    if (type !== "words") return false;
    return wordsOf(paragraph, start, Math.min(end, start + MAX_SOUGHT)).some(({ is }) => is & IS.say);
  });
  const isText = namesText(reading);
  let people = says || isText ? speakersOfSentence(reading, parts.length) : [];
  if (people.length === 0 && isText) people = reading.topic ?? [];
  if (people.length === 0) people = onForum(reading);
  if (people.length === 0) return;
  letSpeak(reading, people, parts.length);
  reading.pending = TOPIC;
}

/** Does the last sentence speak of a text that follows: 全文如下：? */
function namesText({ parts, sentence, paragraph }: Reading): boolean {
  const { folded, lexicon } = paragraph;
  const words = folded.slice(parts[sentence]?.start ?? folded.length);
  return [...lexicon.pack.writing, ...lexicon.pack.texts].some((word) => words.includes(word));
}

/** 网上一片骂声：: those who write there, by the word that the article has for them. */
function onForum(reading: Reading): readonly Mention[] {
  const { parts, sentence, paragraph, speech } = reading;
  const { folded, lexicon } = paragraph;
  const from = parts[sentence]?.start ?? folded.length;
  const forum = lexicon.pack.forums.find((word) => folded.includes(word, from));
  const name = forum === undefined ? null : speech.netizens();
  if (forum === undefined || name === null) return [];
  const mention = forumMention(paragraph, folded.indexOf(forum, from), forum.length, name);
  remember(speech.memory, mention, paragraph);
  return [mention];
}

const MAX_ANNOUNCED = 1000;

/** 他说： ends the paragraph before; this one is what he says. */
export function takesWholeParagraph(reading: Reading): boolean {
  const { paragraph, parts, speech } = reading;
  const { announced } = speech;
  if (!announced) return false;
  if (announced.isContinued && announced.isWholeText && endsText(reading, announced)) return false;
  const isMarked = parts.some(({ type }) => type === "marked");
  const isText = announced.isWholeText && parts[0]?.type !== "marked";
  if (isMarked && !isText) {
    reading.pending = announced.frame; // the marked words are announced
    letSpeak(reading, announced.speakers, 0);
    return false;
  }
  const length = paragraph.text.trim().length;
  const isTooLong = length > MAX_ANNOUNCED || (announced.isContinued && !announced.isWholeText && length > MAX_LINE);
  if (length === 0 || isTooLong) return false;
  const goesOn = length <= MAX_LINE || announced.isWholeText; // the lines of a poem follow one another
  const { speakers, frame, isWholeText } = announced;
  speech.announced = goesOn ? { speakers, frame, isContinued: true, isWholeText } : null;
  letSpeak(reading, announced.speakers, 0);
  const start = skipSpace(reading, 0);
  const end = paragraph.text.trimEnd().length;
  emit(reading, { start, end, type: "direct" }, announced.isContinued ? null : announced.frame);
  return true;
}

const MAX_LINE = 20;

/** Is the paragraph the reporter's again? It names the writer, reports somebody's words, or opens like a report. */
function endsText({ paragraph, parts }: Reading, { speakers }: Announced): boolean {
  const { text, folded, lexicon } = paragraph;
  if (speakers.some(({ name, form }) => form === "name" && text.includes(name))) return true;
  const first = parts.find(({ type }) => type === "words");
  if (!first || parts[0]?.type === "marked") return true;
  const frame = frameAtEnd(paragraph, first) ?? frameAtStart(paragraph, first, false);
  if (frame?.subject?.mentions.length) return true;
  const isOwn = lexicon.pack.firstPersons.some((word) => folded.includes(word));
  return !isOwn && lexicon.pack.ownSentences.some((word) => folded.startsWith(word, first.start));
}
