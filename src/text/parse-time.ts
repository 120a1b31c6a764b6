import type { DateLexicon } from "./date-lexicon.ts";
import type { DateToken } from "./date-tokens.ts";

/** A time of day as stated. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Minutes east of UTC; `null` where it is not stated. */
  readonly utcOffset: number | null;
  readonly isZulu: boolean;
  /** The token after it. */
  readonly next: number;
}

/** Zones whose short names mean one offset wherever news is written; CST and IST do not. In minutes. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ["z", 0],
  ["utc", 0],
  ["gmt", 0],
  ["edt", -240],
  ["est", -300],
  ["cdt", -300],
  ["mdt", -360],
  ["mst", -420],
  ["pdt", -420],
  ["pst", -480],
  ["cet", 60],
  ["cest", 120],
  ["mez", 60],
  ["mesz", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["hkt", 480],
  ["sgt", 480],
  ["jst", 540],
  ["kst", 540],
  ["aest", 600],
  ["aedt", 660],
  ["nzst", 720],
  ["nzdt", 780],
]);
/** Names that mean several: a time stands before them, its offset is not known. */
const SEVERAL = new Set(["ast", "bst", "cst", "ct", "et", "ist", "mt", "pt"]);
/** Zones that may stand before the time, too: `2024-05-03 HKT 07:45`. */
const BEFORE = new Set(["gmt", "hkt", "jst", "kst", "sgt", "utc"]);
const MAX_OFFSET = 14 * 60; // minutes; no zone lies farther from UTC

/** The time that begins at a token: 14:05, 2:05 pm, 14:05:09.123+02:00, 下午2点05分; `null` where none does. */
export function parseTime(tokens: readonly DateToken[], at: number, lexicon: DateLexicon): ClockTime | null {
  const hour = tokens[at];
  const minute = tokens[at + 2];
  if (!isSmall(hour, 23) || !isSmall(minute, 59) || minute.text.length !== 2) return null;
  if (!isHourMark(tokens, at, lexicon)) return null;
  let next = at + 3;
  const seconds = tokens[next]?.text === ":" ? tokens[next + 1] : undefined;
  const second = isSmall(seconds, 59) && seconds.text.length === 2 ? seconds.value : null;
  if (second !== null) next += 2;
  if (second !== null && tokens[next]?.text === "." && tokens[next + 1]?.kind === "number") next += 2;
  const half = readHalf(tokens, next, at, lexicon);
  next = half.next;
  const zone = parseZone(tokens, next);
  const before = tokens[at - 1]?.text ?? "";
  return {
    hour: half.isAfternoon ? (hour.value % 12) + 12 : half.isMorning ? hour.value % 12 : hour.value,
    minute: minute.value,
    second,
    utcOffset: zone?.offset ?? (BEFORE.has(before) ? (ZONES.get(before) ?? null) : null),
    isZulu: zone?.isZulu ?? false,
    next: zone?.next ?? next,
  };
}

/** A colon, a word for hours, or a full stop where a word beside the time says that it is one: 14.05 Uhr, klo 14.05, 2.05pm, 14.05 GMT. */
function isHourMark(tokens: readonly DateToken[], at: number, lexicon: DateLexicon): boolean {
  const mark = tokens[at + 1]?.text ?? "";
  if (mark === ":" || lexicon.hourMarks.includes(mark)) return true;
  if (mark !== ".") return false;
  const next = tokens[at + 3]?.text ?? "";
  const isSaid = lexicon.hourMarks.includes(next) || lexicon.morning.includes(next) || lexicon.afternoon.includes(next);
  const before = tokens[at - 1]?.text === "." ? at - 2 : at - 1; // kl. 14.05
  return isSaid || ZONES.has(next) || SEVERAL.has(next) || lexicon.joiners.has(tokens[before]?.text ?? "");
}

function isSmall(token: DateToken | undefined, most: number): token is DateToken {
  return token?.kind === "number" && token.text.length <= 2 && token.value <= most;
}

interface Half {
  readonly isMorning: boolean;
  readonly isAfternoon: boolean;
  readonly next: number;
}

/** a.m. and p.m. after the time, or 下午 and 오후 before it. */
function readHalf(tokens: readonly DateToken[], after: number, before: number, lexicon: DateLexicon): Half {
  const letters = tokens.slice(after, after + 4);
  const joined = (count: number): string =>
    letters
      .slice(0, count)
      .map((token) => token.text)
      .join("")
      .replaceAll(".", "");
  for (const [count, word] of [1, 4, 3, 2].map((n) => [n, joined(n)] as const)) {
    if (lexicon.morning.includes(word)) return { isMorning: true, isAfternoon: false, next: after + count };
    if (lexicon.afternoon.includes(word)) return { isMorning: false, isAfternoon: true, next: after + count };
  }
  const lead = [tokens[before - 2], tokens[before - 1]].map((token) => token?.text ?? "");
  const leads = [lead[1] ?? "", lead.join("")];
  const isMorning = leads.some((word) => lexicon.morning.includes(word));
  return { isMorning, isAfternoon: !isMorning && leads.some((word) => lexicon.afternoon.includes(word)), next: after };
}

function parseZone(
  tokens: readonly DateToken[],
  from: number,
): { offset: number; isZulu: boolean; next: number } | null {
  let at = tokens[from]?.text === "(" ? from + 1 : from;
  const named = ZONES.get(tokens[at]?.text ?? "");
  const isZulu = tokens[at]?.text === "z";
  if (named !== undefined) at++;
  const sign = tokens[at]?.text;
  const digits = tokens[at + 1];
  const isSigned = (sign === "+" || sign === "-" || sign === "−") && digits?.kind === "number";
  if (!isSigned || (named !== undefined && named !== 0) || !adjacent(tokens[at], digits))
    return named === undefined ? null : { offset: named, isZulu, next: at };
  const hasMinutes = tokens[at + 2]?.text === ":" && isSmall(tokens[at + 3], 59);
  const minutes =
    digits.text.length > 2
      ? Math.floor(digits.value / 100) * 60 + (digits.value % 100)
      : digits.value * 60 + (hasMinutes ? (tokens[at + 3]?.value ?? 0) : 0);
  if (digits.text.length > 4 || minutes > MAX_OFFSET) return null;
  return { offset: sign === "+" ? minutes : -minutes, isZulu: false, next: at + (hasMinutes ? 4 : 2) };
}

function adjacent(left: DateToken | undefined, right: DateToken): boolean {
  return left?.end === right.start;
}
