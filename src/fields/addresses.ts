import type { Candidate } from "../model/evidence.ts";
import { decodeEntities } from "../text/decode-entities.ts";
import { hostLabels, resolveUrl } from "../text/resolve-url.ts";
import { chosen, firstValue, inTrust, type Choice } from "./trust.ts";

const CANONICAL = [
  "layout",
  "read-copy",
  "element:link[rel=canonical i]",
  "meta:og:url",
  "json-ld:mainEntityOfPage.@id",
  "json-ld:mainEntityOfPage",
  "json-ld:url",
];

/** The address that the page names as its own; the front page's is none. */
export function chooseCanonicalUrl(candidates: readonly Candidate[], base: string | null): Choice<string | null> {
  return firstValue(inTrust(candidates, CANONICAL), (candidate) => {
    const url = resolveUrl(decodeEntities(candidate.raw), base);
    return url === null || isFrontPage(url) ? null : url;
  });
}

const FRONT_PAGE = /^https?:\/\/[^/]+\/?$/u;

function isFrontPage(url: string): boolean {
  return FRONT_PAGE.test(url);
}

export function chooseShortUrl(candidates: readonly Candidate[], base: string | null): Choice<string | null> {
  return firstValue(candidates, ({ raw }) => {
    const url = resolveUrl(raw, base);
    return url !== null && hostLabels(url).length > 1 ? url : null;
  });
}

export function chooseMirrorUrl(candidates: readonly Candidate[]): Choice<string | null> {
  const choice = firstValue(candidates, ({ raw }) => resolveUrl(raw, null));
  return choice.value === null ? chosen(null, [], candidates) : choice;
}
