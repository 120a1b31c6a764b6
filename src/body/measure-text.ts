import { codeAt } from "../text/code-at.ts";

/** What a stretch of text is made of, counted in one pass. */
export interface TextMeasure {
  /** Information in letters of an alphabet: one character of Han, kana or Hangul says as much as several of them. */
  units: number;
  /** Ends of sentences: 。 and kin, and . ! ? before a space, a closing mark or the end. */
  stops: number;
  digits: number;
  capitals: number;
  /** Signs that stand in lists of links and labels rather than in sentences: | › » • # @ © / */
  signs: number;
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
const NOTHING = 0;
const KINDS = kindsOfUnits();

/** For each UTF-16 unit what it is. */
function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  // Letters beyond ASCII, roughly: not the blocks of punctuation, arrows and symbols.
  kinds.fill(LOWER, 0x61, 0x7b).fill(LOWER, 0xc0, 0x2000).fill(LOWER, 0x2e80, 0xd800);
  kinds.fill(CAPITAL, 0x41, 0x5b).fill(DIGIT, 0x30, 0x3a);
  // Han, kana, Hangul syllables.
  kinds.fill(EAST_ASIAN, 0x3040, 0x3100).fill(EAST_ASIAN, 0x3400, 0xa000).fill(EAST_ASIAN, 0xac00, 0xd7a4);
  const mark = (kind: number, characters: string): void => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind;
  };
  mark(FULL_STOP, "。！？؟।۔｡");
  mark(STOP, ".!?…");
  mark(SIGN, "|›»•·#@©→▶/▸>");
  mark(NOTHING, "、،"); // among letters, and none
  return kinds;
}

const emptyMeasure = (): TextMeasure => ({ units: 0, stops: 0, digits: 0, capitals: 0, signs: 0 });

/** Put where it is wanted: a page has thousands of texts. */
export function measureText(text: string, measure: TextMeasure = emptyMeasure()): TextMeasure {
  let [units, stops, digits, capitals, signs] = [0, 0, 0, 0, 0];
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const kind = KINDS[codeAt(text, i)];
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
  measure.units = units;
  measure.stops = stops;
  measure.digits = digits;
  measure.capitals = capitals;
  measure.signs = signs;
  return measure;
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || AFTER_STOP.includes(text.charAt(at));
}
