import type { Article, Inline } from "../model/article.ts";
import { type BodyCell, type BodyNode, bodyTree } from "./body-tree.ts";
import { line, prose } from "./plain-text.ts";

/** Headline, standfirst and body as plain text, a blank line between blocks. Images and their captions are left out. */
export function toText(article: Article): string {
  const parts = [line(article.headline), prose(article.standfirst), ...bodyTree(article).map(nodeText)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function nodeText(node: BodyNode): string {
  switch (node.type) {
    case "paragraph":
      return inlineText(node.inlines);
    case "quotation":
      return node.paragraphs.map(inlineText).join("\n\n");
    case "list":
      return node.items.map((item, index) => itemText(item, node.ordered ? `${index + 1}. ` : "- ")).join("\n");
    case "heading":
    case "code":
    case "embed":
      return node.text;
    case "table":
      return node.rows.map(rowText).join("\n");
    case "image":
      return "";
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((run) => run.text).join("");
}

function rowText(row: readonly BodyCell[]): string {
  return row.map((cell) => cell.text).join("\t");
}

/** The item after its mark, its further lines set in by as much. */
function itemText(item: readonly BodyNode[], mark: string): string {
  const text = item.map(nodeText).join("\n");
  return mark + text.replaceAll("\n", "\n" + " ".repeat(mark.length));
}
