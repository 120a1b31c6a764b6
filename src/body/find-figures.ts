import type { Image } from "../model/article.ts";
import { KINDS } from "./class-words.ts";
import type { Item, MediaItem, TextItem } from "./collect-blocks.ts";
import type { Frame } from "./open-frame.ts";
import { readImage } from "./read-image.ts";
import { type CreditWords, splitCredit } from "./split-credit.ts";
import { foldSpace } from "../text/whitespace.ts";

export interface Figures {
  /** Each with the caption and credit found beside it. */
  readonly images: ReadonlyMap<MediaItem, Image>;
  /** Blocks that are captions or credits. */
  readonly captions: ReadonlySet<TextItem>;
}

const HEADING = /^h[1-6]$/u;
const MAX_CAPTION = 600; // characters in a figure; longer text is the story, whatever stands around it
const MAX_LOOSE_CAPTION = 250; // characters beside a picture without a figure around them

interface Search {
  readonly words: CreditWords;
  readonly pictures: { readonly item: MediaItem; readonly image: Image; readonly texts: TextItem[] }[];
  readonly captions: Set<TextItem>;
  /** Captions that stand above their picture. */
  readonly waiting: Map<Frame, TextItem[]>;
  /** Blocks of text since the last picture. */
  since: number;
}

/** Pictures of a page, each with the caption and credit found beside it. One pass over the items. */
export function findFigures(items: readonly Item[], base: string | null, words: CreditWords): Figures {
  const search: Search = { words, pictures: [], captions: new Set(), waiting: new Map(), since: Infinity };
  for (const item of items) {
    if (item.kind === "image") meetPicture(search, item, base);
    else if (item.kind === "text") meetText(search, item);
  }
  const images = new Map(search.pictures.map(({ item, image, texts }) => [item, withCaption(image, texts, words)]));
  return { images, captions: search.captions };
}

function meetPicture(search: Search, item: MediaItem, base: string | null): void {
  const image = readImage(item.element, base);
  if (!image) return;
  const { figure } = item.frame;
  search.pictures.push({ item, image, texts: (figure && search.waiting.get(figure)) ?? [] });
  if (figure) search.waiting.delete(figure);
  search.since = 0;
}

function meetText(search: Search, item: TextItem): void {
  const { pictures, captions, waiting, since, words } = search;
  const picture = pictures.at(-1);
  const owner = isInFigure(item) ? item.frame.figure : null;
  if (picture && (owner ? owner === picture.item.frame.figure : isLooseCaption(item, since, words))) {
    picture.texts.push(item);
    captions.add(item);
    if (!owner) search.since++; // a picture has a caption or two, not a column of them
  } else if (owner || item.frame.tag === "figcaption") {
    captions.add(item);
    const above = owner && waiting.get(owner);
    if (above) above.push(item);
    else if (owner) waiting.set(owner, [item]);
  } else search.since++;
}

/** All short text of a figure is its caption, save quotations and tables shown as figures. */
function isInFigure({ frame, text }: TextItem): boolean {
  return frame.figure !== null && text.length <= MAX_CAPTION && !frame.quote && !frame.table;
}

/** Is the text the caption of a picture above it without a figure around them? `since`: blocks of text between. */
function isLooseCaption({ frame, text }: TextItem, since: number, words: CreditWords): boolean {
  if (since > 1 || text.length > MAX_CAPTION || HEADING.test(frame.tag)) return false;
  if (((frame.kinds | (frame.parent?.kinds ?? 0)) & (KINDS.caption | KINDS.credit)) !== 0) return true;
  return since === 0 && text.length <= MAX_LOOSE_CAPTION && splitCredit(text, words).credit !== null;
}

const MIN_CAPTION = 25; // characters; what stands before a credit's mark and is shorter names another maker

function withCaption(image: Image, texts: readonly TextItem[], words: CreditWords): Image {
  const plain: string[] = [];
  const credits: string[] = [];
  for (const text of texts) {
    const isCredit = (text.frame.kinds & KINDS.credit) !== 0 && (text.frame.kinds & KINDS.caption) === 0;
    const marked = text.pieces.filter((piece) => isCredit || piece.style.credit);
    const rest = text.pieces.filter((piece) => !marked.includes(piece));
    plain.push(withoutControls(foldSpace(rest.map((piece) => piece.text).join("")), words));
    credits.push(withoutControls(foldSpace(marked.map((piece) => piece.text).join("")), words));
  }
  const parts = splitCredit(plain.filter(Boolean).join(" "), words);
  const stated = splitCredit([...new Set(credits.filter(Boolean))].join(" "), words);
  // Some pages keep caption and credit in one box that is named for the credit.
  const caption =
    parts.caption || ((stated.caption?.length ?? 0) >= MIN_CAPTION && stated.credit ? stated.caption : null);
  return { ...image, caption, credit: stated.credit ?? (stated.caption || parts.credit) };
}

/** The text without the labels of buttons that show or hide it. */
function withoutControls(text: string, words: CreditWords): string {
  const lower = text.toLowerCase();
  const opening = words.controls.find((label) => lower.startsWith(label));
  if (opening !== undefined) return withoutControls(text.slice(opening.length).trim(), words);
  const closing = words.controls.find((label) => lower.endsWith(label));
  return closing === undefined ? text : withoutControls(text.slice(0, -closing.length).trim(), words);
}
