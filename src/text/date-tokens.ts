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

const MAX_NUMBER = 20; // digits
const MAX_WORD = 40; // letters

/** What a character is, as far as its number tells; the expression tells the others. */
const NUMBER = 1;
const WORD = 2;
const LONE_WORD = 3; // Han
const SIGN = 4;
const SPACE = 5;
const OTHER = 0;

const NAMES: readonly (DateToken["kind"] | undefined)[] = [undefined, "number", "word", "word"];

function kindOf(code: number): number {
  if (code >= 0x4e00 && code < 0x9ff0) return LONE_WORD;
  if (code >= 0x80) return code === 0x3001 || code === 0x3002 || (code > 0x3007 && code < 0x3012) ? SIGN : OTHER; // 、。「【
  const lower = code | 0x20;
  if (lower > 0x60 && lower < 0x7b) return WORD;
  if (code > 0x2f && code < 0x3a) return NUMBER;
  return code > 0x20 ? SIGN : code === 0x20 ? SPACE : OTHER;
}

export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    const end = kind === SPACE ? at + 1 : endOf(text, at, kind);
    const token = kind === SPACE ? null : end < 0 ? otherToken(text, at) : tokenOf(text, kind, at, end);
    if (token) tokens.push(token);
    at = token?.end ?? (end < 0 ? text.length : end);
  }
  return tokens;
}

/** Where a run of English letters or of digits ends; -1 where only the expression tells. */
function endOf(text: string, start: number, kind: number): number {
  if (kind === LONE_WORD || kind === SIGN) return start + 1;
  const most = start + (kind === NUMBER ? MAX_NUMBER : MAX_WORD);
  let end = start + 1;
  while (end < text.length && end < most && kindOf(text.charCodeAt(end)) === kind) end++;
  const next = text.charCodeAt(end);
  const isEnd = end === most || !(next >= 0x80) || (kind === NUMBER && kindOf(next) === LONE_WORD);
  return kind !== OTHER && isEnd ? end : -1;
}

function tokenOf(text: string, kind: number, start: number, end: number): DateToken {
  const word = text.slice(start, end);
  const value = kind === NUMBER && word.length < 15 ? Number(word) : Number.NaN;
  return { kind: NAMES[kind] ?? "sign", text: word.toLowerCase(), value, start, end };
}

/** The next token from a place on. */
function otherToken(text: string, from: number): DateToken | null {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (!match) return null;
  const [word] = match;
  const end = match.index + word.length;
  const kind = DIGIT.test(word) ? NUMBER : LETTER.test(word) ? WORD : SIGN;
  return tokenOf(text, kind, match.index, end);
}
