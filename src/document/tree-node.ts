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
  children: PageNode[];
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
  children: PageNode[];
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

/** What every node holds at first: most hold nothing or one node, and a list of their own that grows has room for many. */
const NO_CHILDREN: PageNode[] = [];

/** Puts a node behind the children that are there. */
export function addChild(parent: PageParent, node: PageNode): void {
  if (parent.children === NO_CHILDREN) parent.children = [node];
  else parent.children.push(node);
}

export function createText(data: string): PageText {
  return { type: "text", data, parent: null, prev: null, next: null };
}

export function createRoot(): PageRoot {
  return { type: "root", children: NO_CHILDREN, parent: null, prev: null, next: null, mode: "no-quirks" };
}

export function createElement(name: string, namespace: string | null, attrs: readonly PageAttribute[]): PageElement {
  const type = name === "script" || name === "style" ? name : "tag";
  return {
    type,
    name,
    attrs,
    namespace,
    children: NO_CHILDREN,
    parent: null,
    prev: null,
    next: null,
    place: 0,
    lastPlace: 0,
  };
}
