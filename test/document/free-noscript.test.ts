import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";

const PROSE = Array.from(
  { length: 12 },
  (_, n) =>
    `The keeper of the light at Wendle climbed the stairs for the ${n + 2}th time that night, and the lamp was still burning when she came up.`,
);
const story = `<article><h1>The light at Wendle stays on</h1>${PROSE.map((text) => `<div class="block"><p>${text}</p></div>`).join("\n")}</article>`;
const links = Array.from({ length: 30 }, (_, n) => `<li><a href="/${n}">Link ${n}</a></li>`).join("");
const page = (inside: string): string =>
  `<!doctype html><html lang="en"><title>The light at Wendle stays on</title><body>${inside}<ul>${links}</ul>`;
const read = (html: string): readonly string[] => parseArticle(html).paragraphs;

describe("a noscript", () => {
  it("that is never closed does not take the story with it", () => {
    const article = parseArticle(page(`<noscript><img src="https://stats.example/1.gif" alt="">${story}`));
    expect(article.paragraphs).toEqual(PROSE);
    expect(article.headline).toBe("The light at Wendle stays on");
  });

  it("that is never closed, with another inside, neither", () => {
    const inner = `<noscript><img src="https://stats.example/2.gif" alt=""></noscript>`;
    expect(read(page(`<noscript><iframe src="https://tags.example/ns"></iframe>${inner}${story}`))).toEqual(PROSE);
  });

  it("that is closed stands in for what a script would show", () => {
    const substitute = `<noscript>${story.replaceAll("Wendle", "Skarra")}</noscript>`;
    expect(read(page(story + substitute))).toEqual(PROSE);
  });

  it("of each of many stays linear", () => {
    const html = page(`<noscript><div>${"<p></p>".repeat(50)}`.repeat(300) + story);
    expect(() => read(html)).not.toThrow();
  }, 20_000);
});
