import type { Candidate } from "../model/evidence.ts";
import { nameKey, plainText } from "../text/plain-text.ts";
import type { SiteNames } from "./site-names.ts";
import { firstValue, inTrust, sourceOf, type Choice } from "./trust.ts";

const SOURCES = [
  "layout",
  "read-copy",
  "meta:og:site_name",
  "json-ld:publisher.name",
  "json-ld:@WebSite.name",
  "json-ld:@NewsMediaOrganization.name",
  "json-ld:publisher",
  "meta:application-name",
  "meta:apple-mobile-web-app-title",
  "meta:publisher",
  "meta:dc.publisher",
  "meta:dcterms.publisher",
  "meta:prism.publicationname",
  "meta:al:ios:app_name",
  "read-microdata",
  "meta:sitename",
];
/** What may spell the name out among other words. */
const SPELLED = ["read-home-links", "element:title", "read-lines"];
/** What may name the outlet where nothing else does. */
const FURTHER = ["read-title-end", "read-feeds", "meta:copyright"];
const ADDRESS = /^(?:https?:\/\/|www\.)|^\S+\.(?:com|net|org|de|fr|co\.uk|it|es|at|ch|nl|pl|se|dk|no|fi|ru|jp|cn)$/iu;
const MAX_NAME = 80; // characters; longer ones are taglines

/**
 * The outlet whose page this is, by its name: as stated, unless that is a mere abbreviation while the page spells out
 * what the host's name is made of; an address is a name only where nothing else is said.
 */
export function choosePublisher(candidates: readonly Candidate[], sites: SiteNames): Choice<string | null> {
  const choice = chooseName(candidates, sites);
  return choice.value === null ? choice : { ...choice, value: withoutTagline(choice.value, candidates) };
}

/** What parts a name from what the outlet says of itself, and in titles a headline from the name. */
const TAGLINE = /\s[|–—-]\s/u;

/** `海港新聞網` of `海港新聞網 - 即時新聞`, where the title ends with the one alone. */
function withoutTagline(name: string, candidates: readonly Candidate[]): string {
  if (!TAGLINE.test(name)) return name;
  const [first] = name.split(TAGLINE);
  const title = candidates.find((candidate) => sourceOf(candidate) === "element:title")?.raw ?? "";
  const pieces = plainText(title).split(TAGLINE);
  return pieces.length > 1 && first !== undefined && pieces.at(-1) === first ? first : name;
}

function chooseName(candidates: readonly Candidate[], sites: SiteNames): Choice<string | null> {
  const ordered = namedLikeHostFirst(inTrust(candidates, SOURCES), sites);
  const spelled = inTrust(candidates, SPELLED);
  const stated = firstValue(ordered, nameIn);
  if (stated.value !== null && !ABBREVIATION.test(stated.value)) return firstValue([...ordered, ...spelled], nameIn);
  const inFull = firstValue([...spelled, ...ordered], (candidate) =>
    spelled.includes(candidate) ? partOfHost(candidate, sites) : null,
  );
  if (inFull.value !== null) return inFull;
  if (stated.value !== null) return stated;
  const further = firstValue(inTrust(candidates, FURTHER), outletIn);
  return further.value !== null ? further : firstValue(ordered, shortName);
}

const SURE = new Set(["layout", "read-copy"]);

/** A site's name in metas may be a section's: where it is nothing like the host, a publisher who is comes first. */
function namedLikeHostFirst(ordered: readonly Candidate[], sites: SiteNames): readonly Candidate[] {
  const [first] = ordered;
  const isLikeHost = (candidate: Candidate): boolean => isHostName(plainText(candidate.raw), sites.host, true);
  if (!first || SURE.has(sourceOf(first)) || isLikeHost(first)) return ordered;
  const like = ordered.filter((candidate) => sourceOf(candidate) === "json-ld:publisher.name" && isLikeHost(candidate));
  return [...like, ...ordered.filter((candidate) => !like.includes(candidate))];
}

/** `STZ`, `FAZ`; not `BBC News`. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;

function nameIn(candidate: Candidate): string | null {
  const name = shortName(candidate);
  return name === null || ADDRESS.test(name) ? null : name;
}

/** `©`, a year, a company's form: what a line about rights holds beside an outlet's name, or in its place. */
const OF_RIGHTS =
  /©|\p{Nd}{4}|copyright|rights|版权|版權|[\s,](?:gmbh|inc|ltd|limited|llc|ag|as|s\.?a|e\.\s?v|verlag)\.?(?:\s|$)/iu;

function outletIn(candidate: Candidate): string | null {
  const name = nameIn(candidate);
  return name === null || OF_RIGHTS.test(name) ? null : name;
}

function shortName({ by, raw, detail }: Candidate): string | null {
  const name = plainText(detail?.part ?? raw);
  if (by === "read-microdata" && OF_RIGHTS.test(name)) return null; // the company that owns the outlet
  return name === "" || name.length > MAX_NAME || name.startsWith("http") ? null : name;
}

const MAX_WORDS = 8; // words of an outlet's name
const MAX_TEXT = 300; // characters in which one is looked for

/** The words that the host's name is made of: `Kleine Post` in `Zur Kleine Post Startseite`, for kleinepost.example. */
function partOfHost({ raw }: Candidate, { host }: SiteNames): string | null {
  const words = plainText(raw).slice(0, MAX_TEXT).split(" ");
  const keys = words.map(nameKey);
  const labels = labelsOf(host);
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + MAX_WORDS); to > from; to--) {
      if (!labels.includes(withoutThe(keys.slice(from, to).join("")))) continue;
      const name = words.slice(from, to).join(" ").replace(EDGES, "");
      if (isHostName(name, host) && !ADDRESS.test(name)) return name;
    }
  }
  return null;
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** `The Daily Mirror` of dailymirror.example, written like a name; not `the Daily Mirror`. `mayGoOn`: `Mirror Online` of mirror.example. */
function isHostName(name: string, host: readonly string[], mayGoOn = false): boolean {
  const key = withoutThe(nameKey(name));
  const labels = labelsOf(host);
  if (mayGoOn) return labels.some((label) => label.length >= MIN_LABEL && key.startsWith(label));
  return !/^\p{Ll}/u.test(name) && labels.includes(key);
}

const withoutThe = (key: string): string => (key.startsWith("the") ? key.slice("the".length) : key);
const labelsOf = (host: readonly string[]): readonly string[] => host.map(withoutThe).filter((label) => label !== "");

const MIN_LABEL = 4; // letters; shorter labels open other words
