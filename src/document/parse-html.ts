import type { Document } from "domhandler";
import { parse } from "parse5";
import { treeAdapter } from "./tree-adapter.ts";

/** The tree of a page, as the HTML standard builds it with scripts switched off, so that `noscript` holds elements. */
export function parseTree(html: string): Document {
  return parse(html, { treeAdapter, scriptingEnabled: false });
}
