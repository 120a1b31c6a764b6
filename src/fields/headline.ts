import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { nameKey } from "../text/plain-text.ts";
import { wordOverlap } from "../text/word-overlap.ts";
import { cleanHeadline } from "./clean-headline.ts";
import { isExactSiteName, type SiteNames } from "./site-names.ts";
import { chosen, inTrust, type Choice } from "./trust.ts";

/** What is never doubted. */
const SURE = ["layout", "read-copy"];
/** What the page says of itself to machines, what is trusted most first. */
const STATED = ["json-ld:headline", "meta:og:title", "element:title", "meta:twitter:title", "meta:parsely-title"];
const FURTHER = ["meta:sailthru.title", "meta:dc.title", "meta:dcterms.title", "meta:title", "json-ld:name"];

interface Reading {
  readonly candidate: Candidate;
  readonly text: string;
  readonly key: string;
}

/** The headline as its editors wrote it: the visible one, where what the page says of itself bears it out. */
export function chooseHeadline(
  candidates: readonly Candidate[],
  sites: SiteNames,
  packs: readonly LanguagePack[],
): Choice<string | null> {
  const mediaTags = new Set(packs.flatMap(({ page }) => (page?.mediaTags ?? []).map((tag) => tag.toLowerCase())));
  const read = (sources: readonly string[]): Reading[] =>
    inTrust(candidates, sources).flatMap((candidate) => {
      const text = cleanHeadline(candidate.raw, sites, mediaTags);
      const key = nameKey(text);
      return key === "" ? [] : [{ candidate, text, key }];
    });
  const isHeadline = ({ text }: Reading): boolean => !isExactSiteName(text, sites);
  const headings = read(["read-headings"]);
  const winner =
    read(SURE)[0] ??
    chooseAmong({
      headings: headings.filter(isHeadline),
      parts: read(["read-heading-parts"]),
      lower: read(["read-lower-headings"]),
      stated: read(STATED).filter(isHeadline),
    }) ??
    read(FURTHER).find(isHeadline) ??
    headings[0] ??
    null;
  const ordered = [...new Set([...inTrust(candidates, SURE), ...candidates])];
  return winner ? chosen(winner.text, [winner.candidate], ordered) : chosen(null, [], ordered);
}

interface Readings {
  readonly headings: readonly Reading[];
  readonly parts: readonly Reading[];
  readonly lower: readonly Reading[];
  readonly stated: readonly Reading[];
}

const MIN_KEY = 10; // letters; shorter texts stand inside others by chance
const MIN_KICKED = 0.5; // of a heading that its headline fills, a kicker before it
const MIN_OVERLAP = 0.5; // of the words; two wordings of one headline share more

function chooseAmong({ headings, parts, lower, stated }: Readings): Reading | null {
  const isStated = ({ key }: Reading): boolean => stated.some((other) => other.key === key);
  const ofPage = stated.filter(({ candidate }) => candidate.origin.from !== "element");
  const article = stated.find(({ candidate }) => candidate.origin.from === "json-ld");
  const title = stated.find(({ candidate }) => candidate.origin.from === "element");
  const shown = [...headings, ...lower];
  const afterKicker = ofPage.find((one) => shown.some((heading) => isKicked(heading, one)));
  const agreed = ofPage.find(({ key }) => key === title?.key);
  return (
    parts.find(({ key }) => key.length >= MIN_KEY && ofPage.some((other) => other.key === key)) ??
    afterKicker ??
    headings.find(({ key }) => key === article?.key) ??
    lower.find(({ key }) => key === article?.key && key.length >= MIN_KEY) ??
    headings.find(isStated) ??
    // What follows it in the heading is a source or a number of comments.
    (agreed && headings.some(({ key }) => key.startsWith(agreed.key)) ? agreed : null) ??
    headings.find(({ key }) => key.length >= MIN_KEY && stated.some((other) => other.key.includes(key))) ??
    headings.find(({ text }) => stated.some((other) => wordOverlap(text, other.text) >= MIN_OVERLAP)) ??
    chooseUnseen({ headings, parts, lower, stated })
  );
}

/** Does the heading end with the headline, after a kicker that no colon joins to it? */
function isKicked(heading: Reading, headline: Reading): boolean {
  const isTail = heading.key !== headline.key && heading.key.endsWith(headline.key);
  if (!isTail || headline.key.length < heading.key.length * MIN_KICKED) return false;
  const kicker = heading.text.slice(0, Math.max(0, heading.text.length - headline.text.length)).trim();
  return !/[:：|｜]$/u.test(kicker);
}

/** No heading is like what the page says of itself: it is the site's or the section's. */
function chooseUnseen({ headings, lower, stated }: Readings): Reading | null {
  const article = stated.find(({ candidate }) => candidate.origin.from === "json-ld");
  const title = stated.find(({ candidate }) => candidate.origin.from === "element");
  const social = stated.find(({ candidate }) => candidate.origin.from === "meta");
  const agreed = social && title && wordOverlap(social.text, title.text) >= MIN_OVERLAP ? social : null;
  const inTitle = lower.find(({ key }) => key.length >= MIN_KEY && stated.some((other) => other.key.includes(key)));
  const only = headings.length === 1 ? headings[0] : undefined;
  return article ?? inTitle ?? agreed ?? only ?? stated[0] ?? headings[0] ?? null;
}
