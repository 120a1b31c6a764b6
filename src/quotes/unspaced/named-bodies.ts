import { IS } from "./lexicon.ts";
import { bodyMention } from "./make-mention.ts";
import { ownWords } from "./named-subject.ts";
import { AND, type Phrase, type Subject, closesAt, isOf } from "./noun-phrase.ts";
import type { Token } from "./tokenize.ts";

/** A body, a medium or a document. */
export function body(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const token = tokens[at];
  const end = closesAt(phrase, at + 1) ? token?.end : isOf(paragraph, tokens[at + 1]) ? ownWords(phrase, at + 1) : null;
  if (!token || end === null || end === undefined) return null;
  const mentions = bodiesWithin(phrase, npStart, at).map(([from, to, head]) => bodyMention(paragraph, from, to, head));
  const named = mentions.filter((mention) => mention !== null);
  return named.length > 0 ? { mentions: named, end } : null;
}

/** 某航空和某汽车公司 are two bodies. */
function bodiesWithin(
  { tokens, paragraph }: Phrase,
  npStart: number,
  at: number,
): [from: number, to: number, head: Token][] {
  const head = tokens[at] as Token; // the caller's
  const owner = tokens[at - 1];
  const isOwned =
    owner &&
    at > npStart &&
    head.is & IS.document &&
    !(head.is & IS.organisationSuffix) &&
    owner.is & (IS.organisation | IS.organisationSuffix);
  if (isOwned) return bodiesWithin({ tokens, paragraph, beforeCue: true }, npStart, at - 1); // 某所数据
  if (head.type === "title" || head.type === "term") return [[head.start, head.end, head]];
  for (let link = npStart + 1; link < at; link++) {
    const first = tokens[link - 1];
    const next = tokens[link + 1];
    if (!first || !next || !AND.includes(paragraph.folded[tokens[link]?.start ?? 0] ?? "-")) continue;
    if (first.is & (IS.organisationSuffix | IS.organisation))
      return [
        [tokens[npStart]?.start ?? first.start, first.end, first],
        ...bodiesWithin({ tokens, paragraph, beforeCue: true }, link + 1, at),
      ];
  }
  return [[tokens[npStart]?.start ?? head.start, head.end, head]];
}
