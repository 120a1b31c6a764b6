import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { nameKey } from "../text/plain-text.ts";
import { cleanHeadline } from "./clean-headline.ts";
import { isExactSiteName, type SiteNames } from "./site-names.ts";
import { chosen, inTrust, sourceOf, type Choice } from "./trust.ts";

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
  const readings = (list: readonly Candidate[]): Reading[] =>
    list.flatMap((candidate) => {
      const text = cleanHeadline(candidate.raw, sites, mediaTags);
      const key = nameKey(text);
      return key === "" || isExactSiteName(text, sites) ? [] : [{ candidate, text, key }];
    });
  const sure = readings(inTrust(candidates, SURE));
  const stated = readings(inTrust(candidates, STATED));
  const shown = readings(candidates.filter((candidate) => sourceOf(candidate) === "read-visible"));
  const further = readings(inTrust(candidates, FURTHER));
  const winner = sure[0] ?? chooseShown(shown, stated) ?? stated[0] ?? further[0] ?? null;
  const ordered = [...inTrust(candidates, SURE), ...candidates];
  return winner ? chosen(winner.text, [winner.candidate], [...new Set(ordered)]) : chosen(null, [], candidates);
}

/** The heading that another source repeats, or that such a source holds with more around it; else the only one. */
function chooseShown(shown: readonly Reading[], stated: readonly Reading[]): Reading | null {
  const same = shown.find(({ key }) => stated.some((other) => other.key === key));
  const within = shown.find(({ key }) => stated.some((other) => key.length >= 10 && other.key.includes(key)));
  const only = shown.length === 1 ? shown[0] : undefined;
  return same ?? within ?? only ?? null;
}
