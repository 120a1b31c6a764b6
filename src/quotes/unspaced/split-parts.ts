import type { MarkedText } from "../find-marks.ts";
import { CHAR, kindsAt } from "./characters.ts";
import { closingPlace, type ClosingPlaces } from "./closing-places.ts";
import type { Lexicon } from "./lexicon.ts";

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
const DIGIT = /\p{Nd}/u;
const LETTER = /[\p{L}\p{N}（(]/u;
const SPEECH_END = /[。！？!?…，,]\s*$/u;
const MAX_BRACKET = 120; // characters of a group in brackets
const MAX_TERM = 20; // a term in marks within a phrase is short; longer ones are speech

/** The parts of a paragraph. Terms in marks within a phrase, brackets and titles of works stay in their words. */
export function splitParts(
  { text, opens, lexicon: { chars } }: { readonly text: string; readonly opens: number; readonly lexicon: Lexicon },
  marked: readonly MarkedText[],
  isCueBefore: (at: number) => boolean,
): Part[] {
  const parts: Part[] = [];
  const past: ClosingPlaces = new Map();
  let from = opens;
  let next = marked.findIndex(({ outer }) => outer.start >= opens);
  let at = opens;
  const closeWords = (): void => {
    if (!isBlank(chars, text, from, at)) parts.push({ type: "words", start: from, end: at, marked: null });
  };
  for (;;) {
    const mark = marked[next];
    at = nextEdge(chars, text, at, mark && mark.outer.start >= at ? mark.outer.start : text.length);
    if (at >= text.length) break;
    if (mark && at === mark.outer.start) {
      next++;
      if (!isTerm(text, mark, isCueBefore)) {
        closeWords();
        parts.push({ type: "marked", start: mark.outer.start, end: mark.outer.end, marked: mark });
        from = mark.outer.end;
      }
      at = Math.max(mark.outer.end, at + 1);
      continue;
    }
    const close = bracketAt(text, at, mark?.outer.start ?? text.length, past);
    const type = close < 0 ? delimiterAt(text, at) : undefined;
    if (type) {
      closeWords();
      parts.push({ type, start: at, end: at + 1, marked: null });
      from = at + 1;
    }
    at = Math.max(close, at) + 1;
  }
  closeWords();
  return parts;
}

/** Where the next character stands at which a part may end, before `stop`. */
function nextEdge(chars: Uint32Array, text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && !(kindsAt(chars, text, at) & CHAR.partEdge)) at++;
  return at;
}

function isBlank(chars: Uint32Array, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(kindsAt(chars, text, at) & CHAR.space)) return false;
  return true;
}

/** Where the group in brackets closes that begins there; -1 where none does. */
function bracketAt(text: string, at: number, limit: number, past: ClosingPlaces): number {
  const close = BRACKETS.get(text.charCodeAt(at));
  return close ? closingPlace(text, close, [at, Math.min(limit, at + MAX_BRACKET)], past) : -1;
}

function delimiterAt(text: string, at: number): Part["type"] | undefined {
  const code = text.charCodeAt(at);
  const type = DELIMITERS.get(code);
  if (code >= 128) return type;
  const inNumber = DIGIT.test(text[at - 1] ?? "") && DIGIT.test(text[at + 1] ?? ""); // 5,200; 12:30
  return inNumber ? undefined : type;
}

function delimiters(type: Part["type"], signs: string): [number, Part["type"]][] {
  return [...signs].map((sign) => [sign.charCodeAt(0), type]);
}

/** A name or notion in marks within a phrase: 所谓“公约”的内容, not words that a cue announces. */
function isTerm(text: string, { span, outer, closed }: MarkedText, isCueBefore: (at: number) => boolean): boolean {
  const words = text.slice(span.start, span.end);
  if (!closed || words.length > MAX_TERM || SPEECH_END.test(words)) return false;
  if (!LETTER.test(text[outer.end] ?? "") && !LETTER.test(text[outer.start - 1] ?? "")) return false;
  return !isCueBefore(outer.start);
}
