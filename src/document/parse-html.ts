import { parse, Parser, type ParserOptions } from "parse5";
import { feedParser } from "./feed-parser.ts";
import { treeAdapter, type PageTypes } from "./tree-adapter.ts";
import type { PageRoot } from "./tree-node.ts";

const OPTIONS: ParserOptions<PageTypes> = { treeAdapter, scriptingEnabled: false };

/** The tree of a page, as the HTML standard builds it with scripts switched off, so that `noscript` holds elements. */
export function parseTree(html: string): PageRoot {
  const plain = html.includes("\r") ? html.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : html;
  const parser = new Parser<PageTypes>(OPTIONS);
  const done = !html.includes("\0") && feedParser(parser, plain);
  return done ? parser.document : parse(html, OPTIONS);
}
