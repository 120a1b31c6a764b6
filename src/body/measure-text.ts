/** What a block's text is made of, counted in one pass. */
export interface TextMeasure {
  /** Information in letters of an alphabet: one character of Han, kana or Hangul says as much as several of them. */
  readonly units: number;
  /** Ends of sentences: . ! ? 。 and kin before a space or the end. */
  readonly stops: number;
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
}

const EAST_ASIAN_UNITS = 2.5; // Latin letters to which a Han character or a syllable amounts
const FULL_STOPS = "。！？؟।۔｡";
const STOPS = ".!?…";
const COMMAS = ",、，،;；:：";

export function measureText(text: string): TextMeasure {
  let [units, stops, commas, digits, capitals] = [0, 0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) continue;
    if (code >= 97 && code <= 122) units++;
    else if (code >= 65 && code <= 90) [units, capitals] = [units + 1, capitals + 1];
    else if (code >= 48 && code <= 57) [units, digits] = [units + 1, digits + 1];
    else if (isEastAsian(code)) units += EAST_ASIAN_UNITS;
    else {
      const character = text.charAt(i);
      if (FULL_STOPS.includes(character)) stops++;
      else if (STOPS.includes(character)) stops += isEnd(text, i + 1) ? 1 : 0;
      else if (COMMAS.includes(character)) commas++;
      else if (code > 191 && !(code >= 0x2000 && code < 0x2e80)) units++;
    }
  }
  return { units, stops, commas, digits, capitals };
}

function isEastAsian(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xd840 && code <= 0xd888)
  );
}

/** Is this place the text's end, a space or a closing mark? */
function isEnd(text: string, at: number): boolean {
  return at >= text.length || " \"'”’»)」』]".includes(text.charAt(at));
}
