import {
  attribute,
  childrenOf,
  isElement,
  isText,
  type PageDocument,
  type PageElement,
  parentOf,
} from "./page-document.ts";
import { type Complex, type Demand, parseSelector } from "./parse-selector.ts";

type Test = (element: PageElement) => boolean;
const compiled = new Map<string, Test | null>();
const MAX_CACHED = 2000; // selectors; adapters hold some hundreds

/** The elements that match, in reading order; none where the selector is malformed. */
export function select(page: PageDocument, selector: string): readonly PageElement[] {
  const matches = compileSelector(selector);
  return matches ? page.elements.filter((element) => matches(element)) : [];
}

export function selectFirst(page: PageDocument, selector: string): PageElement | null {
  const matches = compileSelector(selector);
  return (matches && page.elements.find((element) => matches(element))) ?? null;
}

/** Compiled once for each selector; `null` where it is malformed, or asks for what `parseSelector` does not know. */
export function compileSelector(selector: string): Test | null {
  const known = compiled.get(selector);
  if (known !== undefined) return known;
  if (compiled.size >= MAX_CACHED) compiled.clear();
  const list = parseSelector(selector);
  const test = list && ((element: PageElement) => matchesAny(list, element));
  compiled.set(selector, test);
  return test;
}

/** Loops, here and below: asked for each element, so that a function made for each would be most of what a page makes. */
function matchesAny(list: readonly Complex[], element: PageElement): boolean {
  for (const complex of list) if (matches(complex, complex.length - 1, element) === "yes") return true;
  return false;
}

/** `never`: nor does any other element further out match the parts up to this one. */
type Outcome = "yes" | "no" | "never";

/** Does the element match the part at this place, and what stands around it the parts before? Linear, as it gives up early. */
function matches(complex: Complex, place: number, element: PageElement): Outcome {
  const compound = complex[place];
  if (!compound) return "no";
  for (const demand of compound.demands) if (!meets(demand, element)) return "no";
  if (place === 0) return "yes";
  if (compound.combinator === " " || compound.combinator === ">") {
    for (let up = parentOf(element); up; up = parentOf(up)) {
      const outcome = matches(complex, place - 1, up);
      if (outcome !== "no" || compound.combinator === ">") return outcome;
    }
    return "never";
  }
  for (let before = besides(element, "prev"); before; before = besides(before, "prev")) {
    const outcome = matches(complex, place - 1, before);
    if (outcome !== "no" || compound.combinator === "+") return outcome;
  }
  return "no";
}

function meets(demand: Demand, element: PageElement): boolean {
  switch (demand.kind) {
    case "tag":
      return element.name === demand.name;
    case "attribute":
      return holds(demand, attribute(element, demand.name));
    case "any":
      return matchesAny(demand.of, element);
    case "none":
      return !matchesAny(demand.of, element);
    case "empty":
      return childrenOf(element).every((child) => isText(child) && child.data === "");
    case "root":
      return parentOf(element) === null;
    case "nth": {
      const steps = numberOf(element, demand.own, demand.fromEnd) - demand.start;
      return demand.step === 0 ? steps === 0 : steps % demand.step === 0 && steps / demand.step >= 0;
    }
  }
}

function holds({ sign, value, folded }: Extract<Demand, { kind: "attribute" }>, written: string | null): boolean {
  if (written === null) return sign === "!=";
  const own = folded ? written.toLowerCase() : written;
  switch (sign) {
    case "=":
      return own === value;
    case "!=":
      return own !== value;
    case "~=":
      return own.includes(value) && value !== "" && own.split(SPACES).includes(value);
    case "|=":
      return own === value || own.startsWith(`${value}-`);
    case "^=":
      return value !== "" && own.startsWith(value);
    case "$=":
      return value !== "" && own.endsWith(value);
    case "*=":
      return value !== "" && own.includes(value);
    default:
      return true;
  }
}

const SPACES = /[ \t\n\f\r]+/u;
const MAX_SIBLINGS = 1000; // beside an element that are counted: a list of more has no numbers

function numberOf(element: PageElement, own: boolean, fromEnd: boolean): number {
  let number = 1;
  const way = fromEnd ? "next" : "prev";
  for (let beside = besides(element, way); beside && number <= MAX_SIBLINGS; beside = besides(beside, way)) {
    if (!own || beside.name === element.name) number++;
  }
  return number;
}

/** The next element before or behind, among the siblings. */
function besides(element: PageElement, way: "prev" | "next"): PageElement | null {
  let node = element[way];
  while (node && !isElement(node)) node = node[way];
  return node;
}
