import { KINDS } from "./class-words.ts";
import type { Frame, TextItem } from "./collect-blocks.ts";
import {
  at,
  type Branches,
  findCentre,
  type FrameTotals,
  readBranches,
  type Share,
  sumFrames,
} from "./frame-totals.ts";
import { type Group, sumGroups } from "./sibling-groups.ts";
import { flag, TEXT_FEATURES, type TextFeatures } from "./text-features.ts";

const KIND_NAMES = Object.keys(KINDS);
const KIND_BITS = Object.values(KINDS);
const TAGS = ["p", "div", "li", "h1", "h2", "h3", "h4", "td", "blockquote", "pre", "dt", "dd", "section", "article"];
const PLACE_FEATURES = [
  ...["score", "caption", "inList", "inTable", "inQuote", "inFigure", "isTitle", "repeated"],
  ...["inCentre", "levels", "beforeTitle", "sinceTitle", "proseBefore", "proseAfter", "rank"],
];
const OFFSETS = [-3, -2, -1, 1, 2, 3];
const NEAR_FEATURES = ["units", "linkShare", "score", "sameParent", "sameTag"];
const WINDOWS = [4, 10]; // blocks to either side
const FRAME_FEATURES = ["units", "linkShare", "blocks", "mean", "score"];
const GROUP_FEATURES = ["share", "linkShare", "count", "mean", "score"];

/** The names of the numbers in a row of features, in order. */
export const FEATURE_NAMES: readonly string[] = [
  ...TEXT_FEATURES,
  ...TAGS.map((tag) => `tag:${tag}`),
  ...PLACE_FEATURES,
  ...KIND_NAMES.map((kind) => `own:${kind}`),
  ...KIND_NAMES.map((kind) => `branch:${kind}`),
  ...OFFSETS.flatMap((offset) => NEAR_FEATURES.map((name) => `${offset}:${name}`)),
  ...WINDOWS.map((width) => `window${width}:score`),
  ...["parent", "outer", "holder"].flatMap((which) => FRAME_FEATURES.map((name) => `${which}:${name}`)),
  ...GROUP_FEATURES.map((name) => `group:${name}`),
];

/** What is known of a page's blocks whatever they are judged to be. */
export interface Scene {
  readonly items: readonly TextItem[];
  readonly frames: readonly Frame[];
  readonly texts: readonly TextFeatures[];
  readonly captions: ReadonlySet<TextItem>;
  /** Index of the block that is the headline; -1 where none is. */
  readonly title: number;
  /** How often each text stands on the page. */
  readonly times: ReadonlyMap<string, number>;
}

/** What follows from how much of each block is held to be prose. */
interface View extends Scene {
  /** Of each block, from 0 to 1. */
  readonly scores: readonly number[];
  readonly totals: FrameTotals;
  readonly branches: Branches;
  readonly groups: readonly Group[];
  /** Prose before each block; one longer than the blocks. */
  readonly proseBefore: Float64Array;
}

/** One row of numbers for each block. `scores`: how surely each is held to be prose so far, from 0 to 1. */
export function readFeatures(scene: Scene, scores: readonly number[]): readonly (readonly number[])[] {
  const { items, frames, texts } = scene;
  const shares = texts.map(({ units, linkUnits }, i): Share => ({ units, linkUnits, prose: units * (scores[i] ?? 0) }));
  const proseBefore = new Float64Array(items.length + 1);
  shares.forEach(({ prose }, i) => (proseBefore[i + 1] = at(proseBefore, i) + prose));
  const totals = sumFrames(frames, items, shares);
  const branches = readBranches(frames, findCentre(items, shares));
  const view: View = { ...scene, scores, totals, branches, groups: sumGroups(items, shares), proseBefore };
  return items.map((item, i) => readRow(view, item, i));
}

/** Pushes onto one array rather than joining small ones: every block of a page comes through here. */
function readRow(view: View, item: TextItem, i: number): number[] {
  const { frame } = item;
  const row = view.texts[i]?.row.slice() ?? [];
  for (const tag of TAGS) row.push(flag(frame.tag === tag));
  pushPlace(row, view, item, i);
  pushKinds(row, frame.kinds | (frame.parent?.kinds ?? 0));
  pushKinds(row, view.branches.kinds[frame.index] ?? 0);
  for (const offset of OFFSETS) pushNear(row, view, item, i + offset);
  for (const width of WINDOWS) row.push(windowScore(view, i, width));
  pushFrame(row, view, frame.parent);
  pushFrame(row, view, frame.parent?.parent ?? null);
  pushFrame(row, view, frame.table ?? frame.list ?? frame.quote);
  pushGroup(row, view, i);
  return row;
}

function pushPlace(row: number[], view: View, item: TextItem, i: number): void {
  const { frame, text } = item;
  const { index } = frame;
  const all = Math.max(1, at(view.proseBefore, view.items.length));
  row.push(view.scores[i] ?? 0, flag(view.captions.has(item)), flag(frame.item !== null), flag(frame.table !== null));
  row.push(flag(frame.quote !== null), flag(frame.figure !== null), flag(i === view.title));
  row.push(Math.min(5, view.times.get(text) ?? 1), view.branches.inside[index] ?? 0, view.branches.levels[index] ?? 0);
  row.push(flag(i < view.title), Math.min(50, Math.max(0, i - view.title)));
  row.push(at(view.proseBefore, i) / all, at(view.proseBefore, i + 1) / all, i / view.items.length);
}

function pushKinds(row: number[], kinds: number): void {
  for (const bit of KIND_BITS) row.push(flag((kinds & bit) !== 0));
}

function pushNear(row: number[], view: View, item: TextItem, i: number): void {
  const near = view.items[i];
  const text = view.texts[i];
  if (!near || !text) {
    row.push(0, 0, -1, 0, 0);
    return;
  }
  row.push(Math.log2(1 + text.units), text.linkUnits / Math.max(1, text.units), view.scores[i] ?? 0);
  row.push(flag(near.frame.parent === item.frame.parent), flag(near.frame.tag === item.frame.tag));
}

/** Share of prose in the blocks around. */
function windowScore(view: View, i: number, width: number): number {
  const from = Math.max(0, i - width);
  const to = Math.min(view.items.length, i + width + 1);
  return Math.log2(
    1 + at(view.proseBefore, to) - at(view.proseBefore, from) - (at(view.proseBefore, i + 1) - at(view.proseBefore, i)),
  );
}

function pushFrame(row: number[], { totals }: View, frame: Frame | null): void {
  if (!frame) {
    row.push(0, 0, 0, 0, 0);
    return;
  }
  const { index } = frame;
  const units = at(totals.units, index);
  const blocks = at(totals.blocks, index);
  const whole = Math.max(1, units);
  row.push(Math.log2(1 + units), at(totals.linkUnits, index) / whole, Math.log2(1 + blocks));
  row.push(units / Math.max(1, blocks), at(totals.prose, index) / whole);
}

function pushGroup(row: number[], { groups, proseBefore, items }: View, i: number): void {
  const group = groups[i] as Group; // one for each block
  const whole = Math.max(1, group.units);
  const all = Math.max(1, at(proseBefore, items.length));
  row.push(group.prose / all, group.linkUnits / whole, Math.log2(1 + group.count));
  row.push(group.units / group.count, group.prose / whole);
}
