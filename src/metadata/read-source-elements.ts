import { attribute, lastPlaceIn, type PageElement, placeOf } from "../document/page-document.ts";
import { readText } from "../document/read-text.ts";
import type { Candidate } from "../model/evidence.ts";
import { tidy } from "./apply-rule.ts";
import { originOf } from "./element-origin.ts";
import type { PageFacts } from "./page-facts.ts";
import { distanceOf, frameOf, lineOf } from "./story-frame.ts";

const SOURCE_NAME =
  /(?:^|[\s_-])(?:(?:ent|article|news|media)-?source|source|laiyuan|come-?from|copy-?from)(?:$|[\s_-])/iu;
const MAX_NAMES = 200; // characters of class and id that are looked at
const MAX_INSIDE = 4; // elements: a link, an icon
const OUTLET = /^\p{Script=Han}[\p{Script=Han}\p{Script=Latin}\d]{2,15}$/u;
const ABOVE = 100; // distance from which on a line does not stand below the heading

/** Elements named after the source that hold, below the heading, what ends as outlets' names do: 江州晚报. In scripts without spaces. */
export function readSourceElements(facts: PageFacts): Candidate[] {
  const endings = facts.packs[0]?.page?.origins?.outletEndings;
  if (!endings) return [];
  const frame = frameOf(facts);
  return facts.page.elements.flatMap((element): Candidate[] => {
    if (!isNamed(element) || (distanceOf(frame, lineOf(facts, element)) ?? ABOVE) >= ABOVE) return [];
    const raw = lastPlaceIn(element) - placeOf(element) > MAX_INSIDE ? "" : tidy(readText(element));
    if (!OUTLET.test(raw) || !endings.some((ending) => raw.endsWith(ending))) return [];
    const origin = originOf(facts.page, element, null);
    return [{ field: "origins", by: "read-source-elements", origin, raw, certainty: "stated" }];
  });
}

const isNamed = (element: PageElement): boolean =>
  ["class", "id"].some((key) => SOURCE_NAME.test((attribute(element, key) ?? "").slice(0, MAX_NAMES)));
