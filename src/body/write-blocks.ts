import type { Block } from "../model/article.ts";
import type { BodyReading, PageLine, Picture } from "../model/body-reading.ts";
import { placeOf } from "../document/page-document.ts";
import { KINDS } from "./class-words.ts";
import type { Item, MediaItem, TextItem } from "./collect-blocks.ts";
import type { Frame } from "./open-frame.ts";
import { isPost, readEmbed, readPost } from "./find-embeds.ts";
import type { Figures } from "./find-figures.ts";
import { headingLevel } from "./heading-level.ts";
import type { Verdict } from "./judge-blocks.ts";
import { isDataTable, readTable } from "./read-table.ts";
import { writeInlines } from "./write-inlines.ts";

/** A page's items, and the verdict on each block of text in turn. */
export interface Judged {
  readonly items: readonly Item[];
  readonly figures: Figures;
  readonly verdicts: readonly Verdict[];
  /** Index among the items of the headline; -1 where it is not on the page. */
  readonly title: number;
  readonly base: string | null;
}

interface Writing extends Judged {
  readonly blocks: Block[];
  readonly paragraphs: string[];
  readonly lines: PageLine[];
  readonly pictures: Picture[];
  /** The lists that are open, outermost first. */
  readonly lists: Frame[];
  /** Tables as decided: their rows are written, or they only lay out text. */
  readonly tables: Map<Frame, "written" | "layout">;
  readonly posts: ReadonlyMap<Frame, readonly TextItem[]>;
  /** From the first to behind the last item of the body. */
  readonly from: number;
  readonly to: number;
}

const ABOVE = 4; // items above the first kept text among which its picture may stand
const MIN_PICTURE = 60; // CSS pixels; smaller ones are icons
const BESIDE =
  KINDS.ad | KINDS.related | KINDS.share | KINDS.bio | KINDS.nav | KINDS.foot | KINDS.comment | KINDS.byline;

/** The judged blocks as typed blocks, paragraphs, lines and pictures. */
export function writeReading(judged: Judged): BodyReading {
  const { items, figures, verdicts, title, base } = judged;
  const [first, last] = keptAmong(items, verdicts);
  const from = title >= 0 && title < first ? Math.min(title, first - ABOVE) : first - ABOVE;
  const made = { blocks: [], paragraphs: [], lines: [], pictures: [] };
  const writing: Writing = {
    items,
    figures,
    verdicts,
    title,
    base,
    blocks: made.blocks,
    paragraphs: made.paragraphs,
    lines: made.lines,
    pictures: made.pictures,
    lists: [],
    tables: new Map(),
    posts: gatherPosts(items),
    from,
    to: last + 2,
  };
  let text = 0;
  items.forEach((item, i) => {
    if (item.kind === "text") writeText(writing, item, verdicts[text++] ?? OUTSIDE, i);
    else if (item.kind === "image") writeImage(writing, item, i);
    else if (isAmong(writing, item, i)) add(writing, readEmbed(item, writing.base));
  });
  closeLists(writing, 0);
  return made;
}

const OUTSIDE: Verdict = { kept: false, reason: "outside" };
const EMBED: Verdict = { kept: false, reason: "embed" };

/** The indexes of the first and the last item whose text is kept. */
function keptAmong(items: readonly Item[], verdicts: readonly Verdict[]): [first: number, last: number] {
  let [first, last] = [Infinity, -1];
  let text = 0;
  for (let i = 0; i < items.length; i++) {
    if (items[i]?.kind !== "text" || !verdicts[text++]?.kept) continue;
    if (last < 0) first = i;
    last = i;
  }
  return [first, last];
}

/** Does a picture or embed at this place belong to the body? */
function isAmong({ from, to }: Writing, { frame }: MediaItem, i: number): boolean {
  return (
    i >= from &&
    i < to &&
    !frame.around.beside &&
    !frame.around.dropped &&
    ((frame.kinds | (frame.parent?.kinds ?? 0)) & BESIDE) === 0
  );
}

function add(writing: Writing, block: Block | null): void {
  if (!block) return;
  closeLists(writing, 0);
  writing.blocks.push(block);
}

function writeImage(writing: Writing, item: MediaItem, i: number): void {
  const image = writing.figures.images.get(item);
  if (!image) return;
  const isIcon = (image.width ?? MIN_PICTURE) < MIN_PICTURE || (image.height ?? MIN_PICTURE) < MIN_PICTURE;
  const inBody = !isIcon && isAmong(writing, item, i);
  writing.pictures.push({ image, place: item.place, inBody });
  if (inBody) add(writing, { type: "image", image });
}

/** The blocks of each quoted post of a social network. */
function gatherPosts(items: readonly Item[]): ReadonlyMap<Frame, readonly TextItem[]> {
  const posts = new Map<Frame, TextItem[]>();
  for (const item of items) {
    const quote = item.kind === "text" ? item.frame.around.quote : null;
    if (item.kind !== "text" || !quote || !isPost(quote)) continue;
    const post = posts.get(quote);
    if (post) post.push(item);
    else posts.set(quote, [item]);
  }
  return posts;
}

function writeText(writing: Writing, item: TextItem, verdict: Verdict, i: number): void {
  const { frame, text } = item;
  const { around } = frame;
  const post = around.quote && writing.posts.get(around.quote);
  if (post) {
    if (post[0] === item && i >= writing.from && i < writing.to) add(writing, readPost(post, writing.base));
    return note(writing, item, EMBED, null);
  }
  if (!verdict.kept) return note(writing, item, verdict, null);
  const level = headingLevel(item);
  if (writeSpecial(writing, item)) return note(writing, item, verdict, null);
  if (level !== null) {
    add(writing, { type: "heading", level, text });
    return note(writing, item, verdict, null);
  }
  openLists(writing, frame);
  const paragraph = writing.paragraphs.push(text) - 1;
  const type = around.item && around.list ? "list-item" : around.quote ? "blockquote" : "paragraph";
  writing.blocks.push({ type, paragraph, inlines: writeInlines(item, writing.base) });
  note(writing, item, verdict, paragraph);
}

function note(writing: Writing, { frame, text }: TextItem, verdict: Verdict, paragraph: number | null): void {
  const { kept, reason } = verdict;
  writing.lines.push({ text, tag: frame.tag, place: placeOf(frame.element), paragraph, kept, reason });
}

/** Writes code and tables of data; says whether the block was one, or part of one. */
function writeSpecial(writing: Writing, item: TextItem): boolean {
  const { frame } = item;
  const { table } = frame.around;
  if (table) {
    if (!writing.tables.has(table)) {
      const rows = readTable(table.element);
      const isData = isDataTable(rows);
      writing.tables.set(table, isData ? "written" : "layout");
      if (isData) add(writing, { type: "table", rows });
    }
    return writing.tables.get(table) === "written";
  }
  if (frame.tag !== "pre") return false;
  const text = item.pieces.map((piece) => piece.text).join("");
  add(writing, { type: "code", text: text.replace(LINES_BEFORE, "").trimEnd() });
  return true;
}

const LINES_BEFORE = /^\n+/u;

/** Opens and closes lists until those that the block stands in are open. */
function openLists(writing: Writing, frame: Frame): void {
  if (!frame.around.item) return closeLists(writing, 0);
  const wanted: Frame[] = [];
  for (let list = frame.around.list; list; list = listAround(list.parent)) wanted.push(list);
  wanted.reverse();
  let same = 0;
  while (same < wanted.length && wanted[same] === writing.lists[same]) same++;
  closeLists(writing, same);
  for (const list of wanted.slice(same)) {
    writing.lists.push(list);
    writing.blocks.push({ type: "list-start", ordered: list.tag === "ol" });
  }
}

/** The list in which a list is an item's; `null` where it stands alone. */
const listAround = (frame: Frame | null): Frame | null => (frame?.around.item ? frame.around.list : null);

function closeLists(writing: Writing, count: number): void {
  while (writing.lists.length > count) {
    writing.blocks.push({ type: "list-end", ordered: writing.lists.pop()?.tag === "ol" });
  }
}
