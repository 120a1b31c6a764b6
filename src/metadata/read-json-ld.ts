import type { FieldName } from "../model/article.ts";
import type { Candidate, CandidateDetail } from "../model/evidence.ts";
import { tidy } from "./apply-rule.ts";
import { typesOf, valuesAt, type PathValue } from "./json-ld-graph.ts";
import { isStandingPage, type PageFacts } from "./page-facts.ts";
import { property, type JsonObject } from "./parse-json-ld.ts";

const OF_WEB_PAGE = "@WebPage.datePublished";

/** Where schema.org objects hold a field, what is trusted most first. */
const PATHS: readonly (readonly [field: FieldName | "access" | "wordCount", path: string])[] = [
  ["headline", "headline"],
  ["headline", "name"],
  ["authors", "author.name"],
  ["authors", "author"],
  ["authors", "creator.name"],
  ["authors", "creator"],
  ["date", "datePublished"],
  ["date", "dateCreated"],
  ["date", OF_WEB_PAGE],
  ["date", "@VideoObject.uploadDate"],
  ["modified", "dateModified"],
  ["modified", "@WebPage.dateModified"],
  ["leadImage", "image.url"],
  ["leadImage", "image.contentUrl"],
  ["leadImage", "image"],
  ["leadImage", "thumbnailUrl"],
  ["publisher", "publisher.name"],
  ["publisher", "publisher"],
  ["publisher", "@WebSite.name"],
  ["publisher", "@NewsMediaOrganization.name"],
  ["origins", "sourceOrganization.name"],
  ["canonicalUrl", "mainEntityOfPage.@id"],
  ["canonicalUrl", "mainEntityOfPage"],
  ["canonicalUrl", "url"],
  ["rights", "copyrightNotice"],
  ["section", "articleSection"],
  ["keywords", "keywords"],
  ["keywords", "keywords.name"],
  ["language", "inLanguage"],
  ["access", "isAccessibleForFree"],
  ["wordCount", "wordCount"],
];

/** What the page's structured data states of its article. */
export function readJsonLdFields(facts: PageFacts): Candidate[] {
  const paths = isStandingPage(facts.page) ? PATHS.filter(([, path]) => path !== OF_WEB_PAGE) : PATHS;
  return paths.flatMap(([field, path]) =>
    valuesAt(facts.graph, path).map((found, nth): Candidate => {
      const origin = nth === 0 ? { from: "json-ld" as const, path } : { from: "json-ld" as const, path, nth };
      const detail = readDetail(path, found);
      const [by, raw, certainty] = ["read-json-ld", tidy(found.value), "stated"] as const;
      return detail ? { field, by, origin, raw, certainty, detail } : { field, by, origin, raw, certainty };
    }),
  );
}

function readDetail(path: string, { holder }: PathValue): CandidateDetail | null {
  if (!holder) return null;
  if (path.endsWith(".name") && path !== "publisher.name") return personDetail(holder);
  return path.startsWith("image.") ? sizeDetail(holder) : null;
}

function personDetail(holder: JsonObject): CandidateDetail {
  const types = typesOf(holder);
  const url = property(holder, "url");
  const isBody = types.some((type) => type.endsWith("Organization") || type === "Corporation");
  return {
    ...(isBody ? { kind: "organization" as const } : types.includes("Person") && { kind: "person" as const }),
    ...(typeof url === "string" && { url }),
  };
}

function sizeDetail(holder: JsonObject): CandidateDetail {
  const width = pixels(holder, "width");
  const height = pixels(holder, "height");
  return { ...(width !== null && { width }), ...(height !== null && { height }) };
}

const MAX_PIXELS = 100_000;

function pixels(holder: JsonObject, key: string): number | null {
  const value = property(holder, key);
  const number = typeof value === "string" && value.length < 12 ? Number.parseInt(value, 10) : value;
  return typeof number === "number" && number > 0 && number < MAX_PIXELS ? Math.round(number) : null;
}
