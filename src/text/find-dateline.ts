import type { Dateline } from "../model/article.ts";

/** A dateline that opens a text, with its length in UTF-16 code units. */
export interface FoundDateline extends Dateline {
  readonly length: number;
}

const MAX_TEXT = 120; // characters; datelines are shorter
/** `【看中国2021年12月5日讯】`; not `【独家】`. */
const BRACKETED = /^[【［[(（]([^】］\])）]{2,50})[】］\])）]/u;
const YEAR_OR_NEWS = /\p{Nd}{1,4}\s?[年月/.-]|[讯訊电電]$/u;
/** `LONDON (Reuters) —`, `WASHINGTON (January 24, 2017) —`, `Berlin (dpa) -`; not `He (Bob) said`. */
const PLACE_FIRST =
  /^(\p{Lu}[\p{L}.'’\-]{1,30}(?:[ ,/]{1,2}[\p{Lu}\d][\p{L}\d.'’\-]{0,30}){0,6})\s?(?:[(（]([^()（）]{2,40})[)）])?\s?(?:[—–]|--|[\-:])\s/u;
const SHOUTED = /^[\p{Lu}\s.,'’/\-]{3,}$/u;
const DIGIT = /[0-9]/u;

/** The dateline that opens a paragraph; `null` where none does. */
export function findDateline(paragraph: string): FoundDateline | null {
  const text = paragraph.slice(0, MAX_TEXT);
  return findBracketed(text) ?? findPlaced(text);
}

function findBracketed(text: string): FoundDateline | null {
  const match = BRACKETED.exec(text);
  if (!match?.[1] || !YEAR_OR_NEWS.test(match[1])) return null;
  return { place: null, agency: null, text: match[0], length: match[0].length };
}

/** A place in capitals, or any place before an agency in brackets. */
function findPlaced(text: string): FoundDateline | null {
  const match = PLACE_FIRST.exec(text);
  if (!match?.[1]) return null;
  const place = match[1].split(",")[0]?.trim() ?? "";
  const inBrackets = match[2] ?? null;
  if (!SHOUTED.test(place) && !inBrackets) return null;
  const agency = inBrackets !== null && !DIGIT.test(inBrackets) ? inBrackets : null;
  const words = match[0].trim();
  return { place, agency, text: words, length: words.length };
}
