import type { Candidate } from "../model/evidence.ts";
import { nameKey } from "../text/plain-text.ts";
import { tidy } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";
import { frameOf } from "./story-frame.ts";

/** The line below the headline that the body left out as the standfirst, or that the page gives as its description too. */
export function readStandfirst(facts: PageFacts): Candidate[] {
  const { lines } = facts.body;
  const named = lines.findIndex(({ reason }) => reason === "standfirst");
  const nth = named >= 0 ? named : findDescribed(facts);
  const line = lines[nth];
  if (!line) return [];
  const origin = { from: "line", prefix: "", nth } as const;
  return [{ field: "standfirst", by: "read-standfirst", origin, raw: tidy(line.text), certainty: "stated" }];
}

const DESCRIPTIONS = ["description", "og:description", "twitter:description"];
const MIN_KEY = 20; // letters and digits that make a sentence
const MAX_KEY = 60; // that are compared: descriptions are cut short
const MAX_BELOW = 8; // lines between the headline and a standfirst

function findDescribed(facts: PageFacts): number {
  const keyOf = (text: string): string => nameKey(text.slice(0, 2 * MAX_KEY)).slice(0, MAX_KEY);
  const said = DESCRIPTIONS.flatMap((name) => facts.metas.get(name)?.[0] ?? []).map(keyOf);
  const { heading, start } = frameOf(facts);
  const from = Math.max(0, heading + 1);
  const between = facts.body.lines.slice(from, Math.min(start, from + MAX_BELOW));
  const nth = between.findIndex(({ text, paragraph }) => {
    const key = paragraph === null ? keyOf(text) : "";
    return key.length >= MIN_KEY && said.some((one) => one.startsWith(key));
  });
  return nth < 0 ? -1 : from + nth;
}
