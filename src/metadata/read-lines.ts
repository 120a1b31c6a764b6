import type { FieldName } from "../model/article.ts";
import type { Candidate, Origin } from "../model/evidence.ts";
import type { PageWords } from "../model/language-pack.ts";
import { matchesOf } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";

/** What single lines of the page's text say by their opening words. */
export function readLines(facts: PageFacts): Candidate[] {
  return [
    ...readOpeners(facts, "origins", (words) => words.sourceLines),
    ...readOpeners(facts, "rights", (words) => words.rightsLines ?? []),
  ];
}

const COLONS = ["：", ":"];

/** Lines that begin with one of the words and a colon. */
function readOpeners(
  facts: PageFacts,
  field: FieldName,
  wordsOf: (words: PageWords) => readonly string[],
): Candidate[] {
  const prefixes = facts.packs.flatMap(({ page }) => (page ? wordsOf(page) : []));
  return prefixes.flatMap((word) =>
    COLONS.flatMap((colon) => {
      const prefix = `${word}${colon}`;
      if (!facts.body.lines.some((line) => line.text.startsWith(prefix))) return [];
      const origin: Origin = { from: "line", prefix };
      const [raw] = matchesOf(facts, origin, 1);
      return raw ? [{ field, by: "read-lines", origin, raw, certainty: "stated" as const }] : [];
    }),
  );
}
