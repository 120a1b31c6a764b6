import type { Mention } from "../attribution.ts";
import { asObject } from "../new-mention.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { isChar, kindsOf, PERSONAL, type Lexicon } from "./lexicon.ts";
import { personMention } from "./make-mention.ts";
import {
  endOfName,
  HEADS,
  isAlias,
  isRareName,
  looksLikeName,
  NO_NAMES,
  type KnownNames,
  type Paragraph,
} from "./read-name.ts";
import { endOfPenName } from "./name-before-verb.ts";
import { phraseStart } from "./phrase-start.ts";
import { isOf } from "./noun-phrase.ts";
import { addPredicates, isToldOf } from "./predicates.ts";
import type { Token } from "./tokenize.ts";
import { itemBefore } from "./rows.ts";

/** Names that the text makes sure of, and every introduction of their bearers. */
export interface Known {
  readonly known: KnownNames;
  readonly mentions: readonly Mention[];
}

/** People introduced by a role, a Latin form or a dotted name: who they are, wherever it stands. */
export function findKnownNames(paragraphs: readonly Paragraph[]): Known {
  const names = new Set<string>();
  const openings = new Map<string, Set<string>>();
  const mentions: Mention[] = [];
  for (const paragraph of paragraphs) {
    const { tokens } = paragraph;
    for (let at = 0; at < tokens.length; at++) {
      const { is, first } = tokens[at] ?? NO_TOKEN;
      if (first & BEGINS_NAME) countOpening(paragraph, at, openings, names);
      const start = is & PERSON || first & MARKS_NAME ? nameStart(paragraph, at) : agedStart(paragraph, at);
      const mention = start === null ? null : introducedAt(paragraph, start, names);
      if (mention) mentions.push(mention);
    }
  }
  for (const [name, followers] of openings)
    if (followers.size >= (name.length === FULL ? MIN_FOLLOWERS : MIN_FOREIGN_FOLLOWERS)) names.add(name);
  const known = indexNames(names);
  for (const paragraph of paragraphs) addPredicates(paragraph, known, mentions);
  return { known, mentions };
}

const NO_TOKEN = { is: 0, first: 0, start: 0, end: 0 };
const BEGINS_NAME: number = CHAR.surname | CHAR.foreign;
const MARKS_NAME: number = CHAR.separator | CHAR.opener;

/** The name that begins with a token, noted, with its introduction if it has one. */
function introducedAt(paragraph: Paragraph, start: number, names: Set<string>): Mention | null {
  const { tokens } = paragraph;
  const name = nameFrom(paragraph, tokens, start);
  if (!name) return null;
  if (!isCalled(paragraph, name)) addName(names, name.text, paragraph.lexicon);
  const other = nameAfterLink(paragraph, tokens, name.end);
  if (other) addName(names, other, paragraph.lexicon);
  const { mention } = personMention(paragraph, phraseStart(paragraph, tokens, start), name.start, name.end);
  return mention.role !== null || mention.latinName !== null ? asObject(mention) : null;
}

/** 某女士, 某校长: what somebody is called; another bearer of the family name may be called so too. */
function isCalled({ folded, lexicon }: Paragraph, { start, end }: { start: number; end: number }): boolean {
  return (kindsOf(lexicon, folded, start + 1, end) & IS.title) !== 0;
}

/** 学者某甲和某乙: a second name. */
function nameAfterLink(paragraph: Paragraph, tokens: readonly Token[], end: number): string | null {
  if (!isChar(paragraph.lexicon, paragraph.folded, end, CHAR.link)) return null;
  const at = paragraph.tokenAt[end + 1];
  const other = at === undefined ? null : nameFrom(paragraph, tokens, at);
  return other?.text ?? null;
}

const MIN_FOREIGN_FOLLOWERS = 3;
const MIN_FOLLOWERS = 2; // different characters after it: the name is over where they begin
const FULL = 3; // characters of most Chinese names

/** A family name and two more characters, or foreign ones, that several clauses begin with are a name, whatever verb follows. */
function countOpening(paragraph: Paragraph, at: number, openings: Map<string, Set<string>>, names: Set<string>): void {
  const { folded, lexicon, tokens } = paragraph;
  const first = tokens[at];
  if (!first || !isOne(first)) return;
  const before = at > 0 ? tokens[at - 1] : undefined;
  const isOpening = !before || isChar(lexicon, folded, first.start - 1, CHAR.delimiter | CHAR.of);
  if (!isOpening) return;
  for (let length = 2; length <= FULL && isOne(tokens[at + length - 1]); length++) {
    const end = first.start + length;
    if (!couldBeName(paragraph, at, length)) continue;
    const name = folded.slice(first.start, end);
    if (isToldOf(paragraph, end) || isHeard(paragraph, at + length)) names.add(name);
    if (before && isOf(before)) continue;
    const followers = openings.get(name) ?? new Set();
    const isTurn = folded[end] === "：";
    openings.set(name, followers.add(isTurn ? `：${String(paragraph.index)}` : (folded[end] ?? "")));
  }
}

function isOne(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === 1;
}

/** Two or three tokens of one character each. */
function couldBeName(paragraph: Paragraph, at: number, length: number): boolean {
  const { folded, lexicon, tokens } = paragraph;
  const start = tokens[at]?.start ?? 0;
  let isForeign = true;
  for (let i = at; i < at + length; i++) {
    const { is, first } = tokens[i] ?? NO_TOKEN;
    if (first & CHAR.neverInNames || (i > at && is !== 0 && !(first & CHAR.name))) return false;
    if (!(first & CHAR.foreign)) isForeign = false;
  }
  const end = start + length;
  if (isOneOf(PLACES, folded, end - 1)) return false;
  const isSure = length === FULL || isHeard(paragraph, at + length) || isToldOf(paragraph, end);
  return (isSure || isForeign) && looksLikeName(folded.slice(start, end), lexicon);
}

/** 某某坦言，: does a verb of saying, and no more, follow? */
function isHeard({ folded, lexicon, tokens }: Paragraph, at: number): boolean {
  const { is, start, end } = tokens[at] ?? NO_TOKEN;
  const after = isOneOf("说道", folded, end) ? end + 1 : end; // 回答说
  return (is & IS.say) !== 0 && end - start > 1 && !(is & IS.weak) && isChar(lexicon, folded, after, CHAR.delimiter);
}

const PLACES = "省市县区镇乡村州路街站队厂店"; // 安化县: no 安 of that name

const PERSON: number = PERSONAL | IS.title;

/** The token that a name begins with: after a role, or before a Latin form in brackets. */
function nameStart({ folded, tokens }: Paragraph, at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.type === "char") return token.first & CHAR.separator ? dottedStart(tokens, at) : null;
  if (token.is & PERSON) return token.is & PERSONAL ? at + 1 : titledStart(tokens, at);
  if (!LATIN_FORM.test(folded.slice(token.start, token.start + 4))) return null;
  let first = at;
  while (first > 0 && at - first < MAX_BEFORE && isNameCharacter(tokens[first - 1])) first--;
  return first < at ? first : null;
}

/** 28岁的某某: the name begins behind 的. */
function agedStart({ folded, tokens }: Paragraph, at: number): number | null {
  const token = tokens[at];
  return token && token.first & CHAR.of && isOneOf("岁", folded, token.start - 1) && tokens[at + 1] ? at + 1 : null;
}

const MAX_BEFORE = 8; // characters of a name before its Latin form
const LATIN_FORM = /^[（(](?:\s*\p{Script=Latin}|化名)/u;

/** Where the name before a title begins: 某某女士. */
function titledStart(tokens: readonly Token[], at: number): number | null {
  const title = tokens[at];
  if (!title || title.end - title.start < 2) return null;
  for (const length of [FULL, 2]) {
    const name = tokens.slice(Math.max(0, at - length), at);
    if (name.length === length && (name[0]?.first ?? 0) & CHAR.surname) return at - length;
  }
  return null;
}

/** Where the foreign characters before a dot begin. */
function dottedStart(tokens: readonly Token[], dot: number): number | null {
  let first = dot;
  while (first > 0 && (tokens[first - 1]?.first ?? 0) & CHAR.foreign) first--;
  return first < dot ? first : null;
}

function isNameCharacter(token: Token | undefined): boolean {
  if (!token) return false;
  return (token.type === "char" && !(token.first & CHAR.of)) || (token.first & CHAR.name) !== 0;
}

function nameFrom(
  paragraph: Paragraph,
  tokens: readonly Token[],
  at: number,
): { start: number; end: number; text: string } | null {
  const first = tokens[at];
  if (!first) return null;
  const window = tokens.slice(at, at + 14);
  const shaped = endOfName(window, 0, paragraph, true);
  const isCounted = ((itemBefore(tokens, at - 1)?.is ?? 0) & (IS.count | IS.demonstrative)) !== 0; // 那船长皱眉摆手说
  const end = shaped ?? (isCounted ? null : endOfPenName(window, 0, false));
  if (end === null) return null;
  const text = paragraph.folded.slice(first.start, end);
  if (shaped === null) return { start: first.start, end, text };
  return looksLikeName(text, paragraph.lexicon) || isRareName(text, paragraph.lexicon) || isAlias(paragraph.folded, end)
    ? { start: first.start, end, text }
    : null;
}

/** The foreign parts of a name stand for it too: 卡申. */
function addName(names: Set<string>, name: string, lexicon: Lexicon): void {
  names.add(name);
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    if (!isChar(lexicon, name, at, CHAR.separator)) continue;
    if (at - from > 1) names.add(name.slice(from, at));
    from = at + 1;
  }
  if (from > 0) names.add(name.slice(from)); // 李 of 布兰登·李
}

const HAN_NAME = /^\p{Script=Han}{3}$/u;

function indexNames(names: ReadonlySet<string>): KnownNames {
  const lengths = new Map<number, number[]>();
  const heads = new Uint8Array(HEADS);
  const surnames = new Set<number>();
  for (const name of names) {
    const head = name.charCodeAt(0);
    heads[head & (HEADS - 1)] = 1;
    const own = lengths.get(head);
    if (!own) lengths.set(head, [name.length]);
    else if (!own.includes(name.length)) own.push(name.length);
    if (HAN_NAME.test(name)) surnames.add(head);
  }
  for (const own of lengths.values()) if (own.length > 1) own.sort((a, b) => b - a);
  return { names, heads, lengths, surnames, bodies: NO_NAMES.bodies };
}
