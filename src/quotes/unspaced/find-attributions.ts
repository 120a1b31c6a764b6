import type { UnspacedSpeechWords } from "../../model/speech-words.ts";
import type { Findings } from "../attribution.ts";
import type { MarkedText } from "../find-marks.ts";

/** Who is said to say what, in text order, in a script that does not part words by spaces. */
export function findUnspacedAttributions(
  paragraphs: readonly string[],
  marked: readonly MarkedText[],
  words: UnspacedSpeechWords,
): Findings {
  void paragraphs;
  void marked;
  void words;
  return { attributions: [], mentions: [] };
}
