import { type ChildNode, type Document, type ParentNode, hasChildren } from "domhandler";

/** Elements nested deeper than this become siblings, as browsers do: selectors and readers stay linear. */
export const MAX_DEPTH = 512;

/** Lifts whatever lies deeper than `MAX_DEPTH` to that depth, in reading order. Says whether anything did. */
export function flattenDepth(root: Document): boolean {
  let lifted = false;
  const stack: { node: ParentNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (depth === MAX_DEPTH - 1) lifted = liftBelow(node) || lifted;
    else for (const child of node.children.filter(hasChildren)) stack.push({ node: child, depth: depth + 1 });
  }
  return lifted;
}

/** Makes all descendants of `parent` its children, in reading order. */
function liftBelow(parent: ParentNode): boolean {
  const flat: ChildNode[] = [];
  const stack: ChildNode[] = [...parent.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    flat.push(node);
    if (!hasChildren(node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as ChildNode);
    node.children = [];
  }
  if (flat.length === parent.children.length) return false;
  parent.children = flat;
  flat.forEach((node, i) => {
    node.parent = parent;
    node.prev = flat[i - 1] ?? null;
    node.next = flat[i + 1] ?? null;
  });
  return true;
}
