import type { SpeechWords } from "../../model/speech-words.ts";

export const speech: SpeechWords = {
  spaced: true,
  quoteMarks: [
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ],
};
