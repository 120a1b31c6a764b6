import { limitReached, LIMITS } from "../limits.ts";
import type { Quote, Speaker } from "../model/article.ts";
import type { Issue } from "../model/issue.ts";

/** The speakers and quotes up to their limits, by first quote and in text order; `isCut`: not all of the text was read for them. */
export function limitSpeakers(all: readonly Speaker[], isCut: boolean, issues: Issue[]): readonly Speaker[] {
  const speakers = all.slice(0, LIMITS.speakers);
  if (speakers.length < all.length) issues.push(limitReached("speakers", "who speaks later is left out"));
  const count = speakers.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const places = count > LIMITS.quotes ? speakers.flatMap(({ quotes }) => quotes).sort(byPlace) : [];
  const last = places[LIMITS.quotes - 1];
  if (isCut || last) issues.push(limitReached("quotes", "later quotes are left out"));
  if (!last) return speakers;
  return speakers.flatMap((speaker) => {
    const quotes = speaker.quotes.filter((quote) => byPlace(quote, last) <= 0);
    return quotes.length === 0 ? [] : [{ ...speaker, quotes }];
  });
}

const byPlace = (a: Quote, b: Quote): number => a.paragraph - b.paragraph || a.start - b.start;
