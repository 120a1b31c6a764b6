import { decodeHTML } from "entities/decode";
import { InsertionMode, type Parser, Token, TokenizerMode } from "parse5";
import { codeAt } from "../text/code-at.ts";
import { findEndTag, findScriptEnd } from "./raw-text.ts";
import {
  holdsReference,
  isSpace,
  newTag,
  readEndTag,
  readStartTag,
  type Source,
  type TagToken,
  withoutReturns,
} from "./read-tag.ts";
import type { PageTypes } from "./tree-adapter.ts";

type PageParser = Parser<PageTypes>;

const { TokenType } = Token;
const EXCLAMATION = 33;
const SLASH = 47;
const GREATER = 62;
const QUESTION = 63;
const DOCTYPE = "doctype";
const CDATA = "[CDATA[";
/** Stands for every comment: their text is not read, but a comment ends a run of text in a table. */
const COMMENT: Token.CommentToken = { type: TokenType.COMMENT, data: "", location: null };
/** Matches `-->` and `--!>`; not `-- >`. */
const COMMENT_END = /--!?>/gu;
const GAVE_UP = -1;

/**
 * Hands a page to parse5's tree builder, token by token, so that the tree is the standard's. parse5's own tokenizer looks
 * at every character alone; this one leaps from border to border and hands on texts and values whole, in a fraction of
 * the time. Comments and style sheets lose their text, which nobody reads. The page must not hold NUL. Says `false` where
 * it gave up half-way, at a frameset.
 */
export function feedParser(parser: PageParser, html: string): boolean {
  const page: Source = { html, hasReturns: html.includes("\r"), reference: -1, endTag: newTag(TokenType.END_TAG) };
  for (let at = 0; at < html.length;) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at) feedText(parser, textOf(page, at, end));
    at = open < 0 ? end : feedMarkup(parser, page, open);
    if (at === GAVE_UP) return false;
  }
  parser.onEof({ type: TokenType.EOF, location: null });
  return true;
}

/** What begins with the `<` at `open`; gives where to go on. */
function feedMarkup(parser: PageParser, page: Source, open: number): number {
  const { html } = page;
  const code = html.charCodeAt(open + 1);
  if (isLetter(code)) return feedStartTag(parser, page, readStartTag(page, open + 1));
  if (code === SLASH) return feedEndTag(parser, page, open + 2);
  if (code === EXCLAMATION) return feedDeclaration(parser, page, open + 2);
  if (code === QUESTION) return feedBogusComment(parser, html, open + 2);
  feedText(parser, "<");
  return open + 1;
}

function feedStartTag(parser: PageParser, page: Source, tag: TagToken): number {
  if (tag.end > page.html.length) return page.html.length;
  if (tag.tagName === "frameset") return GAVE_UP; // there, a text's white space and the rest go different ways
  parser.onStartTag(tag);
  return parser.tokenizer.state === TokenizerMode.DATA ? tag.end : feedRawText(parser, page, tag);
}

/** The text of an element that holds no others, up to its end tag. */
function feedRawText(parser: PageParser, page: Source, { tagName, end: start }: TagToken): number {
  const { html } = page;
  const { state } = parser.tokenizer;
  parser.tokenizer.state = TokenizerMode.DATA;
  let end = html.length;
  if (state === TokenizerMode.SCRIPT_DATA) end = findScriptEnd(html, start);
  else if (state !== TokenizerMode.PLAINTEXT) end = findEndTag(html, tagName, start);
  if (end === start || tagName === "style") return end;
  feedText(parser, (state === TokenizerMode.RCDATA ? textOf : rawTextOf)(page, start, end));
  return end;
}

function feedEndTag(parser: PageParser, page: Source, start: number): number {
  const { html } = page;
  const code = html.charCodeAt(start);
  if (isLetter(code)) {
    const tag = readEndTag(page, start);
    if (tag.end <= html.length) parser.onEndTag(tag);
    return tag.end;
  }
  if (code === GREATER) return start + 1;
  if (start < html.length) return feedBogusComment(parser, html, start);
  feedText(parser, "</");
  return start;
}

/** What follows `<!`. */
function feedDeclaration(parser: PageParser, page: Source, start: number): number {
  const { html } = page;
  if (html.startsWith("--", start)) return feedComment(parser, html, start + 2);
  if (html.slice(start, start + DOCTYPE.length).toLowerCase() === DOCTYPE) {
    const end = endAt(html, ">", start);
    parser.tokenizer.write(html.slice(start - 2, end), false);
    return end;
  }
  if (!parser.tokenizer.inForeignNode || !html.startsWith(CDATA, start)) return feedBogusComment(parser, html, start);
  const close = html.indexOf("]]>", start + CDATA.length);
  const end = close < 0 ? html.length : close;
  if (end > start + CDATA.length) feedText(parser, rawTextOf(page, start + CDATA.length, end));
  return end + 3;
}

function feedComment(parser: PageParser, html: string, start: number): number {
  parser.onComment(COMMENT);
  if (html.startsWith(">", start)) return start + 1;
  if (html.startsWith("->", start)) return start + 2;
  COMMENT_END.lastIndex = start;
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
}

function feedBogusComment(parser: PageParser, html: string, start: number): number {
  parser.onComment(COMMENT);
  return endAt(html, ">", start);
}

const RUNS = /[\t\n\f\r ]+|[^\t\n\f\r ]+/gu;

/** Among columns white space stays and all else goes, run by run. */
function feedText(parser: PageParser, chars: string): void {
  if (parser.insertionMode !== InsertionMode.IN_COLUMN_GROUP) feedRun(parser, chars);
  else for (const [run] of chars.matchAll(RUNS)) feedRun(parser, run);
}

/** Where the tree builder treats the white space before a text in its own way, that goes first. */
function feedRun(parser: PageParser, chars: string): void {
  let start = 0;
  while (isSpace(codeAt(chars, start))) start++;
  if (start < chars.length && parser.insertionMode === InsertionMode.IN_BODY && !parser.skipNextNewLine) start = 0;
  if (start > 0) {
    const space = chars.slice(0, start);
    parser.onWhitespaceCharacter({ type: TokenType.WHITESPACE_CHARACTER, chars: space, location: null });
  }
  if (start === chars.length) return;
  const rest = start === 0 ? chars : chars.slice(start);
  parser.onCharacter({ type: TokenType.CHARACTER, chars: rest, location: null });
}

/** A piece of the page as text, its references decoded. */
function textOf(page: Source, from: number, to: number): string {
  const text = rawTextOf(page, from, to);
  return holdsReference(page, from, to) ? decodeHTML(text) : text;
}

/** The same where references are none. */
function rawTextOf({ html, hasReturns }: Source, from: number, to: number): string {
  const text = html.slice(from, to);
  return hasReturns ? withoutReturns(text) : text;
}

/** Just behind the next `mark`, or the end of the page. */
function endAt(html: string, mark: string, start: number): number {
  const at = html.indexOf(mark, start);
  return at < 0 ? html.length : at + mark.length;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
