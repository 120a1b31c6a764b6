import type { Author } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { agenciesInByline, isKnownAgency } from "../text/agencies.ts";
import { dateLexicon } from "../text/date-lexicon.ts";
import { groupBy } from "../text/group-by.ts";
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
  "read-signatures",
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
  const trusted = inTrust(candidates, SOURCES);
  const ordered = trusted.filter((candidate) => !isLone(candidate, trusted, names.words.endings));
  let shown: readonly string[] | null = null; // made when first asked for
  const isShown = (name: string): boolean => {
    shown ??= ordered.filter(isBeside).map(({ raw }) => nameKey(raw));
    const key = nameKey(name);
    return shown.some((text) => text.includes(key));
  };
  const beside = ordered.filter((candidate) => candidate.detail?.distance === undefined || isBeside(candidate));
  const read = (among: readonly Candidate[], namesIn: NamesIn): Named[][] => groupsOf(among, namesIn, { sites, base });
  const people = (candidate: Candidate): string[] => peopleIn(candidate, names);
  const persons = (among: readonly Candidate[]): Named[][] =>
    read(among, people).filter(
      (group) => !isData(group) || authorsOf(group).some(({ name }) => isName(name, names.words)),
    );
  const others = (candidate: Candidate): string[] =>
    othersIn(candidate, names).filter(
      (name) => !isSaid(candidate) || isShown(name) || isStated(name, candidate, { sites, base }),
    );
  const [first, ...more] = persons(beside);
  const accounts = read(beside.filter(isOpened), others);
  const winner =
    printedInstead(first, { more, accounts }, isShown) ??
    first ??
    read(beside, others)[0] ??
    persons(ordered)[0] ??
    read(ordered.filter(isSigned), others)[0] ??
    [];
  return chosen(
    authorsOf(winner),
    winner.map(({ candidate }) => candidate),
    trusted,
  );
}

type NamesIn = (candidate: Candidate) => readonly string[];

/** Those who are named, a group a source, in the order that `among` has them; what names nobody is left out. */
function groupsOf(
  among: readonly Candidate[],
  namesIn: NamesIn,
  { sites, base }: Pick<AuthorContext, "sites" | "base">,
): Named[][] {
  return [...groupBy(among, sourceOf).values()].flatMap((ofSource) => {
    const named = ofSource.map((candidate) => ({
      candidate,
      authors: describe(namesIn(candidate), candidate, sites, base),
    }));
    const kept = nearest(named);
    return kept.length === 0 ? [] : [kept];
  });
}

/** A meta that no line of the page and no other source bears out names who keeps the site. */
function isLone({ raw, detail, origin }: Candidate, all: readonly Candidate[], endings: readonly string[]): boolean {
  if (!detail?.unseen || origin.from !== "meta" || endings.some((word) => raw.endsWith(word))) return false;
  const key = nameKey(raw);
  const isSame = (other: Candidate): boolean => other.origin.from !== "meta" || other.origin.name !== origin.name;
  return !all.some((other) => isSame(other) && nameKey(other.raw).includes(key));
}

const authorsOf = (group: readonly Named[]): readonly Author[] => unique(group.flatMap(({ authors }) => authors));

/** Does a word for the author stand before it? */
const isOpened = ({ origin }: Candidate): boolean => origin.from === "line" && origin.prefix !== "";

/** Is it the author's by the page's own word, wherever it stands? */
const isSigned = (candidate: Candidate): boolean => isOpened(candidate) || candidate.by === "read-microdata";

/** Was it said to machines? */
const isSaid = ({ origin }: Candidate): boolean => origin.from === "json-ld" || origin.from === "meta";
const isData = ([first]: readonly Named[]): boolean => first !== undefined && isSaid(first.candidate);

/** `Nightowl`; not `anonymous`, `ana-ruiz`. */
const ACCOUNT = /^\p{Lu}[\p{L}\d]{2,30}$/u;

/** Does data state who this is: an organisation of its own, or a person by an account's or the site's name? */
function isStated(
  name: string,
  { detail }: Candidate,
  { sites, base }: Pick<AuthorContext, "sites" | "base">,
): boolean {
  if (detail?.kind === "person") return ACCOUNT.test(name) || isSiteName(name, sites);
  // With the front page for its address an organisation is the publisher that a template repeats.
  return detail?.kind === "organization" && !FRONT_PAGE.test(resolveUrl(detail.url ?? "", base) ?? "");
}

/** Does it stand below the heading, where a byline does? */
const isPrinted = (group: readonly Named[]): boolean =>
  group.some(({ candidate }) => (candidate.detail?.distance ?? BELOW) <= ABOVE + NEAR);

/**
 * What no reader sees may name who made the site, or who keyed the story in: the byline that names its author. An
 * account's name stands in the place of a meta alone.
 */
function printedInstead(
  first: readonly Named[] | undefined,
  { more, accounts }: Readonly<Record<"more" | "accounts", readonly (readonly Named[])[]>>,
  isShown: (name: string) => boolean,
): readonly Named[] | undefined {
  if (!first || !isData(first) || authorsOf(first).some(({ name }) => isShown(name))) return undefined;
  if (first[0]?.candidate.origin.from === "meta") return [...more, ...accounts].find(isPrinted);
  const words = new Set(wordsOf(first));
  const isOther = (group: readonly Named[]): boolean => !wordsOf(group).some((word) => words.has(word));
  return more.find((group) => isPrinted(group) && group.some(({ candidate }) => isOpened(candidate)) && isOther(group));
}

const wordsOf = (group: readonly Named[]): string[] =>
  authorsOf(group).flatMap(({ name }) => name.toLowerCase().split(" "));

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
  // Below the story stand those of other stories too: there the names of one byline count, those of several do not.
  const count = unique(named.flatMap(({ authors }) => authors)).length;
  const isAmbiguous = least >= BELOW && named.every(({ authors }) => authors.length < count);
  return isAmbiguous ? [] : near;
}

const MAX_NAME = 60; // characters

function describe(names: readonly string[], { detail }: Candidate, sites: SiteNames, base: string | null): Author[] {
  return names
    .filter((name) => name.length <= MAX_NAME && !isNoName(name))
    .map((name) => ({
      name,
      role: detail?.role ?? null,
      kind: kindOf(name, detail?.kind, sites),
      url: detail?.url === undefined ? null : resolveUrl(detail.url, base),
    }));
}

/** An outlet's name of several words may be a person's. */
function kindOf(name: string, stated: Author["kind"] | undefined, sites: SiteNames): Author["kind"] {
  const isSite = isSiteName(name, sites);
  if (isKnownAgency(name) && (stated === undefined || agenciesInByline(name).length > 0)) return "organization";
  if (stated === "person" && isSite && !name.includes(" ")) return "organization";
  return stated ?? (isSite ? "organization" : "person");
}

function unique(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors)
    if (!byName.has(author.name.toLowerCase())) byName.set(author.name.toLowerCase(), author);
  return [...byName.values()];
}
