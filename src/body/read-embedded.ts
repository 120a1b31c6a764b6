import { type PageDocument, readPage } from "../document/page-document.ts";
import { collectBlocks, type TextItem } from "./collect-blocks.ts";
import { type EmbeddedText, readArticleBody, readState } from "./embedded-state.ts";
import { measureText } from "./measure-text.ts";

/** A story read from a script, block by block. */
export interface EmbeddedBody {
  readonly items: readonly TextItem[];
  readonly from: EmbeddedText["from"];
}

const MIN_BODY = 500; // units: a page that shows less shows a teaser, or a script would fill it in
const MIN_ALONE = 200; // units, where the page shows no text at all
const MUCH_LONGER = 2; // times the page's own text: then that is the teaser
const MAX_TEXT = 1_000_000; // characters
const MARKUP = /<\/?[a-z][^<>]{0,500}>/iu;

/**
 * The story as the page's scripts hold it, where they hold much more than the page shows; `null` elsewhere. `kept`:
 * units of text that were kept of the page itself.
 */
export function readEmbedded(page: PageDocument, kept: number): EmbeddedBody | null {
  const least = kept === 0 ? MIN_ALONE : Math.max(MIN_BODY, kept * MUCH_LONGER);
  const body = readArticleBody(page, least);
  const state = kept < MIN_BODY && (body?.units ?? 0) < MIN_BODY ? readState(page) : null;
  const best = state && state.units > (body?.units ?? 0) ? state : body;
  if (!best || best.units < least) return null;
  const html = best.parts.map(toMarkup).join("\n").slice(0, MAX_TEXT);
  const { items } = collectBlocks(readPage(html, page.base, []), null);
  const texts = items.filter((item) => item.kind === "text" && measureText(item.text).units > 0);
  return texts.length === 0 ? null : { items: texts as TextItem[], from: best.from };
}

/** Plain text with a paragraph a line; markup as it is. */
function toMarkup(part: string): string {
  if (MARKUP.test(part.slice(0, 20_000))) return `<div>${part}</div>`;
  return part
    .split("\n")
    .map((line) => `<p>${line.replaceAll("<", "&lt;")}</p>`)
    .join("");
}
