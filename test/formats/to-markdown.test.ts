import fc from "fast-check";
import type { Nodes, RootContent } from "mdast";
import { JSDOM } from "jsdom";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../src/formats/index.ts";
import type { Article, Inline } from "../../src/model/article.ts";
import { arbitraryArticle } from "../arbitrary-article.ts";
import { articleOf, prose } from "./article-of.ts";

const ELEMENTS = "a blockquote br code em h1 h2 h3 h4 h5 h6 img li ol p pre strong table tbody td th thead tr ul".split(
  " ",
);

/** Readers disagree about emphasis beside rare symbols; then its marks are seen. */
const EMPHASIS_MARKS = /[*_]/gu;

function read(markdown: string): RootContent[] {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children;
}

describe("toMarkdown", () => {
  it("gives the same blocks when a CommonMark reader reads it back", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const bare = { ...article, headline: null, standfirst: null, authors: [], date: null, leadImage: null };
        expect(read(toMarkdown(bare)).flatMap((node) => outline(node))).toEqual(expected(bare));
      }),
      { numRuns: 200 },
    );
  });

  it("opens with the headline, the standfirst and the names", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        fc.pre(article.headline !== null && article.standfirst !== null && article.authors.length > 0);
        const [headline, standfirst, names] = read(toMarkdown(article)).flatMap((node) => outline(node));
        expect(headline).toEqual(["h1", article.headline]);
        expect(standfirst?.[1]).toBe(article.standfirst);
        expect(names?.[1]).toContain(article.authors.map((author) => author.name).join(", "));
      }),
    );
  });

  it("holds no HTML and no address but http(s), whatever the article holds", () => {
    fc.assert(
      fc.property(arbitraryArticle({ wild: true }), (article) => {
        for (const node of everyNode(read(toMarkdown(article)))) {
          expect(["html", "definition", "linkReference", "imageReference", "footnoteDefinition"]).not.toContain(
            node.type,
          );
          if (node.type === "link" || node.type === "image") expect(node.url).toMatch(/^https?:\/\//iu);
        }
      }),
    );
  });

  it("shows every paragraph's text in another reader, too, and no element that it did not write", () => {
    const reader = new MarkdownIt({ html: true });
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const shown = JSDOM.fragment(reader.render(toMarkdown(article)));
        const unmarked = shown.textContent.replace(EMPHASIS_MARKS, "");
        for (const paragraph of article.paragraphs) expect(unmarked).toContain(paragraph.replace(EMPHASIS_MARKS, ""));
        for (const element of shown.querySelectorAll("*")) expect(ELEMENTS).toContain(element.localName);
      }),
    );
  });

  it("writes an article as people write one", () => {
    const cell = { header: false, colSpan: 1, rowSpan: 1 };
    const article = articleOf({
      headline: "Tide tables were wrong",
      authors: [{ name: "Ana Ruiz", role: null, kind: "person", url: null }],
      date: { iso: "2025-12-19", precision: "day", utcOffset: null, raw: "" },
      body: [
        prose(
          "paragraph",
          "See ",
          { text: "the report", href: "https://news.example/r" },
          { text: " now", emphasis: "strong" },
        ),
        { type: "image", image: image("https://news.example/a.jpg") },
        { type: "list-start", ordered: true },
        prose("list-item", "One"),
        prose("list-item", "Two"),
        { type: "list-end", ordered: true },
        prose("blockquote", "We saw it."),
        {
          type: "table",
          rows: [
            [
              { ...cell, text: "Port", header: true },
              { ...cell, text: "High | low", header: true, colSpan: 2 },
            ],
            [
              { ...cell, text: "Ost" },
              { ...cell, text: "1.2" },
              { ...cell, text: "0.3" },
            ],
          ],
        },
      ],
    });
    expect(toMarkdown(article)).toBe(
      [
        "# Tide tables were wrong",
        "Ana Ruiz · 2025-12-19",
        "See [the report](https://news.example/r) **now**",
        "![A pier](https://news.example/a.jpg)\\\n_The pier — Bo Li_",
        "1. One\n2. Two",
        "> We saw it.",
        "| Port | High \\| low | |\n| - | - | - |\n| Ost | 1.2 | 0.3 |\n",
      ].join("\n\n"),
    );
  });
});

function image(url: string) {
  return { url, alt: "A pier", caption: "The pier", credit: "Bo Li", width: null, height: null };
}

type Line = readonly [kind: string, text: string, ...rest: unknown[]];

/** What the reader found, a line a block: its kind with its lists around it, its text, its links. */
function outline(node: RootContent, path = ""): Line[] {
  switch (node.type) {
    case "heading":
      return [[`${path}h${node.depth}`, textOf(node)]];
    case "paragraph": {
      const [first] = node.children;
      if (first?.type === "image") return [[`${path}image`, first.url, first.alt ?? "", textOf(node)]];
      return [[`${path}paragraph`, textOf(node), linksIn(node)]];
    }
    case "blockquote":
      return node.children.flatMap((child) => outline(child, `${path}quote `));
    case "list":
      return node.children.flatMap((item) =>
        item.children.flatMap((child) => outline(child, `${path}${node.ordered ? "ol" : "ul"} `)),
      );
    case "code":
      return [[`${path}code`, node.value]];
    case "table":
      return [
        [
          `${path}table`,
          node.children
            .map((row) => row.children.map(textOf).filter(Boolean).join("¦"))
            .filter(Boolean)
            .join("‖"),
        ],
      ];
    default:
      return [[node.type, "unexpected"]];
  }
}

function expected(article: Article): Line[] {
  const lists: string[] = [];
  return article.blocks.flatMap((block): Line[] => {
    const path = lists.join("");
    switch (block.type) {
      case "list-start":
        lists.push(block.ordered ? "ol " : "ul ");
        return [];
      case "list-end":
        lists.pop();
        return [];
      case "paragraph":
      case "list-item":
        return [[`${path}paragraph`, article.paragraphs[block.paragraph] ?? "", linked(block.inlines)]];
      case "blockquote":
        return [[`${path}quote paragraph`, article.paragraphs[block.paragraph] ?? "", linked(block.inlines)]];
      case "heading":
        return [[`${path}h${block.level}`, block.text]];
      case "code":
        return [[`${path}code`, block.text]];
      case "image": {
        const { url, alt, caption, credit } = block.image;
        return [[`${path}image`, asWritten(url), alt ?? "", [caption, credit].filter(Boolean).join(" — ")]];
      }
      case "embed": {
        const words = block.text ?? block.provider ?? asWritten(block.url);
        return [[`${path}paragraph`, words, [[asWritten(block.url), words]]]];
      }
      case "table":
        return [[`${path}table`, block.rows.map((row) => row.map((cell) => cell.text).join("¦")).join("‖")]];
    }
  });
}

/** Links with their texts, neighbours to one address joined. */
function linked(inlines: readonly Inline[]): [string, string][] {
  const links: [string, string][] = [];
  let open: string | null = null;
  for (const { text, href } of inlines) {
    const last = links.at(-1);
    if (href !== null && href === open && last !== undefined) last[1] += text;
    else if (href !== null) links.push([asWritten(href), text]);
    open = href;
  }
  return links;
}

function linksIn(node: Nodes): [string, string][] {
  return everyNode([node]).flatMap((each): [string, string][] =>
    each.type === "link" ? [[each.url, textOf(each)]] : [],
  );
}

function asWritten(url: string): string {
  return url.replace(/[`|^{}]/gu, (character) => encodeURIComponent(character));
}

function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function everyNode(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => [node, ...("children" in node ? everyNode(node.children) : [])]);
}
