import { foldSpace } from "../text/whitespace.ts";
import { isElement, isText, type PageElement, type PageNode } from "./page-document.ts";
import { nextBeyond } from "./tree-node.ts";

/** Elements whose text no reader sees. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "title",
  "svg",
  "math",
  "iframe",
  "object",
  "select",
  "textarea",
  "button",
  "rt", // how a word is spoken, over it
  "rp",
]);
/** Inline style declarations that hide an element, or clip it to nothing: only screen readers read it. */
const HIDING_STYLE = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden|clip\s?:\s?rect\(0)/iu;
const MAX_STYLE = 1000; // characters of a style attribute that are looked at

/** Is the element, by its own markup, not shown to a reader? */
export function isHidden(element: PageElement): boolean {
  if (UNREAD_TAGS.has(element.name)) return true;
  for (const { name, value } of element.attrs) if (isHiding(name, value)) return true;
  return false;
}

/** Does the attribute hide its element? */
export function isHiding(name: string, value: string): boolean {
  return name === "hidden" || (name === "style" && HIDING_STYLE.test(value.slice(0, MAX_STYLE)));
}

/** The text a reader sees inside a node, in the one normal form. `skip` leaves out further elements. */
export function readText(node: PageNode, skip?: (element: PageElement) => boolean): string {
  return foldSpace(readRawText(node, skip));
}

/** The first characters of that text; what stands behind them is not looked at. */
export function readOpening(node: PageNode, length: number): string {
  return foldSpace(readRawText(node, undefined, 2 * length)).slice(0, length);
}

const MAX_SPACED = 4; // times as long as what is asked for may a text be, the white space in it included

/**
 * The same before white space is folded; `br` and block borders give a line break. Without recursion. `most`: characters
 * after which no further text is read.
 */
export function readRawText(node: PageNode, skip?: (element: PageElement) => boolean, most: number = Infinity): string {
  let read = ""; // most elements hold one text: no list is made for it
  const more: string[] = [];
  let length = 0;
  for (let next: PageNode | null = node; next && length < most;) {
    let inside: PageNode | null = null;
    let part = "";
    if (isText(next)) {
      part = next.data.slice(0, MAX_SPACED * most);
      if (most < Infinity) length += part.trim().length;
    } else if (next === node || !isElement(next) || !(isHidden(next) || skip?.(next))) {
      if (isElement(next) && next.name === "br") part = "\n";
      inside = next.first;
    }
    if (read === "") read = part;
    else if (part !== "") more.push(part);
    next = inside ?? nextBeyond(next, node);
  }
  return more.length === 0 ? read : read + more.join("");
}
