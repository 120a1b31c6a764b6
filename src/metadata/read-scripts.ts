import { childrenOf, elementsOf, isText } from "../document/page-document.ts";
import type { Candidate } from "../model/evidence.ts";
import { matchesOf } from "./apply-rule.ts";
import { isStandingPage, type PageFacts } from "./page-facts.ts";

/** Keys under which the data in a page's scripts holds the time of publication. */
const KEYS = [
  "datePublished",
  "publishDate",
  "publishedDate",
  "publicationDate",
  "publication_date",
  "publish_date",
  "published_at",
  "publishedAt",
  "firstPublicationDate",
  "first_publish_date",
  "dateFirstPublished",
  "firstPublished",
  "PublishedDate",
  "pubDate",
  "pubdate",
  "published_time",
  "articlePublishDate",
  "publishTime",
  "pubtime",
  "dateCreated",
];

/** What every one of the keys holds: scripts without it need not be looked through for each. */
const IN_KEYS = /[Pp]ub|dateCreated/u;

/** The first value of each such key; what a recipe or a page that stands was made on is no story's date. */
export function readScripts(facts: PageFacts): Candidate[] {
  const isRecipe = facts.graph.article === null && facts.graph.byType.has("Recipe");
  if (isRecipe || isStandingPage(facts.page)) return [];
  const scripts = elementsOf(facts.page, "script").flatMap(childrenOf);
  if (!scripts.some((child) => isText(child) && IN_KEYS.test(child.data))) return [];
  return KEYS.flatMap((key): Candidate[] => {
    const origin = { from: "script" as const, key };
    const [raw] = matchesOf(facts, origin, 1);
    return raw ? [{ field: "date", by: "read-scripts", origin, raw, certainty: "inferred" }] : [];
  });
}
