import { childrenOf, type PageElement, putChild, takeOut } from "./tree-node.ts";

const MAX_SUBSTITUTE = 40; // elements of a `noscript` that stands in for a script: a picture, a frame, a line or two
const MAX_FREED = 16; // of one page
const OPENED = /<noscript[\s>]/giu;
const CLOSED = /<\/noscript[\s>]/giu;

/**
 * Lifts what an unclosed `noscript` has swallowed to where the `noscript` stands, as a reader without scripts sees it; says
 * whether it did. Without scripts, as pages are parsed here, the HTML standard takes the rest of the page as its content.
 */
export function freeNoscript(html: string, elements: readonly PageElement[]): boolean {
  const large = elements.filter(({ lastPlace, place }) => lastPlace - place > MAX_SUBSTITUTE).slice(0, MAX_FREED);
  if (large.length === 0 || countOf(OPENED, html) <= countOf(CLOSED, html)) return false;
  for (const element of large) lift(element);
  return true;
}

const countOf = (tag: RegExp, html: string): number => html.match(tag)?.length ?? 0;

/** Puts the children of an element in its place. */
function lift(element: PageElement): void {
  const { parent, next } = element;
  if (!parent) return;
  const children = childrenOf(element);
  takeOut(element);
  for (const child of children) {
    takeOut(child);
    putChild(parent, child, next);
  }
}
