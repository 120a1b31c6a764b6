import { IS } from "./lexicon.ts";
import { MAX_SOUGHT } from "./note-subject.ts";
import { TOPIC } from "./read-marked.ts";
import { type Reading, emit, skipSpace, speakersOfSentence } from "./reading.ts";
import { wordsOf } from "./tokenize.ts";

/** 一名医生发文，讲述…：: the paragraph ends with a colon, a verb of saying stands in its last sentence. */
export function announceStory(reading: Reading): void {
  const { parts, sentence, paragraph } = reading;
  const says = parts.slice(sentence).some(({ type, start, end }) => {
    if (type !== "words") return false;
    return wordsOf(paragraph, start, Math.min(end, start + MAX_SOUGHT)).some(({ is }) => is & IS.say);
  });
  const people = says ? speakersOfSentence(reading, parts.length) : [];
  if (people.length === 0) return;
  reading.speakers = people;
  reading.pending = TOPIC;
}

export const NOBODY = -10; // farther back than speech carries

const MAX_ANNOUNCED = 1000;

/** 他说： ends the paragraph before; this one is what he says. */
export function takesWholeParagraph(reading: Reading): boolean {
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
  const end = paragraph.text.trimEnd().length;
  emit(reading, { start, end, type: "direct" }, announced.isContinued ? null : announced.frame);
  return true;
}

const MAX_LINE = 20;
