import { codeAt } from "./code-at.ts";
import { lowerUnit } from "./lower-unit.ts";

/** Words that lines open with, whatever their case, as a tree: one step for each UTF-16 unit. */
export interface Openers {
  readonly next: ReadonlyMap<number, Openers>;
  /** The word that ends here, in lower case; empty for none. */
  readonly word: string;
  /** Its place among the words. */
  readonly rank: number;
}

interface Growing {
  readonly next: Map<number, Growing>;
  word: string;
  rank: number;
}

const NONE: readonly string[] = [];
const newNode = (): Growing => ({ next: new Map(), word: "", rank: -1 });

export function openersOf(words: readonly string[]): Openers {
  const root = newNode();
  for (const [rank, one] of words.entries()) {
    const word = one.toLowerCase();
    let node: Growing = root;
    for (let at = 0; at < word.length; at++) {
      const code = lowerUnit(codeAt(word, at));
      const after = node.next.get(code) ?? newNode();
      node.next.set(code, after);
      node = after;
    }
    if (node.rank >= 0) continue;
    node.word = word;
    node.rank = rank;
  }
  return root;
}

/** Those with which a text opens at a place, in their order. */
export function openersIn(text: string, openers: Openers, from = 0): readonly string[] {
  let node = from < text.length ? openers.next.get(lowerUnit(codeAt(text, from))) : undefined;
  if (!node) return NONE; // as for most lines
  let found: Openers[] | null = null;
  for (let at = from + 1; node; at++) {
    if (node.word !== "") putInOrder((found ??= []), node);
    node = at < text.length ? node.next.get(lowerUnit(codeAt(text, at))) : undefined;
  }
  if (!found) return NONE;
  const [only] = found;
  if (only && found.length === 1) return [only.word];
  return found.map(({ word }) => word);
}

/** There are two or three of them: a sort would make room for many. */
function putInOrder(found: Openers[], node: Openers): void {
  found.push(node);
  for (let at = found.length - 1; at > 0; at--) {
    const before = found[at - 1] as Openers; // at is above 0
    if (before.rank <= node.rank) return;
    found[at] = before;
    found[at - 1] = node;
  }
}

/** What stands at the end of a text in the tree, what is to be passed over left out; `null` where no word goes like that. */
export function opened(text: string, openers: Openers, isPassed: (code: number) => boolean): Openers | null {
  let node: Openers | undefined = openers;
  for (let at = 0; node && at < text.length; at++) {
    const code = codeAt(text, at);
    if (!isPassed(code)) node = node.next.get(lowerUnit(code));
  }
  return node ?? null;
}

/** Is the stretch of a text one of the words? */
export function isOpener(text: string, openers: Openers, { from, to }: { from: number; to: number }): boolean {
  let node: Openers | undefined = openers;
  for (let at = from; node && at < to; at++) node = node.next.get(lowerUnit(codeAt(text, at)));
  return node !== undefined && node.word !== "";
}
