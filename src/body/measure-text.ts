/** What a stretch of text is made of, counted in one pass. */
export interface TextMeasure {
  /** Information in letters of an alphabet: one character of Han, kana or Hangul says as much as several of them. */
  readonly units: number;
  /** Ends of sentences: 。 and kin, and . ! ? before a space, a closing mark or the end. */
  readonly stops: number;
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
  /** Signs that stand in lists of links and labels rather than in sentences: | › » • # @ © / */
  readonly signs: number;
}

const EAST_ASIAN_UNITS = 2.5; // Latin letters to which a Han character or a syllable amounts
const AFTER_STOP = " \"'”’»)」』]";

type Sign = "fullStop" | "stop" | "comma" | "sign";
const SIGNS: ReadonlyMap<number, Sign> = new Map([
  ...signs("fullStop", "。！？؟।۔｡"),
  ...signs("stop", ".!?…"),
  ...signs("comma", ",、，،;；"),
  ...signs("sign", "|›»•·#@©→▶/▸>"),
]);

function signs(kind: Sign, characters: string): [number, Sign][] {
  return [...characters].map((character) => [character.charCodeAt(0), kind]);
}

export function measureText(text: string): TextMeasure {
  const count = { units: 0, stops: 0, commas: 0, digits: 0, capitals: 0, signs: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) continue;
    if (code >= 97 && code <= 122) count.units++;
    else if (code >= 65 && code <= 90) {
      count.units++;
      count.capitals++;
    } else if (code >= 48 && code <= 57) {
      count.units++;
      count.digits++;
    } else if (isEastAsian(code)) count.units += EAST_ASIAN_UNITS;
    else countMark(count, text, i);
  }
  return count;
}

function countMark(count: { -readonly [K in keyof TextMeasure]: number }, text: string, at: number): void {
  const code = text.charCodeAt(at);
  switch (SIGNS.get(code)) {
    case "fullStop":
      count.stops++;
      break;
    case "stop":
      count.stops += isEnd(text, at + 1) ? 1 : 0;
      break;
    case "comma":
      count.commas++;
      break;
    case "sign":
      count.signs++;
      break;
    default:
      if (isLetterAbroad(code)) count.units++;
  }
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
