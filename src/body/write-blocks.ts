import { placeOf } from "../document/page-document.ts";
import type { Block } from "../model/article.ts";
import type { BodyReading, PageLine, Picture } from "../model/body-reading.ts";
import type { Frame, Item, TextItem } from "./collect-blocks.ts";
import type { Figures } from "./find-figures.ts";
import type { Verdict } from "./judge-blocks.ts";
import { writeInlines } from "./write-inlines.ts";

interface Writing {
  readonly blocks: Block[];
  readonly paragraphs: string[];
  readonly lines: PageLine[];
  readonly pictures: Picture[];
  readonly base: string | null;
  list: Frame | null;
}

/** The judged blocks as typed blocks, paragraphs, lines and pictures. */
export function writeReading(
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
    writing.pictures.push({ image, place: placeOf(item.element), inBody });
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
