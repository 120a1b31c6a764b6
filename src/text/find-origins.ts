import type { Span } from "../model/article.ts";
import type { OriginWords } from "../model/language-pack.ts";

type Place = Pick<Span, "start" | "end">;

const MAX_CREDIT = 80; // characters between the opening word and the closing one
const SENTENCE_END = /[。！？；;]/u;

/** The outlets in `综合海港报、西岸网与HBC报导，…` at the start of a paragraph: a story made of theirs. */
export function findCompiledOrigins(paragraph: string, words: OriginWords): readonly Place[] {
  const opener = words.compiled.find((word) => paragraph.startsWith(word));
  if (opener === undefined) return [];
  const rest = paragraph.slice(opener.length, opener.length + MAX_CREDIT);
  const closings = words.compiledEndings.map((word) => rest.indexOf(word)).filter((at) => at > 1);
  const names = closings.length === 0 ? "" : rest.slice(0, Math.min(...closings));
  if (names === "" || SENTENCE_END.test(names)) return [];
  return splitNames(names, words).map(({ start, end }) => ({ start: opener.length + start, end: opener.length + end }));
}

/** The pieces between commas and words for “and”. */
function splitNames(names: string, { ands }: OriginWords): Place[] {
  const parts = ands.reduce((text, and) => text.split(and).join("、".repeat(and.length)), names);
  return [...parts.matchAll(/[^、，,]{2,}/gu)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}

const CLOSING_LINE = /^[（(]?\s?[—–-]{1,3}\s?\p{L}{0,3}《([^《》]{2,20})》/u;

/** The outlet in a closing line such as `——《西岸周刊》第12期`, `（——转自《西岸周刊》）`. */
export function findClosingOrigin(line: string, words: OriginWords): Place | null {
  const match = CLOSING_LINE.exec(line);
  const name = match?.[1];
  if (!match || !name || !words.outletEndings.some((ending) => name.endsWith(ending))) return null;
  const end = match[0].length - 1;
  return { start: end - name.length, end };
}
