import type { Candidate } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import type { PageReading } from "../model/page-reading.ts";
import { readFacts } from "./page-facts.ts";
import { readAddress } from "./read-address.ts";
import { readCopy } from "./read-copy.ts";
import { readDateline } from "./read-dateline.ts";
import { readJsonLdFields } from "./read-json-ld.ts";
import { readLines } from "./read-lines.ts";
import { readMetaTags } from "./read-meta-tags.ts";
import { readOrigins } from "./read-origins.ts";
import { readPictures } from "./read-pictures.ts";
import { readReporters } from "./read-reporters.ts";
import { readScripts } from "./read-scripts.ts";
import { readSignatures } from "./read-signatures.ts";
import { readSigners } from "./read-signers.ts";
import { readSiteRules } from "./read-site-rules.ts";
import { readSourceElements } from "./read-source-elements.ts";
import { readSources } from "./read-sources.ts";
import { readStamps } from "./read-stamps.ts";
import { readStandfirst } from "./read-standfirst.ts";
import { readTitleEnd, readTitleLine } from "./read-title-end.ts";
import { readVisible } from "./read-visible.ts";

/** Everything the page states that may be the value of a field. */
export function readCandidates(reading: PageReading, issues: Issue[]): Candidate[] {
  const facts = readFacts(reading, issues);
  const candidates = [
    ...readSiteRules(facts, issues),
    ...readCopy(facts),
    ...readJsonLdFields(facts),
    ...readMetaTags(facts),
    ...readTitleEnd(facts),
    ...readTitleLine(facts),
    ...readDateline(facts),
    ...readReporters(facts),
    ...readStandfirst(facts),
    ...readVisible(facts),
    ...readLines(facts),
    ...readSources(facts),
    ...readSourceElements(facts),
    ...readStamps(facts),
    ...readSignatures(facts),
    ...readSigners(facts),
    ...readOrigins(facts),
    ...readPictures(facts),
    ...readAddress(facts),
  ];
  const isDated = candidates.some(
    ({ field, by }) => field === "date" && (by === "read-json-ld" || by === "read-meta-tags"),
  );
  return isDated ? candidates : [...candidates, ...readScripts(facts)];
}
