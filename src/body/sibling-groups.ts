import { attribute } from "../document/page-document.ts";
import type { TextItem } from "./collect-blocks.ts";
import type { Share } from "./frame-totals.ts";

/** Sums over blocks of one making: the same tag in parents of the same tag and class. */
export type Group = { -readonly [K in keyof Share]: number } & { count: number };

/** The group of each block. */
export function sumGroups(items: readonly TextItem[], shares: readonly Share[]): readonly Group[] {
  const groups = new Map<string, Group>();
  let last: { readonly frame: TextItem["frame"]; readonly group: Group } | null = null; // its sister often follows
  return items.map((item, i) => {
    const { frame } = item;
    const isSister = last !== null && last.frame.parent === frame.parent && last.frame.tag === frame.tag;
    const key = isSister ? "" : keyOf(item);
    const group = (isSister ? last?.group : groups.get(key)) ?? { units: 0, linkUnits: 0, prose: 0, count: 0 };
    if (group.count++ === 0) groups.set(key, group);
    last = { frame, group };
    const share = shares[i] as Share; // one for each item
    group.units += share.units;
    group.linkUnits += share.linkUnits;
    group.prose += share.prose;
    return group;
  });
}

function keyOf({ frame: { tag, parent } }: TextItem): string {
  return parent ? `${tag} ${parent.tag} ${attribute(parent.element, "class") ?? ""}` : tag;
}
