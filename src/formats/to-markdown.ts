import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown as writeMarkdown } from "mdast-util-to-markdown";
import type { BlockContent, Paragraph, PhrasingContent, RootContent, Table, Text } from "mdast";
import type { Article, Image, Inline } from "../model/article.ts";
import { type BodyCell, type BodyNode, bodyTree } from "./body-tree.ts";
import { byline } from "./byline.ts";
import { line, prose, trimEnd, trimStart } from "./plain-text.ts";

const OPTIONS = { bullet: "-", emphasis: "_", resourceLink: true, rule: "-" } as const;
const TABLES = gfmTableToMarkdown({ tablePipeAlign: false });

/**
 * The article as Markdown (CommonMark with GFM tables): a reader of it finds the same blocks. No raw HTML; links and images
 * are http(s) only. Cells that span several columns or rows are followed by empty ones, for Markdown has no spans.
 */
export function toMarkdown(article: Article): string {
  const children = [...headerNodes(article), ...bodyTree(article).map(blockNode)];
  return writeMarkdown({ type: "root", children }, { ...OPTIONS, extensions: [TABLES] });
}

function headerNodes(article: Article): RootContent[] {
  const headline = line(article.headline);
  const standfirst = prose(article.standfirst);
  const credit = byline(article);
  const nodes: RootContent[] = [];
  if (headline !== "") nodes.push({ type: "heading", depth: 1, children: [text(headline)] });
  if (standfirst !== "") nodes.push(paragraph([{ text: standfirst, href: null, emphasis: "strong" }]));
  if (credit !== "") nodes.push(paragraph([{ text: credit, href: null, emphasis: null }]));
  return nodes;
}

function blockNode(node: BodyNode): BlockContent {
  switch (node.type) {
    case "paragraph":
      return paragraph(node.inlines);
    case "quotation":
      return { type: "blockquote", children: node.paragraphs.map(paragraph) };
    case "list": {
      const items = node.items.map(
        (item) => ({ type: "listItem", spread: false, children: item.map(blockNode) }) as const,
      );
      return { type: "list", ordered: node.ordered, spread: false, children: items };
    }
    case "heading":
      return { type: "heading", depth: node.level, children: [text(node.text)] };
    case "image":
      return picture(node.image);
    case "table":
      return table(node.rows);
    case "code":
      return { type: "code", value: node.text };
    case "embed":
      return paragraph([{ text: node.text || node.provider || (node.url ?? ""), href: node.url, emphasis: null }]);
  }
}

/** The image and, on the next line, its caption and credit in emphasis. */
function picture(image: Image): Paragraph {
  const caption = [image.caption, image.credit].filter(Boolean).join(" — ");
  const below =
    caption === "" ? [] : [{ type: "break" } as const, ...runNodes({ text: caption, href: null, emphasis: "em" })];
  return { type: "paragraph", children: [{ type: "image", url: image.url, alt: image.alt }, ...below] };
}

function paragraph(inlines: readonly Inline[]): Paragraph {
  const children: PhrasingContent[] = [];
  for (const run of inlines) {
    const last = children.at(-1);
    if (run.href === null) children.push(...runNodes(run));
    else if (last?.type === "link" && last.url === run.href) last.children.push(...runNodes(run));
    else children.push({ type: "link", url: run.href, children: runNodes(run) });
  }
  return { type: "paragraph", children };
}

/** A run of one style. Spaces at its edges stay outside the emphasis, where Markdown wants them. */
function runNodes(run: Inline): PhrasingContent[] {
  if (run.emphasis === null) return lines(run.text);
  const start = run.text.length - trimStart(run.text).length;
  const end = trimEnd(run.text).length;
  const type = run.emphasis === "strong" ? "strong" : "emphasis";
  const styled: PhrasingContent = { type, children: lines(run.text.slice(start, end)) };
  return [...lines(run.text.slice(0, start)), styled, ...lines(run.text.slice(end))];
}

function lines(content: string): PhrasingContent[] {
  const nodes = content.split("\n").flatMap((part) => [{ type: "break" } as const, text(part)]);
  return nodes.slice(1).filter((node) => node.type === "break" || node.value !== "");
}

function text(value: string): Text {
  return { type: "text", value };
}

/** Where no cell of the first row is a header, an empty header row goes before it, for GFM tables have one always. */
function table(rows: readonly (readonly BodyCell[])[]): Table {
  const grid = spread(rows);
  const headed = rows[0]?.some((cell) => cell.header) ?? false;
  const children = (headed ? grid : [[], ...grid]).map((row) => ({
    type: "tableRow" as const,
    children: row.map((cell) => ({ type: "tableCell" as const, children: cell === "" ? [] : [text(cell)] })),
  }));
  return { type: "table", children };
}

const MAX_FILLED = 32; // columns up to which spans are filled with empty cells; news tables have fewer

/** The rows as a grid: a cell over several columns or rows stands in its first, the others are empty. */
function spread(rows: readonly (readonly BodyCell[])[]): string[][] {
  const taken: number[] = []; // by column: how many more rows the cell above covers
  return rows.map((cells) => {
    const row: string[] = [];
    for (const cell of cells) {
      fillTaken(row, taken);
      place(cell, row, taken);
    }
    fillTaken(row, taken);
    return row;
  });
}

function place(cell: BodyCell, row: string[], taken: number[]): void {
  const width = Math.min(cell.colSpan, Math.max(1, MAX_FILLED - row.length));
  for (let column = 0; column < width; column += 1) {
    if (row.length < MAX_FILLED) taken[row.length] = cell.rowSpan - 1;
    row.push(column === 0 ? cell.text : "");
  }
}

function fillTaken(row: string[], taken: number[]): void {
  for (let left = taken[row.length] ?? 0; left > 0; left = taken[row.length] ?? 0) {
    taken[row.length] = left - 1;
    row.push("");
  }
}
