import type { Speaker } from "../model/article.ts";
import type { SpeechWords } from "../model/speech-words.ts";

/** Everyone the paragraphs attribute words to, by first quote. */
export function readQuotes(paragraphs: readonly string[], words: SpeechWords): Speaker[] {
  void paragraphs;
  void words;
  return [];
}
