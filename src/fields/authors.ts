import type { Author } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { bylineWords, findNames, isName, splitNames, type BylineWords } from "../text/parse-byline.ts";
import { nameKey, plainText } from "../text/plain-text.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { isExactSiteName, isSiteName, type SiteNames } from "./site-names.ts";
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
/** Sources that hold names and nothing else; an account's or an outlet's name counts only there. */
const NAMES_ONLY = new Set([
  "layout",
  "read-reporters",
  "json-ld:author.name",
  "json-ld:author",
  "meta:parsely-author",
  "meta:cxenseparse:author",
  "meta:twitter:data1",
]);
/** Sources that hold names, or what a template put in their place. */
const NAMES = new Set(SOURCES.filter((source) => source.startsWith("meta:")));
/** Elements that the page names after the author: one word may be a name there. */
const MARKED = new Set(["read-author-links", "read-microdata", "read-bylines"]);
const NEAR = 4; // lines between the first byline and the last one that belongs to it

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
  const shown = ordered.filter((one) => one.detail?.distance !== undefined).map((one) => nameKey(one.raw));
  const isShown = (name: string): boolean => shown.some((text) => text.includes(nameKey(name)));
  for (const source of SOURCES) {
    const same = ordered.filter((candidate) => sourceOf(candidate) === source);
    const named = nearest(
      same.map((candidate) => ({
        candidate,
        authors: readAuthors(candidate, words, sites, base).filter(
          ({ name }) => isShown(name) || !isExactSiteName(name, sites),
        ),
      })),
    );
    const authors = unique(named.flatMap((one) => one.authors));
    if (authors.length === 0) continue;
    return chosen(
      authors,
      named.map((one) => one.candidate),
      ordered,
    );
  }
  return chosen([], [], ordered);
}

interface Named {
  readonly candidate: Candidate;
  readonly authors: readonly Author[];
}

/** Those that name somebody; of what a reader sees, only what stands together, nearest to the heading. */
function nearest(all: readonly Named[]): Named[] {
  const named = all.filter(({ authors }) => authors.length > 0);
  const distances = named.flatMap(({ candidate }) => candidate.detail?.distance ?? []);
  if (distances.length < named.length) return named;
  const least = Math.min(...distances);
  return named.filter(({ candidate }) => (candidate.detail?.distance ?? 0) <= least + NEAR);
}

const NO_NAME = /https?:|www\.|@|[<>{}]|\d{3}/u;
const MAX_NAME = 60; // characters

function readAuthors(candidate: Candidate, words: BylineWords, sites: SiteNames, base: string | null): Author[] {
  const { detail } = candidate;
  return namesIn(candidate, words, sites)
    .filter((name) => name.length <= MAX_NAME && !NO_NAME.test(name))
    .map((name) => ({
      name,
      role: detail?.role ?? null,
      kind: detail?.kind ?? (isSiteName(name, sites) ? "organization" : "person"),
      url: detail?.url === undefined ? null : resolveUrl(detail.url, base),
    }));
}

function namesIn(candidate: Candidate, words: BylineWords, sites: SiteNames): string[] {
  const source = sourceOf(candidate);
  const text = plainText(candidate.raw);
  if (NAMES_ONLY.has(source)) return splitNames(text, words);
  const names = NAMES.has(source) ? splitNames(text, words) : findNames(text, words);
  const people = names.filter((name) => isName(name, words) && !isSiteName(name, sites));
  const mayBeAccount = MARKED.has(source) && (candidate.detail?.distance ?? 0) < 100;
  return people.length > 0 || !mayBeAccount ? people : soleWord(text, words, sites);
}

const ONE_WORD = /^[\p{L}\p{M}\d_.'-]{3,30}$/u;

/** The one word of an element that the page names after the author: an account's name. */
function soleWord(text: string, words: BylineWords, sites: SiteNames): string[] {
  const [first, ...others] = splitNames(text, words);
  if (first === undefined || others.length > 0 || !ONE_WORD.test(first) || isExactSiteName(first, sites)) return [];
  const lower = first.toLowerCase();
  return words.openers.includes(lower) || words.notNames.has(lower) ? [] : [first];
}

function unique(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors)
    if (!byName.has(author.name.toLowerCase())) byName.set(author.name.toLowerCase(), author);
  return [...byName.values()];
}
