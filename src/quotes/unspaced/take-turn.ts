import { findSubject } from "./find-subject.ts";
import { IS } from "./lexicon.ts";
import { type Reading, emit, letSpeak, skipSpace } from "./reading.ts";

const MIN_TURN = 10; // characters
const SENTENCE = /[。！？!?…]/u;

/** 某某：我认为…: in an interview the paragraph is what somebody named in the text says. */
export function takesTurn(reading: Reading): boolean {
  const { paragraph, parts } = reading;
  const [who, colon, words] = parts;
  if (who?.type !== "words" || colon?.type !== "colon" || words?.type !== "words") return false;
  if (!paragraph.known.names.has(paragraph.folded.slice(who.start, who.end))) return false;
  const start = skipSpace(reading, colon.end);
  const end = paragraph.text.trimEnd().length;
  if (end - start < MIN_TURN || !SENTENCE.test(paragraph.text.slice(start, end))) return false;
  const subject = findSubject(paragraph, who.start, who.end, true);
  if (!subject) return false;
  letSpeak(reading, subject.mentions, 0);
  const cue = { paragraph: paragraph.index, start: colon.start, end: colon.end };
  emit(
    reading,
    { start, end, type: "direct" },
    { cue, is: IS.say, subject, relayer: null, contentStart: null, isSource: false },
  );
  return true;
}
