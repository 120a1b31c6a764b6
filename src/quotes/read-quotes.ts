import type { Speaker } from "../model/article.ts";
import type { SpeechWords } from "../model/speech-words.ts";
import { findMarks } from "./find-marks.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";
import { findSpacedAttributions } from "./spaced/find-attributions.ts";
import { findUnspacedAttributions } from "./unspaced/find-attributions.ts";

/** Everyone the paragraphs attribute words to, by first quote. */
export function readQuotes(paragraphs: readonly string[], words: SpeechWords): Speaker[] {
  const marked = findMarks(paragraphs, words.quoteMarks);
  const findings = words.spaced
    ? findSpacedAttributions(paragraphs, marked, words)
    : findUnspacedAttributions(paragraphs, marked, words);
  return resolveSpeakers(paragraphs, findings);
}
