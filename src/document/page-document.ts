import type { Issue } from "../model/issue.ts";
import { groupBy } from "../text/group-by.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { flattenDepth, MAX_DEPTH } from "./flatten.ts";
import { freeNoscript } from "./free-noscript.ts";
import { parseTree } from "./parse-html.ts";
import { isElement, isParent, type PageElement, type PageNode, type PageRoot } from "./tree-node.ts";

export {
  childrenOf,
  isElement,
  isText,
  nextBeyond,
  type PageElement,
  type PageNode,
  type PageText,
} from "./tree-node.ts";

/** A page as the stages see it: read-only, every element numbered in reading order. */
export interface PageDocument {
  /** The page's own address, where the caller or a copy gave one. */
  readonly address: string | null;
  /** What relative addresses resolve against: the first http(s) `base`, or the address. */
  readonly base: string | null;
  readonly root: PageRoot;
  /** Every element, in reading order; `placeOf(element)` is its index. */
  readonly elements: readonly PageElement[];
  readonly byTag: ReadonlyMap<string, readonly PageElement[]>;
}

const NONE: readonly PageElement[] = [];

export function readPage(html: string, address: string | null, issues: Issue[]): PageDocument {
  const root = parseTree(html);
  let { elements, depth } = readInOrder(root);
  if (depth > MAX_DEPTH) {
    flattenDepth(root);
    ({ elements, depth } = readInOrder(root));
    issues.push({
      code: "depth-flattened",
      message: `Elements nested below ${MAX_DEPTH} levels were lifted.`,
      origin: null,
    });
  }
  let byTag = groupByTag(elements);
  if (freeNoscript(html, byTag.get("noscript") ?? NONE)) {
    ({ elements } = readInOrder(root));
    byTag = groupByTag(elements);
  }
  return { address, base: readBase(byTag, address), root, elements, byTag };
}

const groupByTag = (elements: readonly PageElement[]): Map<string, PageElement[]> =>
  groupBy(elements, ({ name }) => name);

/** The elements of one tag name, in reading order. */
export function elementsOf(page: PageDocument, tag: string): readonly PageElement[] {
  return page.byTag.get(tag) ?? NONE;
}

/** An attribute's value as written; `null` where it is not there. */
export function attribute(element: PageElement, name: string): string | null {
  for (const own of element.attrs) if (own.name === name) return own.value;
  return null;
}

export function parentOf(node: PageNode): PageElement | null {
  return isElement(node.parent) ? node.parent : null;
}

/** The element's index in `page.elements`. */
export function placeOf(element: PageElement): number {
  return element.place;
}

/** The index of the last element inside it (its own where it has none). */
export function lastPlaceIn(element: PageElement): number {
  return element.lastPlace;
}

/** Is `inner` the element itself or inside it? */
export function contains(outer: PageElement, inner: PageElement): boolean {
  return placeOf(outer) <= placeOf(inner) && placeOf(inner) <= lastPlaceIn(outer);
}

/** Does an element hold one with the tag name? Elements of a name lie in order: the first behind it is looked up. */
export function holdsTag(page: PageDocument, outer: PageElement, tag: string): boolean {
  const all = elementsOf(page, tag);
  let low = 0;
  for (let high = all.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.place ?? 0) <= outer.place) low = middle + 1;
    else high = middle;
  }
  return (all[low]?.place ?? Infinity) <= outer.lastPlace;
}

/** Every element in reading order, each told its own number and that of the last inside it; and how deep they lie. */
function readInOrder(root: PageRoot): { elements: PageElement[]; depth: number } {
  const elements: PageElement[] = [];
  let deepest = 0;
  let depth = 0;
  let node: PageNode | null = root;
  while (node) {
    if (isElement(node)) node.place = elements.push(node) - 1;
    const first: PageNode | null = isParent(node) ? node.first : null;
    if (first) {
      node = first;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    // On to the next node not yet read; what is left behind on the way up is read to its end.
    for (let done: PageNode | null = node; done; done = done.parent, depth--) {
      if (isElement(done)) done.lastPlace = elements.length - 1;
      node = done.next;
      if (node) break;
    }
  }
  return { elements, depth: deepest };
}

/** The first `base` with an http(s) address, as the HTML standard says; others do not count. */
function readBase(byTag: ReadonlyMap<string, readonly PageElement[]>, address: string | null): string | null {
  for (const base of byTag.get("base") ?? NONE) {
    const url = resolveUrl(attribute(base, "href") ?? "", address);
    if (url) return url;
  }
  return address;
}
