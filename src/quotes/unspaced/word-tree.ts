/**
 * Words as a tree of their characters, so that the longest at a place is found without cutting strings out of a text.
 * A node is its place in the arrays, which are a hash table of where a character leads from a node. The root is 0.
 */
export interface WordTree {
  /** For each UTF-16 unit where it leads from the root; 0 where no word begins with it. */
  readonly first: Uint16Array;
  /** What is kept of each node, side by side: one look into memory brings all of it. */
  readonly nodes: Int32Array;
}

const NODE = 2; // a node has 2 ** NODE numbers:
/** The node above and the character that leads from there; `FREE` where there is none. */
const KEY = 0;
/** The last bits of the characters that lead from it: bit `n` for those that end with `n`. Most are told by these to lead nowhere. */
const NEXT = 1;
/** What the word that ends there can be, with `WORD`; 0 where none ends. */
const KINDS = 2;
/** Characters from the root. */
const LENGTH = 3;

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
  const tree: WordTree = { first: new Uint16Array(UNITS), nodes: new Int32Array(size << NODE) };
  tree.nodes[KEY] = ABOVE_ROOT;
  let room = size / ROOM;
  for (const [word, is] of kinds) {
    room -= word.length;
    if (room > 0) tree.nodes[(addPath(tree, word) << NODE) + KINDS] = is | WORD;
  }
  return tree;
}

function addPath({ first, nodes }: WordTree, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const place = placeOf(nodes, node, code);
    const own = place << NODE;
    nodes[own + KEY] = (node << 16) | code;
    nodes[own + LENGTH] = at + 1;
    const above = (node << NODE) + NEXT;
    nodes[above] = (nodes[above] ?? 0) | (1 << code);
    if (at === 0) first[code] = place;
    node = place;
  }
  return node;
}

/** Where the table holds what a character leads to from a node, or has room for it. */
function placeOf(nodes: Int32Array, node: number, code: number): number {
  const key = (node << 16) | code;
  const last = (nodes.length >> NODE) - 1;
  let place = (Math.imul(key, MIX) >>> Math.clz32(last)) & last; // which is what shifting leaves: so engines know it to be small
  for (let found = nodes[place << NODE]; found !== key && found !== FREE; found = nodes[place << NODE])
    place = (place + 1) & last;
  return place;
}

/** Where a character leads from a node below the root; 0 for nowhere. */
function step(nodes: Int32Array, node: number, code: number): number {
  if (!((nodes[(node << NODE) + NEXT] ?? 0) & (1 << code))) return 0;
  const place = placeOf(nodes, node, code);
  return nodes[(place << NODE) + KEY] === FREE ? 0 : place;
}

/** The node of the longest word at a place; the root where there is none. */
export function longestWord({ first, nodes }: WordTree, text: string, at: number, to: number): number {
  let longest = 0;
  let end = at;
  for (let node = at < to ? (first[text.charCodeAt(end)] ?? 0) : 0; node !== 0;) {
    if ((nodes[(node << NODE) + KINDS] ?? 0) < 0) longest = node;
    end++;
    node = end < to ? step(nodes, node, text.charCodeAt(end)) : 0;
  }
  return longest;
}

/** The node of what stands in the text from one place to another; the root where that is no word. */
export function exactWord({ first, nodes }: WordTree, text: string, from: number, to: number): number {
  let node = from < to ? (first[text.charCodeAt(from)] ?? 0) : 0;
  for (let at = from + 1; at < to && node !== 0; at++) node = step(nodes, node, text.charCodeAt(at));
  return (nodes[(node << NODE) + KINDS] ?? 0) < 0 ? node : 0;
}

/** What a word can be; 0 at the root. */
export function kindsOfWord({ nodes }: WordTree, node: number): number {
  return (nodes[(node << NODE) + KINDS] ?? 0) & ~WORD;
}

/** How many characters a word has; 0 at the root. */
export function lengthOfWord({ nodes }: WordTree, node: number): number {
  return nodes[(node << NODE) + LENGTH] ?? 0;
}
