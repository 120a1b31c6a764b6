import { parse, Parser, type ParserOptions } from "parse5";
import { feedParser } from "./feed-parser.ts";
import { treeAdapter, type PageTypes } from "./tree-adapter.ts";
import type { PageRoot } from "./tree-node.ts";

const OPTIONS: ParserOptions<PageTypes> = { treeAdapter, scriptingEnabled: false };

/** The tree of a page, as the HTML standard builds it with scripts switched off, so that `noscript` holds elements. */
export function parseTree(html: string): PageRoot {
  const parser = new Parser<PageTypes>(OPTIONS);
  const hasNul = html.lastIndexOf("\0") >= 0; // engines look for NUL from behind in half the time
  const done = !hasNul && feedParser(parser, html);
  return done ? parser.document : parse(html, OPTIONS);
}
