const SMALL = 0x20; // what a capital lacks, of ASCII and of full width
const FIRST_HAN = 0x2e80;
const LAST_HAN = 0xa000;
const FIRST_HANGUL = 0xac00; // behind it none but letters of full width have two cases
const WIDE_A = 0xff21;
const WIDE_Z = 0xff3a;
const known = new Uint16Array(FIRST_HANGUL); // filled as units are met

/** A UTF-16 unit in lower case, apostrophes straight, where that is one unit: lines are compared without a copy of each. */
export function lowerUnit(code: number): number {
  if (code < 0x80) return code > 0x40 && code < 0x5b ? code | SMALL : code;
  if (code >= FIRST_HAN && code < LAST_HAN) return code;
  if (code < FIRST_HANGUL) return known[code] || (known[code] = lowered(code));
  return code >= WIDE_A && code <= WIDE_Z ? code + SMALL : code;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

function lowered(code: number): number {
  if (code === CURLY_APOSTROPHE) return APOSTROPHE;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
