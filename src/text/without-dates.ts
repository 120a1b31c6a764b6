import type { DateLexicon } from "./date-lexicon.ts";
import { findDates } from "./parse-date.ts";

const DIGIT = /\d/u;

/** The text with a bar in place of each date: `Ana Ruiz December 3, 2024` is Ana Ruiz. */
export function withoutDates(text: string, lexicon: DateLexicon): string {
  if (!DIGIT.test(text) || text.normalize("NFKC").length !== text.length) return text;
  const dates = findDates(text, lexicon).reverse();
  return dates.reduce((rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`, text).trim();
}
