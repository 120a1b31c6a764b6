import { FEATURE_NAMES } from "./block-features.ts";
import type { Forest } from "./weights.ts";

/**
 * A forest laid out in arrays, each node before its branches: node i asks whether the feature is below the value; where
 * it is, node i + 1 follows, else the one at `above`. A leaf asks for no feature, and its value is its worth.
 */
export interface CompiledForest {
  readonly base: number;
  /** The features that are asked for, and those of them that may differ between blocks of one kind side by side. */
  readonly asked: Uint8Array;
  readonly changing: Uint8Array;
  readonly roots: readonly number[];
  readonly feature: Uint8Array;
  readonly value: Float64Array;
  readonly above: Uint16Array;
}

const LEAF = 255;
const WORTH = 1000; // leaves are written in thousandths
const NODE = /([a-z]*)(-?[\d.]+)/gu;
const LETTERS = 26;
const A = 97; // the code of "a"

export function compileForest({ base, asked, trees }: Forest): CompiledForest {
  const places = asked.split(" ").map((name) => FEATURE_NAMES.indexOf(name));
  const nodes = [...trees.matchAll(NODE)].map(([, letters = "", number]) => ({ letters, value: Number(number) }));
  const feature = Uint8Array.from(nodes, ({ letters }) =>
    letters === "" ? LEAF : (places[numberOf(letters)] ?? LEAF),
  );
  const value = Float64Array.from(nodes, (node) => (node.letters === "" ? node.value / WORTH : node.value));
  const above = new Uint16Array(nodes.length);
  const roots: number[] = [];
  const open: number[] = []; // nodes whose branch above comes next, once the one below is whole
  for (let i = 0; i < nodes.length; i++) {
    if (i === 0 || (feature[i - 1] === LEAF && open.length === 0)) roots.push(i);
    else if (feature[i - 1] === LEAF) above[open.pop() ?? 0] = i;
    if (feature[i] !== LEAF) open.push(i);
  }
  const changing = places.filter((place) => !SHARED.test(FEATURE_NAMES[place] ?? ""));
  return { base, asked: Uint8Array.from(places), changing: Uint8Array.from(changing), roots, feature, value, above };
}

/** a, b, … z, ba, bb, …: numbers to the base of 26. */
function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * LETTERS + letter.charCodeAt(0) - A;
  return number;
}

/** How surely a block with these features belongs to the story, from 0 to 1. */
export const runForest = (forest: CompiledForest, row: Float64Array): number => climb(forest, row, null);

/** The features between whose values all rows have one score: from `least` on, and below `most`. */
interface Range {
  readonly least: Float64Array;
  readonly most: Float64Array;
  score: number;
}

function climb({ base, roots, feature, value, above }: CompiledForest, row: Float64Array, range: Range | null): number {
  let sum = base;
  for (const root of roots) {
    let node = root;
    for (let asked = feature[node]; asked !== LEAF && asked !== undefined; asked = feature[node]) {
      const split = value[node] as number; // all are in range
      const isBelow = (row[asked] as number) < split;
      if (range && isBelow && split < (range.most[asked] as number)) range.most[asked] = split;
      if (range && !isBelow && split > (range.least[asked] as number)) range.least[asked] = split;
      node = isBelow ? node + 1 : (above[node] as number);
    }
    sum += value[node] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** What blocks of one tag and class in one box share. */
const SHARED = /^(?:tag|own|parent|outer|group):/u;

const RANGES = 3; // rows that are remembered; long pages take turns between two or three kinds of blocks

/** The same scores for the rows of a page of very many blocks: most get those of the ones before, which they are like. */
export function repeatedForest(forest: CompiledForest): (row: Float64Array, isSister: boolean) => number {
  const ranges: Range[] = [];
  let next = 0;
  let last: Range | undefined; // of the row before
  return (row, isSister) => {
    if (last && isSister && isWithin(row, last, forest.changing)) return last.score;
    last = ranges.find((range) => isWithin(row, range, forest.asked));
    if (last) return last.score;
    const range =
      (last =
      ranges[next] ??=
        {
          least: new Float64Array(row.length),
          most: new Float64Array(row.length),
          score: 0,
        });
    next = (next + 1) % RANGES;
    range.least.fill(-Infinity);
    range.most.fill(Infinity);
    return (range.score = climb(forest, row, range));
  };
}

function isWithin(row: Float64Array, { least, most }: Range, asked: Uint8Array): boolean {
  for (let place = 0; place < asked.length; place++) {
    const i = asked[place] as number;
    const value = row[i] as number; // all three are of one length
    if (!(value >= (least[i] as number) && value < (most[i] as number))) return false;
  }
  return true;
}
