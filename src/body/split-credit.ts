import type { LanguagePack, PageWords } from "../model/language-pack.ts";
import { agenciesAlone, isKnownAgency } from "../text/agencies.ts";
import { codeAt, isPlainLetter } from "../text/code-at.ts";
import { anyOf } from "../text/holds-any.ts";
import { madeOnce } from "../text/made-once.ts";
import { type Openers, openersIn, openersOf } from "../text/openers.ts";

export interface CaptionParts {
  readonly caption: string | null;
  readonly credit: string | null;
}

const MAX_CREDIT = 160; // characters; longer ones are sentences
/** Brackets at the end of a caption; full-width and plain ones are mixed up often. */
const BRACKETS = [
  [["(", "（"], ")）"],
  [["[", "［", "【"], "]］】"],
] as const;
const COLON_AFTER_MARK = /^\s*(?:[:：/／|=＝]|\.{3})\s*/u; // "Photo: X", "图／X", "写真＝X", "Credit...X"
const BY_AFTER_MARK = /^\s*by\s/iu; // "Photo by X": a phrase, kept as printed
const EDGES = /^[\s|–—,，:：/／▲△▼▽↑↓-]+|[\s|–—,，/／-]+$/gu;
/** Agencies, picture libraries and platforms: `Ana Ruiz/AFP`, `via Getty Images`, `pixabay`. */
const AGENCY =
  /[/／]\s*(?:getty|afp|ap|epa|reuters|shutterstock)|^(?:afp|ap photo|reuters|epa|dpa|getty images)|via (?:ap|getty|afp|reuters)|^(?:wiki(?:pedia|media)|pixabay|unsplash|pexels|flickr|shutterstock|adobe ?stock|istock|fotolia|public domain|twitter|facebook|youtube|instagram)(?:[^\p{L}]|$)/iu;
const SIGN = /[©Ⓒ]|\(c\)/iu;

/** What the packs know of image credits, lower case. */
export interface CreditWords {
  /** Words before a colon and the credit, the longest first. */
  readonly marks: readonly string[];
  /** Any of them. */
  readonly anyMark: RegExp;
  /** The same by what they open with. */
  readonly openers: Openers;
  /** Those of them that open captions, too. */
  readonly captionMarks: readonly string[];
  /** Words that make a bracket at the end of a caption its credit. */
  readonly inside: readonly string[];
  /** Words that may close a credit and are no part of it. */
  readonly endings: readonly string[];
  /** Words that close a caption behind the credit. */
  readonly closings: readonly string[];
  /** What those who make pictures are called, before their names. */
  readonly makers: readonly string[];
  /** Labels of buttons that show or hide a caption. */
  readonly controls: readonly string[];
}

export const creditWordsOf: (packs: readonly LanguagePack[]) => CreditWords = madeOnce((packs) => {
  const of = (read: (page: PageWords) => readonly string[] | undefined): readonly string[] => {
    const words = packs.flatMap(({ page }) => (page && read(page)) ?? []).map((word) => word.toLowerCase());
    return [...new Set(words)].sort((a, b) => b.length - a.length);
  };
  const marks = of((page) => page.creditMarks.map((mark) => mark.replace(/[:：=＝]$/u, "")));
  return {
    marks,
    anyMark: anyOf(marks),
    openers: openersOf(marks),
    captionMarks: of((page) => page.captionMarks),
    inside: of((page) => page.creditWords),
    endings: of((page) => page.creditEndings),
    closings: of((page) => page.creditClosings),
    makers: of((page) => page.reporters?.titles),
    controls: of((page) => page.captionControls),
  };
});

/** Does a text beside a caption name who made the picture, and nothing else: “Getty Images”, “Photo: Ana Ruiz”? */
export function isWholeCredit(text: string, words: CreditWords): boolean {
  return (text.length <= MAX_LOOSE && AGENCY.test(text)) || splitCredit(text, words).caption === null;
}

/** A caption without the credit, and the credit without its mark. */
export function splitCredit(text: string, words: CreditWords): CaptionParts {
  return (
    splitBracket(text, words) ??
    splitAtMark(text, words) ??
    splitAtSign(text) ??
    splitTail(text, words) ??
    splitAtClosing(text, words) ?? { caption: text, credit: null }
  );
}

/** “A bridge at night. (Photo: Ana Ruiz)”: the last bracket, where it holds a mark, an agency or a word for a picture. */
function splitBracket(text: string, words: CreditWords): CaptionParts | null {
  if (isPlainLetter(codeAt(text, text.length - 1))) return null;
  const trimmed = text.replace(TRAIL, "");
  const kind = BRACKETS.find(([, closing]) => closing.includes(trimmed.slice(-1)));
  if (!kind || trimmed === "") return null;
  let from = -1;
  for (const opening of kind[0]) from = Math.max(from, trimmed.lastIndexOf(opening));
  const before = trimmed.slice(0, Math.max(0, from));
  const inside = trimmed.slice(from + 1, -1).trim();
  if (from < 0 || inside.length > MAX_CREDIT) return null;
  const isSquare = kind === BRACKETS[1]; // square ones open datelines too: only a mark tells
  const credit =
    afterMark(inside, words.openers) ??
    namesAfter(inside, words.openers) ??
    (isSquare ? null : (creditIn(inside, words) ?? looseCredit(inside, before)));
  return credit === null ? null : { caption: orNull(before), credit: orNull(credit) };
}

const TRAIL = /[\s.。]+$/u;

/** “示意图/图片来源：Ana Ruiz”: what stands before the mark is no credit. */
const PART_END = /[/／,，;；、]/u;

/** What a bracket says of who made a picture; `null` where it says something else. */
function creditIn(inside: string, { openers, inside: known, endings }: CreditWords): string | null {
  const marked = afterMark(inside.slice(inside.search(PART_END) + 1), openers);
  if (marked !== null) return marked;
  const lower = inside.toLowerCase();
  if (!AGENCY.test(inside) && !known.some((word) => lower.includes(word))) return null;
  const ending = endings.find((one) => lower.endsWith(one) && lower !== one);
  return ending === undefined ? inside : inside.slice(0, -ending.length);
}

const SENTENCE_END = /[。！？!?.”」]\s?$/u;
const MAX_LOOSE = 24; // characters
/** `宋祥龙／大纪元`, `Ana Ruiz/Courier`; not `左`, `Beijing`, `2019年`. */
const NAME_AND_OUTLET = /^[\p{L}\s.·'’-]{2,}[/／][\p{L}\s.·'’-]{2,}$/u;

/** An agency, or a name and an outlet behind a whole sentence, though no word says that they are a credit. */
function looseCredit(inside: string, before: string): string | null {
  if (agenciesAlone(inside).length > 0) return SIGN.test(before) ? null : inside;
  return SENTENCE_END.test(before) && inside.length <= MAX_LOOSE && NAME_AND_OUTLET.test(inside) ? inside : null;
}

/** What stands behind every mark, or the mark itself in scripts without spaces. */
const MAY_MARK = /[:：/／|=＝,،\u3040-\u30ff\u3400-\u9fff]|by\s|\.{3}/u;

const MAX_MAKER = 12; // characters of a name or outlet, in scripts without spaces

/** “A bridge at night. Photo: Ana Ruiz”: a mark with a colon near the end. */
function splitAtMark(text: string, { marks, anyMark, openers, captionMarks }: CreditWords): CaptionParts | null {
  const from = Math.max(0, text.length - MAX_CREDIT);
  const lower = text.slice(from).toLowerCase();
  if (!anyMark.test(lower)) return null;
  if (!MAY_MARK.test(lower) && !marks.some((mark) => mark.endsWith(".") && lower.includes(mark))) return null;
  for (const mark of marks) {
    const at = lower.includes(mark) ? from + lastWord(lower, mark) : -1; // most are not there, which is told faster forward
    if (at < from) continue;
    const credit = afterMark(text.slice(at), openers);
    if (credit === null) continue;
    const isCaption = at === 0 && captionMarks.includes(mark) && credit.length > MAX_MAKER && !PART_END.test(credit);
    return isCaption
      ? { caption: orNull(credit), credit: null }
      : { caption: orNull(text.slice(0, at)), credit: orNull(credit) };
  }
  return null;
}

/** Where a mark last stands that is not the end of a word: `kuva` before `Lehtikuva`. */
function lastWord(text: string, mark: string): number {
  let at = text.lastIndexOf(mark);
  while (at > 0 && isInsideWord(text, at)) at = text.lastIndexOf(mark, at - 1);
  return at;
}

/** What stands behind the last sentence, a dash or an equals sign. */
const TAIL = /(?:[.!?。！？»”」]\s?|\s[–—-]\s|[=＝])([^.!?。！？=＝()（）[\]［］]{2,60})$/u;
const SLASH = /\s?[/／]\s?/u;
/** ` Ana Ruiz`, ` LUIS GÓMEZ`. */
const NAMES = /^(?:\s\p{Lu}[\p{L}.'’-]{1,20}){1,4}$/u;

/** “A bridge at night. EFE/Ana Ruiz”, “A bridge at night - Ana Ruiz/AFP”, “A bridge at night. / Ana Ruiz”, “… ＝ロイター”, “… Foto Ana Ruiz”. */
function splitTail(text: string, { openers }: CreditWords): CaptionParts | null {
  const from = Math.max(0, text.length - MAX_CREDIT);
  const tail = TAIL.exec(text.slice(from));
  if (!tail?.[1]) return null;
  const parts = tail[1].trim().split(SLASH);
  const [first, ...more] = parts;
  const named = first === "" ? more : parts;
  const isCredit =
    (named.some(isKnownAgency) || (first === "" && more.length === 1)) &&
    named.every((part) => isKnownAgency(part) || NAMES.test(` ${part}`));
  const credit = isCredit ? tail[1] : namesAfter(tail[1], openers);
  if (credit === null) return null;
  const end = from + tail.index + tail[0].length - tail[1].length;
  return { caption: orNull(text.slice(0, end).replace(TAIL_SIGN, "")), credit: orNull(credit) };
}

const TAIL_SIGN = /(?:\s[–—-]\s|[=＝])$/u;

/** Names and nothing else behind a mark: “Foto Ana Ruiz/AFP”. */
function namesAfter(text: string, marks: Openers): string | null {
  const trimmed = text.trim();
  const mark = openersIn(trimmed, marks).find(({ length }) => trimmed.charAt(length) === " ");
  const rest = mark === undefined ? "" : trimmed.slice(mark.length);
  return rest !== "" &&
    rest
      .trim()
      .split(SLASH)
      .every((part) => NAMES.test(` ${part}`))
    ? rest
    : null;
}

/** “A bridge at night © Ana Ruiz”. */
function splitAtSign(text: string): CaptionParts | null {
  const sign = SIGN.exec(text.slice(-MAX_CREDIT));
  if (!sign) return null;
  const at = Math.max(0, text.length - MAX_CREDIT) + sign.index;
  return { caption: orNull(text.slice(0, at)), credit: orNull(text.slice(at + sign[0].length)) };
}

/** “港口夜景。本报记者 林一舟 摄”, “本报记者 林一舟 摄”: what stands behind the last sentence, where it closes with such a word. */
function splitAtClosing(text: string, { closings, makers }: CreditWords): CaptionParts | null {
  const closing = closings.find((word) => text.endsWith(word));
  if (closing === undefined) return null;
  const end = text.slice(0, -1).search(BEHIND_LAST_SENTENCE);
  if (text.length - end > MAX_LOOSE + 1 || (end < 0 && !makers.some((title) => text.includes(title)))) return null;
  return { caption: orNull(text.slice(0, end + 1)), credit: orNull(text.slice(end + 1, -closing.length)) };
}

const BEHIND_LAST_SENTENCE = /[。！？][^。！？]*$/u;

/** What follows a mark and its colon at the start of the text; `null` where it starts with none. */
function afterMark(text: string, marks: Openers): string | null {
  const trimmed = text.trimStart();
  const [mark] = openersIn(trimmed, marks); // the longest
  if (mark === undefined) return null;
  const rest = trimmed.slice(mark.length);
  if (COMMA_END.test(mark)) return rest;
  const colon = COLON_AFTER_MARK.exec(rest.slice(0, 20));
  if (colon) return rest.slice(colon[0].length);
  if (BY_AFTER_MARK.test(rest.slice(0, 20))) return trimmed;
  return LATIN_START.test(rest) && UNSPACED_SCRIPT.test(mark) ? rest : null;
}

/** “Image source, Getty Images”: words for those who do not see the page; “Fot. Ana Ruiz”. */
const COMMA_END = /[,，،.]$/u;

/** “摄影Arek”: a name in another script needs no colon. */
const LATIN_START = /^\s?\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** Does the mark continue a word: “telephoto:”? */
function isInsideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return LETTER.test(before) && !UNSPACED_SCRIPT.test(before);
}

function orNull(text: string): string | null {
  if (isPlainLetter(codeAt(text, 0)) && isPlainLetter(codeAt(text, text.length - 1))) return text;
  const bare = text.replace(EDGES, "").trim();
  return bare === "" ? null : bare;
}
