import type { DateLexicon } from "./date-lexicon.ts";
import { findDatePlaces } from "./parse-date.ts";

const DIGIT = /\d/u;
const ASCII = /^[\u0020-\u007e]*$/u;

/** The text with a bar in place of each date: `Ana Ruiz December 3, 2024` is Ana Ruiz. */
export function withoutDates(text: string, lexicon: DateLexicon): string {
  if (!DIGIT.test(text) || (!ASCII.test(text) && text.normalize("NFKC").length !== text.length)) return text;
  const dates = findDatePlaces(text, lexicon).reverse();
  return dates.reduce((rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`, text).trim();
}
