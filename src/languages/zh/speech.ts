import type { UnspacedSpeechWords } from "../../model/speech-words.ts";
import { cues } from "./speech-cues.ts";
import { SIMPLIFIED } from "./speech-fold.ts";
import { names } from "./speech-names.ts";
import { frames } from "./speech-frames.ts";
import { speakers } from "./speech-speakers.ts";

/** Chinese, simplified; traditional text is folded by `fold` before it is compared. */
export const speech: UnspacedSpeechWords = {
  spaced: false,
  quoteMarks: [
    ["“", "”"],
    ["「", "」"],
    ["『", "』"],
    ["‘", "’"],
    ['"', '"'],
  ],
  fold: SIMPLIFIED,
  ...cues,
  ...frames,
  ...speakers,
  ...names,
};
