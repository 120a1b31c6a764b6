import type { PageWords } from "../model/language-pack.ts";

/** A person's name as a byline gives it. */
const MAX_BYLINE = 300; // characters that are read
const MAX_NAMES = 20;

/** The words around names, made for looking up; of the page's own language and English. */
export interface BylineWords {
  readonly openers: readonly string[];
  readonly endings: readonly string[];
  readonly ands: readonly string[];
}

export function bylineWords(pages: readonly PageWords[]): BylineWords {
  const longestFirst = (words: readonly string[]): string[] =>
    [...new Set(words.map((word) => word.toLowerCase()))].sort((a, b) => b.length - a.length);
  return {
    openers: longestFirst(pages.flatMap((page) => [...page.bylines, ...(page.authorLabels ?? [])])),
    endings: longestFirst(pages.flatMap((page) => page.bylineEndings ?? [])),
    ands: longestFirst(pages.flatMap((page) => page.andWords ?? [])),
  };
}

const LETTER = /\p{L}/u;
const SIGNS_IN_FRONT = /^[\s:：/／|•·,，、–—=＝-]+/u;
/** Between names and whatever else stands in the line. */
const PARTS = /\s?[|•·;；\n]\s?|\s[–—-]\s|\s?[,，、／/&＆+]\s?|\s{2,}/u;
const BRACKETED = /\s?[（(［\[【][^（）()［］[\]【】]{0,80}[）)］\]】]/gu;

/** The names in a byline, without the words around them, roles and dates. */
export function parseByline(raw: string, words: BylineWords): string[] {
  const text = dropOpeners(raw.slice(0, MAX_BYLINE).replace(BRACKETED, " "), words);
  return text
    .split(PARTS)
    .flatMap((part) => splitAtAnds(part, words.ands))
    .map((part) => dropEndings(dropOpeners(part, words), words))
    .filter((part) => part !== "")
    .slice(0, MAX_NAMES);
}

function dropOpeners(raw: string, { openers }: BylineWords): string {
  let text = raw.replace(SIGNS_IN_FRONT, "").trim();
  for (let round = 0; round < 3; round++) {
    const lower = text.toLowerCase();
    const opener = openers.find((word) => lower.startsWith(word) && endsWord(word, lower.charAt(word.length)));
    if (opener === undefined) return text;
    text = text.slice(opener.length).replace(SIGNS_IN_FRONT, "").trim();
  }
  return text;
}

const SPACED = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}|\p{Script=Hebrew}/u;

/** `By` in `By Ana`, not in `Byron`; a word of a script without spaces needs a sign after it. */
function endsWord(word: string, next: string): boolean {
  return SPACED.test(word.charAt(0)) ? !LETTER.test(next) : next !== "" && !LETTER.test(next);
}

function dropEndings(text: string, { endings }: BylineWords): string {
  const ending = endings.find((word) => text.endsWith(word) && text.length > word.length);
  return (ending === undefined ? text : text.slice(0, -ending.length)).replace(/[\s.,:：*]+$/u, "").trim();
}

/** At ` and ` between two names; `et` and `e` only as words of their own. */
function splitAtAnds(text: string, ands: readonly string[]): string[] {
  const words = text.split(" ");
  const parts: string[][] = [[]];
  for (const word of words) {
    if (ands.includes(word.toLowerCase())) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(" ").trim());
}
