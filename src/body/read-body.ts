import { lastPlaceIn, type PageDocument, type PageElement, placeOf } from "../document/page-document.ts";
import { select, selectFirst } from "../document/select.ts";
import type { BodyReading } from "../model/body-reading.ts";
import type { Issue } from "../model/issue.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import type { LayoutBody, SiteLayout } from "../model/plugins.ts";
import { collectBlocks, type Regions } from "./collect-blocks.ts";
import { findFigures } from "./find-figures.ts";
import { judgeBlocks, type Verdict } from "./judge-blocks.ts";
import { lineWordsOf } from "./line-words.ts";
import { readScene } from "./read-scene.ts";
import { creditWordsOf } from "./split-credit.ts";
import { writeReading } from "./write-blocks.ts";

/** The story's typed blocks in reading order, and every other line of the page with the reason why it is out. */
export function readBody(
  page: PageDocument,
  layout: SiteLayout | null,
  packs: readonly LanguagePack[],
  issues: Issue[],
): BodyReading {
  void issues;
  const regions = readRegions(page, layout);
  const collected = collectBlocks(page, regions);
  const { items } = collected;
  const figures = findFigures(items, page.base, creditWordsOf(packs));
  const scene = readScene(page, collected, figures);
  const lineWords = lineWordsOf(packs, layout?.body.dropLines ?? []);
  const verdicts = judgeBlocks(scene, lineWords, regions.roots.size > 0);
  return writeReading(items, figures, new Map(scene.items.map((item, i) => [item, verdicts[i] as Verdict])), page.base);
}

/** What the layout marks as the body, and what it drops inside. */
function readRegions(page: PageDocument, layout: SiteLayout | null): Regions {
  if (!layout) return { roots: new Set(), drops: new Set() };
  const drops = layout.body.drop.flatMap((selector) => select(page, selector));
  const outside = outsideRange(page, layout.body);
  return { roots: new Set(select(page, layout.body.root)), drops: new Set([...drops, ...outside]) };
}

/** What ends before the layout's `from` begins, and what begins where its `until` does. */
function outsideRange(page: PageDocument, { from, until }: LayoutBody): readonly PageElement[] {
  const first = from === undefined ? null : selectFirst(page, from);
  const after = until === undefined ? null : selectFirst(page, until);
  if (!first && !after) return [];
  const [begin, end] = [first ? placeOf(first) : 0, after ? placeOf(after) : Infinity];
  return page.elements.filter((element) => lastPlaceIn(element) < begin || placeOf(element) >= end);
}
