import type { Span } from "../../model/article.ts";
import * as IS from "./is.ts";
import { PERSONAL, type Lexicon } from "./lexicon.ts";
import type { Paragraph } from "./read-name.ts";
import { isOneOf } from "./characters.ts";
import { isOf } from "./noun-phrase.ts";
import { splitAffiliation } from "./split-affiliation.ts";
import { phraseOf, type Token } from "./tokenize.ts";
import { itemBefore, lastOf } from "./rows.ts";

/** What an introduction says of somebody. */
export interface Introduction {
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The words that make an expert. */
  readonly expertise: Span | null;
}

interface RolePart {
  readonly role: readonly [start: number, end: number];
  readonly affiliation: readonly [start: number, end: number] | null;
  readonly isExpert: boolean;
}

export const NO_INTRODUCTION: Introduction = { role: null, affiliation: null, expertise: null };
const MAX_ROLE = 30; // characters; longer ones are misread clauses
const MAX_AFFILIATION = 45;

/**
 * What the words before a name say of its bearer: 美国自由之家研究员 → role 研究员, affiliation 美国自由之家. A land stays with the role.
 * Nothing where the words do not end with a role.
 */
export function readIntroduction(paragraph: Paragraph, start: number, end: number): Introduction {
  const parts = splitRoles(paragraph, start, end);
  const first = parts[0];
  const last = lastOf(parts);
  if (!first || !last) return NO_INTRODUCTION;
  const holder = parts.find((part) => part.affiliation !== null);
  const joined = parts.every((part) => part === first || part.affiliation === null);
  const role = clean(paragraph.text.slice(first.role[0], joined ? last.role[1] : first.role[1])).replace(PRAISE, "");
  const body = holder?.affiliation ? paragraph.text.slice(...holder.affiliation) : "";
  const affiliation = isWork(body, role) ? "" : withoutSide(clean(body));
  const expert = parts.find((part) => part.isExpert);
  const expertise = expert ? { paragraph: paragraph.index, start: expert.role[0], end: expert.role[1] } : null;
  return {
    role: role === "" || role.length > MAX_ROLE ? null : role,
    affiliation:
      affiliation.length < 2 || // 该党发言人: no body 党
      paragraph.lexicon.pack.genericBodies.includes(affiliation) ||
      affiliation.length > MAX_AFFILIATION
        ? null
        : affiliation,
    expertise,
  };
}

/** 电影《某某》的导演: a work employs nobody. */
function isWork(body: string, role: string): boolean {
  return body.endsWith("》") && MAKES_WORKS.test(role);
}

const MAKES_WORKS = /[导導]演|[编編][剧劇]|[主参]演|演[员員]|作者|制片|主角|作曲|[译譯]者/u;

/** 民运人士、自由作家 are two roles of one person. */
function splitRoles(paragraph: Paragraph, start: number, end: number): RolePart[] {
  const parts: RolePart[] = [];
  let from = start;
  for (const to of [...joiners(paragraph.folded, start, end), end]) {
    const part = readRole(paragraph, from, to);
    if (part && !ONE_OF.test(paragraph.folded.slice(...part.role))) parts.push(part);
    if (part) from = to + 1;
  }
  return parts;
}

function joiners(folded: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start; at < end && found.length < 6; at++) if (isOneOf(JOINERS, folded, at)) found.push(at);
  return found;
}

const JOINERS = "、兼";
const ONE_OF = /^之一$/u; // “三君子”之一: no role

function readRole(paragraph: Paragraph, from: number, to: number): RolePart | null {
  const { folded, lexicon } = paragraph;
  const tokens = phraseOf(paragraph, from, to);
  while (lastOf(tokens)?.type === "bracket") tokens.pop();
  const head = lastOf(tokens);
  if (!head || !(head.is & PERSONAL)) return null;
  dropCount(tokens, folded);
  let first = tokens.length - 1;
  while (first > 0 && (tokens[first - 1]?.is ?? 0) & (PERSONAL | IS.rolePrefix)) first--;
  const roleStart = tokens[first]?.start ?? head.start;
  const before = tokens.slice(0, first);
  if (!(head.is & (IS.office | IS.expert | IS.role)))
    return { role: [kinStart(before, folded, from), head.end], affiliation: null, isExpert: false };
  const split = splitAffiliation({ before, head, roleStart, folded });
  const role: [number, number] = [split.roleStart, head.end];
  const own = split.affiliation ? tokens.filter(({ start }) => start >= (split.affiliation?.[1] ?? 0)) : tokens; // not 律师协会
  const isExpert = speaksAsExpert(
    own,
    folded.slice(...role),
    split.affiliation ? folded.slice(...split.affiliation) : "",
    lexicon,
  );
  return { role, affiliation: split.affiliation, isExpert };
}

/** 多名村民, 该校一名学者: without the count, and what stands before it unless that is a body. */
function dropCount(tokens: Token[], folded: string): void {
  for (let at = tokens.length - 2; at >= 0; at--) {
    if (!isCounted(tokens[at], tokens[at + 1], folded)) continue;
    const isBody = ((itemBefore(tokens, at)?.is ?? 0) & (IS.organisation | IS.organisationSuffix)) !== 0;
    const length = tokens[at]?.type === "number" ? 2 : 1; // 2名
    tokens.splice(isBody ? at : 0, isBody ? length : at + length);
    return;
  }
}

function isCounted(first: Token | undefined, next: Token | undefined, folded: string): boolean {
  if (!first) return false;
  return (
    (first.is & IS.count) !== 0 || (first.type === "number" && CLASSIFIERS.includes(folded[next?.start ?? 0] ?? "-"))
  );
}

const CLASSIFIERS = "名位个家人多余%％";

/** 程渊的妻子: whose wife she is belongs to the role. */
function kinStart(before: readonly Token[], folded: string, from: number): number {
  for (let i = before.length - 2; i >= 0; i--) if (isOf(before[i])) return before[i]?.end ?? from; // not 的 of 的妻子
  return from;
}

function speaksAsExpert(
  tokens: readonly Token[],
  role: string,
  affiliation: string,
  { notExperts, pack }: Lexicon,
): boolean {
  const isExpert =
    tokens.some(({ is }) => is & IS.expert) || pack.expertPlaces.some((word) => affiliation.includes(word));
  return isExpert && !notExperts.some((word) => role.includes(word));
}

/** Asked for its last character first: most bodies end otherwise. */
function withoutSide(body: string): string {
  return isOneOf("面关關籍", body, body.length - 1) ? body.replace(SIDE, "") : body;
}

const SIDE = /(?:方面)?(?:相关|相關|有关|有關)?$|籍$/u; // 某集团方面相关负责人, 某党籍议员
const PRAISE =
  /^(?:\p{Nd}*[%％]|\p{Nd}+|.{0,6}(?:著名|知名)|(?:当地|另外?)?[一两三四五几多数][名位个]|\p{L}姓|(?:方面)?[有相][关關]|其(?![他它中余]))/u; // 海城著名时评家, 李姓司机: no part of the title
const IN_BRACKETS = /[（(][^（）()]{0,80}[）)]/gu;
const EDGES = /^(?:[\s、，]|的(?!士))+|[\s、，的]+$/gu;
const SIGNS = /[\s（(、，的“「《”」》]/u; // what the others need: most words have none
const IN_MARKS = /^[“「《]([^“”「」《》]*)[”」》]?$/u; // “海风”; not “海风”联盟

const MAX_RAW = 300; // characters, brackets and all: longer names nothing

function clean(text: string): string {
  if (text.length > MAX_RAW) return "";
  if (!SIGNS.test(text)) return text;
  const bare = text.replace(IN_BRACKETS, "").replace(EDGES, "");
  return IN_MARKS.exec(bare)?.[1] ?? bare;
}
