import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { parseTree } from "../../src/document/parse-html.ts";
import { childrenOf, type PageNode } from "../../src/document/tree-node.ts";

type StandardNode = DefaultTreeAdapterTypes.Node;

/** Our tree, one line a node: depth, then tag and attributes, or text. The text of style sheets is left out. */
export function dumpOurs(html: string): string[] {
  return dump<PageNode>(parseTree(html), (node) => {
    if (node.type === "text") return { text: node.data, children: [] };
    if (node.type === "root") return { children: childrenOf(node) };
    const attributes = node.attrs.map(({ name, value }) => [name, value]);
    const isSheet = node.name === "style" && node.namespace === null;
    return {
      element: `${node.name} ${node.namespace ?? "html"} ${JSON.stringify(attributes)}`,
      children: isSheet ? [] : childrenOf(node),
    };
  });
}

/** The same of the tree that parse5 builds by itself, comments and doctype left out too. */
export function dumpStandard(html: string): string[] {
  return dump<StandardNode>(parse(html, { scriptingEnabled: false }), (node) => {
    if ("value" in node) return { text: node.value, children: [] };
    if (!("childNodes" in node)) return { children: [] };
    const children: StandardNode[] = "content" in node ? [node.content] : node.childNodes.filter(isKept);
    if (!("tagName" in node)) return { children };
    const attributes = node.attrs.map(({ name, value }) => [name, value]);
    const space = node.namespaceURI === "http://www.w3.org/1999/xhtml" ? "html" : node.namespaceURI;
    const isSheet = node.tagName === "style" && space === "html";
    return {
      element: `${node.tagName} ${space} ${JSON.stringify(attributes)}`,
      children: isSheet ? [] : children,
    };
  });
}

const isKept = (node: StandardNode): boolean => node.nodeName !== "#comment" && node.nodeName !== "#documentType";

interface Shown<Node> {
  element?: string;
  text?: string;
  children: readonly Node[];
}

function dump<Node>(root: Node, show: (node: Node) => Shown<Node>): string[] {
  const lines: string[] = [];
  const stack: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  let textAt = -1;
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    const { element, text, children } = show(node);
    // parse5 splits a text where a comment stood; ours does not.
    if (text !== undefined && textAt === depth) lines.push((lines.pop() ?? "") + text);
    else lines.push(`${depth} ${text ?? `<${element ?? "#"}>`}`);
    textAt = text === undefined ? -1 : depth;
    for (const child of [...children].reverse()) stack.push({ node: child, depth: depth + 1 });
  }
  return lines;
}
