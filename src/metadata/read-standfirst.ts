import type { Candidate } from "../model/evidence.ts";
import { tidy } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";

/** The line below the headline that the body left out as the standfirst. */
export function readStandfirst({ body }: PageFacts): Candidate[] {
  const nth = body.lines.findIndex(({ reason }) => reason === "standfirst");
  const line = body.lines[nth];
  if (!line) return [];
  const origin = { from: "line", prefix: "", nth } as const;
  return [{ field: "standfirst", by: "read-standfirst", origin, raw: tidy(line.text), certainty: "stated" }];
}
