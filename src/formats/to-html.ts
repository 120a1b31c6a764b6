import type { Article, Author, Image, Inline } from "../model/article.ts";
import { type BodyCell, type BodyNode, bodyTree } from "./body-tree.ts";
import { readableDate } from "./byline.ts";
import { line, prose } from "./plain-text.ts";
import { safeUrl } from "./safe-url.ts";

/**
 * The article as one HTML `article` element, built anew from its blocks, none of the page's markup reused: safe to insert.
 * Links and images are http(s) only; images load from their publisher once it is shown.
 */
export function toHtml(article: Article): string {
  const attributes = attribute("lang", line(article.language)) + attribute("dir", article.direction);
  const body = bodyTree(article).map(nodeHtml).join("");
  return `<article${attributes}>${header(article)}${body}${footer(article)}</article>`;
}

function header(article: Article): string {
  const date = attribute("datetime", line(article.date?.iso ?? ""));
  const time = date === "" ? "" : `<time${date}>${escapeText(readableDate(article))}</time>`;
  const byline = [article.authors.map(authorHtml).filter(Boolean).join(", "), time].filter(Boolean).join(" · ");
  return wrap(
    "header",
    wrap("h1", escapeText(line(article.headline))) +
      wrap("p", withBreaks(prose(article.standfirst))) +
      wrap("p", byline),
  );
}

function authorHtml(author: Author): string {
  return link(safeUrl(author.url), escapeText(line(author.name)));
}

function footer(article: Article): string {
  const { publisher, origins, canonicalUrl, rights } = article.source;
  const url = safeUrl(canonicalUrl);
  const outlet = link(url, escapeText(line(publisher) || (url ?? "")));
  const credits = [outlet, ...origins.map((origin) => escapeText(line(origin)))].filter(Boolean).join(" · ");
  return wrap("footer", wrap("p", credits) + wrap("p", wrap("small", escapeText(line(rights)))));
}

function nodeHtml(node: BodyNode): string {
  switch (node.type) {
    case "paragraph":
      return wrap("p", inlineHtml(node.inlines));
    case "quotation":
      return wrap("blockquote", node.paragraphs.map((inlines) => wrap("p", inlineHtml(inlines))).join(""));
    case "list":
      return wrap(node.ordered ? "ol" : "ul", node.items.map((item) => wrap("li", itemHtml(item))).join(""));
    case "heading":
      return wrap(`h${node.level}`, escapeText(node.text));
    case "image":
      return figure(node.image);
    case "table":
      return wrap("table", wrap("tbody", node.rows.map(rowHtml).join("")));
    case "code":
      return wrap("pre", wrap("code", escapeText(node.text)));
    case "embed":
      return embedHtml(node);
  }
}

/** The item's first prose stands bare, as lists are written by hand. */
function itemHtml([first, ...rest]: readonly BodyNode[]): string {
  if (first?.type !== "paragraph") return [first, ...rest].map((node) => (node ? nodeHtml(node) : "")).join("");
  return inlineHtml(first.inlines) + rest.map(nodeHtml).join("");
}

function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map((run) => link(run.href, wrap(run.emphasis, withBreaks(run.text)))).join("");
}

function figure(image: Image): string {
  const size = attribute("width", image.width) + attribute("height", image.height);
  const img = `<img src="${escapeAttribute(image.url)}" alt="${escapeAttribute(image.alt ?? "")}"${size}>`;
  const caption = [escapeText(image.caption ?? ""), wrap("small", escapeText(image.credit ?? ""))];
  return wrap("figure", img + wrap("figcaption", caption.filter(Boolean).join(" ")));
}

function rowHtml(row: readonly BodyCell[]): string {
  return wrap("tr", row.map(cellHtml).join(""));
}

function cellHtml(cell: BodyCell): string {
  const name = cell.header ? "th" : "td";
  const spans =
    (cell.colSpan > 1 ? attribute("colspan", cell.colSpan) : "") +
    (cell.rowSpan > 1 ? attribute("rowspan", cell.rowSpan) : "");
  return `<${name}${spans}>${escapeText(cell.text)}</${name}>`;
}

function embedHtml(embed: Extract<BodyNode, { type: "embed" }>): string {
  const words = wrap("blockquote", wrap("p", withBreaks(embed.text)));
  const source = link(embed.url, escapeText(embed.provider || (embed.url ?? "")));
  return wrap("figure", words + wrap("figcaption", source));
}

/** `content` in an element; nothing for nothing, and bare where there is no name. */
function wrap(name: string | null, content: string): string {
  return name === null || content === "" ? content : `<${name}>${content}</${name}>`;
}

function link(url: string | null, content: string): string {
  return url === null || content === "" ? content : `<a href="${escapeAttribute(url)}">${content}</a>`;
}

function attribute(name: string, value: string | number | null): string {
  return value === null || value === "" ? "" : ` ${name}="${escapeAttribute(String(value))}"`;
}

function withBreaks(text: string): string {
  return escapeText(text).replaceAll("\n", "<br>");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("\u00A0", "&nbsp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Angle brackets become ‹ ›: serialisers disagree on how to write them here, and sanitisers drop what looks like a tag, and space around. */
function escapeAttribute(text: string): string {
  return text
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("\u00A0", "&nbsp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "‹")
    .replaceAll(">", "›");
}
