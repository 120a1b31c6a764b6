import type { Piece, TextItem } from "./collect-blocks.ts";
import { measureText } from "./measure-text.ts";

/** The names of the numbers that a block's own text gives, in order. */
export const TEXT_FEATURES: readonly string[] = [
  ...["units", "linkShare", "boldShare", "pieces", "stops", "digitShare", "capitalShare", "signs", "endsSentence"],
];

/** What a block's own text says, whatever stands around it. */
export interface TextFeatures {
  readonly units: number;
  readonly linkUnits: number;
  /** In the order of `TEXT_FEATURES`. */
  readonly row: readonly number[];
}

const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)）」』\]]{0,3}$/u;
const LONGEST_END = 4; // characters

export function readTextFeatures({ text, pieces }: TextItem): TextFeatures {
  const { units, stops, digits, capitals, signs } = measureText(text);
  const { link, bold } = styledUnits(pieces, units);
  const whole = Math.max(1, units);
  const row = [
    Math.log2(1 + units),
    link / whole,
    bold / whole,
    Math.min(20, pieces.length),
    Math.min(10, stops),
    digits / whole,
    capitals / whole,
    signs,
    flag(ENDS_SENTENCE.test(text.slice(-LONGEST_END))),
  ];
  return { units, linkUnits: Math.min(units, link), row };
}

export const flag = (is: boolean): number => (is ? 1 : 0);

interface Styled {
  link: number;
  bold: number;
}

/** Units of the pieces in links and in bold type; all of the block's where no other piece says a thing. */
function styledUnits(pieces: readonly Piece[], units: number): Styled {
  const sums = { link: 0, bold: 0 };
  const parts = { link: false, bold: false }; // does the block hold more than such pieces?
  for (const { style, text } of pieces) {
    const isLink = style.href !== null;
    const isBold = style.emphasis === "strong";
    const own = !isLink && !isBold ? 0 : pieces.length === 1 ? units : measureText(text).units;
    const isBlank = (isLink && isBold) || text.trim() === "";
    if (isLink) sums.link += own;
    else if (!isBlank) parts.link = true;
    if (isBold) sums.bold += own;
    else if (!isBlank) parts.bold = true;
  }
  if (!parts.link) sums.link = units;
  if (!parts.bold) sums.bold = units;
  return sums;
}
