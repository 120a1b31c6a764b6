/**
 * Words as a tree of their characters, so that the longest at a place is found without cutting strings out of a text.
 * A node is its place in the arrays, which are a hash table of where a character leads from a node. The root is 0.
 */
export interface WordTree {
  /** For each UTF-16 unit where it leads from the root; 0 where no word begins with it. */
  readonly first: Uint16Array;
  /** The node above each, and the character that leads from there; `FREE` where there is none. */
  readonly keys: Int32Array;
  /** The last bits of the characters that lead from each: bit `n` for those that end with `n`. Most are told by these to lead nowhere. */
  readonly next: Int32Array;
  /** What the word that ends at a node can be, with `WORD`; 0 where none ends. */
  readonly kinds: Int32Array;
  /** Characters from the root. */
  readonly lengths: Uint8Array;
}

const FREE = 0; // no word begins with U+0000
const ABOVE_ROOT = -1;
const WORD = 1 << 31;
const ROOM = 1.25; // places for each character: most words share their first ones
const UNITS = 0x10000; // values that a UTF-16 unit can have
const MAX_PLACES = 0x10000; // a node and a character fill a key; words beyond that are left out
const MIX = 0x9e3779b1;

/** @param kinds for each word what it can be: any bits but the highest */
export function makeWordTree(kinds: ReadonlyMap<string, number>): WordTree {
  let characters = 1;
  for (const word of kinds.keys()) characters += word.length;
  const size = Math.min(2 ** Math.ceil(Math.log2(characters * ROOM)), MAX_PLACES);
  const tree: WordTree = {
    first: new Uint16Array(UNITS),
    keys: new Int32Array(size),
    next: new Int32Array(size),
    kinds: new Int32Array(size),
    lengths: new Uint8Array(size),
  };
  tree.keys[0] = ABOVE_ROOT;
  let room = size / ROOM;
  for (const [word, is] of kinds) {
    room -= word.length;
    if (room > 0) tree.kinds[addPath(tree, word)] = is | WORD;
  }
  return tree;
}

function addPath(tree: WordTree, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const place = placeOf(tree.keys, node, code);
    tree.keys[place] = (node << 16) | code;
    tree.lengths[place] = at + 1;
    tree.next[node] = (tree.next[node] ?? 0) | (1 << code);
    if (at === 0) tree.first[code] = place;
    node = place;
  }
  return node;
}

/** Where the table holds what a character leads to from a node, or has room for it. */
function placeOf(keys: Int32Array, node: number, code: number): number {
  const key = (node << 16) | code;
  const last = keys.length - 1;
  let place = Math.imul(key, MIX) >>> Math.clz32(last);
  for (let found = keys[place]; found !== key && found !== FREE; found = keys[place]) place = (place + 1) & last;
  return place;
}

/** Where a character leads from a node below the root; 0 for nowhere. */
function step({ keys, next }: WordTree, node: number, code: number): number {
  if (!((next[node] ?? 0) & (1 << code))) return 0;
  const place = placeOf(keys, node, code);
  return keys[place] === FREE ? 0 : place;
}

/** The node of the longest word at a place; the root where there is none. */
export function longestWord(tree: WordTree, text: string, at: number, to: number): number {
  let longest = 0;
  let end = at;
  for (let node = at < to ? (tree.first[text.charCodeAt(end)] ?? 0) : 0; node !== 0;) {
    if ((tree.kinds[node] ?? 0) < 0) longest = node;
    end++;
    node = end < to ? step(tree, node, text.charCodeAt(end)) : 0;
  }
  return longest;
}

/** The node of what stands in the text from one place to another; the root where that is no word. */
export function exactWord(tree: WordTree, text: string, from: number, to: number): number {
  let node = from < to ? (tree.first[text.charCodeAt(from)] ?? 0) : 0;
  for (let at = from + 1; at < to && node !== 0; at++) node = step(tree, node, text.charCodeAt(at));
  return (tree.kinds[node] ?? 0) < 0 ? node : 0;
}

/** What a word can be; 0 at the root. */
export function kindsOfWord({ kinds }: WordTree, node: number): number {
  return (kinds[node] ?? 0) & ~WORD;
}
