import type { FieldName } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import type { Rule } from "../model/plugins.ts";
import { matchesOf } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";

const FIELDS: readonly FieldName[] = [
  "headline",
  "standfirst",
  "authors",
  "date",
  "modified",
  "leadImage",
  "publisher",
  "origins",
  "canonicalUrl",
  "shortUrl",
  "mirrorUrl",
  "dateline",
  "rights",
  "section",
  "keywords",
  "language",
];
/** Fields of which a page may hold several values: there all matches of a rule count, elsewhere the first. */
const LISTS: ReadonlySet<FieldName> = new Set(["authors", "origins", "keywords"]);

/** What the rules of the matched layout find. Rules of a field that all find nothing are an issue, not a fault. */
export function readSiteRules(facts: PageFacts, issues: Issue[]): Candidate[] {
  const { match } = facts;
  if (!match) return [];
  const { adapter, layout } = match;
  if (!layout) {
    const message = `No layout of ${adapter.id} fits the page.`;
    if (adapter.layouts.length > 0) issues.push({ code: "rule-found-nothing", message, origin: null });
    return [];
  }
  const by = `${adapter.id}/${layout.name}`;
  const candidates: Candidate[] = [];
  for (const field of FIELDS) {
    const rules = layout[field] ?? [];
    const found = rules.flatMap((rule) => readRule(facts, rule, LISTS.has(field)));
    for (const { origin, raw } of found) candidates.push({ field, by, origin, raw, certainty: "stated" });
    const [first] = rules;
    if (first && found.length === 0)
      issues.push({ code: "rule-found-nothing", message: `No rule of ${by} found a ${field}.`, origin: first });
  }
  return candidates;
}

function readRule(facts: PageFacts, rule: Rule, all: boolean): { origin: Rule; raw: string }[] {
  return matchesOf(facts, rule, all ? undefined : 1).flatMap((raw, nth) =>
    raw === "" ? [] : [{ origin: nth === 0 || rule.from === "url" ? rule : { ...rule, nth }, raw }],
  );
}
