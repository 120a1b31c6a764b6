/**
 * Words as a tree of their characters, so that the longest at a place is found without cutting strings out of a text.
 * A node is its place in the arrays, which are a hash table of where a character leads from a node. The root is 0.
 */
export interface WordTree {
  /** The node above each; `EMPTY` for a place that is free. */
  readonly parents: Int32Array;
  /** The character that leads to each. */
  readonly codes: Uint16Array;
  /** What the word that ends at a node can be, with `WORD`; 0 where none ends. */
  readonly kinds: Int32Array;
  /** Characters from the root. */
  readonly lengths: Uint8Array;
}

const EMPTY = -1;
const ABOVE_ROOT = -2;
const WORD = 1 << 31;
const ROOM = 1.25; // places for each character: most words share their first ones

/** @param kinds for each word what it can be: any bits but the highest */
export function makeWordTree(kinds: ReadonlyMap<string, number>): WordTree {
  let characters = 1;
  for (const word of kinds.keys()) characters += word.length;
  const size = 2 ** Math.ceil(Math.log2(characters * ROOM));
  const tree: WordTree = {
    parents: new Int32Array(size).fill(EMPTY),
    codes: new Uint16Array(size),
    kinds: new Int32Array(size),
    lengths: new Uint8Array(size),
  };
  tree.parents[0] = ABOVE_ROOT;
  for (const [word, is] of kinds) tree.kinds[addPath(tree, word)] = is | WORD;
  return tree;
}

function addPath(tree: WordTree, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const place = placeOf(tree, node, code);
    tree.parents[place] = node;
    tree.codes[place] = code;
    tree.lengths[place] = at + 1;
    node = place;
  }
  return node;
}

/** Where the table holds what a character leads to from a node, or has room for it. */
function placeOf({ parents, codes }: WordTree, node: number, code: number): number {
  let place = Math.imul((node << 16) ^ code, 0x9e3779b1) >>> Math.clz32(parents.length - 1);
  for (let parent = parents[place]; parent !== EMPTY; parent = parents[place]) {
    if (parent === node && codes[place] === code) break;
    place = (place + 1) & (parents.length - 1);
  }
  return place;
}

/** The node of the longest word at a place; the root where there is none. */
export function longestWord(tree: WordTree, text: string, at: number, to: number): number {
  let longest = 0;
  for (let node = 0, end = at; end < to; end++) {
    node = placeOf(tree, node, text.charCodeAt(end));
    if (tree.parents[node] === EMPTY) break;
    if ((tree.kinds[node] ?? 0) < 0) longest = node;
  }
  return longest;
}

/** The node of what stands in the text from one place to another; the root where that is no word. */
export function exactWord(tree: WordTree, text: string, from: number, to: number): number {
  let node = 0;
  for (let at = from; at < to; at++) {
    node = placeOf(tree, node, text.charCodeAt(at));
    if (tree.parents[node] === EMPTY) return 0;
  }
  return (tree.kinds[node] ?? 0) < 0 ? node : 0;
}

/** What a word can be; 0 at the root. */
export function kindsOfWord({ kinds }: WordTree, node: number): number {
  return (kinds[node] ?? 0) & ~WORD;
}
