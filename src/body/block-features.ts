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
  return items.map((item, i) => [
    ...(texts[i]?.row ?? []),
    ...TAGS.map((tag) => flag(item.frame.tag === tag)),
    ...placeFeatures(view, item, i),
    ...kindFeatures(item.frame.kinds | (item.frame.parent?.kinds ?? 0)),
    ...kindFeatures(branches.kinds[item.frame.index] ?? 0),
    ...OFFSETS.flatMap((offset) => nearFeatures(view, item, i + offset)),
    ...WINDOWS.map((width) => windowScore(view, i, width)),
    ...frameFeatures(view, item.frame.parent),
    ...frameFeatures(view, item.frame.parent?.parent ?? null),
    ...frameFeatures(view, item.frame.table ?? item.frame.list ?? item.frame.quote),
    ...groupFeatures(view, i),
  ]);
}

function placeFeatures(view: View, item: TextItem, i: number): number[] {
  const { frame, text } = item;
  const { index } = frame;
  const all = Math.max(1, at(view.proseBefore, view.items.length));
  const before = at(view.proseBefore, i);
  return [
    ...[view.scores[i] ?? 0, flag(view.captions.has(item)), flag(frame.item !== null), flag(frame.table !== null)],
    ...[flag(frame.quote !== null), flag(frame.figure !== null), flag(i === view.title)],
    ...[Math.min(5, view.times.get(text) ?? 1), view.branches.inside[index] ?? 0, view.branches.levels[index] ?? 0],
    ...[flag(i < view.title), Math.min(50, Math.max(0, i - view.title))],
    ...[before / all, at(view.proseBefore, i + 1) / all, i / view.items.length],
  ];
}

function kindFeatures(kinds: number): number[] {
  return KIND_BITS.map((bit) => flag((kinds & bit) !== 0));
}

function nearFeatures(view: View, item: TextItem, i: number): number[] {
  const near = view.items[i];
  const text = view.texts[i];
  if (!near || !text) return [0, 0, -1, 0, 0];
  return [
    ...[Math.log2(1 + text.units), text.linkUnits / Math.max(1, text.units), view.scores[i] ?? 0],
    ...[flag(near.frame.parent === item.frame.parent), flag(near.frame.tag === item.frame.tag)],
  ];
}

/** Share of prose in the blocks around. */
function windowScore(view: View, i: number, width: number): number {
  const from = Math.max(0, i - width);
  const to = Math.min(view.items.length, i + width + 1);
  return Math.log2(
    1 + at(view.proseBefore, to) - at(view.proseBefore, from) - (at(view.proseBefore, i + 1) - at(view.proseBefore, i)),
  );
}

function frameFeatures({ totals }: View, frame: Frame | null): number[] {
  if (!frame) return [0, 0, 0, 0, 0];
  const { index } = frame;
  const units = at(totals.units, index);
  const blocks = at(totals.blocks, index);
  const whole = Math.max(1, units);
  return [
    Math.log2(1 + units),
    at(totals.linkUnits, index) / whole,
    Math.log2(1 + blocks),
    units / Math.max(1, blocks),
    at(totals.prose, index) / whole,
  ];
}

function groupFeatures({ groups, proseBefore, items }: View, i: number): number[] {
  const group = groups[i] as Group; // one for each block
  const whole = Math.max(1, group.units);
  const all = Math.max(1, at(proseBefore, items.length));
  return [
    group.prose / all,
    group.linkUnits / whole,
    Math.log2(1 + group.count),
    group.units / group.count,
    group.prose / whole,
  ];
}
