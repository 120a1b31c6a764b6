import type { Candidate } from "../model/evidence.ts";
import { hostLabels } from "../text/resolve-url.ts";
import { chosen, type Choice } from "./trust.ts";

/** `en`, `en-GB`, `zh-Hans-CN`, `de_AT`. */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_].*)?$/iu;

/** The text's own language as seen in it, in the page's own form where that agrees: `en-GB` for `en`. */
export function chooseLanguage(candidates: readonly Candidate[], seen: string | null): Choice<string | null> {
  for (const candidate of candidates) {
    const tag = parseTag(candidate.raw);
    if (tag === null) continue;
    if (seen === null) return chosen(tag, [candidate], candidates);
    if (tag === seen || tag.startsWith(`${seen}-`)) return chosen(tag, [candidate], candidates);
  }
  return chosen(seen, [], candidates);
}

/** The regions that the page names: by the ending of its host, by the tags of its language. */
export function regionsOf(candidates: readonly Candidate[], address: string | null): readonly string[] {
  const [suffix = ""] = hostLabels(address);
  return [suffix.toUpperCase(), ...candidates.flatMap(({ raw }) => TAG.exec(raw.trim())?.[3]?.toUpperCase() ?? [])];
}

/** A language tag in its usual form; `null` where it is none. */
export function parseTag(raw: string): string | null {
  const match = TAG.exec(raw.trim());
  if (!match?.[1]) return null;
  const [, language, script, region] = match;
  const name = script && `${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`;
  return [language.toLowerCase(), name, region?.toUpperCase()].filter((part) => part !== undefined).join("-");
}
