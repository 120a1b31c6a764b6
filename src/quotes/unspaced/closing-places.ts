import { CLOSING } from "./characters.ts";

/** How far none stands of each sign of `CLOSING`: so that signs which nothing closes are not each looked behind anew. */
export type ClosingPlaces = number[];

/**
 * Where the next such sign stands between two places, `from` included; -1 where none does. Asked from left to right: no
 * place is passed over twice.
 */
export function closingPlace(text: string, close: string, [from, to]: [number, number], past: ClosingPlaces): number {
  const kind = CLOSING.indexOf(close);
  const start = Math.max(from, past[kind] ?? 0);
  const at = start < to ? text.slice(start, to).indexOf(close) : -1;
  past[kind] = at < 0 ? Math.max(start, to) : start + at;
  return at < 0 ? -1 : start + at;
}
