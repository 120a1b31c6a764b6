import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { draftAdapter, explain } from "../../src/testing/index.ts";

const url = "https://harbourcourier.example/news/1";
const prose = "The night ferry to the islands sailed again on Monday, nine years after the last crossing, they said.";
const page = `<!doctype html><html lang="en"><head><title>Night ferry returns</title>
<meta property="og:site_name" content="Harbour Courier"><meta name="author" content="Ines Marlow">
<meta property="article:published_time" content="2019-05-07T08:30:00+01:00"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><h1 class="story-title">Night ferry returns</h1><p class="byline">By Ines Marlow</p><div class="story-text"><p>${prose}</p><p>${prose} Twice.</p>
<div class="newsletter-box"><p>Sign up for our newsletter</p></div><p>${prose} Three times.</p></div></main></body></html>`;

describe("explain", () => {
  const found = explain(page, { url });

  it("gives the same article as parseArticle", () => {
    expect(found.article).toEqual(parseArticle(page, { url }));
  });

  it("gives every line with its reason, kept or not", () => {
    const newsletter = found.lines.find((line) => line.text.startsWith("Sign up"));
    expect(newsletter).toMatchObject({ kept: false, paragraph: null });
    expect(newsletter?.reason).not.toBe("");
    expect(found.lines.filter((line) => line.kept).map((line) => line.paragraph)).toEqual([0, 1, 2]);
  });

  it("gives every candidate, and each gives its value again", () => {
    expect(found.candidates.filter((one) => one.field === "headline").length).toBeGreaterThan(1);
    for (const { origin, raw } of found.candidates) expect(found.replay(origin)).toBe(raw);
  });

  it("counts what selectors match", () => {
    expect([found.count("li"), found.count(".nowhere"), found.count("[")]).toEqual([2, 0, 0]);
  });
});

describe("draftAdapter", () => {
  it("writes down what the generic readers found", () => {
    expect(draftAdapter(page, { id: "harbour-courier", url })).toEqual({
      id: "harbour-courier",
      hosts: ["harbourcourier.example"],
      publisher: "Harbour Courier",
      language: "en",
      layouts: [
        {
          name: "2019-story",
          when: ".story-text",
          headline: [{ from: "element", selector: ".story-title", attribute: null }],
          authors: [{ from: "meta", name: "author" }],
          date: [{ from: "meta", name: "article:published_time" }],
          body: { root: ".story-text", drop: [".newsletter-box"] },
        },
      ],
    });
  });
});
