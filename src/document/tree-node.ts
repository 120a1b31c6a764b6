/** The nodes of a page: plain objects, so that a page costs little memory. */
export interface PageAttribute {
  /** Lower case. */
  readonly name: string;
  /** As written. */
  readonly value: string;
}

export interface PageElement {
  readonly type: "tag" | "script" | "style";
  /** Lower-case tag name. */
  readonly name: string;
  /** Each name once. */
  attrs: readonly PageAttribute[];
  /** `null` for HTML; SVG's or MathML's otherwise. */
  readonly namespace: string | null;
  /** The first and the last of what it holds; the others follow by `next`. */
  first: PageNode | null;
  last: PageNode | null;
  parent: PageParent | null;
  prev: PageNode | null;
  next: PageNode | null;
  /** Number in reading order, and that of the last element inside. */
  place: number;
  lastPlace: number;
}

export interface PageText {
  readonly type: "text";
  data: string;
  parent: PageParent | null;
  prev: PageNode | null;
  next: PageNode | null;
}

/** The page itself, or what a `template` holds. */
export interface PageRoot {
  readonly type: "root";
  first: PageNode | null;
  last: PageNode | null;
  parent: PageParent | null;
  prev: PageNode | null;
  next: PageNode | null;
  mode: string;
}

export type PageParent = PageElement | PageRoot;
export type PageNode = PageElement | PageText | PageRoot;

export const isElement = (node: PageNode | null): node is PageElement =>
  node !== null && node.type !== "text" && node.type !== "root";

export const isText = (node: PageNode | null): node is PageText => node !== null && node.type === "text";

export const isParent = (node: PageNode): node is PageParent => node.type !== "text";

/** What a node holds, in reading order. */
export function childrenOf(parent: PageParent): PageNode[] {
  const children: PageNode[] = [];
  for (let child = parent.first; child; child = child.next) children.push(child);
  return children;
}

/** The next node in reading order that is neither inside this one nor behind `within`; `null` where there is none. */
export function nextBeyond(node: PageNode, within: PageNode): PageNode | null {
  for (let done: PageNode | null = node; done && done !== within; done = done.parent) if (done.next) return done.next;
  return null;
}

/** Puts a node, which stands nowhere, behind what the parent holds, or before one of that. */
export function putChild(parent: PageParent, node: PageNode, next: PageNode | null): void {
  const before = next ? next.prev : parent.last;
  if (before) before.next = node;
  else parent.first = node;
  if (next) next.prev = node;
  else parent.last = node;
  node.prev = before;
  node.next = next;
  node.parent = parent;
}

/** Takes a node out of its parent. */
export function takeOut(node: PageNode): void {
  const { parent, prev, next } = node;
  if (!parent) return;
  if (prev) prev.next = next;
  else parent.first = next;
  if (next) next.prev = prev;
  else parent.last = prev;
  node.parent = node.prev = node.next = null;
}

export function createText(data: string): PageText {
  return { type: "text", data, parent: null, prev: null, next: null };
}

export function createRoot(): PageRoot {
  return { type: "root", first: null, last: null, parent: null, prev: null, next: null, mode: "no-quirks" };
}

export function createElement(name: string, namespace: string | null, attrs: readonly PageAttribute[]): PageElement {
  const type = name === "script" || name === "style" ? name : "tag";
  return {
    type,
    name,
    attrs,
    namespace,
    first: null,
    last: null,
    parent: null,
    prev: null,
    next: null,
    place: 0,
    lastPlace: 0,
  };
}
