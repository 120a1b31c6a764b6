import type { Candidate, Origin } from "../model/evidence.ts";
import { dateLexicon } from "../text/date-lexicon.ts";
import { ownPages } from "../text/own-pages.ts";
import { findDates } from "../text/parse-date.ts";
import { tidy } from "./apply-rule.ts";
import { isOfOthers } from "./of-others.ts";
import type { PageFacts } from "./page-facts.ts";
import { BYLINE, lineSieveOf, lineWordsOf } from "./line-words.ts";
import { openerOf, rankOf } from "./read-lines.ts";
import { BELOW, distanceOf, frameOf } from "./story-frame.ts";

const MAX_STAMPS = 60; // lines of one page; the first stands behind the story
const MAX_STAMP = 120; // characters; longer lines are prose
const MAX_PROSE = 60; // characters of a line that was taken for prose though it may be a stamp
const NONE = { text: "", paragraph: null, place: 0 };
const DIGIT = /\p{Nd}/u;

/**
 * Lines amid the text that say by whom and when, `Posted by nightowl on 3 May 2024`: where teasers below it were taken
 * for more of the story, they stand below it all the same.
 */
export function readStamps(facts: PageFacts): Candidate[] {
  const frame = frameOf(facts);
  const lexicon = dateLexicon(facts.packs);
  const words = lineWordsOf(ownPages(facts.packs));
  const found: Candidate[] = [];
  const { lines } = facts.body;
  const mayHold = lineSieveOf(facts);
  for (let nth = frame.start + 1; nth < frame.end && found.length < 2 * MAX_STAMPS; nth++) {
    const { text, paragraph, place } = lines[nth] ?? NONE;
    if (text.length > (paragraph === null ? MAX_STAMP : MAX_PROSE)) continue;
    if ((mayHold(nth) & BYLINE) === 0 || !DIGIT.test(text)) continue;
    if (distanceOf(frame, nth) !== null) continue;
    const prefix = openerOf(text, words, lexicon);
    const element = facts.page.elements[place];
    if (prefix === null || findDates(text, lexicon, 1).length === 0) continue;
    if (!element || isOfOthers(facts, frame, element)) continue;
    const origin: Origin = { from: "line", prefix, nth: rankOf(facts, prefix, nth) };
    const raw = tidy(text.slice(prefix.length));
    const both = { by: "read-lines", origin, raw, certainty: "inferred" as const, detail: { distance: BELOW } };
    found.push({ field: "authors", ...both }, { field: "date", ...both });
  }
  return found;
}
