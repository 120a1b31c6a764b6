import { describe, expect, it } from "vitest";
import { isDataTable, readTable } from "../../src/body/read-table.ts";
import { elementsOf, readPage, type PageElement } from "../../src/document/page-document.ts";

const tableOf = (html: string): PageElement => elementsOf(readPage(html, null, []), "table")[0] as PageElement;

describe("readTable", () => {
  it("reads rows with headers and spans, inner tables as text", () => {
    const html = `<table><thead><tr><th colspan="2">Catch</th></tr></thead><tr><td>Cod</td><td rowspan="0">12<table><tr><td>t</td></tr></table></td></tr><tr></tr></table>`;
    expect(readTable(tableOf(html))).toEqual([
      [{ text: "Catch", header: true, colSpan: 2, rowSpan: 1 }],
      [
        { text: "Cod", header: false, colSpan: 1, rowSpan: 1 },
        { text: "12t", header: false, colSpan: 1, rowSpan: 1 },
      ],
    ]);
  });

  it("reads a table of any length", () => {
    const rows = readTable(tableOf(`<table><tr><td>a<td>b${"<tr>".repeat(200_000)}<tr><td>c<td>d</table>`));
    expect(rows.flat().map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
    expect(isDataTable(rows)).toBe(true);
  });

  it("tells data from layout", () => {
    const long = "word ".repeat(200);
    expect(isDataTable(readTable(tableOf("<table><tr><td>a<td>1<tr><td>b<td>2</table>")))).toBe(true);
    expect(isDataTable(readTable(tableOf("<table><tr><td>a<tr><td>b</table>")))).toBe(false);
    expect(isDataTable(readTable(tableOf(`<table><tr><td>${long}<td>x<tr><td>${long}<td>y</table>`)))).toBe(false);
  });
});
