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
    const hash = hashOf(text, 0, text.length);
    let slot = slotOf(hash, size);
    while (places[slot]) slot = (slot + 1) & (size - 1);
    places[slot] = at + 1;
    hashes[slot] = hash;
  });
  return { words, places, hashes };
}

/** The word that stands in a text from one place to another; `null` where no list has it. */
export function findWord({ words, places, hashes }: WordTable, text: string, from: number, to: number): Word | null {
  const hash = hashOf(text, from, to);
  for (let slot = slotOf(hash, places.length); ; slot = (slot + 1) & (places.length - 1)) {
    const place = places[slot] ?? 0;
    if (place === 0) return null;
    const word = hashes[slot] === hash ? words[place - 1] : undefined;
    if (word && word.text.length === to - from && text.startsWith(word.text, from)) return word;
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash;
}

function slotOf(hash: number, size: number): number {
  return (hash >>> 7) & (size - 1);
}
