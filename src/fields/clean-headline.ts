import { nameKey, plainText } from "../text/plain-text.ts";
import { isSiteName, isWholeName, type SiteNames } from "./site-names.ts";

/** Between a headline and the name of its site: ` | `, ` - `, `｜`, `_`. */
const SEPARATOR =
  /\s[|\-–—·•:»«›‹>/~\\]{1,2}\s|\s?[|｜¦ㅣ]\s?|\s?[－＿_]\s?|\s?：\s?|:\s|\s[–—-]|[–—-]\s|(?<=[\p{Script=Han}\p{Script=Hangul}\p{P}])--?(?=[\p{Script=Han}\p{Script=Hangul}])/gu;
const MAX_HEADLINE = 400; // characters; longer ones are paragraphs
const MAX_CUTS = 4; // site, section, sub-section, tagline
const MIN_LEFT = 2; // letters that must be left

/** A headline as its editors wrote it: no site name at either end, no tag of the medium. */
export function cleanHeadline(raw: string, sites: SiteNames, mediaTags: ReadonlySet<string>): string {
  return dropMediaTags(dropSiteName(plainText(raw.slice(0, MAX_HEADLINE)), sites), mediaTags);
}

/** Cuts the outlet's name off either end, and its section's off the end, where what stands beyond a separator is known to be that name. */
export function dropSiteName(headline: string, sites: SiteNames): string {
  let text = headline;
  for (let cut = 0; cut < MAX_CUTS; cut++) {
    const separators = [...text.matchAll(SEPARATOR)];
    if (separators.length === 0) return text;
    const shorter = cutEnd(text, separators, sites) ?? cutStart(text, separators, sites);
    if (shorter === null || [...shorter].length < MIN_LEFT) return text;
    text = shorter;
  }
  return text;
}

type Separators = readonly RegExpExecArray[];

function cutEnd(text: string, separators: Separators, sites: SiteNames): string | null {
  // From the first separator on: `Headline | Sport | Outlet` loses all that follows only if all of it names the site.
  for (const match of [...separators].reverse()) {
    const rest = text.slice(match.index + match[0].length);
    const isSection = !match[0].includes(":") && sites.sections.has(nameKey(rest));
    if (rest !== "" && (isSection || isSiteName(rest, sites))) return text.slice(0, match.index).trim();
  }
  return null;
}

function cutStart(text: string, separators: Separators, sites: SiteNames): string | null {
  for (const match of separators) {
    if (isWholeName(text.slice(0, match.index), sites)) return text.slice(match.index + match[0].length).trim();
  }
  return null;
}

/** `(图)`, `[Video]`, `【组图】` at either end; `Video:` in front. */
const BRACKET_BEFORE = /^[([（［【]([^)\]）］】]{1,12})[)\]）］】]\s?/u;
const BRACKET_BEHIND = /\s?[([（［【]([^)\]）］】]{1,12})[)\]）］】]$/u;
const LEADING_TAG = /^(\p{L}{2,12})\s?[:：|｜]\s?/u;

function dropMediaTags(headline: string, mediaTags: ReadonlySet<string>): string {
  let text = headline;
  for (let cut = 0; cut < MAX_CUTS; cut++) {
    const match =
      mediaTagBy(BRACKET_BEHIND, text, mediaTags) ??
      mediaTagBy(BRACKET_BEFORE, text, mediaTags) ??
      mediaTagBy(LEADING_TAG, text, mediaTags);
    if (match === null) return text;
    text = (match.index === 0 ? text.slice(match[0].length) : text.slice(0, match.index)).trim();
  }
  return text;
}

function mediaTagBy(pattern: RegExp, text: string, mediaTags: ReadonlySet<string>): RegExpExecArray | null {
  const found = pattern.exec(text);
  return found?.[1] !== undefined && isMediaTag(found[1].trim().toLowerCase(), mediaTags) ? found : null;
}

/** One tag, or several with a sign between: `图/视频`, `photos + video`. */
function isMediaTag(tag: string, mediaTags: ReadonlySet<string>): boolean {
  const parts = tag.split(/\s?[/+&,、／]\s?/u).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => mediaTags.has(part));
}
