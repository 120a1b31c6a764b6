import { attribute, isElement, isText, type PageElement, type PageNode, placeOf } from "../document/page-document.ts";
import type { PageDocument } from "../document/page-document.ts";
import { isHiding } from "../document/read-text.ts";
import { LIMITS } from "../limits.ts";
import { foldSpace } from "../text/whitespace.ts";
import { KINDS, kindOfNames, kindOfRole } from "./class-words.ts";
import { type Frame, openFrame, type Regions } from "./open-frame.ts";
import { BOX, BREAK, EMBED, LEAVES, PICTURE, tagOf, TEXT_BOX, UNREAD } from "./tag-roles.ts";
import { PLAIN_STYLE, type Style, styleOf } from "./text-style.ts";

export interface Piece {
  readonly style: Style;
  text: string;
}

/** A stretch of text that a reader sees as one block. */
export interface TextItem {
  readonly kind: "text";
  readonly frame: Frame;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A picture or something embedded, as the page has it. */
export interface MediaItem {
  readonly kind: "image" | "embed";
  readonly frame: Frame;
  readonly element: PageElement;
  readonly place: number;
  /** The address it leads to, where it stands in a link. */
  readonly href: string | null;
}

export type Item = TextItem | MediaItem;

export interface Collected {
  /** In reading order. */
  readonly items: readonly Item[];
  /** Block-level elements as they open: parents before their children. */
  readonly frames: readonly Frame[];
  /** Are these all the items of the page? */
  readonly isWhole: boolean;
}

/** What holds for all inside an element, up to the next that changes it. */
interface Context {
  /** The element that it began with; `null` for the page. */
  readonly element: PageElement | null;
  readonly frame: Frame | null;
  readonly style: Style;
  /** Inside `noscript` only pictures count: the text is for others. */
  readonly picturesOnly: boolean;
  readonly outer: Context | null;
}

interface Walk {
  readonly items: Item[];
  readonly frames: Frame[];
  readonly regions: Regions | null;
  context: Context;
  pieces: Piece[];
  breaks: number;
}

/** Every block of text, picture and embed of a page in reading order, hidden ones left out. One pass, without recursion. */
export function collectBlocks(page: PageDocument, regions: Regions | null): Collected {
  const context = { element: null, frame: null, style: PLAIN_STYLE, picturesOnly: false, outer: null };
  const walk: Walk = { items: [], frames: [], regions, context, pieces: NO_PIECES, breaks: 0 };
  const { items, frames } = walk;
  let node: PageNode | null = page.root.first;
  while (node && items.length <= LIMITS.blocks) {
    if (isText(node)) addText(walk, node.data);
    const first: PageNode | null = isElement(node) && enter(walk, node) ? node.first : null;
    node = first ?? nextAfter(walk, node);
  }
  return { items: items.slice(0, LIMITS.blocks), frames, isWhole: items.length <= LIMITS.blocks };
}

/** Takes in what an element is; says whether what it holds is to be read too. */
function enter(walk: Walk, element: PageElement): boolean {
  const { context, regions } = walk;
  const { role, kinds } = tagOf(element.name);
  if ((role & LEAVES) !== 0) return addLeaf(walk, element, role);
  const picturesOnly = context.picturesOnly || element.name === "noscript";
  if (!picturesOnly && (role & UNREAD) !== 0 && !isStreamed(element)) return false;
  const marks = readMarks(element);
  const isRoot = regions?.roots.has(element) === true; // which a script shows, where it is hidden
  if (!picturesOnly && (marks & HIDDEN) !== 0 && !isRoot && !isStreamed(element)) return false;
  if (role === PICTURE) addMedia(walk, element, "image");
  if ((marks & KINDS.unseen) !== 0 && (role & BOX) === 0 && isForReaders(element, context.frame)) return false;
  const isBox = (role & BOX) !== 0 || isUnknownBox(element.name, context.frame) || isRoot;
  if (!isBox && (!element.first || regions?.drops.has(element) === true)) return false;
  const frame = isBox ? openFrame(walk, element, kinds | (marks & ~HIDDEN), context.frame) : context.frame;
  if (isBox) flush(walk);
  if (!element.first) return false;
  const style = styleOf(element, marks, context.style, context.frame?.around.figure != null);
  if (isBox || style !== context.style || picturesOnly !== context.picturesOnly)
    walk.context = { element, frame, style, picturesOnly, outer: context };
  return true;
}

/** An element whose content is never read. */
function addLeaf(walk: Walk, element: PageElement, role: number): false {
  if ((role & BREAK) !== 0) addBreak(walk);
  if ((role & EMBED) !== 0) addMedia(walk, element, "embed");
  return false;
}

/** The next node in reading order that is not inside this one; leaves the elements that end before it. */
function nextAfter(walk: Walk, node: PageNode): PageNode | null {
  for (let done: PageNode | null = node; done; done = done.parent) {
    const { element, frame, outer } = walk.context;
    if (done === element && outer) {
      if (frame !== outer.frame) flush(walk);
      walk.context = outer;
    }
    if (done.next) return done.next;
  }
  return null;
}

const HIDDEN = 1 << 28; // beyond all kinds

/** What its class and its id say, and its role; `HIDDEN` where it is not shown. */
function readMarks(element: PageElement): number {
  let marks = 0;
  for (const { name, value } of element.attrs) {
    if (name === "class" || name === "id") marks |= kindOfNames(value);
    else if (name === "role") marks |= kindOfRole(value);
    else if (isHiding(name, value)) marks |= HIDDEN;
  }
  return marks;
}

/** Classes by which the great frameworks and systems keep words for screen readers alone. */
const FOR_READERS =
  /(?:^|\s)(?:u-)?(?:sr-only|visually-?hidden|hidden-visually|screen-?reader-(?:text|only)|element-invisible)(?:\s|$)/iu;
const MAX_CLASS = 300; // characters

/**
 * Words in a paragraph or caption that only a screen reader says: `<span class="visually-hidden">Image source, </span>`.
 * Elsewhere they may label what is shown: `By`.
 */
function isForReaders(element: PageElement, frame: Frame | null): boolean {
  if (!frame || (tagOf(frame.tag).role & TEXT_BOX) === 0) return false;
  return FOR_READERS.test((attribute(element, "class") ?? "").slice(0, MAX_CLASS));
}

/** React streams late parts into hidden elements (`S:1`) that a script then moves to their place. */
function isStreamed(element: PageElement): boolean {
  return (attribute(element, "id") ?? "").startsWith("S:") && attribute(element, "hidden") !== null;
}

/** Unknown elements with a dash are boxes, save inside a paragraph, where they mark words. */
function isUnknownBox(name: string, frame: Frame | null): boolean {
  return name.includes("-") && !(frame && (tagOf(frame.tag).role & TEXT_BOX) !== 0);
}

function addText(walk: Walk, text: string): void {
  const { pieces, context } = walk;
  if (context.picturesOnly) return;
  const last = pieces[pieces.length - 1];
  if (last && last.style === context.style) last.text += text;
  else if (last) pieces.push({ style: context.style, text });
  else walk.pieces = [{ style: context.style, text }]; // most blocks have one: no room is made for more
  if (walk.breaks > 0 && text.trim() !== "") walk.breaks = 0;
}

/** One `br` is a line's end, two are a paragraph's. */
function addBreak(walk: Walk): void {
  addText(walk, "\n");
  if (++walk.breaks > 1) flush(walk);
}

function addMedia({ items, context }: Walk, element: PageElement, kind: MediaItem["kind"]): void {
  const { frame, style } = context;
  if (frame) items.push({ kind, frame, element, place: placeOf(element), href: style.href });
}

const NO_PIECES: Piece[] = []; // of all blocks that have not begun: none is put into it

/** Ends the block that is being read. */
function flush(walk: Walk): void {
  const { pieces, items, context } = walk;
  walk.breaks = 0;
  if (pieces.length === 0) return;
  walk.pieces = NO_PIECES;
  const text = foldSpace(pieces.length === 1 ? (pieces[0]?.text ?? "") : pieces.map((piece) => piece.text).join(""));
  if (text !== "" && context.frame) items.push({ kind: "text", frame: context.frame, text, pieces });
}
