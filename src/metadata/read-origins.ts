import type { Candidate } from "../model/evidence.ts";
import { findClosingOrigin, findCompiledOrigins } from "../text/find-origins.ts";
import type { PageFacts } from "./page-facts.ts";

const MAX_OPENING = 3; // paragraphs
const MAX_CLOSING = 3; // paragraphs
const MAX_LINE = 80; // characters

/** Outlets that the story credits in its own words: in the opening of one made of theirs, in a line that closes a reprint. */
export function readOrigins(facts: PageFacts): Candidate[] {
  const words = facts.packs[0]?.page?.origins;
  if (!words) return [];
  const { paragraphs } = facts.body;
  const found: Candidate[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    const isOpening = paragraph < MAX_OPENING;
    const isClosing = paragraph >= paragraphs.length - MAX_CLOSING && text.length <= MAX_LINE;
    if (!isOpening && !isClosing) continue;
    const closing = isClosing ? findClosingOrigin(text, words) : null;
    for (const { start, end } of [
      ...(isOpening ? findCompiledOrigins(text, words) : []),
      ...(closing ? [closing] : []),
    ])
      found.push({
        field: "origins",
        by: "read-origins",
        origin: { from: "text", span: { paragraph, start, end } },
        raw: text.slice(start, end),
        certainty: "stated",
      });
  }
  return found;
}
