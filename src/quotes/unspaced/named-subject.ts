import type { Mention } from "../attribution.ts";
import { introduced } from "../new-mention.ts";
import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { CUE, PERSONAL } from "./lexicon.ts";
import { genderOf, personMention } from "./make-mention.ts";
import { type Phrase, type Subject, closesAt, isAnd, isNamer, isOf, isPhrase } from "./noun-phrase.ts";
import type { Token } from "./tokenize.ts";
import { endOfPenName, endOfRest } from "./name-before-verb.ts";
import { endOfName, knownAt, type Paragraph } from "./read-name.ts";
import { itemBefore, lastOf } from "./rows.ts";

/** 这篇署名某某的文章: what it says its author says. */
export function signedBy(phrase: Phrase, from: number, to: number): Subject | null {
  const { tokens } = phrase;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || !isNamer(phrase, token)) continue;
    return namedAt(phrase, at + 1, at + 1, true);
  }
  return null;
}

/** One name or several, each with what stands before it as introduction. */
export function namedAt(phrase: Phrase, npStart: number, at: number, sure: boolean): Subject | null {
  const { tokens, paragraph, beforeCue } = phrase;
  const last = lastOf(tokens);
  const from = tokens[at]?.start;
  if (from === undefined || !last) return null;
  const isStart =
    at === npStart ||
    sure ||
    isCalledSo(paragraph, tokens, at) ||
    ((itemBefore(tokens, at)?.is ?? 0) & (IS.place | IS.organisation | IS.organisationSuffix)) !== 0;
  if (!isStart) return null;
  const end = endOfName(tokens, at, paragraph, sure) ?? (beforeCue ? endBeforeCue(phrase, npStart, at, sure) : null);
  if (end === null) return null;
  const isKnown = knownAt(paragraph.folded, from, last.end, paragraph.known) !== null;
  const person = personMention(paragraph, tokens[npStart]?.start ?? from, from, end);
  const { gender, role } = person.mention;
  const isAnonymous = isOneOf("某", paragraph.folded, end - 1); // 邱某
  const isTitled = isAnonymous || person.after > end || gender !== null || role !== null; // 王先生, 王教授, 某某（化名）
  const isAll = at === 0 && end === last.end && end - from === FULL_NAME; // 某某某，在会上…
  if (!sure && !beforeCue && !isKnown && !isTitled && !isAll && !verbFollows(phrase, at, person.after)) return null; // a family name alone is no evidence within a clause
  let next = at;
  while (next < tokens.length && (tokens[next]?.start ?? 0) < person.after) next++;
  const owned = tokens[next];
  const isBody = owned && owned.is & IS.organisationSuffix && owned.end - owned.start > 1; // not 王先生报了警
  if (isBody || (owned && owned.is & PERSONAL)) return null; // 某某办公室, 某某总统发言人
  if ((itemBefore(tokens, next)?.is ?? 0) & PERSONAL & ~IS.kin && endOfName(tokens, next, paragraph, true) !== null)
    return null; // 温城市长某某: the office is of the one who follows
  if (beforeCue && isMadeBy(tokens)) return null;
  const joined = isAnd(tokens[next]) ? joinedTo(phrase, person.mention, next) : null;
  if (joined) return joined;
  if (beforeCue && !sure && isOthersOffice(phrase, next)) return null;
  if (!isOf(tokens[next])) return { mentions: [person.mention], end: person.after };
  const words = ownWords(phrase, next);
  return words === null ? null : { mentions: [person.mention], end: words };
}

/** 某甲和某乙, 学者甲、乙. */
function joinedTo(phrase: Phrase, first: Mention, and: number): Subject | null {
  const others = namedAt(phrase, and + 1, and + 1, false) ?? personalAfter(phrase, and + 1);
  if (!others) return null;
  const isList = phrase.paragraph.folded[phrase.tokens[and]?.start ?? 0] === "、";
  return {
    mentions: [first, ...others.mentions.map((m) => (isList ? sharing(first, m) : m))],
    end: others.end,
  };
}

/** 某某竞选总部发言人某甲: the role before the name that the verb follows is part of the same phrase. */
function isOthersOffice(phrase: Phrase, next: number): boolean {
  const { tokens, paragraph } = phrase;
  for (let at = tokens.length - 2; at > next; at--)
    if ((tokens[at]?.is ?? 0) & PERSONAL && isPhrase(phrase, next, at))
      return endOfName(tokens, at + 1, paragraph, true) === lastOf(tokens)?.end;
  return false;
}

/** 画家某某创办的“海岸守望”: the verb belongs to what stands behind 的. */
function isMadeBy(tokens: readonly Token[]): boolean {
  const own = tokens.length - 1;
  return tokens[own]?.type === "term" && isOf(tokens[own - 1]);
}

function endBeforeCue({ tokens, paragraph }: Phrase, npStart: number, at: number, sure: boolean): number | null {
  const isCounted = ((itemBefore(tokens, npStart)?.is ?? 0) & (IS.count | IS.demonstrative)) !== 0; // 一位作家义愤填膺地说
  return endOfRest(tokens, at, paragraph) ?? (sure && !isCounted ? endOfPenName(tokens, at, true) : null);
}

/** 学者甲、乙: the role is said once. */
export function sharing(first: Mention, other: Mention): Mention {
  if (other.role !== null) return other;
  return introduced(other, first);
}

/** 陈 of 地产中介陈先生. */
export function isCalledSo({ folded, lexicon }: Paragraph, tokens: readonly Token[], at: number): boolean {
  const title = tokens[at + 1];
  if (!title || !(title.is & IS.title)) return false; // most words
  return genderOf(folded.slice(title.start, title.end), lexicon) !== null;
}

/** Does a verb of speech follow the name that begins at a token, adverbs apart? */
function verbFollows({ tokens }: Phrase, at: number, end: number): boolean {
  for (let i = at; i < tokens.length; i++) {
    const next = tokens[i];
    if (next && next.start >= end && !(next.is & IS.adverb)) return (next.is & CUE) !== 0 && next.end - next.start > 1;
  }
  return false;
}

const FULL_NAME = 3; // characters of most Chinese names
/** 某公司的公告: a report or statement speaks for whose it is. */
export function ownWords(phrase: Phrase, of: number): number | null {
  const isCount = ((phrase.tokens[of + 1]?.is ?? 0) & IS.count) !== 0; // 某某的一篇文章
  const at = isCount ? of + 2 : of + 1;
  const token = phrase.tokens[at];
  if (!token || !(token.is & (IS.document | IS.nounCue)) || !closesAt(phrase, at + 1)) return null;
  return token.end;
}

function personalAfter(phrase: Phrase, at: number): Subject | null {
  for (let head = at; head < Math.min(phrase.tokens.length, at + 10); head++) {
    if ((phrase.tokens[head]?.is ?? 0) & PERSONAL) {
      const named = namedAt(phrase, at, head + 1, true);
      if (named) return named;
    }
  }
  return null;
}
