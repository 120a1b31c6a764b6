import type { PageWords } from "../model/language-pack.ts";
import { anyOf } from "../text/holds-any.ts";
import { madeOnce } from "../text/made-once.ts";
import { type Openers, openersOf } from "../text/openers.ts";
import { ownPages } from "../text/own-pages.ts";
import { sieveOf, sift, type WordSieve } from "../text/word-sieve.ts";
import type { PageFacts } from "./page-facts.ts";

/** Behind a word before an origin's name. */
const COLONS = ["：", ":", " :"];

export interface LineWords {
  /** What lines about rights hold, in lower case. */
  readonly rights: RegExp;
  /** By one look at a line, whether it may hold one of these, and a word that stands before an author's name. */
  readonly sieve: WordSieve;
  /** What stands before a date, in lower case, and what date that is; `null`: of something else than the story. */
  readonly labels: readonly { readonly word: string; readonly field: "date" | "modified" | null }[];
  /** What stands before an author's name, and behind it. */
  readonly openers: Openers;
  readonly endings: readonly string[];
  /** What stands between who wrote and an agency, and what those who make a paper are called, in lower case. */
  readonly withs: ReadonlySet<string>;
  readonly withOpeners: Openers;
  readonly desks: ReadonlySet<string>;
  /** What stands before an origin's name, with its colon. */
  readonly sources: readonly string[];
}

/** By the page words of the languages. */
export const lineWordsOf: (pages: readonly PageWords[]) => LineWords = madeOnce(
  (pages: readonly PageWords[]): LineWords => {
    const labels = (field: "date" | "modified" | null, words: readonly string[] = []): LineWords["labels"] =>
      words.map((word) => ({ word: word.toLowerCase(), field }));
    const signs = ["©", ...pages.flatMap((page) => page.rightsLines ?? [])];
    const withs = pages.flatMap((page) => page.withWords ?? []);
    const bylines = pages.flatMap((page) => page.bylines);
    return {
      rights: anyOf(signs.map((sign) => sign.toLowerCase())),
      sieve: sieveOf(signs, bylines),
      labels: pages.flatMap((page) => [
        ...labels("date", page.publishedWords),
        ...labels("modified", page.modifiedWords),
        ...labels(null, page.otherDates),
      ]),
      openers: openersOf(bylines),
      endings: pages.flatMap((page) => page.bylineEndings ?? []),
      withs: new Set(withs),
      withOpeners: openersOf(withs),
      desks: new Set(pages.flatMap((page) => page.desks ?? []).map((word) => word.toLowerCase())),
      sources: pages.flatMap((page) => page.sourceLines).flatMap((word) => COLONS.map((colon) => `${word}${colon}`)),
    };
  },
);

/** What a line may hold, as bits of the sieve. */
export const RIGHT = 1;
export const BYLINE = 2;

const MAX_LOOKED = 300; // characters of a line that is looked at; longer ones may hold anything
const ANYTHING = RIGHT | BYLINE;
const LOOKED = 128;

/** Says of each line of the page what it may hold; each is looked at once, if ever. */
export const lineSieveOf: (facts: PageFacts) => (nth: number) => number = madeOnce((facts: PageFacts) => {
  const { lines } = facts.body;
  const { sieve } = lineWordsOf(ownPages(facts.packs));
  const marks = new Uint8Array(lines.length);
  return (nth: number): number => {
    const before = marks[nth] ?? 0;
    if (before !== 0) return before;
    const text = lines[nth]?.text ?? "";
    return (marks[nth] = LOOKED | (text.length > MAX_LOOKED ? ANYTHING : sift(text, sieve)));
  };
});
