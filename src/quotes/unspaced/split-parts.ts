import type { MarkedText } from "../find-marks.ts";
import { isLetterAt } from "../unit-class.ts";
import * as CHAR from "./char.ts";
import { isOneOf, kindsAt } from "./characters.ts";
import { closingPlace, type ClosingPlaces } from "./closing-places.ts";
import { isChar, type Lexicon } from "./lexicon.ts";

/** A paragraph is a row of parts: words, marked words, and what stands between them. */
export interface Part {
  readonly type: "words" | "marked" | "comma" | "semicolon" | "colon" | "stop";
  readonly start: number;
  readonly end: number;
  readonly marked: MarkedText | null;
}

/** By the code of their first character, for a text's own characters are costly to cut out. */
const DELIMITERS: ReadonlyMap<number, Part["type"]> = new Map([
  ...delimiters("comma", "，,"),
  ...delimiters("semicolon", "；;"),
  ...delimiters("colon", "：:"),
  ...delimiters("stop", "。！!？?…】｡\n"),
]);
const BRACKETS: ReadonlyMap<number, string> = new Map(
  ["（）", "()", "《》", "〈〉", "【】", "[]"].map((pair) => [pair.charCodeAt(0), pair.charAt(1)] as const),
);
const SPEECH_ENDS = "。！？!?…，,";
const MAX_BRACKET = 120; // characters of a group in brackets
const MAX_TERM = 20; // a term in marks within a phrase is short; longer ones are speech

/** What the parts of a paragraph are told by. */
interface Printed {
  readonly text: string;
  readonly opens: number;
  readonly lexicon: Lexicon;
}

/** The parts of a paragraph. Terms in marks within a phrase, brackets and titles of works stay in their words. */
export function splitParts(
  paragraph: Printed,
  marked: readonly MarkedText[],
  isCueBefore: (at: number) => boolean,
): Part[] {
  const { text, opens } = paragraph;
  const { chars } = paragraph.lexicon;
  const parts: Part[] = [];
  const past: ClosingPlaces = [];
  let from = opens;
  let next = 0;
  while (next < marked.length && (marked[next]?.outer.start ?? 0) < opens) next++;
  let at = opens;
  for (;;) {
    const mark = marked[next];
    at = nextEdge(chars, text, at, mark && mark.outer.start >= at ? mark.outer.start : text.length);
    if (at >= text.length) break;
    if (mark && at === mark.outer.start) {
      next++;
      if (!isTerm(paragraph, mark, isCueBefore)) {
        pushWords(parts, chars, text, [from, at]);
        parts.push({ type: "marked", start: mark.outer.start, end: mark.outer.end, marked: mark });
        from = mark.outer.end;
      }
      at = Math.max(mark.outer.end, at + 1);
      continue;
    }
    const close = bracketAt(text, at, mark?.outer.start ?? text.length, past);
    const type = close < 0 ? delimiterAt(chars, text, at) : undefined;
    if (type) {
      pushWords(parts, chars, text, [from, at]);
      parts.push({ type, start: at, end: at + 1, marked: null });
      from = at + 1;
    }
    at = Math.max(close, at) + 1;
  }
  pushWords(parts, chars, text, [from, at]);
  return parts;
}

function pushWords(parts: Part[], chars: Int32Array, text: string, [start, end]: [number, number]): void {
  for (let at = start; at < end; at++) {
    if (kindsAt(chars, text, at) & CHAR.space) continue;
    parts.push({ type: "words", start, end, marked: null });
    return;
  }
}

/** Where the next character stands at which a part may end, before `stop`. */
function nextEdge(chars: Int32Array, text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && !(kindsAt(chars, text, at) & CHAR.partEdge)) at++;
  return at;
}

/** Where the group in brackets closes that begins there; -1 where none does. */
function bracketAt(text: string, at: number, limit: number, past: ClosingPlaces): number {
  const close = BRACKETS.get(text.charCodeAt(at));
  return close ? closingPlace(text, close, [at, Math.min(limit, at + MAX_BRACKET)], past) : -1;
}

function delimiterAt(chars: Int32Array, text: string, at: number): Part["type"] | undefined {
  const code = text.charCodeAt(at);
  const type = DELIMITERS.get(code);
  if (code >= 128) return type;
  const inNumber = kindsAt(chars, text, at - 1) & kindsAt(chars, text, at + 1) & CHAR.digit; // 5,200; 12:30
  return inNumber ? undefined : type;
}

function delimiters(type: Part["type"], signs: string): [number, Part["type"]][] {
  return [...signs].map((sign) => [sign.charCodeAt(0), type]);
}

/** A name or notion in marks within a phrase: 所谓“公约”的内容, not words that a cue announces. */
function isTerm(
  { text, lexicon }: Printed,
  { span, outer, closed }: MarkedText,
  isCueBefore: (at: number) => boolean,
): boolean {
  if (!closed || span.end - span.start > MAX_TERM) return false;
  let last = span.end - 1;
  while (last >= span.start && isChar(lexicon, text, last, CHAR.space)) last--;
  if (last >= span.start && isOneOf(SPEECH_ENDS, text, last)) return false;
  return (goesOn(text, outer.end) || goesOn(text, outer.start - 1)) && !isCueBefore(outer.start);
}

/** Is there more of the phrase at a place: a letter, a number, a bracket? */
function goesOn(text: string, at: number): boolean {
  return isLetterAt(text, at) || isOneOf("（(", text, at);
}
