import { type AnyNode, type ChildNode, type Document, Element, Text, hasChildren } from "domhandler";
import type { Issue } from "../model/issue.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { flattenDepth, MAX_DEPTH } from "./flatten.ts";
import { parseTree } from "./parse-html.ts";

export type PageElement = Element;
export type PageNode = AnyNode;

/** A page as the stages see it: read-only, every element numbered in reading order. */
export interface PageDocument {
  /** The page's own address, where the caller or a copy gave one. */
  readonly address: string | null;
  /** What relative addresses resolve against: the first http(s) `base`, or the address. */
  readonly base: string | null;
  readonly root: Document;
  /** Every element, in reading order; `placeOf(element)` is its index. */
  readonly elements: readonly PageElement[];
  readonly byTag: ReadonlyMap<string, readonly PageElement[]>;
}

const NONE: readonly PageElement[] = [];

export function readPage(html: string, address: string | null, issues: Issue[]): PageDocument {
  const root = parseTree(html);
  if (flattenDepth(root)) {
    issues.push({
      code: "depth-flattened",
      message: `Elements nested below ${MAX_DEPTH} levels were lifted.`,
      origin: null,
    });
  }
  const elements: PageElement[] = [];
  const byTag = new Map<string, PageElement[]>();
  number(root, elements, byTag);
  return { address, base: readBase(byTag, address), root, elements, byTag };
}

/** The elements of one tag name, in reading order. */
export function elementsOf(page: PageDocument, tag: string): readonly PageElement[] {
  return page.byTag.get(tag) ?? NONE;
}

/** An attribute's value as written; `null` where it is not there. */
export function attribute(element: PageElement, name: string): string | null {
  return Object.hasOwn(element.attribs, name) ? (element.attribs[name] ?? null) : null;
}

export function isElement(node: PageNode | null): node is PageElement {
  return node instanceof Element;
}

export function isText(node: PageNode | null): node is Text {
  return node instanceof Text;
}

export function parentOf(node: PageNode): PageElement | null {
  return node.parent instanceof Element ? node.parent : null;
}

/** The element's index in `page.elements`. */
export function placeOf(element: PageElement): number {
  return element.startIndex ?? 0;
}

/** The index of the last element inside it (its own where it has none). */
export function lastPlaceIn(element: PageElement): number {
  return element.endIndex ?? 0;
}

/** Is `inner` the element itself or inside it? */
export function contains(outer: PageElement, inner: PageElement): boolean {
  return placeOf(outer) <= placeOf(inner) && placeOf(inner) <= lastPlaceIn(outer);
}

/** Numbers elements in reading order: `startIndex` is an element's own number, `endIndex` that of its last descendant. */
function number(root: Document, elements: PageElement[], byTag: Map<string, PageElement[]>): void {
  const stack: (ChildNode | Document)[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node instanceof Element) {
      if (node.startIndex !== null) {
        node.endIndex = elements.length - 1; // met again: everything inside is numbered
        continue;
      }
      node.startIndex = node.endIndex = elements.length;
      elements.push(node);
      const same = byTag.get(node.name);
      if (same) same.push(node);
      else byTag.set(node.name, [node]);
      if (node.children.length > 0) stack.push(node);
    }
    if (hasChildren(node))
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as ChildNode);
  }
}

/** The first `base` with an http(s) address, as the HTML standard says; others do not count. */
function readBase(byTag: ReadonlyMap<string, readonly PageElement[]>, address: string | null): string | null {
  for (const base of byTag.get("base") ?? NONE) {
    const url = resolveUrl(attribute(base, "href") ?? "", address);
    if (url) return url;
  }
  return address;
}
