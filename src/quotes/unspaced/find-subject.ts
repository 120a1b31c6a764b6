import type { Mention } from "../attribution.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { isChar, PERSONAL } from "./lexicon.ts";
import { bodyMention, describedMention, personMention, pronounMention, unnamedMention } from "./make-mention.ts";
import { body, publishedBy } from "./named-bodies.ts";
import { isCalledSo, namedAt, ownWords, signedBy } from "./named-subject.ts";
import {
  HEAD,
  type Phrase,
  type Subject,
  closesAt,
  endsSubject,
  isNamer,
  isOf,
  isPhrase,
  isPreposition,
} from "./noun-phrase.ts";
import { type Paragraph, endOfName, looksLikeName } from "./read-name.ts";
import { skipLead } from "./skip-lead.ts";
import { phraseOf, type Token } from "./tokenize.ts";
import { itemBefore } from "./rows.ts";

const MAX_PHRASE = 160; // characters in which a subject is looked for

/**
 * The subject of a clause: a name with its introduction, a pronoun, a body, somebody unnamed. `null` where the clause has none.
 * @param beforeCue the clause ends right before its reporting verb
 */
export function findSubject(paragraph: Paragraph, from: number, to: number, beforeCue: boolean): Subject | null {
  const start0 = beforeCue ? Math.max(from, to - MAX_PHRASE) : from;
  const end0 = beforeCue ? to : Math.min(to, from + MAX_PHRASE);
  const tokens = phraseOf(paragraph, start0, end0);
  const phrase = { paragraph, tokens, beforeCue };
  const start = skipLead(phrase, 0);
  if (start >= tokens.length) return null;
  let npStart = start;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const found = mayName(phrase, npStart, at) ? subjectAt(phrase, npStart, at) : null;
    if (found) return (beforeCue ? publishedBy(phrase, found) : null) ?? found;
    if (isOf(token) || isAfterwards(phrase, at)) npStart = at + 1;
  }
  return beforeCue ? wholePhrase(phrase, start) : null;
}

const NAMING: number = HEAD | IS.firstPerson | IS.pronoun | IS.demonstrative | IS.count | IS.place;

/** Told at a glance, for at most places no subject can end: neither the phrase nor a name begins there, and the word names nobody. */
function mayName({ tokens, paragraph }: Phrase, npStart: number, at: number): boolean {
  const { is, type } = tokens[at] ?? { is: 0, type: "char" };
  if (at === npStart || is & NAMING || (type !== "char" && type !== "word")) return true;
  return ((itemBefore(tokens, at)?.is ?? 0) & BODY_OR_PLACE) !== 0 || isCalledSo(paragraph, tokens, at);
}

/** 了解情况后民警…: what came before is no part of the phrase. */
function isAfterwards({ paragraph, tokens }: Phrase, at: number): boolean {
  const token = tokens[at];
  if (!token || !isOneOf("后时", paragraph.folded, token.end - 1)) return false;
  return AFTERWARDS.has(paragraph.folded.slice(token.start, token.end));
}

const AFTERWARDS: ReadonlySet<string> = new Set(["后", "之后", "以后", "时"]);

function subjectAt(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const token = tokens[at];
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (!token || (before && isPreposition(before))) return null;
  if (before && at > npStart && before.is & IS.place && token.is & IS.adverb && token.is & IS.organisationSuffix)
    return null; // 某国会继续
  const isHandle = token.type === "term" || token.type === "latin";
  if (isHandle && before && isNamer(phrase, before)) return accountOf(phrase, at);
  if (token.is & IS.firstPerson && at === npStart)
    return closesAt(phrase, at + 1) ? { mentions: [], end: token.end } : null;
  if (token.type === "latin" && isOf(tokens[at + 1])) return ownerOf(phrase, npStart, at);
  if (token.is & IS.pronoun && (at === npStart || at === npStart + 1))
    return single(phrase, at + 1, pronounMention(paragraph, token));
  if (at === npStart && token.is & IS.demonstrative) return described(phrase, at) ?? null;
  if (isCount(phrase, at) && isPhrase(phrase, npStart, at)) return counted(phrase, npStart, at);
  if (token.is & HEAD && !isPhrase(phrase, npStart, at)) return null;
  if (token.is & PERSONAL || token.is & IS.unnamed) return personal(phrase, npStart, at);
  const named = namedAt(phrase, npStart, at, false);
  if (named) return named;
  const isTitled = token.type === "title" || (token.type === "term" && at === npStart);
  if (token.is & (IS.organisation | IS.organisationSuffix | IS.document) || isTitled) return body(phrase, npStart, at);
  if (token.is & IS.place && at === npStart && endOfName(tokens, at + 1, paragraph, false) === null)
    return single(phrase, at + 1, bodyMention(paragraph, token.start, token.end));
  return null;
}

function isNetizen({ paragraph }: Phrase, { start, end }: Token): boolean {
  return paragraph.lexicon.pack.netizens.includes(paragraph.folded.slice(start, end));
}

/** 帐号“某某”, 帐号haifeng77: the name, without its marks. */
function accountOf(phrase: Phrase, at: number): Subject | null {
  const token = phrase.tokens[at];
  if (!token) return null;
  const bearer = phrase.tokens[at + 2]; // 网名“某某”的博主
  const after = phrase.tokens[at + 3];
  const isOwned = bearer && bearer.is & (PERSONAL | IS.unnamed) && (after ? endsSubject(after) : phrase.beforeCue);
  if (!isOwned && !closesAt(phrase, at + 1)) return null;
  const edge = token.type === "term" ? 1 : 0;
  const { mention } = personMention(phrase.paragraph, token.start + edge, token.start + edge, token.end - edge);
  return { mentions: [mention], end: isOwned ? bearer.end : token.end };
}

/** IDC的数据, 研究机构IDC的数据: the body’s, for no person’s name is like that. */
function ownerOf(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const { start, end } = tokens[at] ?? NO_SPAN;
  const isFirst = at === npStart || ((itemBefore(tokens, at)?.is ?? 0) & IS.organisationSuffix) !== 0;
  const words = isFirst ? ownWords(phrase, at + 1) : null;
  const mentions = words === null ? [] : asBody(paragraph, start, end);
  return words !== null && mentions.length > 0 ? { mentions, end: words } : null;
}

const NO_SPAN = { start: 0, end: 0 };

function single(phrase: Phrase, next: number, mention: Mention | null): Subject | null {
  return mention && closesAt(phrase, next)
    ? { mentions: [mention], end: itemBefore(phrase.tokens, next)?.end ?? 0 }
    : null;
}

function isCount({ tokens, paragraph }: Phrase, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.is & IS.count) return !(token.is & IS.title && (itemBefore(tokens, at)?.first ?? 0) & CHAR.surname); // 罗某
  return token.type === "number" && "名位个家人".includes(paragraph.folded[token.end] ?? "-");
}

/** 一名关注产业链的机构人士: the last noun for people before the verb. */
function counted(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph, beforeCue } = phrase;
  const isText = "份篇则".includes(paragraph.folded[(tokens[at]?.end ?? 0) - 1] ?? "-"); // 一份某公司的报告
  const kinds = isText ? IS.document : PERSONAL | IS.unnamed | IS.organisationSuffix | IS.document;
  for (let head = at + 1; head < tokens.length; head++) {
    const token = tokens[head];
    if (!token) break;
    if (!(token.is & kinds)) continue;
    const named = namedAt(phrase, at + 1, head + 1, true);
    if (named) return named;
    if (!closesAt(phrase, head + 1)) continue;
    return unnamedFrom(phrase, countStart(tokens, npStart, at), token);
  }
  return beforeCue ? countedByVerb(phrase, npStart, at) : null;
}

/** Where the phrase of those counted begins. */
function countStart(tokens: readonly Token[], npStart: number, at: number): number {
  const isTheirs = ((itemBefore(tokens, at)?.is ?? 0) & (IS.place | IS.organisation | IS.organisationSuffix)) !== 0; // 警署一名警员
  const isMore = itemBefore(tokens, at)?.type === "number"; // 30多名村民
  return tokens[isTheirs ? npStart : isMore ? at - 1 : at]?.start ?? 0;
}

function unnamedFrom({ paragraph }: Phrase, from: number, head: Token): Subject {
  return { mentions: [unnamedMention(paragraph, from, head, from)], end: head.end };
}

const MAX_COUNTED = 10; // characters

/** 另一名外籍移工则用中文说: a noun that no list knows, up to the words that belong to the verb. */
function countedByVerb({ tokens, paragraph, beforeCue }: Phrase, npStart: number, at: number): Subject | null {
  const count = tokens[at];
  if (!count || !isOneOf("名位", paragraph.folded, count.end - 1)) return null;
  let last = at + 1;
  while (last < tokens.length && !endsSubject(tokens[last] as Token)) last++; // within bounds
  const head = itemBefore(tokens, last);
  if (!head || head.end - count.end > MAX_COUNTED) return null;
  if (head.is & IS.localizer || tokens.slice(at + 1, last).some(isOf)) return null;
  return unnamedFrom({ tokens, paragraph, beforeCue }, countStart(tokens, npStart, at), head);
}

/** 该人士, 这位学者: whoever was introduced so before; 该电台总裁曾勇 names him. */
function described(phrase: Phrase, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const start = tokens[at]?.start ?? 0;
  for (let head = at + 1; head < Math.min(tokens.length, at + 12); head++) {
    const token = tokens[head];
    if (!token) break;
    if (!(token.is & (PERSONAL | IS.unnamed | IS.organisationSuffix | IS.document))) continue;
    const named = token.is & PERSONAL ? namedAt(phrase, at + 1, head + 1, true) : signedBy(phrase, at, head);
    if (named) return named;
    if (!isPhrase(phrase, at + 1, head)) return null; // 这也给了孩子母亲
    if (closesAt(phrase, head + 1)) return { mentions: [describedMention(paragraph, start, token)], end: token.end };
  }
  return null;
}

/** A noun for people: it introduces the name that follows, or stands for somebody itself. */
function personal(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const token = tokens[at];
  if (!token) return null;
  const behind = tokens[at + 2];
  const isAccount = !behind || isNetizen(phrase, token) || isOneOf("在", paragraph.folded, behind.start); // 球迷“某某”在微博写道
  if (tokens[at + 1]?.type === "term" && isAccount) return accountOf(phrase, at + 1);
  const next = tokens[at + 1]?.type === "bracket" ? at + 2 : at + 1; // 助理处长（新界）吴某某
  const named = namedAt(phrase, npStart, next, true); // 当地居民李女士
  if (named) return named;
  if (!closesAt(phrase, at + 1)) return null;
  const start = tokens[npStart]?.start ?? token.start;
  if ((tokens[npStart]?.is ?? 0) & IS.firstPerson && at > npStart + 1) return null; // 我想起二哥
  if (paragraph.lexicon.pack.generics.includes(paragraph.folded.slice(start, token.end)) && !isThere(phrase, npStart))
    return { mentions: [], end: token.end }; // 人们说: nobody in particular
  const isSome = npStart > 0 && PEOPLE.test(paragraph.folded.slice(start, token.end)); // 有人
  const owner = token.is & IS.kin ? ownerStart(phrase, npStart) : null;
  const from = isSome ? token.start - 1 : (owner ?? start);
  return { mentions: [unnamedMention(paragraph, start, token, from)], end: token.end };
}

const MAX_OWNER = 8; // tokens

/** 罗某 of 罗某的家人: where the name of whose kin they are begins. */
function ownerStart({ tokens, paragraph }: Phrase, npStart: number): number | null {
  const of = itemBefore(tokens, npStart);
  if (!of || !isOf(of)) return null;
  const whose = itemBefore(tokens, npStart - 1);
  if (whose && whose.is & (PERSONAL | IS.unnamed) && whose === tokens[0]) return whose.start; // 少年的父亲
  const first = tokens[0]?.start ?? 0;
  if (looksLikeName(paragraph.folded.slice(first, of.start), paragraph.lexicon)) return first;
  for (let at = Math.max(0, npStart - MAX_OWNER); at < npStart - 1; at++)
    if (endOfName(tokens, at, paragraph, true) === of.start) return tokens[at]?.start ?? null;
  return null;
}

function isThere({ tokens }: Phrase, npStart: number): boolean {
  return ((itemBefore(tokens, npStart)?.is ?? 0) & IS.existence) !== 0;
}

const PEOPLE = /^人$/u;

const PLACE = /^\p{Script=Han}{2,4}[省市县镇区]$/u;

/** Nothing else that could speak stands before the verb: what the clause begins with, if it is a body's name or looks like somebody's. */
function wholePhrase({ tokens, paragraph }: Phrase, start: number): Subject | null {
  const { folded, lexicon } = paragraph;
  let last = start;
  while (last < tokens.length && !endsSubject(tokens[last] as Token)) last++; // within bounds
  const from = tokens[start]?.start ?? 0;
  const end = itemBefore(tokens, last)?.end ?? 0;
  const name = folded.slice(from, end);
  const isSurname = name.length === 1 && isChar(lexicon, name, 0, CHAR.surname) && last === tokens.length;
  if (PLACE.test(name)) return { mentions: asBody(paragraph, from, end), end }; // 某某市宣布
  if (isSurname) return { mentions: [personMention(paragraph, from, from, end).mention], end };
  const head = itemBefore(tokens, last);
  const isBody = head?.type === "latin" && head === tokens[start];
  const isPlain = tokens.slice(start, last - 1).some(({ type, is }) => type === "word" && !(is & BODY_OR_PLACE)); // 经济方面
  if (SIDE.test(name) && !isPlain) return { mentions: asBody(paragraph, from, end - SIDE_LENGTH), end };
  if ((!isBody && !paragraph.known.bodies.has(name)) || !HAN_ONLY.test(name)) return null;
  const mentions = asBody(paragraph, from, end);
  return mentions.length > 0 ? { mentions, end } : null;
}

function asBody(paragraph: Paragraph, from: number, end: number): Mention[] {
  const mention = bodyMention(paragraph, from, end);
  return mention ? [mention] : [];
}

const BODY_OR_PLACE: number = IS.organisation | IS.organisationSuffix | IS.place;
const SIDE = /^[^的了是我你这那各多几一两二三四]\p{Script=Han}{1,5}方面$/u; // 某某方面回应: a body, whatever its name
const SIDE_LENGTH = 2;
const HAN_ONLY = /^[\p{Script=Han}\p{Script=Latin}\p{N}·&]+$/u; // AT&T
