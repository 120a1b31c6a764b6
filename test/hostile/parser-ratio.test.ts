import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Apart, startApart } from "./run-apart.ts";
import { DEEP, WIDE } from "./shapes.ts";

const SIZE = 100_000; // characters
/** CPU time beside that of parse5 alone on the same page: of `parseArticle`, and of `isProbablyArticle`. */
const MAX_RATIO = 4;
/**
 * Shapes that cost more: thousands of blocks of a word each, which are judged one by one, and thousands of quotes. The
 * ceilings are about twice what they cost today: what tries each place anew costs a hundred times.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  // Quotes and speakers.
  ...{ chineseQuotesInOneParagraph: 22, chineseQuotes: 13, quotesInOneParagraph: 12, quotesSaid: 8 },
  ...{ nestedQuotes: 18, years: 18, verbs: 10, chineseCommas: 7 },
  // Blocks of a word each.
  ...{ rows: 17, headings: 10, h1s: 8, emptyRows: 8, paragraphs: 7, images: 8, figures: 8, sections: 10 },
  // Next to no cost for the parser: one script, one attribute, one run of text.
  ...{ ldGraph: 10, ldAuthors: 8, ldBraces: 7, state: 8, metas: 9, controls: 10, combining: 8, angles: 7, dots: 6 },
  ...{ authorLinks: 6, authorAround: 10 },
};
const TRIES = 3; // a busy machine is slow once

let apart: Apart;
const ratios: [ratio: number, shape: string][] = [];
beforeAll(async () => {
  apart = await startApart([]);
});
afterAll(() => {
  apart.stop();
  const worst = ratios.sort(([a], [b]) => b - a).slice(0, 12);
  console.log(`most beside parse5: ${worst.map(([ratio, shape]) => `${shape} ${ratio.toFixed(1)}`).join(", ")}`);
});

async function leastRatios(shape: string, enough: number): Promise<{ parse: number; look: number }> {
  const least = { parse: Infinity, look: Infinity };
  for (let i = 0; i < TRIES && Math.max(least.parse, least.look) > enough; i++) {
    const { parse, look } = await apart.ask<{ parse: number; look: number }>({ task: "compare", shape, size: SIZE });
    Object.assign(least, { parse: Math.min(least.parse, parse), look: Math.min(least.look, look) });
  }
  return least;
}

describe("time beside that of parse5 alone", () => {
  it.each(Object.keys({ ...WIDE, ...DEEP }))("%s", async (shape) => {
    const { parse, look } = await leastRatios(shape, MAX_RATIO);
    ratios.push([parse, shape]);
    expect(parse).toBeLessThanOrEqual(CEILINGS[shape] ?? MAX_RATIO);
    expect(look).toBeLessThanOrEqual(MAX_RATIO);
  });
});
