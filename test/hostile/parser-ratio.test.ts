import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Apart, startApart } from "./run-apart.ts";
import { DEEP, WIDE } from "./shapes.ts";

const SIZE = 100_000; // characters
/** CPU time beside that of parse5 alone on the same page: of `parseArticle`, and of `isProbablyArticle`. */
const MAX_RATIO = 4;
/**
 * Shapes that cost more, or nearly: Chinese with a quote every dozen characters, and thousands of blocks of a few words
 * each, which are judged one by one. Plain text costs the parser next to nothing. The ceilings are about twice what
 * they cost today: what tries each place anew costs a hundred times.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  // Who speaks, in dense text.
  ...{ chineseQuotesInOneParagraph: 10, shortQuotes: 8, chineseQuotes: 7, boldLabels: 6, twoLanguages: 6 },
  // Lines that may say something of the story.
  ...{ chineseDatelines: 16, agencyLines: 10, stampsAlone: 10, shareLines: 8, bylineLines: 8, headers: 7, stamps: 7 },
  ...{ captions: 8, photoCredits: 6, sourceLines: 6, signOffs: 6, labelLines: 6, clockLines: 6 },
  ...{ breakLines: 10, priceLines: 10, addressLines: 8, emojiLines: 8, hashtagLines: 8, mailLines: 8, resultLines: 7 },
  ...{ questions: 6, filedLines: 6, reporterLines: 6, authorAround: 6, links: 6 },
  // Blocks of a word each.
  ...{ headings: 6, h1s: 6, paragraphs: 6, figures: 6, figuresAround: 6, quotesInOneParagraph: 6 },
  ...{ rows: 11, smallTables: 10, mirrorHeadings: 8, commentBoxes: 7, sections: 6 },
  // Next to no cost for the parser: one script, one run of text.
  ...{ ldGraph: 6, ldAuthors: 6, state: 6 },
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
