import { elementsOf, type PageDocument } from "../document/page-document.ts";
import { readText } from "../document/read-text.ts";
import { codeAt } from "../text/code-at.ts";
import { lowerUnit } from "../text/lower-unit.ts";
import type { Scene } from "./block-features.ts";
import type { Collected, TextItem } from "./collect-blocks.ts";
import { at } from "./frame-totals.ts";
import type { Figures } from "./find-figures.ts";
import { readTextFeatures } from "./text-features.ts";

const MIN_TITLE = 8; // characters: shorter ones are section names

/** Gathers what is known of a page's blocks before any is judged. */
export function readScene(page: PageDocument, { items, frames }: Collected, { captions }: Figures): Scene {
  const texts = items.filter((item) => item.kind === "text");
  const { firsts, times } = findSame(texts);
  const title = findTitle(page, texts);
  return { items: texts, frames, texts: readTextFeatures(texts), captions, title, firsts, times };
}

/** The first block with each block's text, and how often that stands on the page. */
function findSame(texts: readonly TextItem[]): Pick<Scene, "firsts" | "times"> {
  const known = new Map<string, number>();
  const firsts = new Uint32Array(texts.length);
  const counts = new Uint32Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const { text } = texts[i] as TextItem; // i is one of theirs
    const before = known.get(text) ?? i;
    if (before === i) known.set(text, i);
    firsts[i] = before;
    counts[before] = (counts[before] ?? 0) + 1;
  }
  return { firsts, times: firsts.map((i) => counts[i] ?? 0) };
}

/** The block that is the headline: an h1 that the document's title holds, else another block that it starts with, else the first h1. */
function findTitle(page: PageDocument, items: readonly TextItem[]): number {
  const [element] = elementsOf(page, "title");
  const title = element ? readText(element).toLowerCase() : "";
  const isHead = ({ frame }: TextItem): boolean => frame.tag === "h1";
  const mayName = ({ length }: string): boolean => length >= MIN_TITLE && length <= title.length;
  const names = ({ text }: TextItem): boolean => mayName(text) && title.includes(text.toLowerCase());
  const named = items.findIndex((item) => isHead(item) && names(item));
  if (named >= 0) return named;
  const start = codeAt(title, 0);
  const starts = ({ text }: TextItem): boolean =>
    mayName(text) && lowerUnit(codeAt(text, 0)) === lowerUnit(start) && title.startsWith(text.toLowerCase());
  const started = items.findIndex(starts);
  return started >= 0 ? started : items.findIndex(isHead);
}

const MIN_PROSE = 60; // units of a block that reads like prose, before anything is known
const MAX_LINK_SHARE = 0.5;

const MIN_OPEN_SHARE = 0.3; // of the prose must stand outside such boxes, else a wrapper has an unlucky name

/** A first guess: blocks of some length, mostly outside links, and not in boxes beside a story, for each 1 or 0. */
export function guessProse({ items, texts }: Pick<Scene, "items" | "texts">): Float64Array {
  const reads = texts.units.map((units, i) =>
    units >= MIN_PROSE && at(texts.linkUnits, i) / units < MAX_LINK_SHARE ? 1 : 0,
  );
  let [all, open] = [0, 0];
  for (let i = 0; i < items.length; i++) {
    const units = at(reads, i) * at(texts.units, i);
    all += units;
    if (!items[i]?.frame.around.beside) open += units;
  }
  const anywhere = open < all * MIN_OPEN_SHARE;
  return anywhere ? reads : reads.map((is, i) => (items[i]?.frame.around.beside ? 0 : is));
}
