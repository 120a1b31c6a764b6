const { charCodeAt } = String.prototype;

/**
 * The UTF-16 code unit at an index; NaN behind the end. The method is looked up once: engines know a dozen kinds of strings,
 * and a loop that meets many of them looks it up for each character.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const SMALL = 0x20; // what a capital of ASCII lacks

/** A letter of English or a Han character, as most lines begin and end with: for what looks at nothing but signs. */
export function isPlainLetter(code: number): boolean {
  const small = code | SMALL;
  return code < 0x80 ? small > 0x60 && small < 0x7b : code >= FIRST_HAN && code <= LAST_HAN;
}

/** The units that emoji are written in, and what makes a sign one. */
export const isEmojiUnit = (code: number): boolean =>
  (code >= FIRST_EMOJI && code <= LAST_EMOJI) || (code >= FIRST_LOW && code <= LAST_LOW) || code === EMOJI_SIGN;

const FIRST_EMOJI = 0xd83c; // the first halves of U+1F000 to U+1FBFF
const LAST_EMOJI = 0xd83e;
const FIRST_LOW = 0xdc00; // second halves
const LAST_LOW = 0xdfff;
const EMOJI_SIGN = 0xfe0f;

/** 0 to 9 of ASCII. */
export const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;
