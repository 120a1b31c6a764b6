import { type Kind, KINDS } from "./class-words.ts";
import type { TextItem } from "./collect-blocks.ts";
import type { Frame } from "./open-frame.ts";
import {
  at,
  type Branches,
  findCentre,
  type FrameTotals,
  readBranches,
  type Shares,
  sumFrames,
} from "./frame-totals.ts";
import { type Groups, sumGroups } from "./sibling-groups.ts";
import { flag, TEXT_FEATURES, type TextFeatures } from "./text-features.ts";

const TAGS = ["p", "div", "li", "h2", "pre", "td"];
const PLACE_FEATURES = [
  ...["score", "caption", "inList", "inTable", "repeated", "inCentre", "levels"],
  ...["beforeTitle", "sinceTitle", "proseBefore", "proseAfter", "rank"],
];
/** Kinds of the block and its parent that are asked for, and kinds of its branch. */
const OWN: readonly Kind[] = ["comment", "aside", "media", "ad", "related"];
const BRANCH: readonly Kind[] = [
  ...(["notice", "form", "unseen", "share", "comment", "byline"] as const),
  ...(["signup", "article", "foot", "aside", "ad", "related"] as const),
];
const OWN_KINDS = OWN.map((kind) => KINDS[kind]);
const BRANCH_KINDS = BRANCH.map((kind) => KINDS[kind]);
const MAX_UNITS = 14; // logarithm: more text than the longest stories of the training pages have is read like theirs
const MAX_COUNT = 9; // logarithm: the same of blocks
const WINDOW = 4; // blocks to either side
const FRAME_FEATURES = ["units", "linkShare", "blocks", "mean", "score"];
const GROUP_FEATURES = ["share", "linkShare", "count", "mean", "score"];

/** The names of the numbers in a row of features, in order. */
export const FEATURE_NAMES: readonly string[] = [
  ...TEXT_FEATURES,
  ...TAGS.map((tag) => `tag:${tag}`),
  ...PLACE_FEATURES,
  ...OWN.map((kind) => `own:${kind}`),
  ...BRANCH.map((kind) => `branch:${kind}`),
  ...["-2:units", "-1:units", "1:units", "-1:linkShare", "1:linkShare", "window:score"],
  ...["parent", "outer"].flatMap((which) => FRAME_FEATURES.map((name) => `${which}:${name}`)),
  ...GROUP_FEATURES.map((name) => `group:${name}`),
];

/** What is known of a page's blocks whatever they are judged to be. */
export interface Scene {
  readonly items: readonly TextItem[];
  readonly frames: readonly Frame[];
  readonly texts: TextFeatures;
  readonly captions: ReadonlySet<TextItem>;
  /** Index of the block that is the headline; -1 where none is. */
  readonly title: number;
  /** The index of the first block with each block's text. */
  readonly firsts: ArrayLike<number>;
  /** How often each block's text stands on the page. */
  readonly times: ArrayLike<number>;
}

/** What follows from how much of each block is held to be prose. */
interface View {
  readonly scene: Scene;
  /** Of each block, from 0 to 1. */
  readonly scores: Float64Array;
  readonly totals: FrameTotals;
  readonly branches: Branches;
  readonly groups: Groups;
  /** Of each block, with `BESIDE` zeros at either end: the logarithm of its units, and the share of them in links. */
  readonly sizes: Float64Array;
  readonly linkShares: Float64Array;
  /** Prose before each block; one longer than the blocks. */
  readonly proseBefore: Float64Array;
}

const BESIDE = 2; // blocks before the first and behind the last that are asked for as if there were some

/** `isSister`: the block is of the tag, the class and the box of the one before. */
type MeetRow = (row: Float64Array, i: number, isSister: boolean) => void;

/**
 * Hands a row of features of each block to `meet`, which must copy what it keeps of it. `scores`: how surely each block
 * is held to be prose so far, from 0 to 1.
 */
export function eachRow(scene: Scene, scores: Float64Array, meet: MeetRow): void {
  const view = viewOf(scene, scores);
  const row = new Float64Array(FEATURE_NAMES.length); // the same one for each block in turn
  for (let i = 0; i < scene.items.length; i++) {
    const isSister = fillRow(row, view, i);
    meet(row, i, isSister);
  }
}

function viewOf(scene: Scene, scores: Float64Array): View {
  const { items, frames, texts } = scene;
  const { units, linkUnits } = texts;
  const prose = units.map((own, i) => own * at(scores, i));
  const proseBefore = new Float64Array(items.length + 1);
  const sizes = new Float64Array(items.length + 2 * BESIDE);
  const linkShares = new Float64Array(items.length + 2 * BESIDE);
  for (let i = 0; i < items.length; i++) {
    proseBefore[i + 1] = at(proseBefore, i) + at(prose, i);
    sizes[i + BESIDE] = Math.log2(1 + at(units, i));
    linkShares[i + BESIDE] = at(linkUnits, i) / Math.max(1, at(units, i));
  }
  const shares: Shares = { units, linkUnits, prose };
  const totals = sumFrames(frames, items, shares);
  const branches = readBranches(frames, findCentre(frames, items, prose));
  return { scene, scores, totals, branches, groups: sumGroups(items, shares), sizes, linkShares, proseBefore };
}

/** The parts of the row in the order of `FEATURE_NAMES`; each says where the next begins. Is the block the sister of the one before? */
function fillRow(row: Float64Array, view: View, i: number): boolean {
  const { items } = view.scene;
  const { frame } = items[i] as TextItem; // i is one of theirs
  const { sizes, linkShares, branches } = view;
  const isSister = i > 0 && areSisters(frame, (items[i - 1] as TextItem).frame); // what is in the row holds for it too
  let to = putText(row, view.scene, i);
  if (!isSister) putTags(row, to, frame.tag);
  to = putPlace(row, to + TAGS.length, view, i);
  if (!isSister) putKinds(row, to, frame.kinds | (frame.parent?.kinds ?? 0), OWN_KINDS);
  to = putKinds(row, to + OWN_KINDS.length, branches.kinds[frame.index] ?? 0, BRANCH_KINDS);
  row[to++] = at(sizes, i + BESIDE - 2);
  row[to++] = at(sizes, i + BESIDE - 1);
  row[to++] = at(sizes, i + BESIDE + 1);
  row[to++] = at(linkShares, i + BESIDE - 1);
  row[to++] = at(linkShares, i + BESIDE + 1);
  row[to++] = windowScore(view.proseBefore, i);
  if (isSister) return true;
  to = putFrame(row, to, view.totals, frame.parent);
  to = putFrame(row, to, view.totals, frame.parent?.parent ?? null);
  putGroup(row, to, view, i);
  return false;
}

const areSisters = (a: Frame, b: Frame): boolean => a.parent === b.parent && a.tag === b.tag && a.kinds === b.kinds;

function putTags(row: Float64Array, from: number, tag: string): void {
  for (let k = 0; k < TAGS.length; k++) row[from + k] = flag(TAGS[k] === tag);
}

function putText(row: Float64Array, { texts }: Scene, i: number): number {
  const from = i * TEXT_FEATURES.length;
  for (let k = 0; k < TEXT_FEATURES.length; k++) row[k] = at(texts.rows, from + k);
  return TEXT_FEATURES.length;
}

function putPlace(row: Float64Array, from: number, { scene, scores, branches, proseBefore }: View, i: number): number {
  const { items, captions, times, title } = scene;
  const item = items[i] as TextItem; // i is one of theirs
  const { frame } = item;
  const all = Math.max(1, at(proseBefore, items.length));
  let to = from;
  row[to++] = at(scores, i);
  row[to++] = flag(captions.has(item));
  row[to++] = flag(frame.around.item !== null);
  row[to++] = flag(frame.around.table !== null);
  row[to++] = Math.min(5, times[i] ?? 1);
  row[to++] = branches.inside[frame.index] ?? 0;
  row[to++] = branches.levels[frame.index] ?? 0;
  row[to++] = flag(i < title);
  row[to++] = Math.min(50, Math.max(0, i - title));
  row[to++] = at(proseBefore, i) / all;
  row[to++] = at(proseBefore, i + 1) / all;
  row[to++] = i / items.length;
  return to;
}

function putKinds(row: Float64Array, from: number, kinds: number, asked: readonly number[]): number {
  let to = from;
  for (const bit of asked) row[to++] = flag((kinds & bit) !== 0);
  return to;
}

/** How much prose the blocks around hold, itself left out. */
function windowScore(proseBefore: Float64Array, i: number): number {
  const from = Math.max(0, i - WINDOW);
  const to = Math.min(proseBefore.length - 1, i + WINDOW + 1);
  const own = at(proseBefore, i + 1) - at(proseBefore, i);
  return Math.log2(1 + at(proseBefore, to) - at(proseBefore, from) - own);
}

function putFrame(row: Float64Array, from: number, totals: FrameTotals, frame: Frame | null): number {
  const index = frame ? frame.index : totals.units.length - 1;
  const units = at(totals.units, index);
  const blocks = at(totals.blocks, index);
  const whole = Math.max(1, units);
  let to = from;
  row[to++] = Math.min(MAX_UNITS, Math.log2(1 + units));
  row[to++] = at(totals.linkUnits, index) / whole;
  row[to++] = Math.min(MAX_COUNT, Math.log2(1 + blocks));
  row[to++] = units / Math.max(1, blocks);
  row[to++] = at(totals.prose, index) / whole;
  return to;
}

function putGroup(row: Float64Array, from: number, { groups, proseBefore }: View, i: number): void {
  const group = groups.of[i] ?? 0;
  const units = at(groups.units, group);
  const count = at(groups.count, group);
  const whole = Math.max(1, units);
  let to = from;
  row[to++] = at(groups.prose, group) / Math.max(1, at(proseBefore, proseBefore.length - 1));
  row[to++] = at(groups.linkUnits, group) / whole;
  row[to++] = Math.min(MAX_COUNT, Math.log2(1 + count));
  row[to++] = units / count;
  row[to++] = at(groups.prose, group) / whole;
}
