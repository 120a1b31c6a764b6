import type { PageElement } from "../document/page-document.ts";
import { KINDS } from "./class-words.ts";

/** A block-level element on the way from the root to a block, with what it inherits. Pages have thousands: it is kept small. */
export interface Frame {
  /** Its index in `Collected.frames`. */
  readonly index: number;
  readonly element: PageElement;
  readonly tag: string;
  readonly parent: Frame | null;
  /** What its tag, role and class words say it is for. */
  readonly kinds: number;
  /** What it is in, itself included. */
  readonly around: Around;
}

/** What boxes stand in: one for all in which nothing new begins. */
export interface Around {
  /** The innermost list, list item, table, quotation, figure. */
  readonly list: Frame | null;
  readonly item: Frame | null;
  readonly table: Frame | null;
  readonly quote: Frame | null;
  readonly figure: Frame | null;
  /** Is one of the elements a comment, a consent dialog or kin by its class words? */
  readonly beside: boolean;
  /** Inside what a layout names as the body; inside what it drops. */
  readonly inRoot: boolean;
  readonly dropped: boolean;
}

/** What a site's layout says of the page's elements, where it has one. */
export interface Regions {
  readonly roots: ReadonlySet<PageElement>;
  readonly drops: ReadonlySet<PageElement>;
}

/** What stands beside a story, however much like prose it reads. */
const BESIDE = KINDS.comment | KINDS.consent | KINDS.nav | KINDS.foot | KINDS.bio;

/** Opens a box inside another one and puts it among the page's. `marked`: what its tag and its attributes say. */
export function openFrame(
  { frames, regions }: { readonly frames: Frame[]; readonly regions: Regions | null },
  element: PageElement,
  marked: number,
  parent: Frame | null,
): Frame {
  const tag = element.name;
  // Classes of the root elements speak of the page, not of a box.
  const kinds = tag === "html" || tag === "body" ? 0 : marked;
  const around = parent ? parent.around : NOWHERE;
  const frame: Mutable<Frame> = { index: frames.length, element, tag, parent, kinds, around };
  frames.push(frame);
  const isRoot = regions?.roots.has(element) === true;
  const isDropped = regions?.drops.has(element) === true;
  if (isRoot || isDropped || (kinds & TELLING) !== 0 || HOLDERS.has(tag)) {
    const own = aroundOf(frame);
    own.inRoot ||= isRoot;
    own.dropped ||= isDropped;
    frame.around = own;
  }
  return frame;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const NOWHERE: Around = {
  list: null,
  item: null,
  table: null,
  quote: null,
  figure: null,
  beside: false,
  inRoot: false,
  dropped: false,
};
const HOLDERS: ReadonlySet<string> = new Set("ul ol li table blockquote figure".split(" "));
const TELLING = BESIDE | KINDS.caption;

/** What it is in by its tag and its kinds, itself included. */
function aroundOf(frame: Frame): Mutable<Around> {
  const { tag, kinds, around } = frame;
  return {
    list: tag === "ul" || tag === "ol" ? frame : around.list,
    item: tag === "li" ? frame : around.item,
    table: tag === "table" ? frame : around.table,
    quote: tag === "blockquote" ? frame : around.quote,
    figure: tag === "figure" || isCaptionedBox(kinds) ? frame : around.figure,
    beside: around.beside || (kinds & BESIDE) !== 0,
    inRoot: around.inRoot,
    dropped: around.dropped,
  };
}

/** `wp-caption`, `image-with-caption`: a box for a picture and its caption. */
function isCaptionedBox(kinds: number): boolean {
  return (kinds & KINDS.caption) !== 0 && (kinds & KINDS.media) !== 0;
}
