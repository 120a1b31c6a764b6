import { attribute } from "../document/page-document.ts";
import type { TextItem } from "./collect-blocks.ts";
import { at, type Shares } from "./frame-totals.ts";

/** Sums over blocks of one making: the same tag in parents of the same tag and class. Indexed by group. */
export interface Groups extends Shares {
  readonly count: Float64Array;
  /** The group of each block. */
  readonly of: Int32Array;
}

export function sumGroups(items: readonly TextItem[], shares: Shares): Groups {
  const zeros = (): Float64Array => new Float64Array(items.length);
  const groups = { units: zeros(), linkUnits: zeros(), prose: zeros(), count: zeros(), of: groupsOf(items) };
  for (let i = 0; i < items.length; i++) {
    const group = groups.of[i] ?? 0;
    groups.units[group] = at(groups.units, group) + at(shares.units, i);
    groups.linkUnits[group] = at(groups.linkUnits, group) + at(shares.linkUnits, i);
    groups.prose[group] = at(groups.prose, group) + at(shares.prose, i);
    groups.count[group] = at(groups.count, group) + 1;
  }
  return groups;
}

/** The number of each block's group, by first appearance. */
function groupsOf(items: readonly TextItem[]): Int32Array {
  const numbers = new Map<string, number>();
  const groups = new Int32Array(items.length);
  let last: TextItem["frame"] | null = null;
  let group = 0;
  for (let i = 0; i < items.length; i++) {
    const { frame } = items[i] as TextItem; // i is one of theirs
    // Its sister often follows.
    if (!last || last.parent !== frame.parent || last.tag !== frame.tag) {
      const key = keyOf(frame);
      group = numbers.get(key) ?? numbers.size;
      numbers.set(key, group);
    }
    last = frame;
    groups[i] = group;
  }
  return groups;
}

function keyOf({ tag, parent }: TextItem["frame"]): string {
  return parent ? `${tag} ${parent.tag} ${attribute(parent.element, "class") ?? ""}` : tag;
}
