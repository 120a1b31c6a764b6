import type { TextItem } from "./collect-blocks.ts";
import { isHeading } from "./heading-level.ts";
import type { Frame } from "./open-frame.ts";

const MAX_RUN = 2; // headings one right below the other

/** What is known of a page's blocks: what the story holds for sure, and what is mostly links. */
export interface Known {
  readonly isKept: (i: number) => boolean;
  readonly isLinked: (i: number) => boolean;
}

/**
 * Which blocks belong to a story that has begun for where they stand: a heading right above a block of the story in the
 * same box, and a table right between two of them; not what is links.
 */
export function keptBetween(items: readonly TextItem[], { isKept, isLinked }: Known): ReadonlySet<number> {
  const found = new Set<number>();
  let hasBegun = false;
  for (let from = 1; from < items.length; from++) {
    hasBegun ||= isKept(from - 1);
    const to = hasBegun ? endOfRun(items, from, isKept) : from;
    if (to === from) continue;
    const isOwn = to < items.length && isKept(to) && isAmong(items, from, to) && !someBetween(from, to, isLinked);
    for (let i = from; isOwn && i < to; i++) found.add(i);
    from = to - 1;
  }
  return found;
}

function someBetween(from: number, to: number, is: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (is(i)) return true;
  return false;
}

/** Where the headings, or the cells of one table, end that begin at a block and are not known to be the story's. */
function endOfRun(items: readonly TextItem[], from: number, isKept: (i: number) => boolean): number {
  const table = items[from]?.frame.around.table;
  let to = from;
  if (table) while (items[to]?.frame.around.table === table && !isKept(to)) to++;
  else while (to < from + MAX_RUN && isHeading(items[to]?.frame.tag ?? "") && !isKept(to)) to++;
  return to;
}

/** Does the block behind them stand in their box, and with a table the one before, too? */
function isAmong(items: readonly TextItem[], from: number, to: number): boolean {
  const { frame } = items[from] as TextItem; // it is one of the run
  const box = (frame.around.table ?? frame).parent;
  return box !== null && boxOf(items[to]) === box && (!frame.around.table || boxOf(items[from - 1]) === box);
}

/** The box that a paragraph stands in, or the list that an item does. */
function boxOf(item: TextItem | undefined): Frame | null {
  const outer = item?.frame.around.list ?? item?.frame.around.table ?? item?.frame.around.quote ?? item?.frame;
  return outer?.parent ?? null;
}
