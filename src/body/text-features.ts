import type { Piece, TextItem } from "./collect-blocks.ts";
import { measureText } from "./measure-text.ts";

export const TEXT_FEATURES: readonly string[] = [
  ...[
    "units",
    "linkShare",
    "boldShare",
    "creditShare",
    "pieces",
    "stops",
    "commas",
    "digitShare",
    "capitalShare",
    "signs",
  ],
  ...["endsSentence", "endsColon", "startsLower", "startsSign", "startsQuote", "hasClock", "hasYear", "hasAddress"],
];

/** What a block's own text says, whatever stands around it. */
export interface TextFeatures {
  readonly units: number;
  readonly linkUnits: number;
  /** In the order of `TEXT_FEATURES`. */
  readonly row: readonly number[];
}

const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)）」』\]]{0,3}$/u;
const ENDS_COLON = /[:：]$/u;
const STARTS_LOWER = /^\p{Ll}/u;
const STARTS_SIGN = /^[^\p{L}\p{N}"'“‘«「『]/u;
const STARTS_QUOTE = /^["'“‘«„「『]/u;
const CLOCK = /\d:\d\d/u;
const YEAR = /(?:19|20)\d\d/u;
const ADDRESS = /https?:|www\.|\S@\S/u;
const SHORT = 300; // characters: dates, addresses and the like are looked for in short blocks only

export function readTextFeatures({ text, pieces }: TextItem): TextFeatures {
  const { units, stops, commas, digits, capitals, signs } = measureText(text);
  const { link, bold, credit } = styledUnits(pieces, units);
  const whole = Math.max(1, units);
  const isShort = text.length <= SHORT;
  const isOpen = isShort && digits > 0; // for a clock or a year
  const row = [
    Math.log2(1 + units),
    link / whole,
    bold / whole,
    credit / whole,
    Math.min(20, pieces.length),
    Math.min(10, stops),
    Math.min(10, (100 * commas) / whole),
    digits / whole,
    capitals / whole,
    signs,
    flag(ENDS_SENTENCE.test(text.slice(-6))),
    flag(ENDS_COLON.test(text.slice(-1))),
    flag(STARTS_LOWER.test(text)),
    flag(STARTS_SIGN.test(text)),
    flag(STARTS_QUOTE.test(text)),
    flag(isOpen && CLOCK.test(text)),
    flag(isOpen && YEAR.test(text)),
    flag(isShort && ADDRESS.test(text)),
  ];
  return { units, linkUnits: Math.min(units, link), row };
}

export const flag = (is: boolean): number => (is ? 1 : 0);

interface Styled {
  link: number;
  bold: number;
  credit: number;
}

/** Units of the pieces in links, in bold type, marked as credits; all of the block's where no other piece says a thing. */
function styledUnits(pieces: readonly Piece[], units: number): Styled {
  const sums = { link: 0, bold: 0, credit: 0 };
  const parts = { link: false, bold: false, credit: false }; // does the block hold more than such pieces?
  for (const { style, text } of pieces) {
    const isLink = style.href !== null;
    const isBold = style.emphasis === "strong";
    const isPlain = !isLink && !isBold && !style.credit;
    const own = isPlain ? 0 : pieces.length === 1 ? units : measureText(text).units;
    const isBlank = (isLink && isBold && style.credit) || text.trim() === "";
    if (isLink) sums.link += own;
    else if (!isBlank) parts.link = true;
    if (isBold) sums.bold += own;
    else if (!isBlank) parts.bold = true;
    if (style.credit) sums.credit += own;
    else if (!isBlank) parts.credit = true;
  }
  if (!parts.link) sums.link = units;
  if (!parts.bold) sums.bold = units;
  if (!parts.credit) sums.credit = units;
  return sums;
}
