/** Words that lines open with, lower case, by their first character; in their order. */
export type Openers = ReadonlyMap<string, readonly string[]>;

const NONE: readonly string[] = [];

export function openersOf(words: readonly string[]): Openers {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const lower = word.toLowerCase();
    const same = byFirst.get(lower.charAt(0));
    if (same) same.push(lower);
    else byFirst.set(lower.charAt(0), [lower]);
  }
  return byFirst;
}

/** Those with which a line in lower case may open. */
export const mayOpen = (line: string, openers: Openers): readonly string[] => openers.get(line.charAt(0)) ?? NONE;

/** The first with which a line in lower case opens. */
export function opening(line: string, openers: Openers): string | null {
  for (const word of mayOpen(line, openers)) if (line.startsWith(word)) return word;
  return null;
}
