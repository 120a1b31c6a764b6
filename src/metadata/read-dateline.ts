import type { Candidate, Origin } from "../model/evidence.ts";
import type { FieldName } from "../model/article.ts";
import { findDateline } from "../text/find-dateline.ts";
import type { PageFacts } from "./page-facts.ts";

const MAX_PARAGRAPHS = 3; // a dateline opens the story; a standfirst or two may stand above

/** “LONDON (Reuters) —”, 【本报2021年12月5日讯】: what the opening words of the first paragraphs say. */
export function readDateline(facts: PageFacts): Candidate[] {
  for (const [paragraph, text] of facts.body.paragraphs.slice(0, MAX_PARAGRAPHS).entries()) {
    const found = findDateline(text);
    if (!found) continue;
    const origin: Origin = { from: "text", span: { paragraph, start: 0, end: found.length } };
    const raw = text.slice(0, found.length);
    const fields: readonly FieldName[] = ["dateline", "date", ...(found.agency ? (["origins"] as const) : [])];
    return fields.map((field) => ({ field, by: "read-dateline", origin, raw, certainty: "stated" }));
  }
  return [];
}
