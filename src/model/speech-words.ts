import type { SpacedSpeechWords } from "./spaced-speech-words.ts";

export type { SpacedSpeechWords } from "./spaced-speech-words.ts";

/** How a language reports speech; what else is known of it depends on whether it parts words by spaces. */
export type SpeechWords = SpacedSpeechWords | UnspacedSpeechWords;

export interface SharedSpeechWords {
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
}

/** Writing systems that do not: Chinese, Japanese, Thai. */
export interface UnspacedSpeechWords extends SharedSpeechWords {
  readonly spaced: false;
}
