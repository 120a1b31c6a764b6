import { attribute, isElement, type PageElement, type PageNode } from "../document/page-document.ts";
import { isHidden, readText } from "../document/read-text.ts";
import type { Cell } from "../model/article.ts";

const MAX_ROWS = 2000; // of one table that are read
const MAX_CELLS = 200; // of one row that are read
const MAX_SPAN = 1000; // the HTML standard's limit for colspan
const MAX_CELL_MEAN = 300; // characters: cells with more on average hold a layout's columns

/** A table's rows as a reader sees them, inner tables as text; empty rows left out. */
export function readTable(table: PageElement): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const row of rowsOf(table)) {
    if (rows.length >= MAX_ROWS) break;
    const cells = readCells(row);
    if (cells.some((cell) => cell.text !== "")) rows.push(cells);
  }
  return rows;
}

function readCells(row: PageElement): Cell[] {
  const cells: Cell[] = [];
  for (let node = row.first; node && cells.length < MAX_CELLS; node = node.next)
    if (isElement(node) && isCell(node)) cells.push(readCell(node));
  return cells;
}

/** Does the table hold data? Layouts have one column, one row, or columns of whole texts. */
export function isDataTable(rows: readonly (readonly Cell[])[]): boolean {
  if (rows.length < 2) return false;
  let [width, count, length] = [0, 0, 0];
  for (const row of rows) {
    width = Math.max(width, row.length);
    count += row.length;
    for (const { text } of row) length += text.length;
  }
  return width > 1 && length / count <= MAX_CELL_MEAN;
}

/** The table's own rows that hold something, in reading order. */
function rowsOf(table: PageElement): readonly PageElement[] {
  const rows: PageElement[] = [];
  const add = (node: PageNode): void => {
    if (isElement(node) && node.name === "tr" && node.first && !isHidden(node)) rows.push(node);
  };
  for (let part = table.first; part; part = part.next) {
    if (!isElement(part) || !SECTIONS.has(part.name)) add(part);
    else for (let inner = part.first; inner; inner = inner.next) add(inner);
  }
  return rows;
}

const SECTIONS = new Set(["thead", "tbody", "tfoot"]);

const isCell = (element: PageElement): boolean => element.name === "td" || element.name === "th";

function readCell(cell: PageElement): Cell {
  return {
    text: readText(cell),
    header: cell.name === "th",
    colSpan: readSpan(cell, "colspan"),
    rowSpan: readSpan(cell, "rowspan"),
  };
}

function readSpan(cell: PageElement, name: string): number {
  const span = Math.trunc(Number(attribute(cell, name) ?? 1));
  return span >= 1 && span <= MAX_SPAN ? span : 1;
}
