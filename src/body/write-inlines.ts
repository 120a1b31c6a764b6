import type { Inline } from "../model/article.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { foldSpace } from "../text/whitespace.ts";
import type { Piece, TextItem } from "./collect-blocks.ts";

/** The runs of a block whose texts, joined, are its folded text. */
export function writeInlines(item: TextItem, base: string | null): Inline[] {
  const whole = item.pieces[item.pieces.length - 1];
  if (item.pieces.length === 1 && whole) return [inlineOf(item.text, whole, base)]; // most blocks have one: no room is made for more
  const inlines: { -readonly [K in keyof Inline]: Inline[K] }[] = [];
  let at = 0;
  for (const piece of item.pieces) {
    const end = piece === whole ? item.text.length : endOf(piece, item.text, at);
    const text = item.text.slice(at, end);
    at = end;
    if (text === "") continue;
    const inline = inlineOf(text, piece, base);
    const last = inlines[inlines.length - 1];
    if (last?.href === inline.href && last.emphasis === inline.emphasis) last.text += text;
    else inlines.push(inline);
  }
  return inlines;
}

function inlineOf(text: string, { style: { href, emphasis } }: Piece, base: string | null): Inline {
  return { text, href: href === null ? null : resolveUrl(href, base), emphasis };
}

/** Where the piece ends in the folded text: after as many visible characters as it has. */
function endOf(piece: Piece, text: string, from: number): number {
  let visible = foldSpace(piece.text).replaceAll(" ", "").length;
  let at = from;
  while (at < text.length && visible > 0) if (text.charAt(at++) !== " ") visible--;
  if (/\s$/u.test(piece.text) && text.charAt(at) === " ") at++;
  return at;
}
