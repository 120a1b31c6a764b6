import type { Author } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { ownPages } from "../text/own-pages.ts";
import { bylineWords, findNames, isName, leadingNames, splitNames, type BylineWords } from "../text/parse-byline.ts";
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

/**
 * Everyone who wrote the story, by the first source that names a person; where none does, whom the byline prints
 * instead: an account, a desk, the outlet itself.
 */
export function chooseAuthors(
  candidates: readonly Candidate[],
  { sites, packs, base }: AuthorContext,
): Choice<readonly Author[]> {
  const words = bylineWords(ownPages(packs));
  const ordered = inTrust(candidates, SOURCES);
  const shown = ordered.filter(isBeside).map(({ raw }) => nameKey(raw));
  const isShown = (name: string): boolean => shown.some((text) => text.includes(nameKey(name)));
  const people = (candidate: Candidate): string[] =>
    peopleIn(candidate, words, sites).filter((name) => !isExactSiteName(name, sites));
  const others = (candidate: Candidate): string[] =>
    othersIn(candidate, words).filter((name) => isShown(name) || !isSiteName(name, sites));
  const beside = ordered.filter((candidate) => candidate.detail?.distance === undefined || isBeside(candidate));
  const attempts = [
    { namesIn: people, among: beside },
    { namesIn: others, among: beside },
    { namesIn: people, among: ordered },
  ];
  for (const { namesIn, among } of attempts) {
    for (const source of SOURCES) {
      const named = among
        .filter((candidate) => sourceOf(candidate) === source)
        .map((candidate) => ({ candidate, authors: describe(namesIn(candidate), candidate, sites, base) }));
      const kept = nearest(named);
      if (kept.length === 0) continue;
      const winners = kept.map(({ candidate }) => candidate);
      return chosen(unique(kept.flatMap(({ authors }) => authors)), winners, ordered);
    }
  }
  return chosen([], [], ordered);
}

interface Named {
  readonly candidate: Candidate;
  readonly authors: readonly Author[];
}

const BELOW = 200; // distance from which on a byline stands below the story

/** Does the candidate stand where a reader looks for the author: around the heading? */
const isBeside = ({ detail }: Candidate): boolean => (detail?.distance ?? BELOW) < BELOW;

/** Those that name somebody; of what a reader sees, only what stands together, nearest to the heading. */
function nearest(all: readonly Named[]): Named[] {
  const named = all.filter(({ authors }) => authors.length > 0);
  const distances = named.flatMap(({ candidate }) => candidate.detail?.distance ?? []);
  if (distances.length < named.length) return named;
  const least = Math.min(...distances);
  const near = named.filter(({ candidate }) => (candidate.detail?.distance ?? 0) <= least + NEAR);
  // Below the story stand those of other stories too: there one name counts, several do not.
  const isAmbiguous = least >= BELOW && unique(named.flatMap(({ authors }) => authors)).length > 1;
  return isAmbiguous ? [] : near;
}

const NO_NAME = /https?:|www\.|[@<>{}]|\d{3}/u;
const MAX_NAME = 60; // characters

function describe(names: readonly string[], { detail }: Candidate, sites: SiteNames, base: string | null): Author[] {
  return names
    .filter((name) => name.length <= MAX_NAME && !NO_NAME.test(name))
    .map((name) => ({
      name,
      role: detail?.role ?? null,
      kind: detail?.kind ?? (isSiteName(name, sites) ? "organization" : "person"),
      url: detail?.url === undefined ? null : resolveUrl(detail.url, base),
    }));
}

const textOf = ({ raw, detail }: Candidate): string => plainText(detail?.part ?? raw);

function peopleIn(candidate: Candidate, words: BylineWords, sites: SiteNames): string[] {
  const source = sourceOf(candidate);
  const text = textOf(candidate);
  if (NO_NAME.test(text) && NAMES.has(source)) return [];
  if (NAMES_ONLY.has(source)) return splitNames(text, words);
  const isOpened = candidate.origin.from === "line" && candidate.origin.prefix !== "";
  const find = NAMES.has(source) ? splitNames : isOpened ? leadingNames : findNames;
  const names = find(text, words);
  // A site may bear its author's name; what metas name after the site is the site.
  const isSite = NAMES.has(source) ? isSiteName : isExactSiteName;
  return names.filter((name) => isName(name, words) && !isSite(name, sites));
}

const MAX_OTHER = 40; // characters of an account's or a desk's name
const ONE_WORD = /^[\p{L}\p{M}\d_.'-]{3,30}$/u;

/** Names that are no person's: one word of a marked byline, all words of a link to an author, what data says. */
function othersIn(candidate: Candidate, words: BylineWords): string[] {
  const source = sourceOf(candidate);
  if (NAMES_ONLY.has(source)) return splitNames(textOf(candidate), words);
  if (source === "read-lines") return postedBy(candidate);
  if (!MARKED.has(source) || !isBeside(candidate)) return [];
  const [first, ...more] = splitNames(textOf(candidate), words);
  if (first === undefined || more.length > 0 || first.length > MAX_OTHER) return [];
  const isLabel = words.openers.includes(first.toLowerCase()) || words.notNames.has(first.toLowerCase());
  const isAccount = ONE_WORD.test(first) || (source === "read-author-links" && !startsWithLabel(first, words));
  return isAccount && !isLabel ? [first] : [];
}

const MIN_OPENER = 8; // letters: `Posted by`; after a mere `By` anything may follow
/** `nightowl` in `nightowl on Friday`; not `Ana Ruiz`. */
const ACCOUNT = /^[:：]?\s?([\p{L}\d_.-]{3,30})(?=$|\s[\p{Ll}\d@|•·(])/u;

/** The account in a line such as `Posted by nightowl on Friday`. */
function postedBy(candidate: Candidate): string[] {
  const { origin, raw } = candidate;
  const isPosted = origin.from === "line" && origin.prefix.length >= MIN_OPENER && isBeside(candidate);
  const account = isPosted ? ACCOUNT.exec(raw)?.[1] : undefined;
  return account === undefined ? [] : [account];
}

/** `All articles`, `View profile`. */
function startsWithLabel(text: string, { notNames, openers }: BylineWords): boolean {
  const first = text.split(" ")[0]?.toLowerCase() ?? "";
  return notNames.has(first) || openers.includes(first);
}

function unique(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors)
    if (!byName.has(author.name.toLowerCase())) byName.set(author.name.toLowerCase(), author);
  return [...byName.values()];
}
