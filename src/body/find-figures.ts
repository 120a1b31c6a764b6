import { attribute } from "../document/page-document.ts";
import type { Image } from "../model/article.ts";
import { KINDS } from "./class-words.ts";
import type { Item, MediaItem, TextItem } from "./collect-blocks.ts";
import type { Frame } from "./open-frame.ts";
import { readImage } from "./read-image.ts";
import { type CaptionParts, type CreditWords, isWholeCredit, splitCredit } from "./split-credit.ts";
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
  /** The caption and the credit of a text beside a picture; each is asked for twice. */
  readonly split: (text: string) => CaptionParts;
  readonly words: CreditWords;
  /** `image` is `null` where its address is unknown: what stands below it is its caption all the same. */
  readonly pictures: { readonly item: MediaItem; readonly image: Image | null; readonly texts: TextItem[] }[];
  readonly captions: Set<TextItem>;
  /** Captions that stand above their picture. */
  readonly waiting: Map<Frame, TextItem[]>;
  /** Blocks of text since the last picture. */
  since: number;
}

/** Pictures of a page, each with the caption and credit found beside it. One pass over the items. */
export function findFigures(items: readonly Item[], base: string | null, words: CreditWords): Figures {
  const split = splitOnce(words);
  const search: Search = { split, words, pictures: [], captions: new Set(), waiting: new Map(), since: Infinity };
  items.forEach((item, at) => {
    if (item.kind === "image") meetPicture(search, item, base);
    else if (item.kind === "text") meetText(search, item, items[at + 1]);
  });
  const images = new Map<MediaItem, Image>();
  for (const { item, image, texts } of search.pictures) if (image) images.set(item, withCaption(image, texts, search));
  return { images, captions: search.captions };
}

function splitOnce(words: CreditWords): (text: string) => CaptionParts {
  const known = new Map<string, CaptionParts>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const parts = splitCredit(text, words);
    known.set(text, parts);
    return parts;
  };
}

function meetPicture(search: Search, item: MediaItem, base: string | null): void {
  const image = readImage(item.element, base);
  if (!image && !attribute(item.element, "src")) return;
  const { figure } = item.frame.around;
  search.pictures.push({ item, image, texts: (figure && search.waiting.get(figure)) ?? [] });
  if (figure) search.waiting.delete(figure);
  search.since = 0;
}

function meetText(search: Search, item: TextItem, next: Item | undefined): void {
  const { pictures, captions, waiting } = search;
  const picture = pictures.at(-1);
  const owner = isInFigure(item) ? item.frame.around.figure : null;
  const isBelow = owner ? isOwnedBy(owner, picture, search) : isLooseCaption(item, next, search);
  if (picture && isBelow) {
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
  const { figure, quote, table } = frame.around;
  return figure !== null && text.length <= MAX_CAPTION && !quote && !table;
}

/** Inside the figure of the picture; or in a `div.image-caption` right below one without a figure and a caption so far. */
function isOwnedBy(owner: Frame, picture: Search["pictures"][number] | undefined, { since }: Search): boolean {
  const figure = picture?.item.frame.around.figure;
  return owner === figure || (owner.tag !== "figure" && since === 0 && figure === null && picture?.texts.length === 0);
}

const STAMPS = KINDS.byline | KINDS.dates;

/** Is the text the caption of the picture above it, without a figure around them? */
function isLooseCaption(
  { frame, text }: TextItem,
  next: Item | undefined,
  { since, words, split, pictures }: Search,
): boolean {
  if (since > 1 || text.length > MAX_CAPTION || HEADING.test(frame.tag)) return false;
  if (((frame.kinds | (frame.parent?.kinds ?? 0)) & (KINDS.caption | KINDS.credit)) !== 0) return true;
  const [picture] = pictures.slice(-1);
  if (since > 0 && picture && picture.texts.length > 0) return isWholeCredit(text, words); // below its caption
  if (since > 0 || text.length > MAX_LOOSE_CAPTION) return false;
  if ((frame.kinds & (KINDS.media | STAMPS)) === KINDS.media || split(text).credit !== null) return true;
  return isCentred(frame) && picture !== undefined && isCentred(picture.item.frame) && !isMoreCentred(next, split);
}

/** A page may set all its text in the middle. */
const isMoreCentred = (next: Item | undefined, split: Search["split"]): boolean =>
  next?.kind === "text" && isCentred(next.frame) && split(next.text).credit === null;

const CENTRED = /text-align:\s?center/iu;
const CENTRE_CLASS = /(?:^|[\s_-])(?:align|text)-?center(?:\s|$)/iu; // of Quill, WordPress, Bootstrap
const MAX_STYLE = 200; // characters

/** Is the paragraph itself set in the middle: as those of a text are not, a picture's and its caption's often? */
function isCentred({ element, tag }: Frame): boolean {
  if (tag !== "p") return false;
  return (
    attribute(element, "align")?.toLowerCase() === "center" ||
    CENTRED.test((attribute(element, "style") ?? "").slice(0, MAX_STYLE)) ||
    CENTRE_CLASS.test((attribute(element, "class") ?? "").slice(0, MAX_STYLE))
  );
}

const MIN_CAPTION = 25; // characters; what stands before a credit's mark and is shorter names another maker

function withCaption(image: Image, texts: readonly TextItem[], { split, words }: Search): Image {
  if (texts.length === 0) return image;
  let plain = "";
  let credits: Set<string> | null = null;
  for (const text of texts) {
    const isNamed = (text.frame.kinds & KINDS.credit) !== 0 && (text.frame.kinds & KINDS.caption) === 0;
    const isCredit = isNamed || (texts.length > 1 && isWholeCredit(text.text, words));
    let marked = "";
    let rest = "";
    for (const piece of text.pieces) {
      if (isCredit || piece.style.credit) marked += piece.text;
      else rest += piece.text;
    }
    const own = withoutControls(foldSpace(rest), words);
    plain = plain !== "" && own !== "" ? `${plain} ${own}` : plain || own;
    const credit = withoutControls(foldSpace(marked), words);
    if (credit !== "") (credits ??= new Set()).add(credit);
  }
  const parts = split(plain);
  const stated = split(credits ? [...credits].join(" ") : "");
  // Some pages keep caption and credit in one box that is named for the credit.
  const caption =
    parts.caption || ((stated.caption?.length ?? 0) >= MIN_CAPTION && stated.credit ? stated.caption : null);
  const { url, alt, width, height } = image;
  return { url, alt, caption, credit: stated.credit ?? (stated.caption || parts.credit), width, height };
}

/** The text without the labels of buttons that show or hide it. */
function withoutControls(text: string, words: CreditWords): string {
  if (text === "") return "";
  const lower = text.toLowerCase();
  const opening = words.controls.find((label) => lower.startsWith(label));
  if (opening !== undefined) return withoutControls(text.slice(opening.length).trim(), words);
  const closing = words.controls.find((label) => lower.endsWith(label));
  return closing === undefined ? text : withoutControls(text.slice(0, -closing.length).trim(), words);
}
