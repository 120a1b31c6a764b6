import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import {
  childrenOf,
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
  putChild,
  takeOut,
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

  appendChild: (parent, node) => put(parent, node, null),
  insertBefore: put,
  detachNode: takeOut,
  insertText: (parent, text) => putText(parent, text, null),
  insertTextBefore: putText,
  adoptAttributes(element, attrs) {
    if (element.attrs.length > MAX_ADOPTING) return;
    const isNew = ({ name }: Token.Attribute): boolean => !element.attrs.some((own) => own.name === name);
    element.attrs = [...element.attrs, ...attrs.filter(isNew)];
  },

  getTemplateContent: (template) => template.first as PageRoot, // put there when the template was made
  setTemplateContent: (template, content) => putChild(template, content, null),
  getDocumentMode: (root) => root.mode as html.DOCUMENT_MODE,
  setDocumentMode: (root, mode) => {
    root.mode = mode;
  },
  setDocumentType: () => undefined,

  getFirstChild: (node) => node.first,
  getChildNodes: childrenOf,
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

function put(parent: PageParent, node: PageNode, next: PageNode | null): void {
  if (node !== LEFT_OUT) putChild(parent, node, next);
}

/** Lengthens the text that stands there, or puts a new one there. */
function putText(parent: PageParent, text: string, next: PageNode | null): void {
  const before = next ? next.prev : parent.last;
  if (before?.type === "text") before.data += text;
  else putChild(parent, createText(text), next);
}
