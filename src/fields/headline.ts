import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { madeOnce } from "../text/made-once.ts";
import { nameKey, plainText } from "../text/plain-text.ts";
import { sharedWords, wordsIn } from "../text/word-overlap.ts";
import { cleanHeadline } from "./clean-headline.ts";
import { isExactSiteName, type SiteNames } from "./site-names.ts";
import { bySource, chosen, type Choice } from "./trust.ts";

/** What is never doubted. */
const SURE = ["layout", "read-copy"];
/** What the page says of itself to machines, what is trusted most first. */
const STATED = ["json-ld:headline", "meta:og:title", "element:title", "meta:twitter:title", "meta:parsely-title"];
const HEADINGS = ["read-headings"];
const PARTS = ["read-heading-parts"];
const BEHIND = ["read-behind-kicker"];
const LOWER = ["read-lower-headings", "read-title-line"];
const FURTHER = [
  "meta:sailthru.title",
  "meta:dc.title",
  "meta:dcterms.title",
  "meta:title",
  "meta:articletitle",
  "json-ld:name",
];

interface Reading {
  readonly candidate: Candidate;
  readonly text: string;
  readonly key: string;
}

const mediaTagsOf = madeOnce(
  (packs: readonly LanguagePack[]) =>
    new Set(packs.flatMap(({ page }) => (page?.mediaTags ?? []).map((tag) => tag.toLowerCase()))),
);

/** The headline as its editors wrote it: the visible one, where what the page says of itself bears it out. */
export function chooseHeadline(
  candidates: readonly Candidate[],
  sites: SiteNames,
  packs: readonly LanguagePack[],
): Choice<string | null> {
  const trusted = bySource(candidates);
  const read = readerOf(trusted, sites, mediaTagsOf(packs));
  const isHeadline = ({ text }: Reading): boolean => !isExactSiteName(text, sites);
  const headings = read(HEADINGS);
  const winner =
    read(SURE)[0] ??
    chooseAmong({
      headings: headings.filter(isHeadline),
      parts: read(PARTS),
      behind: read(BEHIND),
      lower: read(LOWER),
      stated: read(STATED).filter(isHeadline),
      further: read(FURTHER).filter(isHeadline),
    }) ??
    read(FURTHER).find(isHeadline) ??
    headings[0] ??
    null;
  const ordered = [...new Set([...trusted(SURE), ...candidates])];
  return winner ? chosen(winner.text, [winner.candidate], ordered) : chosen(null, [], ordered);
}

/** Reads the headlines of a list of sources; one that pages state in many places is cleaned once. */
function readerOf(
  trusted: (sources: readonly string[]) => readonly Candidate[],
  sites: SiteNames,
  mediaTags: ReadonlySet<string>,
): (sources: readonly string[]) => Reading[] {
  const cleaned = new Map<string, Pick<Reading, "text" | "key">>();
  return (sources) => {
    const readings: Reading[] = [];
    for (const candidate of trusted(sources)) {
      const raw = candidate.detail?.part ?? candidate.raw;
      let clean = cleaned.get(raw);
      if (clean === undefined) {
        const text = cleanHeadline(raw, sites, mediaTags);
        clean = { text, key: nameKey(text) };
        cleaned.set(raw, clean);
      }
      if (clean.key !== "") readings.push({ candidate, text: clean.text, key: clean.key });
    }
    return readings;
  };
}

interface Readings {
  readonly headings: readonly Reading[];
  readonly parts: readonly Reading[];
  readonly behind: readonly Reading[];
  readonly lower: readonly Reading[];
  readonly stated: readonly Reading[];
  readonly further: readonly Reading[];
}

const MIN_KEY = 10; // letters; shorter texts stand inside others by chance
const MIN_PART = 0.5; // of a text that a headline inside it fills
const MIN_OVERLAP = 0.5; // of the words; two wordings of one headline share more

const wordsOf = madeOnce(({ text }: Reading) => wordsIn(text));

const isLong = ({ key }: Reading): boolean => key.length >= MIN_KEY;

/** What data, metas and the title's element state, each the most trusted of its kind. */
const statedBy = (stated: readonly Reading[], from: "json-ld" | "meta" | "element"): Reading | undefined =>
  stated.find(({ candidate }) => candidate.origin.from === from);

function chooseAmong({ headings, parts, behind, lower, stated, further }: Readings): Reading | null {
  const isStated = ({ key }: Reading): boolean => stated.some((other) => other.key === key);
  const isWithin = (one: Reading, share: number): boolean =>
    isLong(one) && stated.some(({ key }) => key.includes(one.key) && one.key.length >= key.length * share);
  const ofPage = stated.filter(({ candidate }) => candidate.origin.from !== "element");
  const article = statedBy(stated, "json-ld");
  const isLike = (one: Reading): boolean =>
    stated.some((other) => sharedWords(wordsOf(one), wordsOf(other)) >= MIN_OVERLAP);
  const isHeading = ({ key }: Reading): boolean => headings.some((heading) => heading.key === key);
  const shown = [...headings, ...lower];
  return (
    behindStated(shown, [...stated, ...further]) ??
    parts.find((part) => isLong(part) && !isHeading(part) && ofPage.some(({ key }) => key === part.key)) ??
    shortest(ofPage.filter((one) => shown.some((heading) => isKicked(heading, one)))) ??
    behind.find((one) => isLong(one) && (isStated(one) || (!article && isKickerNamed(one, ofPage)))) ??
    behind.find((one) => isLong(one) && stated.some((other) => isParted(one, other))) ??
    headings.find(({ key }) => key === article?.key) ??
    lower.find((one) => one.key === article?.key && isLong(one)) ??
    headings.find(isStated) ??
    headings.find((one) => isWithin(one, 0)) ??
    lower.find((one) => isLong(one) && isStated(one)) ??
    headings.find((one) => heads(one, MAX_ABOVE) && isLike(one)) ??
    lower.find((one) => isWithin(one, MIN_PART)) ??
    headings.find(isLike) ??
    chooseUnseen({ headings, lower, stated })
  );
}

/** The second of two statements that a heading puts one behind the other: a kicker and the headline. */
function behindStated(shown: readonly Reading[], stated: readonly Reading[]): Reading | undefined {
  const isBehind = (heading: Reading, one: Reading): boolean =>
    heading.key.endsWith(one.key) && stated.some(({ key }) => `${key}${one.key}` === heading.key);
  return stated.find((one) => isLong(one) && shown.some((heading) => isBehind(heading, one)));
}

const shortest = (readings: readonly Reading[]): Reading | undefined =>
  readings.reduce<Reading | undefined>(
    (least, one) => (least && least.key.length <= one.key.length ? least : one),
    undefined,
  );

/** Is what stands in front named a kicker, and not joined by a colon to the headline that the page states with it? */
function isKickerNamed({ candidate: { raw, certainty, detail } }: Reading, stated: readonly Reading[]): boolean {
  const isJoined = /[:：]\s?$/u.test(raw.slice(0, raw.length - (detail?.part?.length ?? 0)));
  return certainty === "stated" && !(isJoined && stated.some(({ key }) => key === nameKey(raw)));
}

/** Does the heading end with the headline, after a kicker that no colon joins to it? */
function isKicked(heading: Reading, headline: Reading): boolean {
  const isTail = heading.key !== headline.key && heading.key.endsWith(headline.key);
  if (!isTail || headline.key.length < heading.key.length * MIN_PART) return false;
  const kicker = heading.text.slice(0, Math.max(0, heading.text.length - headline.text.length)).trim();
  return !/[:：|｜]$/u.test(kicker);
}

const SIGNS_BEHIND = /[\p{P}\s]{1,10}$/u;
/** What stands between a kicker and its headline in a title: ` - `, ` | `; a colon makes one headline of the two. */
const PARTED = /^\s[-–—|]\s/u;

/** Does the page state the headline with its kicker in front, and a dash or a bar between the two? */
function isParted({ candidate: { raw, detail }, text }: Reading, { candidate: other }: Reading): boolean {
  const kicker = plainText(raw.slice(0, raw.length - (detail?.part?.length ?? 0))).replace(SIGNS_BEHIND, "");
  const whole = plainText(other.raw).toLowerCase();
  const rest = whole.slice(kicker.length);
  const [word = ""] = text.toLowerCase().split(" ");
  const isInFront = kicker !== "" && whole.startsWith(kicker.toLowerCase());
  return isInFront && PARTED.test(rest) && rest.replace(PARTED, "").startsWith(word);
}

const MAX_ABOVE = 8; // lines between a page's only top heading and its prose
const MAX_CLOSE = 3; // lines between a lower heading and the prose that it heads

/** Does the heading stand right above the prose? */
const heads = (one: Reading | undefined, lines: number): boolean =>
  one !== undefined && isLong(one) && (one.candidate.detail?.distance ?? Infinity) <= lines;

/** No heading is like what the page says of itself: one of the two is the site's or the section's. */
function chooseUnseen({ headings, lower, stated }: Pick<Readings, "headings" | "lower" | "stated">): Reading | null {
  const social = statedBy(stated, "meta");
  const title = statedBy(stated, "element");
  const isAgreed = social && title && sharedWords(wordsOf(social), wordsOf(title)) >= MIN_OVERLAP;
  const only = headings.length === 1 ? headings[0] : undefined;
  const article = statedBy(stated, "json-ld");
  const isSure = article && title?.key.includes(article.key);
  return (
    (heads(only, MAX_ABOVE) && !isSure ? only : null) ??
    article ??
    lower.find((one) => isLong(one) && stated.some(({ key }) => key.includes(one.key))) ??
    (isAgreed ? social : null) ??
    lower.filter((one) => heads(one, MAX_CLOSE)).at(-1) ??
    only ??
    stated[0] ??
    headings[0] ??
    null
  );
}
