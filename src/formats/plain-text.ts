const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu; // matches "\r\n", U+2028; not "\t"
const UNWRITABLE = /(?![\n\t])[\p{Cc}\p{Cs}\uFEFF]/gu; // matches NUL, a lone surrogate, a byte order mark; not "\n"
const BLANKS = /[ \t]+/gu; // matches " \t "; not U+00A0 or U+3000, which are written on purpose
const AROUND_BREAK = / ?\n ?(?:\n ?)*/gu; // matches " \n \n"; not " "
const SPACE_BEFORE = /^[ \n]+/u;
const SPACE_AFTER = /[ \n]+$/u; // texts are squeezed first, so that no run of spaces is long
const BLANK_LINES_BEFORE = /^(?:[ \t]*\n)+/u;

/** `text` without what no format can carry: control characters, lone surrogates; every line break is `\n`. */
export function writable(text: string): string {
  return text.replace(LINE_BREAKS, "\n").replace(UNWRITABLE, "");
}

/** One space between words, single line breaks; the edges are kept. */
export function squeeze(text: string): string {
  return writable(text).replace(BLANKS, " ").replace(AROUND_BREAK, "\n");
}

/** Prose: squeezed and trimmed; may hold line breaks. */
export function prose(text: string | null): string {
  return trimEnd(trimStart(squeeze(text ?? "")));
}

export function trimStart(text: string): string {
  return text.replace(SPACE_BEFORE, "");
}

export function trimEnd(text: string): string {
  return text.replace(SPACE_AFTER, "");
}

/** Prose on one line: headlines, captions, cells. */
export function line(text: string | null): string {
  return prose(text).replaceAll("\n", " ");
}

/** Source code: lines as they are, without blank ones before and after. */
export function codeText(text: string): string {
  return writable(text).replace(BLANK_LINES_BEFORE, "").trimEnd();
}
