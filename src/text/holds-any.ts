/** Words by their length, the shortest first, each once: what `holdsAny` asks for. */
export function byLength(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => a.length - b.length);
}

/** Does the text hold one of the words, which `byLength` has put in order? Most lines are shorter than most words. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) {
    if (word.length > text.length) return false;
    if (text.includes(word)) return true;
  }
  return false;
}
