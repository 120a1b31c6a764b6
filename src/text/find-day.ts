import { type DateLexicon, MONTHS } from "./date-lexicon.ts";
import type { DateToken } from "./date-tokens.ts";
import { fromPersian } from "./day-number.ts";
import { parseTime, type ClockTime } from "./parse-time.ts";

/** A day, or a month, as stated. */
export interface FoundDay {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  /** The token after it. */
  readonly next: number;
  /** A time that stood between day and year: `May 03 10:00:00 EDT 2018`. */
  readonly time: ClockTime | null;
}

type Reader = (tokens: readonly DateToken[], at: number, lexicon: DateLexicon) => FoundDay | null;

const FIRST_YEAR = 1900; // older days are history, not publication
const LAST_YEAR = 2100;
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day that begins at a token; `null` where none does. */
export function findDay(tokens: readonly DateToken[], at: number, lexicon: DateLexicon): FoundDay | null {
  const token = tokens[at];
  if (!token || token.kind === "sign") return null;
  if (token.kind === "word") return readMonthFirst(tokens, at, lexicon) ?? readEra(tokens, at, lexicon);
  return isPartOfNumber(tokens, at) ? null : firstOf(NUMBER_FIRST, tokens, at, lexicon);
}

function firstOf(
  readers: readonly Reader[],
  tokens: readonly DateToken[],
  at: number,
  lexicon: DateLexicon,
): FoundDay | null {
  for (const read of readers) {
    const day = read(tokens, at, lexicon);
    if (day) return day;
  }
  return null;
}

const JOINS_NUMBERS: ReadonlySet<string> = new Set("-./:");

/** `1.` in `v1.12.2021` or `7/` in `24/7/2021/5`: a number joined to one before it. */
function isPartOfNumber(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 2];
  const sign = tokens[at - 1];
  return (
    before?.kind === "number" &&
    sign !== undefined &&
    JOINS_NUMBERS.has(sign.text) &&
    sign.start === before.end &&
    sign.end === tokens[at]?.start
  );
}

function made(year: number, month: number, day: number | null, next: number): FoundDay | null {
  if (month > MONTHS) return day === null ? null : madePersian(year, month - MONTHS, day, next);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || !(month >= 1 && month <= 12)) return null;
  if (day !== null && !(day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0))) return null;
  if (month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return null;
  return { year, month, day, next, time: null };
}

const PERSIAN_YEARS = { first: 1280, last: 1480 }; // 1901 to 2101

function madePersian(year: number, month: number, day: number, next: number): FoundDay | null {
  if (year < PERSIAN_YEARS.first || year > PERSIAN_YEARS.last || month < 1 || month > MONTHS) return null;
  if (day < 1 || day > (month <= 6 ? 31 : 30)) return null;
  const date = fromPersian({ year, month, day });
  return made(date.year, date.month, date.day, next);
}

/** 20211205, 20211205143000. */
const readCompact: Reader = (tokens, at) => {
  const digits = tokens[at]?.text ?? "";
  if (digits.length !== 8 && digits.length !== 14 && digits.length !== 12) return null;
  const number = (from: number, to: number): number => Number(digits.slice(from, to));
  const day = made(number(0, 4), number(4, 6), number(6, 8), at + 1);
  if (!day || digits.length === 8 || number(8, 10) > 23 || number(10, 12) > 59) return day;
  const second = digits.length === 14 ? number(12, 14) : null;
  const clock = { hour: number(8, 10), minute: number(10, 12), second };
  return { ...day, time: { ...clock, utcOffset: null, isZulu: false, next: at + 1 } };
};

/** 2021年12月5日, 2021년 12월 5일. */
const readUnits: Reader = (tokens, at, lexicon) => unitsFrom(tokens, at, lexicon, 0);

/** 民國110年12月5日. */
const readEra: Reader = (tokens, at, lexicon) => {
  const first = tokens[at]?.text ?? "";
  for (const [name, yearBefore] of lexicon.eras) {
    if (!name.startsWith(first)) continue;
    const next = afterName(tokens, at, name);
    const day = next === null ? null : unitsFrom(tokens, next, lexicon, yearBefore);
    if (day) return day;
  }
  return null;
};

/** The token behind those that spell a name; `null` where they do not. */
function afterName(tokens: readonly DateToken[], from: number, name: string): number | null {
  let length = 0; // of the name, as far as it was met
  let at = from;
  while (length < name.length) {
    const text = tokens[at++]?.text;
    if (text === undefined || !name.startsWith(text, length)) return null;
    length += text.length;
  }
  return at;
}

function unitsFrom(
  tokens: readonly DateToken[],
  at: number,
  lexicon: DateLexicon,
  yearBefore: number,
): FoundDay | null {
  const year = tokens[at];
  const month = tokens[at + 2];
  const day = tokens[at + 4];
  if (!year || !month) return null;
  for (const [years, months, days] of lexicon.units) {
    if (!years.includes(tokens[at + 1]?.text ?? "") || !months.includes(tokens[at + 3]?.text ?? "")) continue;
    const isDay = days.includes(tokens[at + 5]?.text ?? "");
    return made(yearBefore + year.value, month.value, isDay && day ? day.value : null, at + (isDay ? 6 : 4));
  }
  return null;
}

const SEPARATOR = /^[-./]$/u;

/** 2021-12-05, 2021/12/5, 2021 12/05, 2021. december 5. */
const readYearFirst: Reader = (tokens, at, lexicon) => {
  const year = tokens[at];
  if (year?.text.length !== 4) return null;
  const [sign, second, sign2, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (sign && second && SEPARATOR.test(sign.text) && second.kind === "number") {
    if (sign2?.text === sign.text && third?.kind === "number" && third.text.length <= 2) {
      const isPersian = lexicon.isPersian && year.value < FIRST_YEAR;
      return made(year.value, second.value + (isPersian ? MONTHS : 0), third.value, at + 5);
    }
    return sign.text === "-" && second.text.length === 2 && at === 0 && tokens.length === 3
      ? made(year.value, second.value, null, at + 3)
      : null;
  }
  // A page that shows the year apart: month and day of two digits each.
  if (sign?.text.length === 2 && sign.kind === "number" && second?.text === "/" && sign2?.text.length === 2)
    return made(year.value, sign.value, sign2.value, at + 4);
  const name = skipJoiners(tokens, at + 1, lexicon);
  const month = lexicon.months.get(tokens[name]?.text ?? "");
  const day = tokens[skipJoiners(tokens, name + 1, lexicon)];
  if (month === undefined || day?.kind !== "number" || day.text.length > 2) return null;
  return made(year.value, month, day.value, skipJoiners(tokens, name + 1, lexicon) + 1);
};

/** 5.12.2021, 12/05/2021, 05.12.21: a number over 12 is the day, else the language's order decides. */
const readNumeric: Reader = (tokens, at, lexicon) => {
  const first = tokens[at];
  const sign = tokens[at + 1];
  const third = tokens[at + 4];
  if (!first || !third || !sign || sign.text !== tokens[at + 3]?.text || !SEPARATOR.test(sign.text)) return null;
  const second = tokens[at + 2] as DateToken; // it stands before the third
  if (first.text.length > 2 || second.kind !== "number" || second.text.length > 2 || third.kind !== "number")
    return null;
  const isShort = third.text.length === 2 && sign.text !== "-" && lexicon.yearsAhead === 0;
  if (third.text.length !== 4 && !isShort) return null;
  const year = isShort ? 2000 + third.value : third.value;
  const isMonthFirst = sign.text !== "." && lexicon.order === "mdy";
  const monthFirst = made(year, first.value, second.value, at + 5);
  const dayFirst = made(year, second.value, first.value, at + 5);
  return isMonthFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
};

/** 5 December 2021, 5. Dezember 2021, 5 de diciembre de 2021. */
const readDayFirst: Reader = (tokens, at, lexicon) => {
  const day = tokens[at];
  if (!day || day.text.length > 2) return null;
  const name = skipJoiners(tokens, at + 1, lexicon);
  const month = lexicon.months.get(tokens[name]?.text ?? "");
  if (month === undefined) return null;
  const year = yearAfter(tokens, name + 1, lexicon);
  const found = year && made(year.value, month, day.value, year.next);
  return found ? { ...found, time: year.time } : null;
};

/** December 5, 2021; Dec. 5th 2021; December 2021. */
const readMonthFirst: Reader = (tokens, at, lexicon) => {
  const month = lexicon.months.get(tokens[at]?.text ?? "");
  if (month === undefined) return null;
  const from = skipJoiners(tokens, at + 1, lexicon);
  const first = tokens[from];
  if (first?.kind !== "number") return null;
  if (first.text.length === 4) return made(first.value, month, null, from + 1);
  const year = first.text.length <= 2 ? yearAfter(tokens, from + 1, lexicon) : null;
  const found = year && made(year.value, month, first.value, year.next);
  return found ? { ...found, time: year.time } : null;
};

/** The four-digit year that comes next, at most a time before it. */
function yearAfter(
  tokens: readonly DateToken[],
  from: number,
  lexicon: DateLexicon,
): { value: number; next: number; time: ClockTime | null } | null {
  // A second name of the same month: `نيسان / أبريل 2020`.
  const named = skipJoiners(tokens, from, lexicon);
  const at = lexicon.months.has(tokens[named]?.text ?? "") ? skipJoiners(tokens, named + 1, lexicon) : named;
  const time = parseTime(tokens, at, lexicon);
  const place = time ? skipJoiners(tokens, time.next, lexicon) : at;
  const year = tokens[place];
  return year?.kind === "number" && year.text.length === 4 ? { value: year.value, next: place + 1, time } : null;
}

const MAX_JOINERS = 4; // `5` `th` `of` `,`
const JOINING_SIGN = /^[-./,'’º°ª،、|]$/u;

function skipJoiners(tokens: readonly DateToken[], from: number, lexicon: DateLexicon): number {
  let at = from;
  while (at < from + MAX_JOINERS) {
    const text = tokens[at]?.text ?? "";
    if (!JOINING_SIGN.test(text) && !lexicon.joiners.has(text)) break;
    at++;
  }
  return at;
}

const NUMBER_FIRST: readonly Reader[] = [readCompact, readUnits, readYearFirst, readNumeric, readDayFirst];
