/** Words that can be looked for in a text without cutting strings out of it, with what is known of each. */
export interface WordTable<Entry extends { readonly text: string }> {
  readonly entries: readonly Entry[];
  /** By hash the place in `entries`, counted from one; 0 for none. */
  readonly slots: Int32Array;
}

export function makeWordTable<Entry extends { readonly text: string }>(entries: readonly Entry[]): WordTable<Entry> {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(entries.length * 2 + 2)));
  entries.forEach(({ text }, place) => {
    let slot = hashOf(text, 0, text.length) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  });
  return { entries, slots };
}

/** The entry of what stands in the text from one place to another. */
export function findWord<Entry extends { readonly text: string }>(
  { entries, slots }: WordTable<Entry>,
  text: string,
  from: number,
  to: number,
): Entry | undefined {
  let slot = hashOf(text, from, to) & (slots.length - 1);
  for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
    const entry = entries[place - 1];
    if (entry && isAt(entry.text, text, from, to)) return entry;
    slot = (slot + 1) & (slots.length - 1);
  }
  return undefined;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
