import type { Candidate } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import type { PageReading } from "../model/page-reading.ts";

/** Everything the page states that may be the value of a field. */
export function readCandidates(reading: PageReading, issues: Issue[]): Candidate[] {
  void [reading, issues];
  return [];
}
