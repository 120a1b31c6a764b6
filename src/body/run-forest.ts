import { FEATURE_NAMES } from "./block-features.ts";
import type { Forest, Tree } from "./weights.ts";

/** A forest laid out in arrays: node i asks for feature[i] < value[i]; a leaf has feature -1 and its worth as value. */
export interface CompiledForest {
  readonly base: number;
  readonly roots: readonly number[];
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly below: Int16Array;
  readonly above: Int16Array;
}

const PLACE = new Map(FEATURE_NAMES.map((name, i) => [name, i]));

export function compileForest({ base, trees }: Forest): CompiledForest {
  const nodes: Tree[] = [...trees];
  const roots = trees.map((_, i) => i);
  const below: number[] = [];
  const above: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Tree; // i is below the length
    below.push(typeof node === "number" ? -1 : nodes.push(node[2]) - 1);
    above.push(typeof node === "number" ? -1 : nodes.push(node[3]) - 1);
  }
  return {
    base,
    roots,
    feature: Int16Array.from(nodes, (node) => (typeof node === "number" ? -1 : (PLACE.get(node[0]) ?? -1))),
    value: Float64Array.from(nodes, (node) => (typeof node === "number" ? node : node[1])),
    below: Int16Array.from(below),
    above: Int16Array.from(above),
  };
}

/** How surely a block with these features belongs to the story, from 0 to 1. */
export function runForest(forest: CompiledForest, row: ArrayLike<number>): number {
  const { feature, value, below, above } = forest;
  let sum = forest.base;
  for (const root of forest.roots) {
    let node = root;
    for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1) {
      node = ((row[at] ?? 0) < (value[node] ?? 0) ? below[node] : above[node]) ?? 0;
    }
    sum += value[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
