/** A number, a word or a sign of a text in which a date is looked for. */
export interface DateToken {
  readonly kind: "number" | "word" | "sign";
  /** Lower case. */
  readonly text: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Digits together, letters together (characters of scripts without spaces one by one), any other sign alone. */
const TOKEN = /\p{Nd}{1,20}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]{1,40}|\S/gu;
const DIGIT = /^[0-9]/u;
const LETTER = /^\p{L}/u;

export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const word = match[0];
    const kind = DIGIT.test(word) ? "number" : LETTER.test(word) ? "word" : "sign";
    const value = kind === "number" && word.length < 15 ? Number(word) : Number.NaN;
    tokens.push({ kind, text: word.toLowerCase(), value, start: match.index, end: match.index + word.length });
  }
  return tokens;
}
