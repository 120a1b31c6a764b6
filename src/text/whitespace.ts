import { codeAt, isEmojiUnit } from "./code-at.ts";

/** Spaces of no width that stand alone, `foo\u200bbar`: not those in a run of spaces. */
const NO_WIDTH = /(?<![\s\u200b])[\u200b\ufeff](?![\s\u200b])/gu;
/** Control characters, direction overrides, soft hyphens and lone surrogates: never shown, so never text. */
const UNSHOWN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]/gu;
/** Scripts written without spaces: there a line break in the markup is no space. */
const UNSPACED = /[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{323af}]/u;

/**
 * The one normal form of text: NFC, white space folded to single spaces and trimmed, nothing that is not shown.
 * A space that only comes from a line break in the markup is dropped beside a script without spaces.
 */
export function foldSpace(raw: string): string {
  const trimmed = raw.trim();
  const state = stateOf(trimmed);
  if (state === NORMAL) return trimmed;
  const text = state === STRANGE ? trimmed.replace(UNSHOWN, "").replace(NO_WIDTH, "") : trimmed;
  const folded = foldRuns(text);
  return state === STRANGE ? folded.trim().normalize("NFC") : folded; // last: what was taken out may have parted a letter from its accent
}

const NORMAL = 0;
/** Some space in it is not a single one. */
const SPACED = 1;
/** It may hold what is not shown or not composed. */
const STRANGE = 2;

/** What a trimmed text needs, by one look at each character: next to nothing is what most need. */
function stateOf(text: string): number {
  let state = NORMAL;
  let before = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (code <= 32 || code >= 127) {
      if (code === 32) state |= before === 32 ? SPACED : NORMAL;
      else if ((code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000) state |= SPACED;
      else if (!isSettled(code) && !isOfEmoji(code, before, codeAt(text, at + 1))) return STRANGE;
    }
    before = code;
  }
  return state;
}

/** Half of a pair that makes an emoji, or the sign behind one: shown, and the same in NFC. */
function isOfEmoji(code: number, before: number, next: number): boolean {
  if (!isEmojiUnit(code)) return false;
  const isFirst = (code & HALF) === FIRST_HALF;
  const isSecond = (code & HALF) === SECOND_HALF;
  if (isFirst) return (next & HALF) === SECOND_HALF;
  return !isSecond || (isEmojiUnit(before) && (before & HALF) === FIRST_HALF);
}

const HALF = 0xfc00; // the bits that tell which half of a pair a unit is
const FIRST_HALF = 0xd800;
const SECOND_HALF = 0xdc00;

/** Characters beyond ASCII that are shown, no space, and the same in NFC whatever stands beside them but marks. */
function isSettled(code: number): boolean {
  if (code < 0x2010) return (code > 0xa0 && code < 0x300 && code !== 0xad) || (code >= 0x400 && code < 0x483);
  if (code < 0x3001) return code < 0x2028;
  if (code < 0x3400) return code < 0x302a || (code > 0x3040 && code < 0x3099) || (code > 0x309e && code < 0x3100);
  return code < 0xa000 || (code >= 0xac00 && code < 0xd7a4) || (code > 0xff00 && code < 0xff9e);
}

/** The text with one space, or none, for each run of them. */
function foldRuns(text: string): string {
  let folded = "";
  let from = 0;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (!isSpace(codeAt(text, at))) continue;
    const start = at;
    while (isSpace(codeAt(text, at + 1))) at++;
    if (start === at && isPlain(codeAt(text, at))) continue;
    folded += text.slice(from, start) + joiner(text, start, at + 1);
    from = at + 1;
  }
  return folded + text.slice(from);
}

/** Alone it stays: the space that others are folded to, and one of no width. */
const isPlain = (code: number): boolean => code === 32 || code === 0x200b;

/** White space as HTML and Unicode know it, no-break and zero-width spaces included. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  if (code < 0x3000) return code <= 0x200b || (code >= 0x2028 && code <= 0x205f && WIDE.has(code));
  return code === 0x3000 || code === 0xfeff;
}

const WIDE: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f]);

function joiner(text: string, start: number, end: number): string {
  if (!text.slice(start, end).includes("\n")) return " ";
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return isUnspaced(before) || isUnspaced(after) ? "" : " ";
}

/** Is this character of a script written without spaces? */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}
