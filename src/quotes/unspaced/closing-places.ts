/** How far no closing sign of a kind stands: so that signs which nothing closes are not each looked behind anew. */
export type ClosingPlaces = Map<string, number>;

/**
 * Where the next such sign stands between two places, `from` included; -1 where none does. Asked from left to right: no
 * place is passed over twice.
 */
export function closingPlace(text: string, close: string, [from, to]: [number, number], past: ClosingPlaces): number {
  const start = Math.max(from, past.get(close) ?? 0);
  const at = start < to ? text.slice(start, to).indexOf(close) : -1;
  past.set(close, at < 0 ? Math.max(start, to) : start + at);
  return at < 0 ? -1 : start + at;
}
