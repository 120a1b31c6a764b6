import { attribute, elementsOf } from "../document/page-document.ts";
import { readText } from "../document/read-text.ts";
import type { FieldName } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { madeOnce } from "../text/made-once.ts";
import { tidy } from "./apply-rule.ts";
import { originOf } from "./element-origin.ts";
import type { PageFacts } from "./page-facts.ts";

const BY = "read-meta-tags";

/** Names that pages give to a fact in `meta` elements; which of them is trusted more, the choice of each field says. */
const NAMES: readonly (readonly [field: FieldName | "access", names: readonly string[]])[] = [
  ["headline", ["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title"]],
  ["headline", ["hdl", "cxenseparse:title", "citation_title"]],
  ["authors", ["author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl"]],
  ["authors", ["dc.creator", "dcterms.creator", "dc:creator", "cxenseparse:author", "content-creator", "og:author"]],
  ["authors", ["citation_author", "article:author_name", "creator", "cxenseparse:iho-author", "article.author"]],
  ["date", ["article:published_time", "og:article:published_time", "article:published", "datepublished", "pubdate"]],
  ["date", ["publishdate", "publish_date", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date"]],
  ["date", ["dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created"]],
  ["date", ["cxenseparse:recs:publishtime", "cxenseparse:publishtime", "citation_publication_date", "pdate", "date"]],
  [
    "date",
    ["citation_date", "article_date_original", "og:published_time", "rnews:datepublished", "displaydate", "ptime"],
  ],
  [
    "date",
    ["date.created", "datecreated", "article.published", "article.created", "shareaholic:article_published_time"],
  ],
  ["date", ["prism.publicationdate", "published_time_telegram", "published", "publish_time", "original-publish-date"]],
  ["date", ["bt:pubdate", "published_at", "publication-date", "vr:published_time", "dc.date.available", "created"]],
  ["modified", ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "article:modified"]],
  ["modified", ["og:article:modified_time", "dcterms.modified", "date.modified", "lastmod", "article:updated_time"]],
  ["leadImage", ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"]],
  ["leadImage", ["parsely-image-url", "sailthru.image.full", "vf:image"]],
  ["publisher", ["og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "dc.publisher"]],
  [
    "publisher",
    ["copyright", "dcterms.publisher", "prism.publicationname", "citation_journal_title", "al:ios:app_name"],
  ],
  // What Chinese authorities' pages state, by their common standard.
  ["headline", ["articletitle"]],
  ["publisher", ["sitename"]],
  ["section", ["columnname"]],
  ["origins", ["contentsource"]],
  ["canonicalUrl", ["og:url"]],
  ["rights", ["copyright", "dc.rights", "dcterms.rights", "prism.copyright", "rights"]],
  ["section", ["article:section", "og:article:section", "section", "parsely-section", "articlesection", "og:section"]],
  ["section", ["prism.section", "category", "content_category"]],
  ["keywords", ["news_keywords", "article:tag", "og:article:tag", "keywords", "parsely-tags", "sailthru.tags"]],
  ["language", ["og:locale", "content-language", "inlanguage", "language", "dc.language", "dcterms.language"]],
  ["access", ["article:content_tier"]],
];

const KNOWN = new Set(NAMES.flatMap(([, names]) => names));

const MAX_VALUES = 100; // of one name; lists of keywords have some dozens

/** What `meta`, `link`, `title` and the root element state. */
export function readMetaTags(facts: PageFacts): Candidate[] {
  const candidates: Candidate[] = [];
  const isArticle = facts.graph.article !== null || facts.metas.get("og:type")?.[0]?.trim() !== "website";
  for (const [field, names] of NAMES) {
    for (const name of names) {
      // A page that calls itself a website says when that was set up.
      if (!isArticle && name === "article:published_time") continue;
      const values = facts.metas.get(name)?.slice(0, MAX_VALUES) ?? [];
      for (const [nth, value] of values.entries()) {
        const origin = nth === 0 ? { from: "meta" as const, name } : { from: "meta" as const, name, nth };
        const raw = tidy(value);
        const detail = field === "authors" && !isShown(raw, facts) ? { unseen: true as const } : null;
        candidates.push({ field, by: BY, origin, raw, certainty: "stated", ...(detail && { detail }) });
      }
    }
  }
  const others = [...readLabelledData(facts), ...readOtherDates(facts), ...readElements(facts), ...readFeeds(facts)];
  return [...candidates, ...others];
}

/** The first two words: a name without what follows it. */
const OPENING = /^\S+(?:\s\S+)?/u;

/** Does a line of the page hold what the value begins with? */
function isShown(raw: string, { body }: PageFacts): boolean {
  const words = OPENING.exec(raw)?.[0].replace(/[,;]$/u, "") ?? "";
  return words === "" || body.lines.some(({ text }) => text.includes(words));
}

/** `sw-pubdate`, `article.publishTime`: names of a site's own that say the same; not `publisher`, not `publish-until`. */
const PUBLISHED_NAME = /pub(?:lish(?:ed)?|lication)?[^a-z]?(?:date|time)|date[^a-z]?pub/iu;
const MAX_NAME = 60; // characters

function readOtherDates(facts: PageFacts): Candidate[] {
  return [...facts.metas].flatMap(([name, [value]]): Candidate[] => {
    if (KNOWN.has(name) || value === undefined || name.length > MAX_NAME || !PUBLISHED_NAME.test(name)) return [];
    const origin = { from: "meta" as const, name };
    return [{ field: "date", by: "read-other-metas", origin, raw: tidy(value), certainty: "inferred" }];
  });
}

/** “Written by” in all languages, in lower case. */
const authorLabelsOf = madeOnce(
  (packs: readonly LanguagePack[]) =>
    new Set(packs.flatMap((pack) => (pack.page?.authorLabels ?? []).map((one) => one.toLowerCase()))),
);

/** `twitter:label1` says what `twitter:data1` holds. */
function readLabelledData(facts: PageFacts): Candidate[] {
  const writtenBy = authorLabelsOf(facts.packs);
  return ["1", "2"].flatMap((number): Candidate[] => {
    const label = facts.metas.get(`twitter:label${number}`)?.[0]?.trim().toLowerCase() ?? "";
    const name = `twitter:data${number}`;
    const value = facts.metas.get(name)?.[0];
    if (value === undefined || !writtenBy.has(label)) return [];
    return [{ field: "authors", by: BY, origin: { from: "meta", name }, raw: tidy(value), certainty: "stated" }];
  });
}

const FEED_SIGN = /\s?»/u;

/** A feed is called after its site: `Harbour Courier » Feed`. */
function readFeeds(facts: PageFacts): Candidate[] {
  for (const element of elementsOf(facts.page, "link")) {
    const raw = tidy(attribute(element, "title") ?? "");
    const at = raw.search(FEED_SIGN);
    if (at <= 0 || attribute(element, "rel")?.toLowerCase() !== "alternate") continue;
    const origin = originOf(facts.page, element, "title");
    const detail = { part: raw.slice(0, at) };
    return [{ field: "publisher", by: "read-feeds", origin, raw, certainty: "inferred", detail }];
  }
  return [];
}

function readElements(facts: PageFacts): Candidate[] {
  const places: readonly (readonly [FieldName, string, string | null])[] = [
    ["headline", "title", null],
    ["publisher", "title", null],
    ["canonicalUrl", "link[rel=canonical i]", "href"],
    ["shortUrl", "link[rel=shortlink i]", "href"],
    ["leadImage", "link[rel=image_src i]", "href"],
    ["language", "html", "lang"],
  ];
  return places.flatMap(([field, selector, name]): Candidate[] => {
    const tag = selector.replace(/\[.*$/u, "");
    const rel = /\[rel=([a-z_]+)/u.exec(selector)?.[1];
    const element = elementsOf(facts.page, tag).find(
      (one) => rel === undefined || attribute(one, "rel")?.toLowerCase() === rel,
    );
    const raw = element ? tidy(name === null ? readText(element) : (attribute(element, name) ?? "")) : "";
    if (raw === "") return [];
    return [{ field, by: BY, origin: { from: "element", selector, attribute: name }, raw, certainty: "stated" }];
  });
}
