import type { Timestamp } from "../model/article.ts";
import type { DateLexicon } from "./date-lexicon.ts";
import { type DateToken, dateTokens } from "./date-tokens.ts";
import { civilDay } from "./day-number.ts";
import { findDay } from "./find-day.ts";
import { parseTime, type ClockTime } from "./parse-time.ts";

const MAX_TEXT = 300; // characters read; a date line is shorter
const MAX_GAP = 5; // tokens between a date and its time

/** A date in a text, with where it stands. */
export interface FoundDate {
  readonly timestamp: Timestamp;
  readonly start: number;
  readonly end: number;
}

/**
 * The first date of a text, in the words of the lexicon's languages. No year is guessed, no zone added: without a year
 * there is no date, without a zone `utcOffset` is `null`.
 */
export function parseDate(text: string, lexicon: DateLexicon): Timestamp | null {
  return findDates(text, lexicon, 1)[0]?.timestamp ?? null;
}

/** The dates in the first 300 characters of a text, in order. */
export function findDates(text: string, lexicon: DateLexicon, limit = 20): FoundDate[] {
  return findDatePlaces(text, lexicon, limit).map(({ stamp, start, end }) => ({ timestamp: stamp(), start, end }));
}

/** Where a date stands; its timestamp is made when asked for. */
interface DatePlace extends Pick<FoundDate, "start" | "end"> {
  readonly stamp: () => Timestamp;
}

/** Where the same dates stand. */
export function findDatePlaces(text: string, lexicon: DateLexicon, limit = 20): DatePlace[] {
  const head = text.slice(0, MAX_TEXT);
  const plain = ASCII.test(head) ? head : head.normalize("NFKC").replace(EASTERN_DIGIT, westernDigit);
  if (!DIGIT.test(plain)) return [];
  const epoch = parseEpoch(plain.trim());
  if (epoch) return [{ stamp: () => epoch, start: 0, end: plain.length }];
  const tokens = tokensOf(plain, lexicon);
  const found: DatePlace[] = [];
  let unread = 0; // a time beside one date is not that of the next
  for (let at = 0; at < tokens.length && found.length < limit; at++) {
    const day = findDay(tokens, at, lexicon);
    if (!day) continue;
    const next = day.time ?? timeAfter(tokens, day.next, lexicon);
    const ofNext = next !== null && next !== day.time && isBehindWord(tokens, day.next, next.next, lexicon);
    const before = next && !ofNext ? null : timeBefore(tokens, { at, least: unread }, lexicon);
    const after = before ? null : next;
    const end = Math.max(day.next, after?.next ?? 0);
    const start = tokens[before?.from ?? at]?.start ?? 0;
    const stop = tokens[end - 1]?.end ?? plain.length;
    const clock = after ?? before?.time ?? null;
    found.push({ stamp: () => timestamp(day, clock, plain.slice(start, stop)), start, end: stop });
    at = end - 1;
    unread = end;
  }
  return found;
}

const ASCII = /^[\u0020-\u007e]*$/u;
const DIGIT = /[0-9]/u; // no date goes without one
/** Digits of Arabic, Persian, Devanagari, Bengali and Thai: ٣, ۳, ३, ৩, ๓. */
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/gu;
/** Each script's ten begin at a number that ends in 0 or in 6. */
const westernDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String((code & 0xf) - (code >= 0x0966 && code <= 0x09ef ? 6 : 0));
};

type Tokens = readonly DateToken[];

const FIRST_AHEAD = 2400; // no page is of that year by the Gregorian calendar

/** The tokens of a text, each month's name in one, each year by the Gregorian calendar. */
function tokensOf(text: string, { longMonths, yearsAhead }: DateLexicon): Tokens {
  const tokens = dateTokens(text);
  const found: DateToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as DateToken; // at is one of theirs
    const isAhead = yearsAhead > 0 && token.text.length === 4 && token.value > FIRST_AHEAD;
    const names = token.kind === "word" ? longMonths.get(token.text) : undefined;
    const name = names?.find((words) => opensWith(tokens, at, words));
    if (name) at += name.length - 1;
    if (name) found.push({ ...token, text: name.join(" "), end: tokens[at]?.end ?? token.end });
    else found.push(isAhead ? { ...token, value: token.value - yearsAhead } : token);
  }
  return found;
}

const opensWith = (tokens: Tokens, from: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[from + i]?.text === word);

function timeAfter(tokens: Tokens, from: number, lexicon: DateLexicon): ClockTime | null {
  for (let at = from; at < from + MAX_GAP && at < tokens.length; at++) {
    const time = parseTime(tokens, at, lexicon);
    if (time) return time;
    const token = tokens[at];
    if (token?.kind === "number" || lexicon.updates.has(token?.text ?? "")) return null;
  }
  return null;
}

/** `10:15, 3 May 2024 Updated 9:00, 4 May 2024`: does a word stand between the date and the time, so that it may be of the next? */
function isBehindWord(tokens: Tokens, from: number, to: number, { joiners }: DateLexicon): boolean {
  for (let at = from; at < to && tokens[at]?.kind !== "number"; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && !joiners.has(token.text)) return true;
  }
  return false;
}

/** `12:30 PM EDT, May 3, 2024`. */
function timeBefore(
  tokens: Tokens,
  { at, least }: { at: number; least: number },
  lexicon: DateLexicon,
): { time: ClockTime; from: number } | null {
  for (let from = at - 3; from >= least && from >= at - 12; from--) {
    const time = parseTime(tokens, from, lexicon);
    if (time) return time.next <= at && at - time.next <= 3 ? { time, from } : null;
  }
  return null;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

function timestamp({ year, month, day }: Day, time: ClockTime | null, raw: string): Timestamp {
  const date = [String(year), pad(month), ...(day === null ? [] : [pad(day)])].join("-");
  if (day === null) return { iso: date, precision: "month", utcOffset: null, raw };
  if (!time) return { iso: date, precision: "day", utcOffset: null, raw };
  const { hour, minute, second, utcOffset } = time;
  const clock = [pad(hour), pad(minute), ...(second === null ? [] : [pad(second)])].join(":");
  const precision = second === null ? "minute" : "second";
  return { iso: `${date}T${clock}${zoneSuffix(time)}`, precision, utcOffset, raw };
}

function zoneSuffix({ utcOffset, isZulu }: ClockTime): string {
  if (utcOffset === null) return "";
  if (isZulu) return "Z";
  const minutes = Math.abs(utcOffset);
  return `${utcOffset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const pad = (number: number): string => String(number).padStart(2, "0");

const EPOCH = /^1\d{9}(?:\d{3})?$/u;
const DAY_SECONDS = 86_400;

/** Seconds or milliseconds since 1970: 1638662400; from 2001 on. */
function parseEpoch(text: string): Timestamp | null {
  if (!EPOCH.test(text)) return null;
  const seconds = Math.floor(text.length === 13 ? Number(text) / 1000 : Number(text));
  const rest = seconds % DAY_SECONDS;
  const day = civilDay(Math.floor(seconds / DAY_SECONDS));
  const time = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 };
  return timestamp(day, { ...time, utcOffset: 0, isZulu: true, next: 0 }, text);
}
