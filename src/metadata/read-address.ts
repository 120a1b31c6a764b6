import type { Candidate } from "../model/evidence.ts";
import { matchesOf } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";

/** A day in an address: /2021/12/05/, /2021-12-05-, /20211205/; the year first and not far from today. */
const PATTERNS = [
  "/(?<year>(?:19|20)\\d{2})[/-](?<month>0[1-9]|1[0-2])[/-](?<day>0[1-9]|[12]\\d|3[01])(?=[/._-]|$)",
  "/(?<year>(?:19|20)\\d{2})/(?<month>[1-9]|1[0-2])/(?<day>[1-9]|[12]\\d|3[01])/",
  "[/_.-](?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?=[/._-]|$)",
  "[/-](?<year>20\\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?=[/._-]|$)",
  "/(?<year>20\\d{2})/(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])/",
  // An id that begins with the minute it was made in: /A2021120514300005196.
  "/[A-Z]{0,4}(?<year>20\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d\\d{0,12}(?=[/._-]|$)",
];

/** The day that the page's address names. */
export function readAddress(facts: PageFacts): Candidate[] {
  for (const pattern of PATTERNS) {
    const origin = { from: "url" as const, pattern };
    const [raw] = matchesOf(facts, origin, 1);
    if (raw) return [{ field: "date", by: "read-address", origin, raw, certainty: "inferred" }];
  }
  return [];
}
