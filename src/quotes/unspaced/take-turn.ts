import type { Span } from "../../model/article.ts";
import type { Mention } from "../attribution.ts";
import * as IS from "./is.ts";
import { findSubject } from "./find-subject.ts";
import { type Reading, type Speech, emit, letSpeak, skipSpace } from "./reading.ts";
import type { Part } from "./split-parts.ts";

const MIN_TURN = 10; // characters
const MAX_LABEL = 16;
const SENTENCE = /[。！？!?…]/u;
const ASKS = /^(?:提?问|记者|主持人|本[报台刊网]|[Qq]\p{Nd}?)$/u; // the author's own questions
const ANSWERS = /^(?:回?答|[Aa]\p{Nd}?)$/u;
const REPORTER = /^\p{L}{2,}记者(?=提?问?$)/u;

/** 某某：我认为…, 海湾台记者问：…, 答：…: in an interview the paragraph is what one of those who take turns says. */
export function takesTurn(reading: Reading): boolean {
  const { paragraph, parts } = reading;
  const [who, colon, words] = parts;
  if (who?.type !== "words" || colon?.type !== "colon" || who.end - who.start > MAX_LABEL) return false;
  const label = paragraph.folded.slice(who.start, who.end).trim();
  const isQuestion = ASKS.test(label);
  if (isQuestion || ANSWERS.test(label)) reading.speech.answers ??= intervieweeOf(reading.speech, paragraph.index);
  if (isQuestion && words) answersWithin(reading);
  if (isQuestion) return words !== undefined;
  const start = skipSpace(reading, colon.end);
  const end = paragraph.text.trimEnd().length;
  if (words?.type !== "words" && !ANSWERS.test(label)) return false;
  if (end - start < MIN_TURN || !SENTENCE.test(paragraph.text.slice(start, end))) return false;
  const speakers = turnOf(reading, who, label);
  if (!speakers) return false;
  say(reading, speakers, { cue: { paragraph: paragraph.index, start: colon.start, end: colon.end }, start, end });
  return true;
}

function say(
  reading: Reading,
  speakers: readonly Mention[],
  { cue, start, end }: { cue: Span; start: number; end: number },
): void {
  letSpeak(reading, speakers, 0);
  const frame = { cue, is: IS.say, subject: null, relayer: null, contentStart: null, isSource: false };
  emit(reading, { start, end, type: "direct" }, frame);
}

/** 问：…？答：…: the lines of a page in one paragraph. */
function answersWithin(reading: Reading): void {
  const { paragraph, parts } = reading;
  let from: Part | null = null; // the colon that the answer begins behind
  for (let at = 2; at < parts.length; at++) {
    const [before, label, colon] = [parts[at - 1], parts[at], parts[at + 1]];
    if (before?.type !== "stop" || !label || colon?.type !== "colon") continue;
    const text = paragraph.folded.slice(label.start, Math.min(label.end, label.start + MAX_LABEL)).trim();
    const isAnswer = ANSWERS.test(text);
    if (!isAnswer && !ASKS.test(text)) continue;
    if (from) answer(reading, from, label.start);
    from = isAnswer ? colon : null;
  }
  if (from) answer(reading, from, paragraph.text.trimEnd().length);
}

function answer(reading: Reading, { start, end }: Part, to: number): void {
  const { answers } = reading.speech;
  const from = skipSpace(reading, end);
  if (answers === null || answers === "nobody" || to <= from) return;
  say(reading, [answers], { cue: { paragraph: reading.paragraph.index, start, end }, start: from, end: to });
}

/** Whose turn a label says it is. */
function turnOf({ paragraph, speech }: Reading, { start, end }: Part, label: string): readonly Mention[] | null {
  if (ANSWERS.test(label)) {
    const { answers } = speech;
    return answers === null || answers === "nobody" ? null : [answers];
  }
  const reporter = REPORTER.exec(label)?.[0].length;
  if (reporter === undefined && !paragraph.known.names.has(label)) return null;
  return findSubject(paragraph, start, reporter === undefined ? end : start + reporter, true)?.mentions ?? null;
}

/** The only person whom the paragraphs before introduce. */
function intervieweeOf({ mentions }: Speech, index: number): Mention | "nobody" {
  const people = mentions.filter(({ kind, span }) => kind === "person" && span.paragraph < index);
  const [first] = people;
  return first && people.every(({ name }) => name === first.name) ? first : "nobody";
}
