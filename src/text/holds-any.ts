const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** Matches a text that holds one of the words as they are written: one look where each word would take its own. */
export function anyOf(words: readonly string[]): RegExp {
  const sources = words.map((word) => word.replace(SYNTAX, "\\$&"));
  return new RegExp(sources.length === 0 ? "(?!)" : sources.join("|"), "u");
}
