import { type Kind, KINDS } from "./class-words.ts";
import type { TextItem } from "./collect-blocks.ts";
import type { Frame } from "./open-frame.ts";
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

const TAGS = ["p", "div", "li", "h2", "pre", "td"];
const PLACE_FEATURES = [
  ...["score", "caption", "inList", "inTable", "repeated", "inCentre", "levels"],
  ...["beforeTitle", "sinceTitle", "proseBefore", "proseAfter", "rank"],
];
/** Kinds of the block and its parent that are asked for, and kinds of its branch. */
const OWN_KINDS: readonly Kind[] = ["comment", "aside", "media", "ad", "related"];
const BRANCH_KINDS: readonly Kind[] = [
  ...([
    "notice",
    "form",
    "unseen",
    "share",
    "comment",
    "byline",
    "signup",
    "article",
    "foot",
    "aside",
    "ad",
    "related",
  ] as const),
];
const MAX_UNITS = 14; // logarithm: more text than the longest stories of the training pages have is read like theirs
const WINDOW = 4; // blocks to either side
const FRAME_FEATURES = ["units", "linkShare", "blocks", "mean", "score"];
const GROUP_FEATURES = ["share", "linkShare", "count", "mean", "score"];

/** The names of the numbers in a row of features, in order. */
export const FEATURE_NAMES: readonly string[] = [
  ...TEXT_FEATURES,
  ...TAGS.map((tag) => `tag:${tag}`),
  ...PLACE_FEATURES,
  ...OWN_KINDS.map((kind) => `own:${kind}`),
  ...BRANCH_KINDS.map((kind) => `branch:${kind}`),
  ...["-2:units", "-1:units", "1:units", "-1:linkShare", "1:linkShare", "window:score"],
  ...["parent", "outer"].flatMap((which) => FRAME_FEATURES.map((name) => `${which}:${name}`)),
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
  /** Of each block: the logarithm of its units, and the share of them in links. */
  readonly sizes: Float64Array;
  readonly linkShares: Float64Array;
  /** Prose before each block; one longer than the blocks. */
  readonly proseBefore: Float64Array;
}

/** A row of features as it is filled; the same one for each block in turn. */
interface Row {
  readonly values: Float64Array;
  length: number;
}

/**
 * Hands a row of features of each block to `meet`, which must copy what it keeps of it. `scores`: how surely each block
 * is held to be prose so far, from 0 to 1.
 */
export function eachRow(scene: Scene, scores: readonly number[], meet: (row: Float64Array, i: number) => void): void {
  const view = viewOf(scene, scores);
  const row: Row = { values: new Float64Array(FEATURE_NAMES.length), length: 0 };
  scene.items.forEach((item, i) => {
    fillRow(row, view, item, i);
    meet(row.values, i);
  });
}

function viewOf(scene: Scene, scores: readonly number[]): View {
  const { items, frames, texts } = scene;
  const shares = texts.map(({ units, linkUnits }, i): Share => ({ units, linkUnits, prose: units * (scores[i] ?? 0) }));
  const proseBefore = new Float64Array(items.length + 1);
  shares.forEach(({ prose }, i) => (proseBefore[i + 1] = at(proseBefore, i) + prose));
  const totals = sumFrames(frames, items, shares);
  const branches = readBranches(frames, findCentre(frames, items, shares));
  const sizes = Float64Array.from(texts, ({ units }) => Math.log2(1 + units));
  const linkShares = Float64Array.from(texts, ({ units, linkUnits }) => linkUnits / Math.max(1, units));
  return { ...scene, scores, totals, branches, groups: sumGroups(items, shares), sizes, linkShares, proseBefore };
}

function fillRow(row: Row, view: View, item: TextItem, i: number): void {
  const { frame } = item;
  row.length = 0;
  for (const value of view.texts[i]?.row ?? []) put(row, value);
  for (const tag of TAGS) put(row, flag(frame.tag === tag));
  putPlace(row, view, item, i);
  putKinds(row, frame.kinds | (frame.parent?.kinds ?? 0), OWN_KINDS);
  putKinds(row, view.branches.kinds[frame.index] ?? 0, BRANCH_KINDS);
  for (const near of [i - 2, i - 1, i + 1]) put(row, at(view.sizes, near));
  for (const near of [i - 1, i + 1]) put(row, at(view.linkShares, near));
  put(row, windowScore(view, i));
  putFrame(row, view, frame.parent);
  putFrame(row, view, frame.parent?.parent ?? null);
  putGroup(row, view, i);
}

function put(row: Row, value: number): void {
  row.values[row.length++] = value;
}

function putPlace(row: Row, view: View, { frame, text }: TextItem, i: number): void {
  const { index } = frame;
  const all = Math.max(1, at(view.proseBefore, view.items.length));
  put(row, view.scores[i] ?? 0);
  put(row, flag(view.captions.has(view.items[i] as TextItem))); // i is one of theirs
  put(row, flag(frame.item !== null));
  put(row, flag(frame.table !== null));
  put(row, Math.min(5, view.times.get(text) ?? 1));
  put(row, view.branches.inside[index] ?? 0);
  put(row, view.branches.levels[index] ?? 0);
  put(row, flag(i < view.title));
  put(row, Math.min(50, Math.max(0, i - view.title)));
  put(row, at(view.proseBefore, i) / all);
  put(row, at(view.proseBefore, i + 1) / all);
  put(row, i / view.items.length);
}

function putKinds(row: Row, kinds: number, asked: readonly Kind[]): void {
  for (const kind of asked) put(row, flag((kinds & KINDS[kind]) !== 0));
}

/** How much prose the blocks around hold, itself left out. */
function windowScore({ proseBefore, items }: View, i: number): number {
  const from = Math.max(0, i - WINDOW);
  const to = Math.min(items.length, i + WINDOW + 1);
  const own = at(proseBefore, i + 1) - at(proseBefore, i);
  return Math.log2(1 + at(proseBefore, to) - at(proseBefore, from) - own);
}

function putFrame(row: Row, { totals }: View, frame: Frame | null): void {
  const index = frame ? frame.index : -1;
  const units = at(totals.units, index);
  const blocks = at(totals.blocks, index);
  const whole = Math.max(1, units);
  put(row, Math.min(MAX_UNITS, Math.log2(1 + units)));
  put(row, at(totals.linkUnits, index) / whole);
  put(row, Math.log2(1 + blocks));
  put(row, units / Math.max(1, blocks));
  put(row, at(totals.prose, index) / whole);
}

function putGroup(row: Row, { groups, proseBefore, items }: View, i: number): void {
  const group = groups[i] as Group; // one for each block
  const whole = Math.max(1, group.units);
  put(row, group.prose / Math.max(1, at(proseBefore, items.length)));
  put(row, group.linkUnits / whole);
  put(row, Math.log2(1 + group.count));
  put(row, group.units / group.count);
  put(row, group.prose / whole);
}
