import { type PageElement, placeOf } from "../document/page-document.ts";
import { KINDS } from "./class-words.ts";

/** A block-level element on the way from the root to a block, with what it inherits. */
export interface Frame {
  /** Its index in `Collected.frames`. */
  readonly index: number;
  readonly element: PageElement;
  readonly tag: string;
  readonly place: number;
  readonly parent: Frame | null;
  /** What its tag, role and class words say it is for. */
  readonly kinds: number;
  /** Is it, or an element around it, a comment, a consent dialog or kin by its class words? */
  readonly beside: boolean;
  /** The innermost list, list item, table, quotation, figure it is in, itself included. */
  readonly list: Frame | null;
  readonly item: Frame | null;
  readonly table: Frame | null;
  readonly quote: Frame | null;
  readonly figure: Frame | null;
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
  const frame: { -readonly [K in keyof Frame]: Frame[K] } = {
    index: frames.length,
    element,
    tag,
    place: placeOf(element),
    parent,
    kinds,
    beside: (kinds & BESIDE) !== 0 || parent?.beside === true,
    list: parent ? parent.list : null,
    item: parent ? parent.item : null,
    table: parent ? parent.table : null,
    quote: parent ? parent.quote : null,
    figure: parent ? parent.figure : null,
    inRoot: regions?.roots.has(element) === true || parent?.inRoot === true,
    dropped: regions?.drops.has(element) === true || parent?.dropped === true,
  };
  frames.push(frame);
  if (tag === "ul" || tag === "ol") frame.list = frame;
  if (tag === "li") frame.item = frame;
  if (tag === "table") frame.table = frame;
  if (tag === "blockquote") frame.quote = frame;
  if (tag === "figure" || isCaptionedBox(kinds)) frame.figure = frame;
  return frame;
}

/** `wp-caption`, `image-with-caption`: a box for a picture and its caption. */
function isCaptionedBox(kinds: number): boolean {
  return (kinds & KINDS.caption) !== 0 && (kinds & KINDS.media) !== 0;
}
