import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import {
  addChild,
  createElement,
  createRoot,
  createText,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type PageParent,
  type PageRoot,
  type PageText,
} from "./tree-node.ts";

/** Comments and the doctype stay out of the tree: one text that is never appended stands for all of them. */
const LEFT_OUT: PageText = Object.freeze(createText(""));

/** Attributes of the root elements from which on those of further `html` and `body` tags are left out. */
const MAX_ADOPTING = 100;

export type PageTypes = TreeAdapterTypeMap<
  PageNode,
  PageParent,
  PageNode,
  PageRoot,
  PageRoot,
  PageElement,
  PageText,
  PageText,
  PageElement,
  PageText
>;

/** Builds the page's nodes as parse5 asks for them. */
export const treeAdapter: TreeAdapter<PageTypes> = {
  createDocument: createRoot,
  createDocumentFragment: createRoot,
  createElement: (tagName, namespace, attrs) =>
    createElement(tagName, namespace === html.NS.HTML ? null : namespace, attrs),
  createCommentNode: () => LEFT_OUT,
  createTextNode: createText,

  appendChild: append,
  insertBefore: insert,
  detachNode: detach,
  insertText(parent, text) {
    const last = parent.children[parent.children.length - 1];
    if (last?.type === "text") last.data += text;
    else append(parent, createText(text));
  },
  insertTextBefore(parent, text, next) {
    const before = next.prev;
    if (before?.type === "text") before.data += text;
    else insert(parent, createText(text), next);
  },
  adoptAttributes(element, attrs) {
    if (element.attrs.length > MAX_ADOPTING) return;
    const isNew = ({ name }: Token.Attribute): boolean => !element.attrs.some((own) => own.name === name);
    element.attrs = [...element.attrs, ...attrs.filter(isNew)];
  },

  getTemplateContent: (template) => template.children[0] as PageRoot, // put there when the template was made
  setTemplateContent: (template, content) => append(template, content),
  getDocumentMode: (root) => root.mode as html.DOCUMENT_MODE,
  setDocumentMode: (root, mode) => {
    root.mode = mode;
  },
  setDocumentType: () => undefined,

  getFirstChild: (node) => node.children[0] ?? null,
  getChildNodes: (node) => node.children,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => [...element.attrs],
  getTagName: (element) => element.name,
  getNamespaceURI: (element) => (element.namespace ?? html.NS.HTML) as html.NS,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: () => "",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  isTextNode: isText,
  isCommentNode: (node): node is PageText => node === LEFT_OUT,
  isDocumentTypeNode: (node): node is PageText => node === LEFT_OUT,
  isElementNode: isElement,
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

function append(parent: PageParent, node: PageNode): void {
  if (node === LEFT_OUT) return;
  const { children } = parent;
  const last = children[children.length - 1];
  if (last) {
    last.next = node;
    node.prev = last;
  }
  node.parent = parent;
  addChild(parent, node);
}

function insert(parent: PageParent, node: PageNode, next: PageNode): void {
  if (node === LEFT_OUT) return;
  const before = next.prev;
  if (before) before.next = node;
  node.prev = before;
  node.next = next;
  next.prev = node;
  node.parent = parent;
  // Foster parenting inserts near the end.
  parent.children.splice(parent.children.lastIndexOf(next), 0, node);
}

function detach(node: PageNode): void {
  const { parent, prev, next } = node;
  if (!parent) return;
  // What moves is the first child (adoption) or one near the end.
  const at = parent.children[0] === node ? 0 : parent.children.lastIndexOf(node);
  parent.children.splice(at, 1);
  if (prev) prev.next = next;
  if (next) next.prev = prev;
  node.parent = node.prev = node.next = null;
}
