import type { Mention } from "../attribution.ts";
import { findSubject } from "./find-subject.ts";
import { IS } from "./lexicon.ts";
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
  if (isQuestion) return words !== undefined;
  const start = skipSpace(reading, colon.end);
  const end = paragraph.text.trimEnd().length;
  if (words?.type !== "words" && !ANSWERS.test(label)) return false;
  if (end - start < MIN_TURN || !SENTENCE.test(paragraph.text.slice(start, end))) return false;
  const speakers = turnOf(reading, who, label);
  if (!speakers) return false;
  letSpeak(reading, speakers, 0);
  const cue = { paragraph: paragraph.index, start: colon.start, end: colon.end };
  emit(
    reading,
    { start, end, type: "direct" },
    { cue, is: IS.say, subject: null, relayer: null, contentStart: null, isSource: false },
  );
  return true;
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
  const people = mentions.filter(
    ({ kind, form, span }) => kind === "person" && form === "name" && span.paragraph < index,
  );
  const [first] = people;
  return first && people.every(({ name }) => name === first.name) ? first : "nobody";
}
