import type { Word } from "./lexicon.ts";

/** Words by a hash of their characters, so that a word of a text is looked up without being cut out of it. */
export interface WordTable {
  readonly words: readonly Word[];
  /** For each hash the place of a word, from 1; 0 is free. What is taken goes to the next place. */
  readonly places: Uint16Array;
}

const ROOM = 3; // slots for each word at least, so that a word that is none is told at the first or second

export function makeWordTable(words: readonly Word[]): WordTable {
  const places = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * ROOM + 1)));
  words.forEach(({ text }, at) => {
    let slot = slotOf(text, 0, text.length, places.length);
    while (places[slot]) slot = (slot + 1) & (places.length - 1);
    places[slot] = at + 1;
  });
  return { words, places };
}

/** The word that stands in a text from one place to another; `null` where no list has it. */
export function findWord({ words, places }: WordTable, text: string, from: number, to: number): Word | null {
  for (let slot = slotOf(text, from, to, places.length); ; slot = (slot + 1) & (places.length - 1)) {
    const place = places[slot] ?? 0;
    if (place === 0) return null;
    const word = words[place - 1];
    if (word && word.text.length === to - from && text.startsWith(word.text, from)) return word;
  }
}

function slotOf(text: string, from: number, to: number, size: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1) | 0;
  return (hash >>> 7) & (size - 1);
}
