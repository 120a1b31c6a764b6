import type { Piece, TextItem } from "./collect-blocks.ts";
import { codeAt, isPlainLetter } from "../text/code-at.ts";
import { measureText } from "./measure-text.ts";

/** The names of the numbers that a block's own text gives, in order. */
export const TEXT_FEATURES: readonly string[] = [
  ...["units", "linkShare", "boldShare", "pieces", "stops", "digitShare", "capitalShare", "signs", "endsSentence"],
];

/** What the blocks' own texts say, whatever stands around them; indexed by block. */
export interface TextFeatures {
  readonly units: Float64Array;
  readonly linkUnits: Float64Array;
  /** Of each block as many numbers as `TEXT_FEATURES` names, in that order. */
  readonly rows: Float64Array;
}

const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)）」』\]]{0,3}$/u;
const LONGEST_END = 4; // characters

export function readTextFeatures(items: readonly TextItem[]): TextFeatures {
  const units = new Float64Array(items.length);
  const linkUnits = new Float64Array(items.length);
  const rows = new Float64Array(items.length * TEXT_FEATURES.length);
  const measure = measureText(""); // the same ones for each block in turn
  const styled = { link: 0, bold: 0 };
  for (let i = 0; i < items.length; i++) {
    const { text, pieces } = items[i] as TextItem; // i is one of theirs
    measureText(text, measure);
    styledUnits(pieces, measure.units, styled);
    const { link, bold } = styled;
    const whole = Math.max(1, measure.units);
    units[i] = measure.units;
    linkUnits[i] = Math.min(measure.units, link);
    let at = i * TEXT_FEATURES.length;
    rows[at++] = Math.log2(1 + measure.units);
    rows[at++] = link / whole;
    rows[at++] = bold / whole;
    rows[at++] = Math.min(20, pieces.length);
    rows[at++] = Math.min(10, measure.stops);
    rows[at++] = measure.digits / whole;
    rows[at++] = measure.capitals / whole;
    rows[at++] = measure.signs;
    rows[at] = flag(endsSentence(text));
  }
  return { units, linkUnits, rows };
}

const endsSentence = (text: string): boolean =>
  !isPlainLetter(codeAt(text, text.length - 1)) && ENDS_SENTENCE.test(text.slice(-LONGEST_END));

export const flag = (is: boolean): number => (is ? 1 : 0);

interface Styled {
  link: number;
  bold: number;
}

/** Units of the pieces in links and in bold type; all of the block's where no other piece says a thing. */
function styledUnits(pieces: readonly Piece[], units: number, sums: Styled): void {
  sums.link = sums.bold = 0;
  let hasUnlinked = false;
  let hasPlain = false;
  for (const { style, text } of pieces) {
    const isLink = style.href !== null;
    const isBold = style.emphasis === "strong";
    const own = !isLink && !isBold ? 0 : pieces.length === 1 ? units : measureText(text).units;
    const isBlank = (isLink && isBold) || text.trim() === "";
    if (isLink) sums.link += own;
    else if (!isBlank) hasUnlinked = true;
    if (isBold) sums.bold += own;
    else if (!isBlank) hasPlain = true;
  }
  if (!hasUnlinked) sums.link = units;
  if (!hasPlain) sums.bold = units;
}
