import { limitReached, LIMITS } from "../limits.ts";
import type { Speaker } from "../model/article.ts";
import type { Issue } from "../model/issue.ts";
import type { SpeechWords } from "../model/speech-words.ts";
import { findMarks, type MarkedText } from "./find-marks.ts";
import { limitSpeakers } from "./limit-speakers.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";
import { findSpacedAttributions } from "./spaced/find-attributions.ts";
import { findUnspacedAttributions } from "./unspaced/find-attributions.ts";

/** Everyone the paragraphs attribute words to, by first quote. */
export function readQuotes(paragraphs: readonly string[], words: SpeechWords): Speaker[] {
  return speakersOf(paragraphs, findMarks(paragraphs, words.quoteMarks), words);
}

/** The same of a page, up to its limits: nothing is read behind more words in marks than it may have quotes. */
export function readQuotesOfPage(all: readonly string[], words: SpeechWords, issues: Issue[]): readonly Speaker[] {
  const paragraphs = all.map(sentencesOf);
  if (paragraphs.some((text, at) => text !== all[at]))
    issues.push(limitReached("paragraph", "who speaks behind its last sentence that fits is left out"));
  const marked = findMarks(paragraphs, words.quoteMarks);
  const over = marked[LIMITS.quotes]?.outer;
  if (!over) return limitSpeakers(speakersOf(paragraphs, marked, words), false, issues);
  const last = (paragraphs[over.paragraph] ?? "").slice(0, over.start);
  const read = [...paragraphs.slice(0, over.paragraph), last];
  return limitSpeakers(speakersOf(read, marked.slice(0, LIMITS.quotes), words), true, issues);
}

const STOPS = "。！？.!?";

/** The sentences of a paragraph up to its limit; none where the first is longer than that. */
function sentencesOf(paragraph: string): string {
  if (paragraph.length <= LIMITS.paragraph) return paragraph;
  let end: number = LIMITS.paragraph;
  while (end > 0 && !STOPS.includes(paragraph.charAt(end - 1))) end--;
  return paragraph.slice(0, end);
}

function speakersOf(paragraphs: readonly string[], marked: readonly MarkedText[], words: SpeechWords): Speaker[] {
  const findings = words.spaced
    ? findSpacedAttributions(paragraphs, marked, words)
    : findUnspacedAttributions(paragraphs, marked, words);
  return resolveSpeakers(paragraphs, findings);
}
