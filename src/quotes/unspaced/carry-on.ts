import { IS } from "./lexicon.ts";
import type { Paragraph } from "./read-name.ts";
import type { Part } from "./split-parts.ts";
import { tokenize } from "./tokenize.ts";

/** Does a sentence after reported words go on reporting? Only where it neither dates an event nor sounds like the reporter. */
export function continuesSpeech(paragraph: Paragraph, sentence: string, part: Part): boolean {
  const first = tokenize(paragraph.folded, part.start, Math.min(part.end, part.start + 12), paragraph.lexicon).filter(
    ({ type }) => type !== "space",
  )[0];
  if (!first) return false;
  if (first.type === "date" || first.is & IS.time) return false;
  return sentence.length > 3;
}
