import type { Word } from "./lexicon.ts";

/** Words by a hash of their characters, so that a word of a text is looked up without being cut out of it. */
export interface WordTable {
  readonly words: readonly Word[];
  /** For each slot the place of a word, from 1; 0 is free. What is taken goes to the next slot. */
  readonly places: Uint16Array;
  /** The hash of each slot's word. */
  readonly hashes: Int32Array;
}

const ROOM = 3; // slots for each word at least, so that a word that is none is told at the first or second

export function makeWordTable(words: readonly Word[]): WordTable {
  const size = 2 ** Math.ceil(Math.log2(words.length * ROOM + 1));
  const places = new Uint16Array(size);
  const hashes = new Int32Array(size);
  words.forEach(({ text }, at) => {
    const { hash } = stretchOf(text, 0, text.length);
    let slot = slotOf(hash, size);
    while (places[slot]) slot = (slot + 1) & (size - 1);
    places[slot] = at + 1;
    hashes[slot] = hash;
  });
  return { words, places, hashes };
}

/** A word of a text. */
export interface Stretch {
  readonly text: string;
  from: number;
  to: number;
  /** Of its characters, one after the other with `addToHash` from 0 on. */
  hash: number;
}

/** What a list says of a word; `null` where it does not have it. */
export function findWord({ words, places, hashes }: WordTable, { text, from, to, hash }: Stretch): Word | null {
  for (let slot = slotOf(hash, places.length); ; slot = (slot + 1) & (places.length - 1)) {
    const place = places[slot] ?? 0;
    if (place === 0) return null;
    const word = hashes[slot] === hash ? words[place - 1] : undefined;
    if (word && word.text.length === to - from && text.startsWith(word.text, from)) return word;
  }
}

export function stretchOf(text: string, from: number, to: number): Stretch {
  let hash = 0;
  for (let at = from; at < to; at++) hash = addToHash(hash, text.charCodeAt(at));
  return { text, from, to, hash };
}

export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1);
}

function slotOf(hash: number, size: number): number {
  return (hash >>> 7) & (size - 1);
}
