/** Entities that pages leave in metadata by encoding it twice. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["lsaquo", "‹"],
  ["rsaquo", "›"],
  ["hellip", "…"],
  ["middot", "·"],
  ["copy", "©"],
  ["reg", "®"],
  ["trade", "™"],
  ["euro", "€"],
  ["pound", "£"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["agrave", "à"],
  ["aacute", "á"],
  ["iacute", "í"],
  ["oacute", "ó"],
  ["uacute", "ú"],
  ["ntilde", "ñ"],
  ["ccedil", "ç"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["Uuml", "Ü"],
  ["szlig", "ß"],
  ["shy", ""],
]);
/** `&amp;`, `&#39;`, `&#x27;`; not `R&D`. */
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu;
const ROUNDS = 2; // pages encode twice, not thrice

/** Text without the entities that a second encoding left in it. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS && decoded.includes("&"); round++) {
    decoded = decoded.replace(ENTITY, (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      return fromCode(Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16)) ?? whole;
    });
  }
  return decoded;
}

function fromCode(code: number): string | null {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}
