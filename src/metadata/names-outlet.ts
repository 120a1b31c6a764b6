import { lastPlaceIn, type PageElement, placeOf } from "../document/page-document.ts";
import { readText } from "../document/read-text.ts";
import { tidy } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";

const MAX_INSIDE = 4; // elements: a link, an icon
const OUTLET = /^\p{Script=Han}[\p{Script=Han}\p{Script=Latin}\d]{2,15}$/u;
const ABOVE = 100; // distance from which on a line does not stand below the heading

/** Does an element named after the source hold, below the heading, what ends as outlets' names do: 江州晚报? In scripts without spaces. */
export function namesOutlet({ packs }: PageFacts, element: PageElement, distance: number | null): boolean {
  const endings = packs[0]?.page?.origins?.outletEndings;
  if (!endings || distance === null || distance >= ABOVE) return false;
  if (lastPlaceIn(element) - placeOf(element) > MAX_INSIDE) return false;
  const text = tidy(readText(element));
  return OUTLET.test(text) && endings.some((ending) => text.endsWith(ending));
}
