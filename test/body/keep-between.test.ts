import { describe, expect, it } from "vitest";
import { parseArticle, type Article } from "../../src/index.ts";

const page = (body: string): string =>
  `<title>Ferry calls twice a day again - Harbour Courier</title><header><a href="/">Harbour Courier</a></header>
  <main><article><h1>Ferry calls twice a day again</h1><div class="post-text">
  <p>The ferry to Port Amber calls twice a day again, nine months after the storm.</p>
  <p>“People waved from the quay,” said Ines Halloran, the harbour master.</p>${body}</div></article></main>
  <footer><a href="/about">About us</a></footer>`;
const read = (body: string): Article => parseArticle(page(body), { language: "en" });
const headings = (body: string): string[] =>
  read(body).blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));

describe("what belongs to the story for where it stands", () => {
  it("a heading right above a paragraph of its box", () => {
    expect(headings("<h2>New timetable</h2><p>The first boat leaves at seven.</p>")).toEqual(["New timetable"]);
  });

  it("headings of the boxes that a live page is made of", () => {
    const entry = (title: string): string =>
      `<section><h3>${title}</h3><p>The crew of the ${title} went ashore in the evening, the harbour office said.</p></section>`;
    expect(headings(entry("Morning boat") + entry("Night boat"))).toEqual(["Morning boat", "Night boat"]);
  });

  it("a table between two paragraphs of its box", () => {
    const table = "<table><tr><th>Boat</th><th>Seats</th></tr><tr><td>Amber</td><td>120</td></tr></table>";
    const { blocks } = read(`${table}<p>Tickets cost four crowns, as they did before.</p>`);
    expect(blocks.find(({ type }) => type === "table")).toMatchObject({
      rows: [
        [{ text: "Boat" }, { text: "Seats" }],
        [{ text: "Amber" }, { text: "120" }],
      ],
    });
  });

  it("no heading above links, none that is a link, none above what is out", () => {
    const end = "<p>Tickets cost four crowns, as they did before.</p>";
    expect(headings(`<h3><a href="/x">Storm closes quay</a></h3>${end}`)).toEqual([]);
    expect(headings(`${end}<h3>Most read</h3><ul><li><a href="/x">Storm closes quay</a></li></ul>`)).toEqual([]);
    expect(headings(`${end}<div class="box"><h3>Our ferry letter</h3></div>${end}`)).toEqual([]);
  });
});
