import { attribute, isElement, isText, type PageElement, type PageNode, placeOf } from "../document/page-document.ts";
import type { PageDocument } from "../document/page-document.ts";
import { isHidden } from "../document/read-text.ts";
import { LIMITS } from "../limits.ts";
import { foldSpace } from "../text/whitespace.ts";
import { KINDS, kindOfNames, kindOfRole, kindOfTag } from "./class-words.ts";

/** A block-level element on the way from the root to a block, with what it inherits. */
export interface Frame {
  /** Its index in `Collected.frames`. */
  readonly index: number;
  readonly element: PageElement;
  readonly tag: string;
  readonly place: number;
  readonly parent: Frame | null;
  readonly depth: number;
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

/** What a site's layout says of the page's elements. */
export interface Regions {
  readonly roots: ReadonlySet<PageElement>;
  readonly drops: ReadonlySet<PageElement>;
}

/** How a run of text is marked up. */
export interface Style {
  readonly href: string | null;
  readonly emphasis: "strong" | "em" | null;
  readonly credit: boolean;
}

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

interface Open {
  readonly node: PageNode & { readonly children: readonly PageNode[] };
  next: number;
  readonly frame: Frame | null;
  readonly style: Style;
  /** Inside `noscript` only pictures count: the text is for others. */
  readonly picturesOnly: boolean;
}

interface Walk {
  readonly items: Item[];
  readonly frames: Frame[];
  readonly open: Open[];
  readonly regions: Regions;
  pieces: Piece[];
  breaks: number;
}

const BOX = 1; // opens a block
const EMBED = 2;
const PICTURE = 4;
const TEXT_BOX = 8; // a block that holds words, not boxes
const BREAK = 16;
const UNSEEN_BREAK = 32;
const TAGS: ReadonlyMap<string, number> = readTags([
  [
    BOX,
    "address article aside body caption center dd details dialog dir div dl dt fieldset figure footer form header hgroup hr html",
  ],
  [BOX, "legend main menu nav ol pre search section summary table tbody td tfoot th thead tr ul"],
  [BOX | TEXT_BOX, "p h1 h2 h3 h4 h5 h6 li figcaption blockquote"],
  [EMBED, "iframe video audio embed amp-youtube amp-twitter amp-instagram amp-iframe"],
  [PICTURE, "img amp-img"],
  [BREAK, "br"],
  [UNSEEN_BREAK, "wbr"],
]);

function readTags(lists: readonly (readonly [role: number, tags: string])[]): Map<string, number> {
  return new Map(lists.flatMap(([role, tags]) => tags.split(" ").map((tag) => [tag, role] as const)));
}

const PLAIN_STYLE: Style = { href: null, emphasis: null, credit: false };
/** What stands beside a story, however much like prose it reads. */
const BESIDE = KINDS.comment | KINDS.consent | KINDS.nav | KINDS.foot | KINDS.bio;

/** Every block of text, picture and embed of a page in reading order, hidden ones left out. One pass, without recursion. */
export function collectBlocks(page: PageDocument, regions: Regions): Collected {
  const walk: Walk = { items: [], frames: [], open: [], regions, pieces: [], breaks: 0 };
  walk.open.push({ node: page.root, next: 0, frame: null, style: PLAIN_STYLE, picturesOnly: false });
  const { open, items } = walk;
  for (let top = open[0]; top && items.length <= LIMITS.blocks; top = open[open.length - 1]) {
    const child = top.node.children[top.next++];
    if (!child) {
      leave(walk, top);
      open.pop();
    } else if (isText(child)) addText(walk, top, child.data);
    else if (isElement(child)) enter(walk, top, child);
  }
  return { items: items.slice(0, LIMITS.blocks), frames: walk.frames, isWhole: items.length <= LIMITS.blocks };
}

function enter(walk: Walk, top: Open, element: PageElement): void {
  const { name } = element;
  const role = TAGS.get(name) ?? 0;
  if (role === BREAK) return addBreak(walk, top);
  if (role === UNSEEN_BREAK) return;
  if (role === EMBED) return addMedia(walk, top, element, "embed");
  const picturesOnly = top.picturesOnly || name === "noscript";
  if (!picturesOnly && isHidden(element) && !isStreamed(element)) return;
  if (role === PICTURE) addMedia(walk, top, element, "image");
  const isBox = (role & BOX) !== 0 || isUnknownBox(name, top.frame) || walk.regions.roots.has(element);
  if (!isBox && (element.children.length === 0 || walk.regions.drops.has(element))) return;
  const named = namedKinds(element);
  const frame = isBox ? openFrame(walk, element, named, top.frame) : top.frame;
  if (isBox) flush(walk, top.frame);
  if (element.children.length === 0) return;
  walk.open.push({ node: element, next: 0, frame, style: styleOf(element, named, top.style), picturesOnly });
}

function leave(walk: Walk, top: Open): void {
  const outer = walk.open[walk.open.length - 2];
  if (outer && outer.frame !== top.frame) flush(walk, top.frame);
}

/** React streams late parts into hidden elements (`S:1`) that a script then moves to their place. */
function isStreamed(element: PageElement): boolean {
  return (attribute(element, "id") ?? "").startsWith("S:") && attribute(element, "hidden") !== null;
}

/** Unknown elements with a dash are boxes, save inside a paragraph, where they mark words. */
function isUnknownBox(name: string, frame: Frame | null): boolean {
  return name.includes("-") && !(frame && ((TAGS.get(frame.tag) ?? 0) & TEXT_BOX) !== 0);
}

function openFrame(walk: Walk, element: PageElement, named: number, parent: Frame | null): Frame {
  const tag = element.name;
  // Classes of the root elements speak of the page, not of a box.
  const isRoot = tag === "html" || tag === "body";
  const kinds = isRoot ? 0 : named | kindOfTag(tag) | kindOfRole(attribute(element, "role"));
  const frame: { -readonly [K in keyof Frame]: Frame[K] } = {
    index: walk.frames.length,
    element,
    tag,
    place: placeOf(element),
    parent,
    depth: parent ? parent.depth + 1 : 0,
    kinds,
    beside: (parent?.beside ?? false) || (kinds & BESIDE) !== 0,
    list: parent?.list ?? null,
    item: parent?.item ?? null,
    table: parent?.table ?? null,
    quote: parent?.quote ?? null,
    figure: parent?.figure ?? null,
    inRoot: (parent?.inRoot ?? false) || walk.regions.roots.has(element),
    dropped: (parent?.dropped ?? false) || walk.regions.drops.has(element),
  };
  walk.frames.push(frame);
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

/** What the words of its class and its id say. */
function namedKinds(element: PageElement): number {
  let kinds = 0;
  for (const { name, value } of element.attrs) if (name === "class" || name === "id") kinds |= kindOfNames(value);
  return kinds;
}

const ENDS_CREDIT = /credits?(?:\s|$)/iu;

function styleOf(element: PageElement, named: number, style: Style): Style {
  const own = ownStyle(element, style);
  const kinds = style.credit ? 0 : named & (KINDS.credit | KINDS.caption);
  // `caption__credit` is a credit, `credit-caption` a box for both: the last word says what it is.
  const isCredit =
    (kinds & KINDS.credit) !== 0 && (kinds === KINDS.credit || ENDS_CREDIT.test(attribute(element, "class") ?? ""));
  return isCredit ? { ...own, credit: true } : own;
}

function ownStyle(element: PageElement, style: Style): Style {
  switch (element.name) {
    case "a":
      return { ...style, href: attribute(element, "href") ?? style.href };
    case "b":
    case "strong":
      return { ...style, emphasis: "strong" };
    case "i":
    case "em":
      return { ...style, emphasis: style.emphasis ?? "em" };
    default:
      return style;
  }
}

function addText(walk: Walk, top: Open, text: string): void {
  if (top.picturesOnly) return;
  const last = walk.pieces[walk.pieces.length - 1];
  if (last && last.style === top.style) last.text += text;
  else walk.pieces.push({ style: top.style, text });
  if (walk.breaks > 0 && text.trim() !== "") walk.breaks = 0;
}

/** One `br` is a line's end, two are a paragraph's. */
function addBreak(walk: Walk, top: Open): void {
  addText(walk, top, "\n");
  if (++walk.breaks > 1) flush(walk, top.frame);
}

function addMedia(walk: Walk, top: Open, element: PageElement, kind: MediaItem["kind"]): void {
  if (top.frame) walk.items.push({ kind, frame: top.frame, element, place: placeOf(element), href: top.style.href });
}

/** Ends the block that is being read. */
function flush(walk: Walk, frame: Frame | null): void {
  const { pieces } = walk;
  walk.breaks = 0;
  if (pieces.length === 0) return;
  walk.pieces = [];
  const text = foldSpace(pieces.length === 1 ? (pieces[0]?.text ?? "") : pieces.map((piece) => piece.text).join(""));
  if (text !== "" && frame) walk.items.push({ kind: "text", frame, text, pieces });
}
