import { expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { newsPage } from "../hostile/shapes.ts";

const paragraph = (i: number): string =>
  `<p class="story-text">Boat number ${i} left the harbour at noon, and the pilot of the quay wrote down its name. It <a href="/boats/${i}.html">had been late</a> since <em>May</em>, as the ledger of the harbour office shows for every year.</p>`;

it.each([20, 400, 3000])("a story of %i paragraphs keeps them all", (count) => {
  const story = Array.from({ length: count }, (_, i) => paragraph(i)).join("\n");
  const page = `<!doctype html><title>Boats leave</title><nav><a href="/a">Quay</a></nav><article><h1>Boats leave</h1>${story}</article>`;
  expect(parseArticle(page, { url: "https://www.example.com/news/1" }).paragraphs).toHaveLength(count);
});

it("a report of two thousand paragraphs with pictures and lists between them keeps them all", () => {
  const page = newsPage(1_000_000);
  const written = page.split("<p").length - 1;
  expect(parseArticle(page, { url: "https://www.example.com/news/1" }).paragraphs.length).toBeGreaterThanOrEqual(
    written,
  );
});
