/** What a stretch of text is made of, counted in one pass. */
export interface TextMeasure {
  /** Information in letters of an alphabet: one character of Han, kana or Hangul says as much as several of them. */
  readonly units: number;
  /** Ends of sentences: 。 and kin, and . ! ? before a space, a closing mark or the end. */
  readonly stops: number;
  readonly digits: number;
  readonly capitals: number;
  /** Signs that stand in lists of links and labels rather than in sentences: | › » • # @ © / */
  readonly signs: number;
}

const EAST_ASIAN_UNITS = 2.5; // Latin letters to which a Han character or a syllable amounts
const AFTER_STOP = " \"'”’»)」』]";

/** What a character is to the measure. */
const LOWER = 1;
const CAPITAL = 2;
const DIGIT = 3;
const EAST_ASIAN = 4;
const FULL_STOP = 5; // ends a sentence wherever it stands
const STOP = 6;
const SIGN = 7;
const MARKS: ReadonlyMap<number, number> = new Map([
  ...marks(FULL_STOP, "。！？؟।۔｡"),
  ...marks(STOP, ".!?…"),
  ...marks(SIGN, "|›»•·#@©→▶/▸>"),
  ...marks(0, "、،"), // among letters, and none
]);
const ASCII = 128;
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return CAPITAL;
  return code >= 48 && code <= 57 ? DIGIT : (MARKS.get(code) ?? 0);
});

function marks(kind: number, characters: string): [number, number][] {
  return [...characters].map((character) => [character.charCodeAt(0), kind]);
}

export function measureText(text: string): TextMeasure {
  let [units, stops, digits, capitals, signs] = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < ASCII ? KINDS[code] : kindAbroad(code);
    if (kind === LOWER) units++;
    else if (kind === CAPITAL) {
      units++;
      capitals++;
    } else if (kind === DIGIT) {
      units++;
      digits++;
    } else if (kind === EAST_ASIAN) units += EAST_ASIAN_UNITS;
    else if (kind === FULL_STOP || (kind === STOP && isEnd(text, i + 1))) stops++;
    else if (kind === SIGN) signs++;
  }
  return { units, stops, digits, capitals, signs };
}

function kindAbroad(code: number): number {
  if (isEastAsian(code)) return EAST_ASIAN;
  return MARKS.get(code) ?? (isLetterAbroad(code) ? LOWER : 0);
}

/** Han, kana, Hangul syllables. */
function isEastAsian(code: number): boolean {
  if (code < 0x3040) return false;
  return code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

/** Letters beyond ASCII, roughly: not the blocks of punctuation, arrows and symbols. */
function isLetterAbroad(code: number): boolean {
  return code > 0xbf && !(code >= 0x2000 && code < 0x2e80) && code < 0xd800;
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || AFTER_STOP.includes(text.charAt(at));
}
