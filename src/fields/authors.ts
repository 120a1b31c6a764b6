import type { Author } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { plainText } from "../text/plain-text.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { isSiteName, type SiteNames } from "./site-names.ts";
import { chosen, inTrust, sourceOf, type Choice } from "./trust.ts";

/** What names the authors, what is trusted most first. */
const SOURCES = [
  "layout",
  "json-ld:author.name",
  "json-ld:author",
  "json-ld:creator.name",
  "json-ld:creator",
  "meta:parsely-author",
  "meta:sailthru.author",
  "meta:byl",
  "meta:author",
  "meta:twitter:data1",
  "meta:dc.creator",
  "meta:dcterms.creator",
  "meta:cxenseparse:author",
  "meta:citation_author",
  "read-microdata",
  "read-bylines",
  "read-lines",
  "meta:article:author",
];

interface AuthorContext {
  readonly sites: SiteNames;
  readonly packs: readonly LanguagePack[];
  readonly base: string | null;
}

/** Everyone who wrote the story, by the first source that names a person; no outlet, no account, no address. */
export function chooseAuthors(
  candidates: readonly Candidate[],
  { sites, base }: AuthorContext,
): Choice<readonly Author[]> {
  const ordered = inTrust(candidates, SOURCES);
  for (const source of SOURCES) {
    const same = ordered.filter((candidate) => sourceOf(candidate) === source);
    const named = same.map((candidate) => ({ candidate, authors: readAuthors(candidate, sites, base) }));
    const authors = unique(named.flatMap((one) => one.authors));
    if (authors.length === 0) continue;
    return chosen(
      authors,
      named.filter((one) => one.authors.length > 0).map((one) => one.candidate),
      ordered,
    );
  }
  return chosen([], [], ordered);
}

const SEPARATOR = /\s?[,;、，|/／&]\s?|\s(?:and|und|et|y|e)\s/iu;
const NO_NAME = /https?:|www\.|@|[<>{}]|\d{2}/u;
const MAX_NAME = 50; // characters

function readAuthors({ raw, detail }: Candidate, sites: SiteNames, base: string | null): Author[] {
  return plainText(raw)
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== "" && name.length <= MAX_NAME && !NO_NAME.test(name) && !isSiteName(name, sites))
    .map((name) => ({
      name,
      role: detail?.role ?? null,
      kind: detail?.kind ?? ("person" as const),
      url: detail?.url === undefined ? null : resolveUrl(detail.url, base),
    }));
}

function unique(authors: readonly Author[]): Author[] {
  return [...new Map(authors.map((author) => [author.name.toLowerCase(), author])).values()];
}
