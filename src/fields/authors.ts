import type { Author } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { dateLexicon } from "../text/date-lexicon.ts";
import { ownPages } from "../text/own-pages.ts";
import { bylineWords, isName } from "../text/parse-byline.ts";
import { nameKey } from "../text/plain-text.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { isNoName, type NameContext, othersIn, peopleIn } from "./author-names.ts";
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
  const names: NameContext = { words: bylineWords(ownPages(packs)), lexicon: dateLexicon(packs), sites };
  const ordered = inTrust(candidates, SOURCES);
  const shown = ordered.filter(isBeside).map(({ raw }) => nameKey(raw));
  const isShown = (name: string): boolean => shown.some((text) => text.includes(nameKey(name)));
  // With the front page for its address an organisation is the publisher that a template repeats.
  const isStated = ({ detail }: Candidate): boolean =>
    detail?.kind === "organization" && !FRONT_PAGE.test(resolveUrl(detail.url ?? "", base) ?? "");
  const beside = ordered.filter((candidate) => candidate.detail?.distance === undefined || isBeside(candidate));
  const read = (among: readonly Candidate[], namesIn: (candidate: Candidate) => readonly string[]): Named[][] =>
    SOURCES.flatMap((source) => {
      const ofSource = among.filter((candidate) => sourceOf(candidate) === source);
      const named = ofSource.map((candidate) => ({
        candidate,
        authors: describe(namesIn(candidate), candidate, sites, base),
      }));
      const kept = nearest(named);
      return kept.length === 0 ? [] : [kept];
    });
  const people = (candidate: Candidate): string[] => peopleIn(candidate, names);
  const persons = (among: readonly Candidate[]): Named[][] =>
    read(among, people).filter(
      (group) => !isData(group) || authorsOf(group).some(({ name }) => isName(name, names.words)),
    );
  const others = (candidate: Candidate): string[] =>
    othersIn(candidate, names).filter((name) => isShown(name) || isStated(candidate));
  const [first, ...more] = persons(beside);
  // A meta that no reader sees may name who made the site.
  const isUnseen = first?.[0]?.candidate.origin.from === "meta" && !authorsOf(first).some(({ name }) => isShown(name));
  const winner =
    (isUnseen ? more.find(isPrinted) : undefined) ?? first ?? read(beside, others)[0] ?? persons(ordered)[0] ?? [];
  return chosen(
    authorsOf(winner),
    winner.map(({ candidate }) => candidate),
    ordered,
  );
}

const authorsOf = (group: readonly Named[]): readonly Author[] => unique(group.flatMap(({ authors }) => authors));

/** Was it said to machines? */
const isData = ([first]: readonly Named[]): boolean =>
  first?.candidate.origin.from === "json-ld" || first?.candidate.origin.from === "meta";

/** Does it stand below the heading, where a byline does? */
const isPrinted = (group: readonly Named[]): boolean =>
  group.some(({ candidate }) => (candidate.detail?.distance ?? ABOVE) < ABOVE);

const ABOVE = 100; // distance from which on a byline does not stand below the heading

/** `https://example.com`, `https://example.com/`. */
const FRONT_PAGE = /^https?:\/\/[^/]{1,100}\/?$/u;

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
  const least = distances.reduce((nearer, one) => Math.min(nearer, one), Infinity);
  const near = named.filter(({ candidate }) => (candidate.detail?.distance ?? 0) <= least + NEAR);
  // Below the story stand those of other stories too: there one name counts, several do not.
  const isAmbiguous = least >= BELOW && unique(named.flatMap(({ authors }) => authors)).length > 1;
  return isAmbiguous ? [] : near;
}

const MAX_NAME = 60; // characters

function describe(names: readonly string[], { detail }: Candidate, sites: SiteNames, base: string | null): Author[] {
  return names
    .filter((name) => name.length <= MAX_NAME && !isNoName(name))
    .map((name) => ({
      name,
      role: detail?.role ?? null,
      kind: detail?.kind ?? (isSiteName(name, sites) ? "organization" : "person"),
      url: detail?.url === undefined ? null : resolveUrl(detail.url, base),
    }));
}

function unique(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors)
    if (!byName.has(author.name.toLowerCase())) byName.set(author.name.toLowerCase(), author);
  return [...byName.values()];
}
