import { KINDS } from "./class-words.ts";
import type { Frame, TextItem } from "./collect-blocks.ts";
import type { LineWords } from "./line-words.ts";
import { measureText } from "./measure-text.ts";

export interface Verdict {
  readonly kept: boolean;
  readonly reason: string;
}

const OUT_KINDS =
  KINDS.ad |
  KINDS.nav |
  KINDS.related |
  KINDS.share |
  KINDS.comment |
  KINDS.signup |
  KINDS.consent |
  KINDS.bio |
  KINDS.foot |
  KINDS.tags;
const OUT_TAGS = new Set(["nav", "footer", "aside"]);
const MIN_PROSE = 60; // units

export function judgeBlocks(
  items: readonly TextItem[],
  captions: ReadonlySet<TextItem>,
  words: LineWords,
  hasRoot: boolean,
): readonly Verdict[] {
  const root = hasRoot ? null : chooseRoot(items);
  return items.map((item) => {
    if (captions.has(item)) return { kept: false, reason: "caption" };
    if (item.frame.dropped) return { kept: false, reason: "dropped-by-layout" };
    const inside = hasRoot ? item.frame.inRoot : root !== null && isWithin(item.frame, root);
    if (!inside) return { kept: false, reason: "outside" };
    const known = words.reasonAgainst(item.text);
    if (known !== null) return { kept: false, reason: known };
    return judgeProse(item, hasRoot ? KINDS.ad : OUT_KINDS);
  });
}

function judgeProse(item: TextItem, outKinds: number): Verdict {
  const { units } = measureText(item.text);
  if (units === 0) return { kept: false, reason: "no-words" };
  const linked = item.pieces
    .filter((piece) => piece.style.href !== null)
    .reduce((sum, piece) => sum + piece.text.trim().length, 0);
  if (linked / item.text.length > 0.8 && units < 150) return { kept: false, reason: "links" };
  if ((item.frame.kinds & outKinds) !== 0) return { kept: false, reason: "box" };
  return { kept: true, reason: "prose" };
}

function isWithin(frame: Frame, root: Frame): boolean {
  for (let up: Frame | null = frame; up; up = up.parent) if (up === root) return true;
  return false;
}

/** The element around most of the prose: each block counts for its parent, and half for the next one out. */
function chooseRoot(items: readonly TextItem[]): Frame | null {
  const scores = new Map<Frame, number>();
  for (const { frame, text } of items) {
    const { units } = measureText(text);
    if (units < MIN_PROSE || ((frame.kinds | frame.around) & KINDS.comment) !== 0 || OUT_TAGS.has(frame.tag)) continue;
    const worth = Math.min(units, 600);
    let share = 1;
    for (let up: Frame | null = frame.parent; up && share > 0.1; up = up.parent) {
      scores.set(up, (scores.get(up) ?? 0) + worth * share);
      share *= 0.6;
    }
  }
  let best: Frame | null = null;
  for (const [frame, score] of scores) if (score > (best ? (scores.get(best) ?? 0) : 0)) best = frame;
  return best;
}
