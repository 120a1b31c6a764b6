import type { Article, Block, Image, Inline } from "../model/article.ts";
import { codeText, line, prose, squeeze, trimEnd, trimStart } from "./plain-text.ts";
import { safeUrl } from "./safe-url.ts";

/** The body as writers need it: lists nested, texts and addresses made safe, empty blocks gone. */
export type BodyNode =
  | { readonly type: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly type: "quotation"; readonly paragraphs: (readonly Inline[])[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: BodyNode[][] }
  | { readonly type: "heading"; readonly level: 2 | 3 | 4 | 5 | 6; readonly text: string }
  | { readonly type: "image"; readonly image: Image }
  | { readonly type: "table"; readonly rows: readonly (readonly BodyCell[])[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "embed"; readonly provider: string; readonly url: string | null; readonly text: string };

export interface BodyCell {
  readonly text: string;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

type ListNode = Extract<BodyNode, { type: "list" }>;

const MAX_LIST_DEPTH = 16; // deeper lists are written at this depth: writers and readers recurse
const MAX_SPAN = 100; // columns or rows; news tables are far smaller

/** The article's body as a tree, in reading order; the lead image first, unless the body shows it itself. */
export function bodyTree(article: Article): BodyNode[] {
  const body = nestBlocks(article.blocks);
  const lead = article.leadImage === null ? null : readImage(article.leadImage);
  const shown = body.some((node) => node.type === "image" && node.image.url === lead?.image.url);
  return lead === null || shown ? body : [lead, ...body];
}

function nestBlocks(blocks: readonly Block[]): BodyNode[] {
  const root: BodyNode[] = [];
  const lists: ListNode[] = [];
  let tooDeep = 0;
  for (const block of blocks) {
    if (block.type === "list-start") {
      if (lists.length < MAX_LIST_DEPTH) lists.push(openList(root, lists, block.ordered));
      else tooDeep += 1;
    } else if (block.type === "list-end") {
      if (tooDeep > 0) tooDeep -= 1;
      else lists.pop();
    } else {
      addBlock(block, root, lists);
    }
  }
  return withoutEmptyLists(root);
}

function openList(root: BodyNode[], lists: readonly ListNode[], ordered: boolean): ListNode {
  const list: ListNode = { type: "list", ordered, items: [] };
  const outer = lists.at(-1);
  (outer === undefined ? root : lastItem(outer)).push(list);
  return list;
}

function lastItem(list: ListNode): BodyNode[] {
  const last = list.items.at(-1);
  if (last !== undefined) return last;
  const item: BodyNode[] = [];
  list.items.push(item);
  return item;
}

function addBlock(block: Block, root: BodyNode[], lists: readonly ListNode[]): void {
  const node = readBlock(block);
  if (node === null) return;
  if (block.type === "list-item") {
    const list = lists.at(-1) ?? looseList(root);
    list.items.push([node]);
    return;
  }
  const list = lists.at(-1);
  const siblings = list === undefined ? root : lastItem(list);
  const before = siblings.at(-1);
  if (node.type === "quotation" && before?.type === "quotation") before.paragraphs.push(...node.paragraphs);
  else siblings.push(node);
}

/** Items that no list encloses make a list of their own. */
function looseList(root: BodyNode[]): ListNode {
  const last = root.at(-1);
  return last?.type === "list" ? last : openList(root, [], false);
}

function withoutEmptyLists(nodes: readonly BodyNode[]): BodyNode[] {
  const kept: BodyNode[] = [];
  for (const node of nodes) {
    if (node.type !== "list") {
      kept.push(node);
      continue;
    }
    const items = node.items.map(withoutEmptyLists).filter((item) => item.length > 0);
    if (items.length > 0) kept.push({ ...node, items });
  }
  return kept;
}

/** The block made safe; `null` where nothing of it is left. */
function readBlock(block: Block): BodyNode | null {
  switch (block.type) {
    case "paragraph":
    case "list-item":
    case "blockquote":
      return readProse(block.type, block.inlines);
    case "heading":
      return line(block.text) === "" ? null : { ...block, text: line(block.text) };
    case "code":
      return codeText(block.text) === "" ? null : { type: "code", text: codeText(block.text) };
    case "image":
      return readImage(block.image);
    case "table":
      return readTable(block.rows);
    case "embed": {
      const embed = { provider: line(block.provider), url: safeUrl(block.url), text: prose(block.text) };
      return embed.url === null && embed.text === "" ? null : { type: "embed", ...embed };
    }
    default:
      return null;
  }
}

function readProse(type: "paragraph" | "list-item" | "blockquote", inlines: readonly Inline[]): BodyNode | null {
  const runs = readInlines(inlines);
  if (runs.length === 0) return null;
  return type === "blockquote" ? { type: "quotation", paragraphs: [runs] } : { type: "paragraph", inlines: runs };
}

/** An image that can be shown, or `null`. */
function readImage(image: Image): Extract<BodyNode, { type: "image" }> | null {
  const url = safeUrl(image.url);
  if (url === null) return null;
  const texts = { alt: line(image.alt), caption: line(image.caption), credit: line(image.credit) };
  return { type: "image", image: { url, ...texts, width: pixels(image.width), height: pixels(image.height) } };
}

function pixels(length: number | null): number | null {
  return length !== null && Number.isSafeInteger(length) && length > 0 ? length : null;
}

function readTable(rows: Extract<Block, { type: "table" }>["rows"]): BodyNode | null {
  const kept = rows
    .map((row) =>
      row.map((cell) => ({
        text: line(cell.text),
        header: cell.header,
        colSpan: span(cell.colSpan),
        rowSpan: span(cell.rowSpan),
      })),
    )
    .filter((row) => row.some((cell) => cell.text !== ""));
  return kept.length === 0 ? null : { type: "table", rows: kept };
}

function span(count: number): number {
  return Number.isSafeInteger(count) ? Math.min(Math.max(count, 1), MAX_SPAN) : 1;
}

/** Runs with one space between words, neighbours of one style joined, no emphasis on bare spaces. */
function readInlines(inlines: readonly Inline[]): Inline[] {
  const runs: Inline[] = [];
  let afterSpace = true;
  for (const inline of inlines) {
    const text: string = afterSpace ? trimStart(squeeze(inline.text)) : squeeze(inline.text);
    if (text === "") continue;
    afterSpace = trimEnd(text) !== text;
    const emphasis = trimEnd(text) === "" ? null : inline.emphasis;
    joinRun(runs, { text, href: safeUrl(inline.href), emphasis });
  }
  const last = runs.pop();
  if (last !== undefined && trimEnd(last.text) !== "") runs.push({ ...last, text: trimEnd(last.text) });
  return runs;
}

function joinRun(runs: Inline[], run: Inline): void {
  const last = runs.at(-1);
  if (last === undefined || last.href !== run.href || last.emphasis !== run.emphasis) runs.push(run);
  else runs[runs.length - 1] = { ...last, text: last.text + run.text };
}
