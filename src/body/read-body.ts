import { lastPlaceIn, type PageDocument, type PageElement, placeOf } from "../document/page-document.ts";
import { select, selectFirst } from "../document/select.ts";
import type { Block } from "../model/article.ts";
import type { BodyReading, PageLine, Picture } from "../model/body-reading.ts";
import type { Issue } from "../model/issue.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import type { LayoutBody, SiteLayout } from "../model/plugins.ts";
import { collectBlocks, type Frame, type Item, type Regions, type TextItem } from "./collect-blocks.ts";
import { type Figures, findFigures } from "./find-figures.ts";
import { judgeBlocks, type Verdict } from "./judge-blocks.ts";
import { lineWordsOf } from "./line-words.ts";
import { creditWordsOf } from "./split-credit.ts";
import { writeInlines } from "./write-blocks.ts";

/** The story's typed blocks in reading order, and every other line of the page with the reason why it is out. */
export function readBody(
  page: PageDocument,
  layout: SiteLayout | null,
  packs: readonly LanguagePack[],
  issues: Issue[],
): BodyReading {
  void issues;
  const regions = readRegions(page, layout);
  const items = collectBlocks(page, regions);
  const figures = findFigures(items, page.base, creditWordsOf(packs));
  const texts = items.filter((item) => item.kind === "text");
  const lineWords = lineWordsOf(packs, layout?.body.dropLines ?? []);
  const verdicts = judgeBlocks(texts, figures.captions, lineWords, regions.roots.size > 0);
  return writeReading(items, figures, new Map(texts.map((text, i) => [text, verdicts[i] as Verdict])), page.base);
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

interface Writing {
  readonly blocks: Block[];
  readonly paragraphs: string[];
  readonly lines: PageLine[];
  readonly pictures: Picture[];
  readonly base: string | null;
  list: Frame | null;
}

function writeReading(
  items: readonly Item[],
  figures: Figures,
  verdicts: ReadonlyMap<TextItem, Verdict>,
  base: string | null,
): BodyReading {
  const writing: Writing = { blocks: [], paragraphs: [], lines: [], pictures: [], base, list: null };
  const kept = items.flatMap((item, i) => (item.kind === "text" && verdicts.get(item)?.kept ? [i] : []));
  const [first = Infinity, last = -1] = [kept[0], kept.at(-1)];
  const images = new Map(figures.pictures.map((figure) => [figure.item, figure.image]));
  items.forEach((item, i) => {
    if (item.kind === "text") return writeText(writing, item, verdicts.get(item) as Verdict);
    const image = item.kind === "image" ? images.get(item) : undefined;
    if (!image) return;
    const inBody = i >= first - 4 && i <= last + 1;
    writing.pictures.push({ image, place: item.element.startIndex ?? 0, inBody });
    if (inBody) {
      closeList(writing);
      writing.blocks.push({ type: "image", image });
    }
  });
  closeList(writing);
  const { blocks, paragraphs, lines, pictures } = writing;
  return { blocks, paragraphs, lines, pictures, truncated: false };
}

function writeText(writing: Writing, item: TextItem, verdict: Verdict): void {
  const { frame, text } = item;
  const line = { text, tag: frame.tag, place: frame.place, kept: verdict.kept, reason: verdict.reason };
  if (!verdict.kept) {
    writing.lines.push({ ...line, paragraph: null });
    return;
  }
  const level = headingLevel(item);
  if (level !== null) {
    closeList(writing);
    writing.blocks.push({ type: "heading", level, text });
    writing.lines.push({ ...line, paragraph: null });
    return;
  }
  const list = frame.item ? frame.list : null;
  if (list !== writing.list) {
    closeList(writing);
    if (list) writing.blocks.push({ type: "list-start", ordered: list.tag === "ol" });
    writing.list = list;
  }
  const paragraph = writing.paragraphs.push(text) - 1;
  const type = list ? "list-item" : frame.quote ? "blockquote" : "paragraph";
  writing.blocks.push({ type, paragraph, inlines: writeInlines(item, writing.base) });
  writing.lines.push({ ...line, paragraph });
}

function closeList(writing: Writing): void {
  if (writing.list) writing.blocks.push({ type: "list-end", ordered: writing.list.tag === "ol" });
  writing.list = null;
}

const HEADING = /^h([1-6])$/u;
const MAX_BOLD_HEADING = 120; // characters
const SENTENCE_END = /[.!?。！？…,，:：;；”"」]$/u;

/** The level of a heading, also of a short paragraph that is only bold; `null` for other blocks. */
function headingLevel({ frame, text, pieces }: TextItem): 2 | 3 | 4 | 5 | 6 | null {
  const level = Number(HEADING.exec(frame.tag)?.[1] ?? 0);
  if (level > 0) return Math.max(2, level) as 2 | 3 | 4 | 5 | 6;
  const isBold = pieces.every((piece) => piece.style.emphasis === "strong" || piece.text.trim() === "");
  return isBold && !frame.item && text.length <= MAX_BOLD_HEADING && !SENTENCE_END.test(text) ? 3 : null;
}
