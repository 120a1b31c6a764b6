import { lastPlaceIn, type PageDocument, type PageElement, placeOf } from "../document/page-document.ts";
import { select, selectFirst } from "../document/select.ts";
import { limitReached } from "../limits.ts";
import type { BodyReading } from "../model/body-reading.ts";
import type { Issue } from "../model/issue.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import type { LayoutBody, SiteLayout } from "../model/plugins.ts";
import { collectBlocks } from "./collect-blocks.ts";
import type { Regions } from "./open-frame.ts";
import { findFigures } from "./find-figures.ts";
import { type EmbeddedBody, readEmbedded } from "./read-embedded.ts";
import { limitBlocks } from "./limit-blocks.ts";
import { judgeBlocks, type Verdict } from "./judge-blocks.ts";
import { dropTest, lineWordsOf } from "./line-words.ts";
import { readScene } from "./read-scene.ts";
import { creditWordsOf } from "./split-credit.ts";
import { type Judged, writeReading } from "./write-blocks.ts";

/** The story's typed blocks in reading order, and every other line of the page with the reason why it is out. */
export function readBody(
  page: PageDocument,
  layout: SiteLayout | null,
  packs: readonly LanguagePack[],
  issues: Issue[],
): BodyReading {
  const regions = readRegions(page, layout);
  const collected = collectBlocks(page, regions);
  if (!collected.isWhole) issues.push(limitReached("blocks", "the rest of the page was not read"));
  const figures = findFigures(collected.items, page.base, creditWordsOf(packs));
  const scene = readScene(page, collected, figures);
  const hasRoot = regions !== null && regions.roots.size > 0;
  const isDropped = dropTest(layout?.body.dropLines ?? []);
  const verdicts = judgeBlocks(scene, lineWordsOf(packs), { hasRoot, isDropped });
  const kept = scene.texts.units.reduce((sum, units, i) => (verdicts[i]?.kept ? sum + units : sum), 0);
  const embedded = hasRoot && kept > 0 ? null : readEmbedded(page, kept);
  const [title] = scene.items.slice(scene.title, scene.title + 1);
  const judged: Judged = {
    items: collected.items,
    figures,
    verdicts: embedded ? scene.items.map(() => INSTEAD) : verdicts,
    title: title ? collected.items.indexOf(title) : -1,
    base: page.base,
  };
  const reading = writeReading(judged);
  const whole = embedded ? withEmbedded(reading, embedded, judged, issues) : reading;
  const { blocks, paragraphs, lines, pictures } = whole;
  return { blocks: limitBlocks(blocks, issues), paragraphs, lines, pictures };
}

const INSTEAD: Verdict = { kept: false, reason: "embedded-data-instead" };
const EMBEDDED: Verdict = { kept: true, reason: "embedded-data" };

/** The reading of a page whose story only a script holds: blocks from there, lines and pictures from the page. */
function withEmbedded(own: BodyReading, { items, from }: EmbeddedBody, judged: Judged, issues: Issue[]): BodyReading {
  issues.push({
    code: "body-from-embedded-data",
    message: "The body was read from data in a script: the page itself shows no text, or much less.",
    origin: from === "json-ld" ? { from: "json-ld", path: "articleBody" } : null,
  });
  const verdicts = items.map(() => EMBEDDED);
  const { blocks, paragraphs } = writeReading({ ...judged, items, verdicts, title: -1 });
  return { blocks, paragraphs, lines: own.lines, pictures: own.pictures };
}

/** What the layout marks as the body, and what it drops inside. */
function readRegions(page: PageDocument, layout: SiteLayout | null): Regions | null {
  if (!layout) return null;
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
