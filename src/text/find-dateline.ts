import type { Dateline } from "../model/article.ts";
import { isAgency, isKnownAgency } from "./agencies.ts";

/** A dateline that opens a text, with its length in UTF-16 code units. */
export interface FoundDateline extends Dateline {
  readonly length: number;
}

const MAX_TEXT = 120; // characters; datelines are shorter
/** `【看中国2021年12月5日讯】`; not `【独家】`. */
const BRACKETED = /^[【［[(（]([^】］\])）]{2,50})[】］\])）]/u;
const YEAR_OR_NEWS = /\p{Nd}{1,4}\s?[年月/.-]|[讯訊电電]$|[〇零一二三四五六七八九]{4}年/u;
/** `新华社北京3月4日电（`, `中新网3月4日电 `, `路透北京8月31日 - `: an outlet, often a place, mostly a day, and a sign that it filed. */
const FILED =
  /^(\p{Script=Han}{2,14}?)(?:[0-9]{1,2}月)?([0-9]{1,2}日)?(?:(?:综合|綜合)?[电電讯訊](?=[\s—–:：（(【]|$)|\s?[—–-]{1,3}\s)/u;
const OWN = /^本[报報台臺网網刊社]/u;
/** What stands behind the place: a day, the word that it was filed. */
const FILED_END = /(?:[0-9]{1,4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:综合|綜合)?[专專]?[电電讯訊]?$/u;
const HAN_PLACE = /^[^\P{Script=Han}者]{2,6}$/u; // not 记者林一舟台北
const LONGEST_AGENCY = 6; // characters, in scripts without spaces
/** `LONDON (Reuters) —`, `WASHINGTON (January 24, 2017) —`, `OSLO, March 3, 2021 /Newswire/ --`, `Berlin (dpa) -`; not `He (Bob) said`. */
const PLACE_FIRST =
  /^(\p{Lu}[\p{L}.'’\-]{1,30}(?:[ ,/]{1,2}[\p{Lu}\d][\p{L}\d.'’\-]{0,30}){0,6})\s?(?:[(（]([^()（）]{2,40})[)）]|\/([^()/]{2,40})\/)?\s?(?:[—–]|--|[\-:])\s/u;
const SHOUTED = /^[\p{Lu}\s.,'’/\-]{3,}$/u;
const DIGIT = /[0-9]/u;

/** The dateline that opens a paragraph; `null` where none does. */
export function findDateline(paragraph: string): FoundDateline | null {
  const text = paragraph.slice(0, MAX_TEXT);
  return findBracketed(text) ?? findFiled(text) ?? findBesideAgency(text) ?? findPlaced(text);
}

function findBracketed(text: string): FoundDateline | null {
  const match = BRACKETED.exec(text);
  if (!match?.[1]) return null;
  const parts = YEAR_OR_NEWS.test(match[1]) ? splitFiled(match[1]) : placeAndSource(match[1]);
  return parts && { ...parts, text: match[0], length: match[0].length };
}

/** `서울=뉴시스`, `ソウル＝山田太郎`, `東京 12日 ロイター`, `ロンドン共同`: a place, and who filed behind it. */
function placeAndSource(words: string): Pick<Dateline, "place" | "agency"> | null {
  const [, place, source] = EQUAL.exec(words) ?? [];
  if (place && source)
    return isKnownAgency(source) ? { place, agency: source } : KANJI.test(source) ? { place, agency: null } : null;
  for (let end = Math.max(2, words.length - LONGEST_AGENCY); end < words.length - 1; end++) {
    const [agency, before] = [words.slice(end), words.slice(0, end).replace(DAY_END, "")];
    if (isKnownAgency(agency) && UNSPACED_PLACE.test(before)) return { place: before, agency: agency.trim() };
  }
  return null;
}

const EQUAL = /^([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}・ー]{2,12})[=＝]([^=＝]{2,24})$/u;
const KANJI = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、]{3,24}$/u;
const UNSPACED_PLACE = /^[\p{Script=Han}\p{Script=Katakana}・ー]{2,10}$/u;
const DAY_END = /\s?(?:[0-9]{1,2}日)?\s?$/u;

/** A place and mostly a day beside an agency that is known, however they are parted. */
function findBesideAgency(text: string): FoundDateline | null {
  for (const [shape, place, agency] of AGENCY_SHAPES) {
    const match = shape.exec(text);
    if (!match?.[place] || !isKnownAgency(match[agency] ?? "")) continue;
    const words = match[0].trim();
    return {
      place: match[place]?.trim() ?? null,
      agency: (match[agency] ?? "").trim(),
      text: words,
      length: words.length,
    };
  }
  return null;
}

/** With the groups that hold place and agency. */
const AGENCY_SHAPES: readonly (readonly [shape: RegExp, place: number, agency: number])[] = [
  // `Roma, 12 mar. (Adnkronos) - `, `МОСКВА, 12 мар — РИА Новости. `, `КИЇВ. 12 березня. УНН. `
  [
    /^(\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,25}){0,2})[,.]\s[0-9]{1,2}\.?\s\p{L}{3,10}[\s.,—–(/-]{1,5}([\p{L}\d][\p{L}\d. ]{1,24}?)[).,/—–\s-]{1,6}(?=\s)/u,
    1,
    2,
  ],
  // `(ANSA) - ROMA, 12 MAR - `
  [
    /^[(（]?(\p{Lu}[\p{L}. ]{1,20})[)）]?\s?[-–—]\s(\p{Lu}[\p{Lu}'’. -]{2,30}),\s[0-9]{1,2}\s\p{L}{3,10}\.?\s?[-–—]/u,
    2,
    1,
  ],
  // `القاهرة (رويترز) - `
  [/^((?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]{2,20} ?){1,3}) ?[(（/]([^()（）/]{2,30})[)）/]\s?[-–—:]?/u, 1, 2],
];

/** Words without a bracket: a day and the word that it was filed, or an outlet that is known. */
function findFiled(text: string): FoundDateline | null {
  const match = FILED.exec(text);
  if (!match?.[1]) return null;
  const words = match[0].trim();
  const parts = splitFiled(match[1]);
  const hasDay = match[2] !== undefined && FILED_WORD.test(words);
  return hasDay || parts.agency !== null || OWN.test(words) ? { ...parts, text: words, length: words.length } : null;
}

const FILED_WORD = /[电電讯訊]$/u;

/** `新华社北京`: the agency, and the place behind it where nothing else stands there. */
function splitFiled(words: string): Pick<Dateline, "place" | "agency"> {
  const bare = words.replace(FILED_END, "");
  const isOwn = OWN.test(bare);
  const ends = Array.from({ length: LONGEST_AGENCY }, (_, i) => LONGEST_AGENCY - i);
  const end = isOwn ? 2 : (ends.find((one) => one <= bare.length && isAgency(bare.slice(0, one))) ?? 0);
  const place = end > 0 && HAN_PLACE.test(bare.slice(end)) ? bare.slice(end) : null;
  return { place, agency: isOwn || end === 0 ? null : bare.slice(0, end) };
}

/** A place in capitals, or any place before an agency in brackets. */
function findPlaced(text: string): FoundDateline | null {
  const match = PLACE_FIRST.exec(text);
  if (!match?.[1]) return null;
  const place = match[1].split(",")[0]?.trim() ?? "";
  const inBrackets = match[2] ?? match[3] ?? null;
  if (!SHOUTED.test(place) && !inBrackets) return null;
  const agency = inBrackets !== null && !DIGIT.test(inBrackets) ? inBrackets : null;
  const words = match[0].trim();
  return { place, agency, text: words, length: words.length };
}
