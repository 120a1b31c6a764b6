import {
  childrenOf,
  isParent,
  nextBeyond,
  type PageNode,
  type PageParent,
  type PageRoot,
  putChild,
} from "./tree-node.ts";

/** Elements nested deeper than this become siblings, as browsers do: selectors and readers stay linear. */
export const MAX_DEPTH = 512;

/** Lifts whatever lies deeper than `MAX_DEPTH` to that depth, in reading order. */
export function flattenDepth(root: PageRoot): void {
  const stack: { node: PageParent; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, depth } = top;
    if (depth === MAX_DEPTH - 1) liftBelow(node);
    else for (const child of childrenOf(node).filter(isParent)) stack.push({ node: child, depth: depth + 1 });
  }
}

/** Makes all descendants of `parent` its children, in reading order. */
function liftBelow(parent: PageParent): void {
  const flat: PageNode[] = [];
  for (let node = parent.first; node; node = (isParent(node) ? node.first : null) ?? nextBeyond(node, parent))
    flat.push(node);
  for (const node of flat) if (isParent(node)) node.first = node.last = null;
  parent.first = parent.last = null;
  for (const node of flat) putChild(parent, node, null);
}
