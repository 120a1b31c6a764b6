import { decodeHTMLAttribute } from "entities/decode";
import { html as names, Token } from "parse5";

const { TokenType } = Token;

/** A tag as parse5's tree builder takes it. */
export interface TagToken extends Token.TagToken {
  /** Just behind its `>`; the length of the page plus one where the page ends inside the tag: it then counts for nothing. */
  end: number;
}

/** A page as served. */
export interface Source {
  readonly html: string;
  /** Does it hold any CR? */
  readonly hasReturns: boolean;
  /** Where the next `&` stands behind what was looked at last; its length where there is none. */
  reference: number;
  /** The end tag that was read last. */
  readonly endTag: TagToken;
}

/** Does a stretch of the page hold a reference such as `&amp;`? Asked from front to end: each stretch behind the last. */
export function holdsReference(page: Source, from: number, to: number): boolean {
  if (page.reference < from) {
    const at = page.html.indexOf("&", from);
    page.reference = at < 0 ? page.html.length : at;
  }
  return page.reference < to;
}

/** Line ends as the HTML standard has them: LF alone. */
export const withoutReturns = (text: string): string =>
  text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text;

const TAB = 9;
const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
/** From this many attributes on, names already there are looked up rather than compared one by one. */
const MANY_ATTRIBUTES = 16;
const UPPER_CASE = /[A-Z]+/gu;

/** HTML's white space; nothing else is, so no-break spaces are text. */
export const isSpace = (code: number): boolean =>
  code <= SPACE && // letters are told by one look
  (code === SPACE || code === LINE_FEED || code === TAB || code === FORM_FEED || code === CARRIAGE_RETURN);

type KnownTag = readonly [name: string, id: number];

/** HTML's own tag names as they were met: one string for each, so that to compare two is to compare references. */
const knownTags = new Map<string, KnownTag>();

function knownTag(name: string): KnownTag {
  const known = knownTags.get(name);
  if (known) return known;
  const tag: KnownTag = [name, names.getTagID(name)];
  if (tag[1] !== names.TAG_ID.UNKNOWN) knownTags.set(name, tag);
  return tag;
}

/** Reads the start tag whose name begins at `start`, as the HTML standard's tokenizer does. */
export const readStartTag = (page: Source, start: number): TagToken =>
  readTag(newTag(TokenType.START_TAG), page, start);

/** The same of an end tag: one object for all of a page, for nobody keeps them or asks for their attributes. */
export const readEndTag = (page: Source, start: number): TagToken => readTag(page.endTag, page, start);

export function newTag(type: TagToken["type"]): TagToken {
  const attrs = NO_ATTRIBUTES;
  return { type, tagName: "", tagID: 0, selfClosing: false, ackSelfClosing: false, attrs, location: null, end: 0 };
}

function readTag(tag: TagToken, page: Source, start: number): TagToken {
  const { html } = page;
  const nameEnd = endOfTagName(html, start);
  const [tagName, tagID] = knownTag(lowerCase(html.slice(start, nameEnd)));
  tag.tagName = tagName;
  tag.tagID = tagID;
  if (html.charCodeAt(nameEnd) === GREATER) tag.end = nameEnd + 1;
  else readAttributes(page, nameEnd, tag);
  return tag;
}

const MAX_NAMES = 1000; // of attributes that are known; a page has some dozens
/** Attribute names as they were met, in lower case: one string for each, for the same reason. */
const knownNames = new Map<string, string>();

function knownName(written: string): string {
  const known = knownNames.get(written);
  if (known !== undefined) return known;
  const name = lowerCase(written);
  if (knownNames.size < MAX_NAMES) knownNames.set(written, name);
  return name;
}

/** Of every tag without any: neither parse5 nor the tree changes a list of attributes. */
const NO_ATTRIBUTES: Token.Attribute[] = [];
const BLANK: Token.Attribute = { name: "", value: "" };
/** The attributes of the tag that is being read, then blanks: each tag's own list takes no more room than it needs. */
const found: Token.Attribute[] = [];

/** From behind the tag's name to its end: fills in the attributes, whether it closes itself, and where it ends. */
function readAttributes(page: Source, start: number, tag: TagToken): void {
  const { html } = page;
  let count = 0;
  let names: Set<string> | null = null;
  for (let at = start; ;) {
    at = skipSpace(html, at);
    const code = html.charCodeAt(at);
    tag.end = at + 1;
    if (code === GREATER || at >= html.length) break;
    if (code === SLASH) {
      tag.selfClosing = html.charCodeAt(++at) === GREATER;
      continue;
    }
    const nameEnd = endOfAttributeName(html, at + 1);
    const attribute = { name: knownName(html.slice(at, nameEnd)), value: "" };
    at = skipSpace(html, nameEnd);
    if (html.charCodeAt(at) === EQUALS) at = readValue(page, skipSpace(html, at + 1), attribute);
    if (count >= MANY_ATTRIBUTES) names ??= new Set(found.map((one) => one.name));
    if (names ? names.has(attribute.name) : isFound(attribute.name, count)) continue; // the first of a name counts
    found[count++] = attribute;
    names?.add(attribute.name);
  }
  if (count === 0) return;
  tag.attrs = found.slice(0, count);
  found.fill(BLANK, 0, count); // no page outlives its reading
}

function isFound(name: string, count: number): boolean {
  for (let i = 0; i < count; i++) if (found[i]?.name === name) return true;
  return false;
}

/** Fills in the value that begins at `start`; gives where it ends. */
function readValue(page: Source, start: number, attribute: Token.Attribute): number {
  const { html } = page;
  const quote = html.charCodeAt(start);
  const quoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
  const from = quoted ? start + 1 : start;
  let to = quoted ? html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", from) : endOfUnquoted(html, from);
  if (to < 0) to = html.length;
  let value = html.slice(from, to);
  if (page.hasReturns) value = withoutReturns(value);
  attribute.value = holdsReference(page, from, to) ? decodeHTMLAttribute(value) : value;
  return quoted ? to + 1 : to;
}

function skipSpace(html: string, start: number): number {
  let at = start;
  while (isSpace(html.charCodeAt(at))) at++;
  return at;
}

function endOfTagName(html: string, start: number): number {
  for (let at = start; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code <= GREATER && (code === GREATER || code === SLASH || isSpace(code))) return at;
  }
  return html.length;
}

function endOfAttributeName(html: string, start: number): number {
  for (let at = start; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code <= GREATER && (code === EQUALS || code === GREATER || code === SLASH || isSpace(code))) return at;
  }
  return html.length;
}

function endOfUnquoted(html: string, start: number): number {
  for (let at = start; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code <= GREATER && (code === GREATER || isSpace(code))) return at;
  }
  return html.length;
}

/** Only ASCII letters, as the standard says. */
function lowerCase(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code <= 90 && code >= 65) return name.replace(UPPER_CASE, (letters) => letters.toLowerCase());
  }
  return name;
}
