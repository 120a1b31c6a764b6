import type { Inline } from "../model/article.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { foldSpace } from "../text/whitespace.ts";
import type { Piece, TextItem } from "./collect-blocks.ts";

/** The runs of a block whose texts, joined, are its folded text. */
export function writeInlines(item: TextItem, base: string | null): Inline[] {
  let inlines: { text: string; href: string | null; emphasis: Inline["emphasis"] }[] = [];
  let at = 0;
  const whole = item.pieces[item.pieces.length - 1];
  for (const piece of item.pieces) {
    const end = piece === whole ? item.text.length : endOf(piece, item.text, at);
    const text = item.text.slice(at, end);
    at = end;
    if (text === "") continue;
    const href = piece.style.href === null ? null : resolveUrl(piece.style.href, base);
    const { emphasis } = piece.style;
    const last = inlines[inlines.length - 1];
    if (!last)
      inlines = [{ text, href, emphasis }]; // most blocks have one: no room is made for more
    else if (last.href === href && last.emphasis === emphasis) last.text += text;
    else inlines.push({ text, href, emphasis });
  }
  return inlines;
}

/** Where the piece ends in the folded text: after as many visible characters as it has. */
function endOf(piece: Piece, text: string, from: number): number {
  let visible = foldSpace(piece.text).replaceAll(" ", "").length;
  let at = from;
  while (at < text.length && visible > 0) if (text.charAt(at++) !== " ") visible--;
  if (/\s$/u.test(piece.text) && text.charAt(at) === " ") at++;
  return at;
}
