/** A sentence of the test files without its marks, and what is marked in it. */
export interface MarkedUp {
  readonly text: string;
  readonly quotes: readonly string[];
  readonly speakers: readonly string[];
}

const MARK = /\[(S|V|Q)\d* ?([^\]]*)\]/gu; // [S1 苏婉青], [V 说], [Q1 …]

/** Reads `[S1 who][V says]：“[Q1 what]”`. */
export function readMarkedUp(line: string): MarkedUp {
  const quotes: string[] = [];
  const speakers: string[] = [];
  const text = line.replace(MARK, (_, kind: string, words: string) => {
    if (kind === "Q") quotes.push(words);
    if (kind === "S") speakers.push(words);
    return words;
  });
  return { text, quotes, speakers };
}

/** The sentences of a file: one a line, empty lines and lines with # left out. */
export function sentencesOf(file: string): string[] {
  return file.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
}
