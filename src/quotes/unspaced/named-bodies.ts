import type { Mention } from "../attribution.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { CUE, PERSONAL } from "./lexicon.ts";
import { bodyMention } from "./make-mention.ts";
import { ownWords } from "./named-subject.ts";
import { HEAD, type Phrase, type Subject, closesAt, endsSubject, isAnd, isOf } from "./noun-phrase.ts";
import type { Token } from "./tokenize.ts";
import { itemBefore } from "./rows.ts";

/** A body, a medium or a document. */
export function body(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const token = tokens[at];
  if (tokens[at + 1]?.type === "term" && token && isKind(phrase, token)) return body(phrase, at + 1, at + 1); // 环保组织“绿河”
  if (isOwner(phrase, at + 1)) return null;
  const end = closesAt(phrase, at + 1) ? token?.end : isOf(tokens[at + 1]) ? ownWords(phrase, at + 1) : null;
  if (!token || end === null || end === undefined) return null;
  const named: Mention[] = [];
  for (const [from, to, head] of bodiesWithin(phrase, npStart, at)) {
    const mention = bodyMention(paragraph, from, to, head);
    if (mention) named.push(mention);
  }
  return named.length > 0 ? { mentions: named, end } : null;
}

/** 在海城的负责人某某, 今年聘请的律师: whoever the body has speaks, right before the verb. */
function isOwner({ tokens, beforeCue }: Phrase, at: number): boolean {
  const of = beforeCue ? tokens.findIndex((token, i) => i > at && isOf(token)) : -1;
  if (of < 0) return false;
  let head = tokens.length - 1;
  while (head > of && !((tokens[head]?.is ?? 0) & HEAD)) head--;
  const next = tokens[head + 1]; // not 渔民名单
  const isWhole = !next || endsSubject(next) || (next.first & (CHAR.surname | CHAR.foreign)) !== 0;
  return isWhole && ((tokens[head]?.is ?? 0) & PERSONAL) !== 0;
}

const KINDS = /(?:组织|团体|机构|公司|平台|媒体|智库)$/u;

/** 组织: its name follows in marks. */
function isKind({ paragraph }: Phrase, { start, end }: Token): boolean {
  return KINDS.test(paragraph.folded.slice(start, end));
}

const SEEN = /[看见得拿收查][到得阅见]$/u; // 某报看到的文件
const DATA = /(?:数据|资料|统计|消息)$/u;

/** 某某联合会今年发布的调查报告: the report speaks, not who published it. */
export function publishedBy({ tokens, paragraph }: Phrase, found: Subject): Subject | null {
  let last = tokens.length - 1;
  while (last > 0 && (tokens[last]?.is ?? 0) & (IS.localizer | IS.adverb)) last--;
  const head = tokens[last];
  if (!head || head.start < found.end || !(head.is & IS.document || head.type === "title")) return null;
  let of = last - 1;
  while (of > 0 && !isOf(tokens[of])) of--;
  const from = tokens[of + 1];
  if (!from) return null;
  const isPublished = tokens.slice(0, of).some(({ is, start }) => start >= found.end && is & CUE);
  if (!isPublished && !SEEN.test(paragraph.folded.slice(found.end, tokens[of]?.start))) return null;
  const noun = paragraph.folded.slice(head.start, head.end);
  if (DATA.test(noun) || paragraph.lexicon.pack.bodyNouns.includes(noun)) return null; // 的声明, 的数据: its own words
  const mention = bodyMention(paragraph, from.start, head.end, head);
  return mention ? { mentions: [mention], end: head.end } : null;
}

/** 某航空和某汽车公司 are two bodies. */
function bodiesWithin(
  { tokens, paragraph }: Phrase,
  npStart: number,
  at: number,
): [from: number, to: number, head: Token][] {
  const head = tokens[at] as Token; // the caller's
  const owner = itemBefore(tokens, at);
  if (owner && at > npStart && head.is & IS.organisation && owner.is & IS.unnamed)
    return [[head.start, head.end, head]]; // 官媒新华社
  const isPlace =
    head.is & IS.document || paragraph.lexicon.pack.forums.includes(paragraph.folded.slice(head.start, head.end));
  const isOwned =
    owner &&
    at > npStart &&
    isPlace &&
    (owner.type === "term" || owner.type === "title" || owner.is & (IS.organisation | IS.organisationSuffix)); // 某台推特, “某某会”网站
  if (isOwned) return bodiesWithin({ tokens, paragraph, beforeCue: true }, npStart, at - 1); // 某所数据
  if (head.type === "title") return [[head.start, head.end, head]];
  for (let link = npStart + 1; link < at; link++) {
    const first = itemBefore(tokens, link);
    const next = tokens[link + 1];
    if (!first || !next || !isAnd(tokens[link])) continue;
    if (first.is & (IS.organisationSuffix | IS.organisation))
      return [
        [tokens[npStart]?.start ?? first.start, first.end, first],
        ...bodiesWithin({ tokens, paragraph, beforeCue: true }, link + 1, at),
      ];
  }
  return [[tokens[npStart]?.start ?? head.start, head.end, head]];
}
