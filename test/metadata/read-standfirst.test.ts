import { expect, test } from "vitest";
import { parseArticle } from "../../src/index.ts";

const DECK = "Traders on the quay were told of the plan only a week ago and fear for the summer";
const PROSE = [
  "The old swing bridge at Marrow Point will close for eleven weeks from Monday while crews replace its turning gear.",
  "About four thousand vehicles cross the bridge on a normal weekday, according to figures that the county published.",
  "The next crossing is nine miles upstream at Tallis Ferry, where the road is narrower and floods in most winters.",
];

const read = (description: string): ReturnType<typeof parseArticle> =>
  parseArticle(
    `<html lang="en"><head><title>Bridge at Marrow Point to close</title><meta name="description" content="${description}"></head>
    <body><main><h1>Bridge at Marrow Point to close</h1><ul class="footer"><li><h2>${DECK}</h2></li></ul>
    <p class="byline">By Ana Ruiz</p><img src="/b.jpg" alt=""><div class="body">${PROSE.map((one) => `<p>${one}</p>`).join("")}</div></main></body></html>`,
  );

test("what stands below the headline and is the page's description is the standfirst", () => {
  expect(read(`${DECK}.`).standfirst).toBe(DECK);
});

test("a description alone is none", () => {
  expect(read("All about bridges, ferries and the coast").standfirst).not.toBe(
    "All about bridges, ferries and the coast",
  );
});
