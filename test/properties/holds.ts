import fc from "fast-check";
import { expect } from "vitest";
import { parseArticle } from "../../src/index.ts";
import type { ParseOptions } from "../../src/options.ts";
import { ADDRESS, articleFaults } from "../hostile/article-faults.ts";

const HOSTILE = process.env["HOSTILE"] === "1"; // `npm run test:hostile`
export const RUNS = HOSTILE ? 2000 : 200;
export const CUTS = HOSTILE ? 200 : 20;
/** How long a property may take. */
export const TIME = { timeout: HOSTILE ? 1_200_000 : 60_000 };
export const OPTIONS: ParseOptions = { url: ADDRESS };

export const holds = <T>(of: fc.Arbitrary<T>, check: (value: T) => void, numRuns = RUNS): void => {
  const property = fc.property(of, (value) => {
    check(value);
  });
  fc.assert(property, { numRuns });
};
export const isSound = (html: string | Uint8Array): void => {
  expect(articleFaults(html)).toEqual([]);
};
export const json = (html: string | Uint8Array, options: ParseOptions = OPTIONS): string =>
  JSON.stringify(parseArticle(html, options));
export const story = (inside: string, head = ""): string =>
  `<!doctype html><head><title>Ferry</title>${head}</head><body><article><h1>Ferry</h1>${inside}</article>`;
export const withData = (data: string): string =>
  story("<p>It left at noon.</p>", `<script type="application/ld+json">${data.replaceAll("<", "\\u003c")}</script>`);
