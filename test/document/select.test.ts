import { compile } from "css-select";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  childrenOf,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  readPage,
} from "../../src/document/page-document.ts";
import { attribute, parentOf } from "../../src/document/page-document.ts";
import { compileSelector, select, selectFirst } from "../../src/document/select.ts";

const PAGE = readPage(
  `<body id=top><main class="story wide"><h1 lang=EN>A</h1><p class=lead data-n="a-b">B <b>C</b><i>D</i></p>
  <p>E<a href=/x rel="Author me">F</a></p><ul class="list story"><li>1<li class=lead>2<li>3<ul><li>4</ul></ul><div></div>
  <section class="a:b 1c"><p><b>G</b></p><p></p><b></b></section></main><p class=lead>H</p>`,
  null,
  [],
);

/** How css-select, which is the measure here, reads our nodes. */
const adapter = {
  isTag: isElement,
  existsOne: () => false,
  getAttributeValue: (element: PageElement, name: string) => attribute(element, name) ?? undefined,
  getChildren: (node: PageNode) => (isText(node) ? [] : childrenOf(node)),
  getName: (element: PageElement) => element.name,
  getParent: (element: PageElement) => parentOf(element),
  getSiblings: (node: PageNode) => (node.parent ? childrenOf(node.parent) : [node]),
  getText: (node: PageNode) => (isText(node) ? node.data : ""),
  hasAttrib: (element: PageElement, name: string) => attribute(element, name) !== null,
  removeSubsets: (nodes: PageNode[]) => nodes,
  findAll: () => [],
  findOne: () => null,
};

function standard(selector: string): readonly PageElement[] {
  const matches = compile<PageNode, PageElement>(selector, { adapter });
  return PAGE.elements.filter((element) => matches(element));
}

const simple = fc.constantFrom(
  ...["*", "p", "b", "li", "P", ".lead", ".story", "#top", "[href]", "[class~=lead]", '[class="lead"]', "[data-n|=a]"],
  ...["[data-n^=a]", "[data-n$='b']", "[class*=ea]", "[lang=en]", "[rel~=author]", '[class="LEAD" i]', "[class!=lead]"],
  ...[":first-child", ":last-child", ":only-child", ":first-of-type", ":last-of-type", ":only-of-type", ":empty"],
  ...[":nth-child(2)", ":nth-child(odd)", ":nth-child(2n + 1)", ":nth-child(-n+2)", ":nth-last-child(2)"],
  ...[":nth-of-type(2)", ":root", ".a\\:b", ".\\31 c", ":not(p, .story)", ":is(b, i)", ":where(li > *)"],
);
const combinator = fc.constantFrom(" ", " > ", "+", " ~ ", ">");
const selectors = fc
  .array(fc.tuple(simple, combinator), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([part, join], i) => (i === 0 ? part : join + part)).join(""));

describe("select", () => {
  it("finds what the standard's selectors find", () => {
    fc.assert(
      fc.property(fc.array(selectors, { minLength: 1, maxLength: 2 }), (list) => {
        const selector = list.join(", ");
        expect(select(PAGE, selector), selector).toEqual(standard(selector));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the first of them", () => {
    expect(selectFirst(PAGE, "ul .lead")).toBe(select(PAGE, "li.lead")[0]);
    expect(selectFirst(PAGE, "ul > b")).toBeNull();
  });

  it.each([
    "",
    "h1:::",
    "p >",
    "> p",
    "p,",
    "[a",
    "[a=]",
    "p:has(a)",
    ":contains(x)",
    "a:hover",
    ":nth-child(x)",
    "..a",
    "p)",
  ])("takes no selector that is malformed or asks for what no page tells: %j", (selector) => {
    expect(compileSelector(selector)).toBeNull();
    expect(select(PAGE, selector)).toEqual([]);
  });

  it("answers for chains of any depth in time that grows as they do", () => {
    const deep = readPage("<div class=a>".repeat(500), null, []);
    const before = performance.now();
    expect(select(deep, `.b ${".a ".repeat(20)}`)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
