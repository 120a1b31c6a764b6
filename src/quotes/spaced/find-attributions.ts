import type { SpacedSpeechWords } from "../../model/speech-words.ts";
import type { Findings } from "../attribution.ts";
import type { MarkedText } from "../find-marks.ts";

/** Who is said to say what, in text order, in a script that parts words by spaces. */
export function findSpacedAttributions(
  paragraphs: readonly string[],
  marked: readonly MarkedText[],
  words: SpacedSpeechWords,
): Findings {
  void paragraphs;
  void marked;
  void words;
  return { attributions: [], mentions: [] };
}
