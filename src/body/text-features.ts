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
  const linkUnits = unitsOf(pieces, units, (piece) => piece.style.href !== null);
  const boldUnits = unitsOf(pieces, units, (piece) => piece.style.emphasis === "strong");
  const creditUnits = unitsOf(pieces, units, (piece) => piece.style.credit);
  const whole = Math.max(1, units);
  const isShort = text.length <= SHORT;
  const row = [
    ...[Math.log2(1 + units), linkUnits / whole, boldUnits / whole, creditUnits / whole, Math.min(20, pieces.length)],
    ...[Math.min(10, stops), Math.min(10, (100 * commas) / whole), digits / whole, capitals / whole, signs],
    ...[flag(ENDS_SENTENCE.test(text.slice(-6))), flag(ENDS_COLON.test(text)), flag(STARTS_LOWER.test(text))],
    ...[flag(STARTS_SIGN.test(text)), flag(STARTS_QUOTE.test(text)), flag(isShort && CLOCK.test(text))],
    ...[flag(isShort && YEAR.test(text)), flag(isShort && ADDRESS.test(text))],
  ];
  return { units, linkUnits: Math.min(units, linkUnits), row };
}

export const flag = (is: boolean): number => (is ? 1 : 0);

function unitsOf(pieces: readonly Piece[], units: number, counts: (piece: Piece) => boolean): number {
  let sum = 0;
  let all = true;
  for (const piece of pieces) {
    if (counts(piece)) sum += measureText(piece.text).units;
    else if (piece.text.trim() !== "") all = false;
  }
  return all ? units : sum;
}
