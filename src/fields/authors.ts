import type { Author } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { looksLikeName } from "../text/is-person-name.ts";
import { bylineWords, parseByline, type BylineWords } from "../text/parse-byline.ts";
import { plainText } from "../text/plain-text.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { isSiteName, type SiteNames } from "./site-names.ts";
import { chosen, inTrust, sourceOf, type Choice } from "./trust.ts";

/** What names the authors, what is trusted most first. */
const SOURCES = [
  "layout",
  "read-reporters",
  "json-ld:author.name",
  "json-ld:author",
  "meta:parsely-author",
  "meta:sailthru.author",
  "meta:byl",
  "meta:author",
  "meta:twitter:data1",
  "meta:dc.creator",
  "meta:dcterms.creator",
  "meta:dc:creator",
  "meta:cxenseparse:author",
  "meta:citation_author",
  "meta:og:author",
  "read-author-links",
  "read-microdata",
  "read-bylines",
  "read-lines",
  "json-ld:creator.name",
  "json-ld:creator",
  "meta:article:author",
];
/** Sources that hold a name and nothing else: there one word may be a name. */
const STRUCTURED = new Set(["layout", "read-reporters", "json-ld:author.name", "json-ld:author"]);

interface AuthorContext {
  readonly sites: SiteNames;
  readonly packs: readonly LanguagePack[];
  readonly base: string | null;
}

/** Everyone who wrote the story, by the first source that names a person; no outlet, no account, no address. */
export function chooseAuthors(
  candidates: readonly Candidate[],
  { sites, packs, base }: AuthorContext,
): Choice<readonly Author[]> {
  const words = bylineWords(packs.slice(0, 2).flatMap(({ page }) => (page ? [page] : [])));
  const ordered = inTrust(candidates, SOURCES);
  for (const source of SOURCES) {
    const same = ordered.filter((candidate) => sourceOf(candidate) === source);
    const named = same.map((candidate) => ({ candidate, authors: readAuthors(candidate, words, sites, base) }));
    const authors = unique(named.flatMap((one) => one.authors));
    if (authors.length === 0) continue;
    const winners = named.filter((one) => one.authors.length > 0).map((one) => one.candidate);
    return chosen(authors, winners, ordered);
  }
  return chosen([], [], ordered);
}

const NO_NAME = /https?:|www\.|@|[<>{}_]|\d/u;
const MAX_NAME = 60; // characters

function readAuthors(candidate: Candidate, words: BylineWords, sites: SiteNames, base: string | null): Author[] {
  const { raw, detail } = candidate;
  const isStructured = STRUCTURED.has(sourceOf(candidate));
  return parseByline(plainText(raw), words)
    .filter((name) => name.length <= MAX_NAME && !NO_NAME.test(name) && !isSiteName(name, sites))
    .filter((name) => isStructured || looksLikeName(name))
    .map((name) => ({
      name,
      role: detail?.role ?? null,
      kind: detail?.kind ?? ("person" as const),
      url: detail?.url === undefined ? null : resolveUrl(detail.url, base),
    }));
}

function unique(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors)
    if (!byName.has(author.name.toLowerCase())) byName.set(author.name.toLowerCase(), author);
  return [...byName.values()];
}
