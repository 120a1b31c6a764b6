// What a UTF-16 unit is, from a table that fills as units are met: no expression need be run for each character.

export const SPACE = 1;
export const LETTER = 2; // \p{L}
export const CAPITAL_LETTER = 4; // \p{Lu}
export const ACCENT = 8; // \p{M}
export const DIGIT = 16; // \p{N}
const SEEN = 128;

const classes = new Uint8Array(0x10000);

/** The classes of the unit at a place, as a sum; none for halves of surrogate pairs and outside the text. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  return classOf(text.charCodeAt(at));
}

/** The same of a unit: where most texts pass, each loop reads its own, for engines read fast only what comes in few kinds of strings. */
export function classOf(code: number): number {
  return classes[code] || classify(code);
}

function classify(code: number): number {
  const found = code < 0x80 ? classOfAscii(code) : classOfOther(code);
  classes[code] = found | SEEN;
  return found;
}

function classOfAscii(code: number): number {
  if (code >= 97 && code <= 122) return LETTER;
  if (code >= 65 && code <= 90) return LETTER | CAPITAL_LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 32 || (code >= 9 && code <= 13) ? SPACE : 0;
}

const EXPRESSIONS: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER], // é, ی; not ’
  [/\p{Lu}/u, CAPITAL_LETTER],
  [/\p{M}/u, ACCENT],
  [/\p{N}/u, DIGIT], // 7, ٣; not a
  [/\s/u, SPACE],
];

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Most of what English and Chinese text holds beyond ASCII, marks and letters, is told without the expressions. */
function classOfOther(code: number): number {
  if ((code >= 0x2010 && code < 0x2028) || (code >= 0x2030 && code < 0x205f)) return 0; // “ ’ – …
  if (code >= FIRST_HAN && code <= LAST_HAN) return LETTER;
  const unit = String.fromCharCode(code);
  if (code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7)
    return unit === unit.toLowerCase() ? LETTER : LETTER | CAPITAL_LETTER;
  let found = 0;
  for (const [expression, kind] of EXPRESSIONS) if (expression.test(unit)) found |= kind;
  return found;
}

/** A letter or digit. */
export function isLetterAt(text: string, at: number): boolean {
  return (classAt(text, at) & (LETTER | DIGIT)) !== 0;
}

/** Is there anything, and all of these classes? */
export function isAll(text: string, classes: number): boolean {
  for (let at = 0; at < text.length; at++) if (!(classAt(text, at) & classes)) return false;
  return text.length > 0;
}

/** The classes of the first letter in a stretch of text; 0 where there is none. */
export function firstLetter(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const found = classAt(text, at);
    if (found & LETTER) return found;
  }
  return 0;
}

const ENDS_SENTENCE = "。！？!?.…，,；;：:";

/** A mark that ends a sentence or a part of one. */
export function endsSentenceAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && ENDS_SENTENCE.includes(text.charAt(at));
}
