import { isParent, type PageNode, type PageParent, type PageRoot } from "./tree-node.ts";

/** Elements nested deeper than this become siblings, as browsers do: selectors and readers stay linear. */
export const MAX_DEPTH = 512;

/** Lifts whatever lies deeper than `MAX_DEPTH` to that depth, in reading order. */
export function flattenDepth(root: PageRoot): void {
  const stack: { node: PageParent; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (depth === MAX_DEPTH - 1) liftBelow(node);
    else for (const child of node.children.filter(isParent)) stack.push({ node: child, depth: depth + 1 });
  }
}

/** Makes all descendants of `parent` its children, in reading order. */
function liftBelow(parent: PageParent): void {
  const flat: PageNode[] = [];
  const stack: PageNode[] = [...parent.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    flat.push(node);
    if (!isParent(node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as PageNode);
    node.children = [];
  }
  parent.children = flat;
  flat.forEach((node, i) => {
    node.parent = parent;
    node.prev = flat[i - 1] ?? null;
    node.next = flat[i + 1] ?? null;
  });
}
