import type { Mention } from "../attribution.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { CUE, PERSONAL } from "./lexicon.ts";
import type { Paragraph } from "./read-name.ts";
import type { Token } from "./tokenize.ts";
import { itemBefore } from "./rows.ts";

/** Who a clause is about. */
export interface Subject {
  /** Several where they speak together; none where the author speaks. */
  readonly mentions: readonly Mention[];
  /** Where the naming words end. */
  readonly end: number;
}

export interface Phrase {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  /** A cue follows the phrase at once. */
  readonly beforeCue: boolean;
}

const AFTER_SUBJECT: number =
  CUE | IS.connector | IS.existence | IS.time | IS.adverb | IS.preposition | IS.relay | IS.demonstrative;

export function isOf(token: Token | undefined): boolean {
  return token !== undefined && token.type === "char" && (token.first & CHAR.of) !== 0;
}

/** A character that joins nouns, as a word or within one: 和. */
export function isAnd(token: Token | undefined): boolean {
  return token !== undefined && (token.first & CHAR.and) !== 0;
}

export function isPreposition({ is, first }: Token): boolean {
  return (is & IS.preposition) !== 0 && !(first & CHAR.and);
}

const NOT_IN_PHRASE: number = CUE | IS.pronoun | IS.count | IS.preposition | IS.time | IS.adverb;

const IN_PHRASE: number =
  PERSONAL | IS.place | IS.organisation | IS.organisationSuffix | IS.rolePrefix | IS.document | IS.unnamed;

/** Is what stands before the noun part of its phrase? Not where a verb, a pronoun or a count does: 港府他分析, 热传一份报告. */
const NO_NOUN = "是遭有不没请问来受让使把被由即";

export function isPhrase({ tokens, paragraph }: Phrase, npStart: number, at: number): boolean {
  for (let i = npStart; i < at; i++) {
    const token = tokens[i];
    if (token && !isInPhrase(token, paragraph) && !isInForeign(tokens, i)) return false;
  }
  return true;
}

function isForeign(token: Token | undefined): boolean {
  return token?.type === "char" && (token.first & CHAR.foreign) !== 0;
}

/** 来 of 卡罗来纳: one of several characters that foreign names are written in. */
export function isInForeign(tokens: readonly Token[], at: number): boolean {
  return isForeign(itemBefore(tokens, at)) && isForeign(tokens[at]);
}

function isInPhrase({ type, is, start, end, first }: Token, { folded }: Paragraph): boolean {
  if (is & IS.pronoun || (type === "char" && isOneOf(NO_NOUN, folded, start))) return false;
  if (is & IN_PHRASE || !(is & NOT_IN_PHRASE) || first & CHAR.and) return true;
  return end - start === 1 && !(first & CHAR.boundary);
}

/** 帐号, 名叫: a name comes next. */
export function isNamer({ paragraph }: Phrase, { start, end, first }: Token): boolean {
  return (first & CHAR.namerStart) !== 0 && paragraph.lexicon.namers.has(paragraph.folded.slice(start, end));
}

/** Can the subject end before this token? Not before 的, nor before more of the same phrase. */
export function closesAt(phrase: Phrase, next: number): boolean {
  const { tokens, beforeCue } = phrase;
  const token = tokens[next];
  if (!token) return beforeCue;
  if (token.is & IS.pronoun || isNamer(phrase, token)) return false;
  if (isAnd(token) && headFollows(phrase, next + 1)) return false;
  if (isDelegate(token, tokens[next + 1])) return false;
  if (beforeCue && token.is & IS.count && isOneOf("名位", phrase.paragraph.folded, token.end - 1)) return false; // 某集团一位店员
  if (endsSubject(token)) return !(token.is & IS.rolePrefix && headFollows(phrase, next + 1)); // 韩国联合参谋本部
  if (beforeCue && token.is & IS.document && (itemBefore(tokens, next)?.is ?? 0) & PERSONAL)
    return !headFollows(phrase, next + 1); // 记者调查后发现
  return !headFollows(phrase, next) && (!beforeCue || token.type !== "char" || tokens.length - next >= 2);
}

/** 代表 of 某党代表某某: no verb. */
function isDelegate({ is }: Token, next: Token | undefined): boolean {
  return (is & IS.office) !== 0 && next !== undefined && (next.first & CHAR.surname) !== 0;
}

export const HEAD: number = PERSONAL | IS.organisation | IS.organisationSuffix | IS.unnamed | IS.document;

/**
 * Words that no list knows may be more of the same phrase (中国 + 国营的…报道): then a noun for a speaker, or 的, comes before any adverb.
 */
function headFollows({ tokens, beforeCue }: Phrase, from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.is & HEAD || token.type === "title" || isOf(token)) return true;
    const isLink = isAnd(token) || (beforeCue && (token.is & CUE) !== 0);
    if (!isLink && endsSubject(token)) return false;
  }
  return false;
}

/** A verb, adverb or date; of words of one character only those that are seldom part of another. */
export function endsSubject({ start, end, is, type, first }: Token): boolean {
  if (type === "date") return true;
  return (is & AFTER_SUBJECT) !== 0 && (end - start > 1 || (first & CHAR.boundary) !== 0);
}
