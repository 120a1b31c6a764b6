// Engines look for an element -1 as slowly as for a name that an object does not have: so nothing asks for one.

/** The item before a place; none before the first. */
export function itemBefore<T>(row: readonly T[], at: number): T | undefined {
  return at > 0 ? row[at - 1] : undefined;
}

export function lastOf<T>(row: readonly T[]): T | undefined {
  return itemBefore(row, row.length);
}
