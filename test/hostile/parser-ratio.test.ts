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
  ...{ chineseQuotesInOneParagraph: 10, shortQuotes: 7, chineseQuotes: 6, chineseSpeakers: 6, questions: 6 },
  ...{ quotesInOneParagraph: 6, twoLanguages: 6, boldLabels: 5 },
  // Lines that may say something of the story.
  ...{ chineseDatelines: 14, agencyLines: 9, addressLines: 8, breakLines: 8, hashtagLines: 8, priceLines: 8 },
  ...{ emojiLines: 7, mailLines: 8, shareLines: 7, stampsAlone: 6, sourceLines: 6, reporterLines: 6, labelLines: 6 },
  ...{ headers: 6, clockLines: 6, resultLines: 6, filedLines: 6, authorAround: 6, signOffs: 5, stamps: 5 },
  ...{ bylineLines: 5, captions: 5, photoCredits: 5 },
  // Blocks of a word each.
  ...{ rows: 8, smallTables: 8, mirrorHeadings: 7, headings: 6, h1s: 6, paragraphs: 6, figures: 6, commentBoxes: 6 },
  ...{ sections: 6, mirrorPromotions: 5 },
  // Next to no cost for the parser: one script, one run of text.
  ...{ angles: 6, ldBraces: 6, ldGraph: 6, ldAuthors: 6, state: 6 },
};
const TRIES = 3; // a busy machine is slow once
const MOST_TRIES = 8; // and sometimes for long: no shape fails that fits once

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

async function leastRatios(shape: string, ceiling: number): Promise<{ parse: number; look: number }> {
  const least = { parse: Infinity, look: Infinity };
  for (let i = 0; i < MOST_TRIES; i++) {
    if (least.parse <= (i < TRIES ? MAX_RATIO : ceiling) && least.look <= MAX_RATIO) break;
    const { parse, look } = await apart.ask<{ parse: number; look: number }>({ task: "compare", shape, size: SIZE });
    Object.assign(least, { parse: Math.min(least.parse, parse), look: Math.min(least.look, look) });
  }
  return least;
}

describe("time beside that of parse5 alone", () => {
  it.each(Object.keys({ ...WIDE, ...DEEP }))("%s", async (shape) => {
    const ceiling = CEILINGS[shape] ?? MAX_RATIO;
    const { parse, look } = await leastRatios(shape, ceiling);
    ratios.push([parse, shape]);
    expect(parse).toBeLessThanOrEqual(ceiling);
    expect(look).toBeLessThanOrEqual(MAX_RATIO);
  });
});
