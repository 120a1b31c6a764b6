import {
  attribute,
  elementsOf,
  isElement,
  isText,
  nextBeyond,
  type PageElement,
  type PageNode,
} from "../document/page-document.ts";
import { isHidden, readText } from "../document/read-text.ts";
import { select } from "../document/select.ts";
import type { Origin } from "../model/evidence.ts";
import { placeOfPrefix } from "../text/opens-word.ts";
import { foldSpace } from "../text/whitespace.ts";
import { valuesAt } from "./json-ld-graph.ts";
import type { PageFacts } from "./page-facts.ts";

export const MAX_RAW = 2000; // UTF-16 code units of a raw value; longer ones are no field
const MAX_MATCHES = 100; // values of one rule; keyword lists have some dozens

/** The value that stands at an origin, `null` where there is none: every evidence gives its `raw` again. */
export function applyRule(facts: PageFacts, origin: Origin): string | null {
  const nth = "nth" in origin ? (origin.nth ?? 0) : 0;
  return matchesOf(facts, origin, nth + 1)[nth] ?? null;
}

/** All values that an origin fits, the first `limit` of them, in the page's order. */
export function matchesOf(facts: PageFacts, origin: Origin, limit: number = MAX_MATCHES): readonly string[] {
  return rawMatches(facts, origin, limit).slice(0, limit).map(tidy);
}

/** A value as evidence states it. */
export function tidy(raw: string): string {
  return foldSpace(raw.length > MAX_RAW ? raw.slice(0, MAX_RAW) : raw);
}

function rawMatches(facts: PageFacts, origin: Origin, limit: number): readonly string[] {
  switch (origin.from) {
    case "json-ld":
      return valuesAt(facts.graph, origin.path).map((found) => found.value);
    case "meta":
      return facts.metas.get(origin.name.toLowerCase()) ?? [];
    case "element":
      return elementsFor(facts, origin.selector).map((element) =>
        origin.parted ? partedText(element) : valueOf(element, origin.attribute),
      );
    case "line":
      return matchLines(facts, origin.prefix, origin.until ?? null);
    case "url":
      return listOfOne(matchAddress(facts.page.address, origin.pattern));
    case "script":
      return scriptValues(facts, origin.key, limit);
    case "copy":
      return listOfOne(facts.copy?.[origin.key] ?? null);
    case "adapter":
      return listOfOne(facts.match?.adapter[origin.key] ?? null);
    case "text": {
      const { paragraph, start, end } = origin.span;
      return listOfOne(facts.body.paragraphs[paragraph]?.slice(start, end) ?? null);
    }
  }
}

const listOfOne = (value: string | null): readonly string[] => (value === null ? [] : [value]);

const TAG_NAME = /^[a-z][a-z0-9]*$/u;

/** A bare tag name needs no selector. */
function elementsFor(facts: PageFacts, selector: string): readonly PageElement[] {
  return TAG_NAME.test(selector) ? elementsOf(facts.page, selector) : select(facts.page, selector);
}

/** The text of an element with a bar between what separate elements hold. */
export function partedText(element: PageElement): string {
  const pieces: string[] = [];
  for (let next: PageNode | null = element; next;) {
    let inside: PageNode | null = null;
    if (isText(next)) pieces.push(next.data);
    else if (isElement(next) && (next === element || !isHidden(next))) {
      if (next !== element) pieces.push(" | ");
      inside = next.first;
    }
    next = inside ?? nextBeyond(next, element);
  }
  return pieces
    .join("")
    .split(BARS)
    .filter((piece) => piece !== "")
    .join(" | ");
}

const BARS = /\s{0,50}\|\s{0,50}/u;

/** The text of an element, or an attribute's value; elements with neither are still counted. */
function valueOf(element: PageElement, name: string | null): string {
  return name === null ? readText(element) : (attribute(element, name) ?? "");
}

/** What follows the prefix in each line that holds it at its start or after something that is no letter. */
function matchLines(facts: PageFacts, prefix: string, until: string | null): readonly string[] {
  return facts.body.lines.flatMap(({ text }) => {
    const at = placeOfPrefix(text, prefix);
    if (at < 0) return [];
    const rest = text.slice(at + prefix.length);
    const end = until === null ? -1 : rest.indexOf(until);
    return [end < 0 ? rest : rest.slice(0, end)];
  });
}

/** The day that an address names: 2021-12-05; a year of two digits is one of this century. */
function matchAddress(address: string | null, pattern: string): string | null {
  const groups = address === null ? undefined : patternOf(pattern)?.exec(address)?.groups;
  if (!groups?.["year"]) return null;
  const year = groups["year"].length === 2 ? `20${groups["year"]}` : groups["year"];
  return [year, groups["month"], groups["day"]].flatMap((part) => (part ? [part.padStart(2, "0")] : [])).join("-");
}

const patterns = new Map<string, RegExp | null>();

/** Compiled once; `null` where the adapter's pattern is malformed. */
function patternOf(pattern: string): RegExp | null {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  let made: RegExp | null = null;
  try {
    made = new RegExp(pattern, "u");
  } catch {
    made = null;
  }
  patterns.set(pattern, made);
  return made;
}

const MAX_SCRIPT_VALUE = 200; // characters of a value in a script

/** The strings that follow `"key":` in the page's inline scripts. */
function scriptValues(facts: PageFacts, key: string, limit: number): readonly string[] {
  const found: string[] = [];
  for (const script of elementsOf(facts.page, "script")) {
    const child = script.first;
    if (!isText(child)) continue;
    for (let at = child.data.indexOf(key); at >= 0 && found.length < limit; at = child.data.indexOf(key, at + 1)) {
      const value = SCRIPT_VALUE.exec(child.data.slice(at + key.length, at + key.length + MAX_SCRIPT_VALUE));
      if (value?.[1] && QUOTE.test(child.data.charAt(at - 1))) found.push(value[1]);
    }
  }
  return found;
}

/** `":"2021-12-05`, escaped or not: `\":\"2021-12-05`. */
const SCRIPT_VALUE = /^\\{0,3}["']\s{0,4}:\s{0,4}\\{0,3}["']?([^"'\\,}\]]{1,120})/u;
const QUOTE = /["']/u;
