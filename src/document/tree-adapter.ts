import { type ChildNode, Comment, Document, Element, type ParentNode, ProcessingInstruction, Text } from "domhandler";
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";

export type PageTypes = TreeAdapterTypeMap<
  ChildNode | ParentNode,
  ParentNode,
  ChildNode,
  Document,
  Document,
  Element,
  Comment,
  Text,
  Element,
  ProcessingInstruction
>;

/** Builds domhandler nodes as parse5 asks for them: elements and text; comments and the doctype stay out of the tree. */
export const treeAdapter: TreeAdapter<PageTypes> = {
  createDocument: () => new Document([]),
  createDocumentFragment: () => new Document([]),
  createElement: (tagName, namespace, attrs) => {
    const element = new Element(tagName, readAttributes(attrs), []);
    if (namespace !== html.NS.HTML) element.namespace = namespace;
    return element;
  },
  createCommentNode: (data) => new Comment(data),
  createTextNode: (data) => new Text(data),

  appendChild: append,
  insertBefore(parent, node, next) {
    if (node instanceof Comment) return;
    const before = next.prev;
    if (before) before.next = node;
    node.prev = before;
    node.next = next;
    next.prev = node;
    node.parent = parent;
    // Foster parenting inserts near the end.
    parent.children.splice(parent.children.lastIndexOf(next), 0, node);
  },
  detachNode: detach,
  insertText(parent, text) {
    const last = parent.children[parent.children.length - 1];
    if (last instanceof Text) last.data += text;
    else append(parent, new Text(text));
  },
  insertTextBefore(parent, text, next) {
    const before = next.prev;
    if (before instanceof Text) before.data += text;
    else treeAdapter.insertBefore(parent, new Text(text), next);
  },
  adoptAttributes(element, attrs) {
    for (const { name, value } of attrs) if (!Object.hasOwn(element.attribs, name)) element.attribs[name] = value;
  },

  getTemplateContent: (template) => template.children[0] as Document,
  setTemplateContent: (template, content) => append(template, content),
  getDocumentMode: (document) => (document["x-mode"] ?? html.DOCUMENT_MODE.NO_QUIRKS) as html.DOCUMENT_MODE,
  setDocumentMode: (document, mode) => {
    document["x-mode"] = mode;
  },
  setDocumentType: () => undefined,

  getFirstChild: (node) => node.children[0] ?? null,
  getChildNodes: (node) => node.children,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => Object.entries(element.attribs).map(([name, value]) => ({ name, value })),
  getTagName: (element) => element.name,
  getNamespaceURI: (element) => (element.namespace ?? html.NS.HTML) as html.NS,
  getTextNodeContent: (node) => node.data,
  getCommentNodeContent: (node) => node.data,
  getDocumentTypeNodeName: () => "",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  isTextNode: (node): node is Text => node instanceof Text,
  isCommentNode: (node): node is Comment => node instanceof Comment,
  isDocumentTypeNode: (node): node is ProcessingInstruction => node instanceof ProcessingInstruction,
  isElementNode: (node): node is Element => node instanceof Element,
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

function readAttributes(attrs: readonly Token.Attribute[]): Record<string, string> {
  const attribs: Record<string, string> = {};
  for (const { name, value } of attrs) attribs[name] = value;
  return attribs;
}

function append(parent: ParentNode, node: ChildNode): void {
  if (node instanceof Comment) return;
  const last = parent.children[parent.children.length - 1];
  if (last) {
    last.next = node;
    node.prev = last;
  }
  node.parent = parent;
  parent.children.push(node);
}

function detach(node: ChildNode): void {
  const { parent, prev, next } = node;
  if (!parent) return;
  // What moves is the first child (adoption) or one near the end.
  const at = parent.children[0] === node ? 0 : parent.children.lastIndexOf(node);
  parent.children.splice(at, 1);
  if (prev) prev.next = next;
  if (next) next.prev = prev;
  node.parent = node.prev = node.next = null;
}
