import type { Candidate } from "../model/evidence.ts";
import { plainText } from "../text/plain-text.ts";
import { firstValue, type Choice } from "./trust.ts";

const MIN_DECK = 20; // characters; shorter ones are labels
const ABOVE = 100; // distance from which on it does not stand below the heading

/** The subtitle as printed below the headline; not the description written for search engines. */
export function chooseStandfirst(candidates: readonly Candidate[]): Choice<string | null> {
  return firstValue(candidates, ({ by, raw, detail }) => {
    const text = plainText(raw);
    const isElsewhere = by === "read-decks" && (text.length < MIN_DECK || (detail?.distance ?? ABOVE) >= ABOVE);
    return text === "" || isElsewhere ? null : text;
  });
}
