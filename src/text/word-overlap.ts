const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const MAX_TEXT = 400; // characters that are compared

/** The share of the shorter text's words, or characters in scripts without spaces, that the other has too; 0 to 1. */
export function wordOverlap(left: string, right: string): number {
  return sharedWords(wordsIn(left), wordsIn(right));
}

/** The same of the words of two texts. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared / shorter.size;
}

/** The words that are compared. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, MAX_TEXT).normalize("NFKC").toLowerCase().match(WORD));
}
