import { elementsOf } from "../document/page-document.ts";
import { readText } from "../document/read-text.ts";
import type { Candidate } from "../model/evidence.ts";
import { tidy } from "./apply-rule.ts";
import { originOf } from "./element-origin.ts";
import type { PageFacts } from "./page-facts.ts";

const MAX_HEADINGS = 12; // top headings of one page that may be the story's

/** What elements whose meaning the markup names say to a reader. */
export function readVisible(facts: PageFacts): Candidate[] {
  return readHeadings(facts);
}

/** The page's top headings; where it has none, the next ones. */
function readHeadings(facts: PageFacts): Candidate[] {
  const tag = ["h1", "h2", "h3"].find((name) => elementsOf(facts.page, name).length > 0) ?? "h1";
  return elementsOf(facts.page, tag)
    .slice(0, MAX_HEADINGS)
    .flatMap((element): Candidate[] => {
      const raw = tidy(readText(element));
      const origin = originOf(facts.page, element, null);
      return raw === "" ? [] : [{ field: "headline", by: "read-visible", origin, raw, certainty: "stated" }];
    });
}
