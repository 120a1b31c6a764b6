import type { LanguagePack } from "../model/language-pack.ts";

export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: string | null;
}

const MAX_CREDIT = 160; // characters; longer ones are sentences
const OPENING = "（(［[【";
const CLOSING = "）)］]】";
const COLON_AFTER_MARK = /^\s*(?:[:：/／|]|by\s)\s*/iu; // "Photo: X", "图／X", "Photo by X"
const EDGES = /^[\s|–—,，:：/／-]+|[\s|–—,，/／-]+$/gu;
const AGENCY =
  /\/\s*(?:getty|afp|ap|epa|reuters|shutterstock|大纪元|大紀元)|^(?:afp|ap photo|reuters|epa|getty images)|via (?:ap|getty|afp|reuters)/iu;
const SIGN = /[©Ⓒ]|\(c\)/iu;

/** The marks of image credits in all packs, lower case, the longest first. */
export function creditMarksOf(packs: readonly LanguagePack[]): readonly string[] {
  const marks = packs
    .flatMap((pack) => pack.page?.creditMarks ?? [])
    .map((mark) => mark.toLowerCase().replace(/[:：]$/u, ""));
  return [...new Set(marks)].sort((a, b) => b.length - a.length);
}

/** A caption without the credit, and the credit without its mark. */
export function splitCredit(text: string, marks: readonly string[]): CaptionParts {
  return splitBracket(text, marks) ?? splitAtMark(text, marks) ?? splitAtSign(text) ?? { caption: text, credit: null };
}

/** “A bridge at night. (Photo: Ana Ruiz)”: the last bracket, where it holds a mark or an agency. */
function splitBracket(text: string, marks: readonly string[]): CaptionParts | null {
  const trimmed = text.replace(/[\s.。]+$/u, "");
  const closing = CLOSING.indexOf(trimmed.slice(-1));
  if (closing < 0) return null;
  const from = trimmed.lastIndexOf(OPENING.charAt(closing));
  const inside = trimmed.slice(from + 1, -1);
  if (from < 0 || inside.length > MAX_CREDIT) return null;
  const credit = afterMark(inside, marks);
  if (credit === null && !AGENCY.test(inside)) return null;
  return { caption: orNull(trimmed.slice(0, from)), credit: orNull(credit ?? inside) };
}

/** “A bridge at night. Photo: Ana Ruiz”: a mark with a colon near the end. */
function splitAtMark(text: string, marks: readonly string[]): CaptionParts | null {
  const lower = text.toLowerCase();
  for (const mark of marks) {
    const at = lower.lastIndexOf(mark);
    if (at < 0 || text.length - at > MAX_CREDIT || isInsideWord(text, at)) continue;
    const credit = afterMark(text.slice(at), marks);
    if (credit !== null) return { caption: orNull(text.slice(0, at)), credit: orNull(credit) };
  }
  return null;
}

/** “A bridge at night © Ana Ruiz”. */
function splitAtSign(text: string): CaptionParts | null {
  const sign = SIGN.exec(text.slice(-MAX_CREDIT));
  if (!sign) return null;
  const at = Math.max(0, text.length - MAX_CREDIT) + sign.index;
  return { caption: orNull(text.slice(0, at)), credit: orNull(text.slice(at + sign[0].length)) };
}

/** What follows a mark and its colon at the start of the text; `null` where it starts with none. */
function afterMark(text: string, marks: readonly string[]): string | null {
  const trimmed = text.trimStart();
  const lower = trimmed.toLowerCase();
  const mark = marks.find((one) => lower.startsWith(one));
  if (mark === undefined) return null;
  const rest = trimmed.slice(mark.length);
  const colon = COLON_AFTER_MARK.exec(rest.slice(0, 20));
  return colon ? rest.slice(colon[0].length) : null;
}

const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** Does the mark continue a word: “telephoto:”? */
function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return LETTER.test(before) && !UNSPACED_SCRIPT.test(before);
}

function orNull(text: string): string | null {
  const bare = text.replace(EDGES, "").trim();
  return bare === "" ? null : bare;
}
