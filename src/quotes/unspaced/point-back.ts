import { isMedium } from "./lexicon.ts";
import type { Mention } from "../attribution.ts";
import { copyMention, referring } from "../new-mention.ts";
import type { Paragraph } from "./read-name.ts";

/** Who spoke last of each kind: what 该报道, 公告 and 这名人士 can mean. */
export interface Memory {
  medium: Mention | null;
  body: Mention | null;
  document: Mention | null;
  author: Mention | null;
  /** Those without a name, and people with a role; latest first. */
  readonly people: Mention[];
  /** Of any kind. */
  last: Mention | null;
  /** The person whom a sentence since then is about. */
  subject: Mention | null;
}

const REMEMBERED = 8;

export function newMemory(): Memory {
  return { medium: null, body: null, document: null, author: null, people: [], last: null, subject: null };
}

/** Notes somebody named. */
export function remember(memory: Memory, mention: Mention, { lexicon }: Paragraph): void {
  memory.last = mention;
  memory.subject = null;
  if (mention.form !== "name") return;
  if (mention.kind === "document") memory.document = mention;
  if (mention.kind === "organization") memory.body = mention;
  if (isMedium(mention.name, lexicon)) memory.medium = mention;
  if (mention.kind !== "unnamed" && mention.role === null) return;
  memory.people.unshift(mention);
  if (memory.people.length > REMEMBERED) memory.people.pop();
}

/** The description with whom it means, where that is somebody who spoke before. */
export function pointBack(memory: Memory, mention: Mention, { lexicon, index }: Paragraph): Mention {
  if (isSideOf(memory.body, mention.name)) return describing(mention, memory.body?.name ?? "");
  if (isOneOf(memory.last, mention, lexicon.pack.netizens)) return describing(mention, memory.last?.name ?? "");
  if (mention.form !== "description") return mention;
  const head = mention.head ?? mention.name;
  const target =
    mention.kind === "document"
      ? sourceOf(memory, { head, paragraph: index }, lexicon.pack)
      : someoneLike(memory, head, mention);
  return target ? referring(mention, target.refersTo ?? target.name) : mention;
}

/** 校方 of 某某学校. */
function isSideOf(body: Mention | null, name: string): boolean {
  return body !== null && SIDE.test(name) && body.name.endsWith(name[0] ?? "");
}

const SIDE = /^[局署院校馆館会會府]方$/u;

/** No name: it means somebody of that name. */
export function describing(mention: Mention, name: string): Mention {
  const copy = copyMention(mention);
  copy.form = "description";
  copy.refersTo = name;
  return copy;
}

/** 某某说：…。他还说，…: he who spoke last. */
export function pointToLast({ last }: Memory, mention: Mention): Mention {
  const isPerson = last?.kind === "person" && !last.plural;
  const isSame = isPerson && (!last.gender || last.gender === mention.gender);
  const name = last?.form === "name" ? last.name : last?.refersTo;
  return isSame && name && !mention.plural && mention.gender ? referring(mention, name) : mention;
}

/** 网友纷纷留言：…。也有人指出，…: one of them. */
function isOneOf(last: Mention | null, { head }: Mention, netizens: readonly string[]): boolean {
  return head === "人" && netizens.some((word) => last?.head === word);
}

interface SourceNouns {
  readonly mediumNouns: readonly string[];
  readonly bodyNouns: readonly string[];
  readonly articleNouns: readonly string[];
}

const ARTICLE_REACH = 3; // paragraphs after which 文章 no longer means what the medium wrote

function sourceOf(
  { medium, body, document, author }: Memory,
  { head, paragraph }: { head: string; paragraph: number },
  { mediumNouns, bodyNouns, articleNouns }: SourceNouns,
): Mention | null {
  if (mediumNouns.includes(head)) return medium;
  if (bodyNouns.includes(head)) return body;
  const ending = head.slice(-2);
  const isNamedSo = document?.name.endsWith(ending) === true;
  if (isNamedSo || document?.head?.endsWith(ending) === true) return document;
  if (author && articleNouns.includes(head)) return author;
  return articleNouns.includes(head) && medium && paragraph - medium.span.paragraph <= ARTICLE_REACH ? medium : null;
}

const THIS_ONE = /^[这該该][位名]/u;

/** 这位学者: who was called so, else who spoke last. */
function someoneLike(
  { people, last: spoke, subject }: Memory,
  head: string,
  { name, plural }: Mention,
): Mention | null {
  const last = subject ?? spoke;
  const like = people.find(({ head: noun, role }) => (noun ?? role)?.endsWith(head) === true);
  if (plural) return like?.plural === true ? like : null; // 这些学者: not the one who spoke
  if (like || last?.kind !== "person" || !THIS_ONE.test(name)) return like ?? null;
  return last;
}
