import type { TextItem } from "./collect-blocks.ts";
import type { Frame } from "./open-frame.ts";

/** Sums over the blocks of each frame, those of inner frames included; indexed by `Frame.index`, with a 0 behind the last. */
export interface FrameTotals {
  readonly units: Float64Array;
  readonly linkUnits: Float64Array;
  readonly blocks: Float64Array;
  readonly prose: Float64Array;
}

/** What is summed of the blocks; indexed by block. */
export interface Shares {
  readonly units: Float64Array;
  readonly linkUnits: Float64Array;
  /** Units that count as prose: by rule at first, by the first judgement then. */
  readonly prose: Float64Array;
}

export function sumFrames(frames: readonly Frame[], items: readonly TextItem[], shares: Shares): FrameTotals {
  const zeros = (): Float64Array => new Float64Array(frames.length + 1);
  const totals = { units: zeros(), linkUnits: zeros(), blocks: zeros(), prose: zeros() };
  for (let i = 0; i < items.length; i++) {
    const { index } = (items[i] as TextItem).frame; // i is one of theirs
    add(totals.units, index, at(shares.units, i));
    add(totals.linkUnits, index, at(shares.linkUnits, i));
    add(totals.prose, index, at(shares.prose, i));
    add(totals.blocks, index, 1);
  }
  for (let i = frames.length - 1; i >= 0; i--) {
    const parent = frames[i]?.parent;
    if (!parent || at(totals.blocks, i) === 0) continue;
    add(totals.units, parent.index, at(totals.units, i));
    add(totals.linkUnits, parent.index, at(totals.linkUnits, i));
    add(totals.prose, parent.index, at(totals.prose, i));
    add(totals.blocks, parent.index, at(totals.blocks, i));
  }
  return totals;
}

export const at = (sums: Float64Array, index: number): number => sums[index] ?? 0;

function add(sums: Float64Array, index: number, value: number): void {
  sums[index] = at(sums, index) + value;
}

const OUTWARD = 0.6; // of a block's worth that the next element out gets
const MAX_OUTWARD = 6; // levels
const MAX_WORTH = 600; // units of one block that count

/** The element around most of the prose: each block counts fully for its parent, and less for each next one out. */
export function findCentre(frames: readonly Frame[], items: readonly TextItem[], prose: Float64Array): Frame | null {
  const scores = new Float64Array(frames.length);
  for (let i = 0; i < items.length; i++) {
    let worth = Math.min(at(prose, i), MAX_WORTH);
    if (worth === 0) continue;
    let up = (items[i] as TextItem).frame.parent; // i is one of theirs
    for (let level = 0; up && level < MAX_OUTWARD; level++) {
      add(scores, up.index, worth);
      worth *= OUTWARD;
      up = up.parent;
    }
  }
  let best = 0;
  for (let i = 1; i < frames.length; i++) if (at(scores, i) > at(scores, best)) best = i;
  return frames.length > 0 && at(scores, best) > 0 ? (frames[best] ?? null) : null;
}

/** What the elements between a block and the centre, or the part of the page that holds both, say they are for. */
export interface Branches {
  readonly kinds: Int32Array;
  /** Levels from the frame to the first element that also holds the centre. */
  readonly levels: Int32Array;
  /** Is the frame inside the centre? */
  readonly inside: Uint8Array;
}

export function readBranches(frames: readonly Frame[], centre: Frame | null): Branches {
  const spine = new Uint8Array(frames.length);
  for (let up = centre; up; up = up.parent) spine[up.index] = 1;
  const kinds = new Int32Array(frames.length);
  const levels = new Int32Array(frames.length);
  const inside = new Uint8Array(frames.length);
  for (const frame of frames) {
    const { index, parent } = frame;
    inside[index] = frame === centre || (parent !== null && inside[parent.index] === 1) ? 1 : 0;
    if (spine[index] === 1) continue;
    kinds[index] = frame.kinds | (parent ? (kinds[parent.index] ?? 0) : 0);
    levels[index] = 1 + (parent ? (levels[parent.index] ?? 0) : 0);
  }
  return { kinds, levels, inside };
}
