import type { Candidate, Origin } from "../model/evidence.ts";
import type { FieldName } from "../model/article.ts";
import { tidy } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";

/** What is known before the page is read: of a copy its headline and addresses, of an adapter its publisher. */
export function readCopy(facts: PageFacts): Candidate[] {
  const { copy, match } = facts;
  const known: readonly (readonly [FieldName, Origin, string | null | undefined])[] = [
    ["headline", { from: "copy", key: "headline" }, copy?.headline],
    ["canonicalUrl", { from: "copy", key: "url" }, copy?.url],
    ["mirrorUrl", { from: "copy", key: "mirrorUrl" }, copy?.mirrorUrl],
    ["publisher", { from: "adapter", key: "publisher" }, match?.adapter.publisher],
  ];
  return known.flatMap(([field, origin, value]): Candidate[] =>
    value ? [{ field, by: "read-copy", origin, raw: tidy(value), certainty: "stated" }] : [],
  );
}
