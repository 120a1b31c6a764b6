import type { Mention } from "../attribution.ts";
import { CUE, IS, PERSONAL } from "./lexicon.ts";
import { bodyMention, describedMention, personMention, pronounMention, unnamedMention } from "./make-mention.ts";
import { endOfName, knownAt, looksLikeName, type Paragraph } from "./read-name.ts";
import { wordsOf, type Token } from "./tokenize.ts";

/** Who a clause is about. */
export interface Subject {
  /** Several where they speak together; none where the author speaks. */
  readonly mentions: readonly Mention[];
  /** Where the naming words end. */
  readonly end: number;
}

interface Phrase {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  /** A cue follows the phrase at once. */
  readonly beforeCue: boolean;
}

const AFTER_SUBJECT: number =
  CUE | IS.connector | IS.existence | IS.time | IS.adverb | IS.preposition | IS.relay | IS.demonstrative;
const SKIPPED: number = IS.connector | IS.existence | IS.time | IS.adverb;

const MAX_ADJUNCT = 40; // characters between a preposition and the word that closes it
const OF = "的";
const MAX_PHRASE = 160; // characters in which a subject is looked for

/**
 * The subject of a clause: a name with its introduction, a pronoun, a body, somebody unnamed. `null` where the clause has none.
 * @param beforeCue the clause ends right before its reporting verb
 */
export function findSubject(paragraph: Paragraph, from: number, to: number, beforeCue: boolean): Subject | null {
  const start0 = beforeCue ? Math.max(from, to - MAX_PHRASE) : from;
  const end0 = beforeCue ? to : Math.min(to, from + MAX_PHRASE);
  const tokens = wordsOf(paragraph, start0, end0).filter(({ type }) => type !== "space");
  const phrase = { paragraph, tokens, beforeCue };
  const start = skipLead(phrase, 0);
  if (start >= tokens.length) return null;
  let npStart = start;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const found = subjectAt(phrase, npStart, at);
    if (found) return found;
    if (isOf(paragraph, token)) npStart = at + 1;
    else if (endsPhrase(phrase, at, npStart)) break;
  }
  return beforeCue ? wholePhrase(phrase, start) : null;
}

/** Past connectors, dates, and adjuncts such as 在接受采访时. */
function skipLead({ paragraph, tokens }: Phrase, from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const isKnown = knownAt(paragraph.folded, token.start, tokens[tokens.length - 1]?.end ?? 0, paragraph.known);
    const couldBe =
      token.end - token.start === 1 && paragraph.lexicon.surnames.has(paragraph.folded[token.start] ?? "");
    const nameEnd = couldBe ? endOfName(tokens, at, paragraph, false) : null;
    if (isKnown || (nameEnd !== null && nameEnd - token.start > 2)) break; // 曾若云: no adverb
    if (token.type === "date" || token.type === "bracket") at++;
    else if (token.is & IS.preposition && !(token.is & IS.connector)) {
      const after = afterAdjunct(tokens, at);
      if (after === null) break;
      at = after;
    } else if (token.is & SKIPPED && !(token.is & (PERSONAL | IS.unnamed | IS.organisation | IS.place))) at++;
    else break;
  }
  return at;
}

function afterAdjunct(tokens: readonly Token[], from: number): number | null {
  const start = tokens[from]?.start ?? 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start - start > MAX_ADJUNCT) break;
    if (token.is & IS.localizer && !(tokens[at + 1] && tokens[at + 1]?.is === 0 && isLone(token))) return at + 1;
  }
  return null;
}

/** 中 of 中国, 前 of 前总统: not a word that closes an adjunct. */
function isLone(token: Token): boolean {
  return token.end - token.start === 1 && (token.is & ~IS.localizer) !== 0;
}

function isOf({ folded }: Paragraph, token: Token | undefined): boolean {
  return token !== undefined && token.type === "char" && folded[token.start] === OF;
}

/** Does the noun phrase stop here without a head? Only where no 的 follows that would make it a modifier. */
function endsPhrase({ paragraph, tokens }: Phrase, at: number, npStart: number): boolean {
  const token = tokens[at];
  if (
    !token ||
    at < npStart ||
    AND.includes(paragraph.folded[token.start] ?? "-") ||
    !(token.is & (IS.preposition | CUE | IS.adverb | IS.time)) ||
    !endsSubject(paragraph, token)
  )
    return false;
  return !tokens.slice(at + 1).some((later) => isOf(paragraph, later));
}

function isPreposition({ paragraph }: Phrase, { is, start }: Token): boolean {
  return (is & IS.preposition) !== 0 && !(is & (PERSONAL | IS.place)) && !AND.includes(paragraph.folded[start] ?? "-");
}

function subjectAt(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || (before && at > npStart && isPreposition(phrase, before))) return null;
  if (token.is & IS.firstPerson && at === npStart)
    return closesAt(phrase, at + 1) ? { mentions: [], end: token.end } : null;
  if (token.is & IS.pronoun && (at === npStart || at === npStart + 1))
    return single(phrase, at + 1, pronounMention(paragraph, token));
  if (at === npStart && token.is & IS.demonstrative) return described(phrase, at) ?? null;
  if (at === npStart && isCount(phrase, at)) return counted(phrase, npStart, at);
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

const NOT_IN_PHRASE: number = CUE | IS.pronoun | IS.count | IS.preposition | IS.time | IS.adverb;
const IN_PHRASE: number =
  PERSONAL | IS.place | IS.organisation | IS.organisationSuffix | IS.rolePrefix | IS.document | IS.unnamed;

/** Is what stands before the noun part of its phrase? Not where a verb, a pronoun or a count does: 港府他分析, 热传一份报告. */
const NO_NOUN = /[是遭有不没请问来受让使把被由即]/u;

function isPhrase({ tokens, paragraph }: Phrase, npStart: number, at: number): boolean {
  return tokens.slice(npStart, at).every((token) => {
    if (token.type === "char" && NO_NOUN.test(paragraph.folded[token.start] ?? "")) return false;
    if (token.is & IS.pronoun) return false;
    if (token.is & IN_PHRASE || !(token.is & NOT_IN_PHRASE) || AND.includes(paragraph.folded[token.start] ?? "-"))
      return true;
    return token.end - token.start === 1 && !paragraph.lexicon.boundaries.has(paragraph.folded[token.start] ?? "");
  });
}

function single(phrase: Phrase, next: number, mention: Mention | null): Subject | null {
  return mention && closesAt(phrase, next) ? { mentions: [mention], end: phrase.tokens[next - 1]?.end ?? 0 } : null;
}

/** Can the subject end before this token? Not before 的, nor before more of the same phrase. */
function closesAt(phrase: Phrase, next: number): boolean {
  const { tokens, paragraph, beforeCue } = phrase;
  const token = tokens[next];
  if (!token) return beforeCue;
  if (isOf(paragraph, token) || token.is & IS.pronoun) return false;
  if (AND.includes(paragraph.folded[token.start] ?? "-") && headFollows(phrase, next + 1)) return false;
  if (token.type === "bracket" && tokens[next + 1]) return closesAt(phrase, next + 1); // once: brackets do not follow one another
  if (endsSubject(paragraph, token)) return true;
  if (token.is & (PERSONAL | IS.organisation | IS.organisationSuffix | IS.unnamed | IS.document | IS.place))
    return false;
  return !headFollows(phrase, next) && (!beforeCue || token.type !== "char" || tokens.length - next >= 2);
}

const HEAD: number = PERSONAL | IS.organisation | IS.organisationSuffix | IS.unnamed | IS.document;

/**
 * Words that no list knows may be more of the same phrase (中国 + 国营的…报道): then a noun for a speaker, or 的, comes before any adverb.
 */
function headFollows({ tokens, paragraph, beforeCue }: Phrase, from: number): boolean {
  for (const token of tokens.slice(from)) {
    if (token.is & HEAD || token.type === "title" || isOf(paragraph, token)) return true;
    const isLink = AND.includes(paragraph.folded[token.start] ?? "-") || (beforeCue && (token.is & CUE) !== 0);
    if (!isLink && endsSubject(paragraph, token)) return false;
  }
  return false;
}

/** A verb, adverb or date; of words of one character only those that are seldom part of another. */
function endsSubject({ folded, lexicon }: Paragraph, { start, end, is, type }: Token): boolean {
  if (type === "date") return true;
  return (is & AFTER_SUBJECT) !== 0 && (end - start > 1 || lexicon.boundaries.has(folded[start] ?? ""));
}

function isCount({ tokens, paragraph }: Phrase, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.is & IS.count) return true;
  return token.type === "number" && "名位个家人".includes(paragraph.folded[token.end] ?? "-");
}

/** 一名关注产业链的机构人士: the last noun for people before the verb. */
function counted(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  for (let head = at + 1; head < tokens.length; head++) {
    const token = tokens[head];
    if (!token) break;
    if (
      !(token.is & (PERSONAL | IS.unnamed | IS.organisationSuffix | IS.document)) ||
      isOf(paragraph, tokens[head + 1])
    )
      continue;
    const named = namedAt(phrase, at + 1, head + 1, true);
    if (named) return named;
    if (!closesAt(phrase, head + 1)) continue;
    return {
      mentions: [unnamedMention(paragraph, tokens[npStart]?.start ?? 0, token, tokens[at]?.start ?? 0)],
      end: token.end,
    };
  }
  return null;
}

/** 该人士, 这位学者: whoever was introduced so before; 该电台总裁曾勇 names him. */
function described(phrase: Phrase, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const start = tokens[at]?.start ?? 0;
  for (let head = at + 1; head < Math.min(tokens.length, at + 12); head++) {
    const token = tokens[head];
    if (!token) break;
    if (
      !(token.is & (PERSONAL | IS.unnamed | IS.organisationSuffix | IS.document)) ||
      isOf(paragraph, tokens[head + 1])
    )
      continue;
    const named = token.is & PERSONAL ? namedAt(phrase, at + 1, head + 1, true) : signedBy(phrase, at, head);
    if (named) return named;
    if (closesAt(phrase, head + 1)) return { mentions: [describedMention(paragraph, start, token)], end: token.end };
  }
  return null;
}

/** 这篇署名某某的文章: what it says its author says. */
function signedBy(phrase: Phrase, from: number, to: number): Subject | null {
  const { tokens, paragraph } = phrase;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || !paragraph.lexicon.pack.namers.includes(paragraph.folded.slice(token.start, token.end))) continue;
    return namedAt(phrase, at + 1, at + 1, true);
  }
  return null;
}

/** A noun for people: it introduces the name that follows, or stands for somebody itself. */
function personal(phrase: Phrase, npStart: number, at: number): Subject | null {
  const { tokens, paragraph } = phrase;
  const token = tokens[at];
  if (!token) return null;
  const named = token.is & PERSONAL ? namedAt(phrase, npStart, at + 1, true) : null;
  if (named) return named;
  if (!closesAt(phrase, at + 1)) return null;
  const start = tokens[npStart]?.start ?? token.start;
  if (paragraph.lexicon.pack.generics.includes(paragraph.folded.slice(start, token.end)) && !isThere(phrase, npStart))
    return { mentions: [], end: token.end }; // 人们说: nobody in particular
  const there = npStart > 0 && PEOPLE.test(paragraph.folded.slice(start, token.end)) ? token.start - 1 : start; // 有人
  return { mentions: [unnamedMention(paragraph, start, token, there)], end: token.end };
}

function isThere({ tokens }: Phrase, npStart: number): boolean {
  return ((tokens[npStart - 1]?.is ?? 0) & IS.existence) !== 0;
}

const PEOPLE = /^人$/u;

const AND = "、和与及跟";

/** One name or several, each with what stands before it as introduction. */
function namedAt(phrase: Phrase, npStart: number, at: number, sure: boolean): Subject | null {
  const { tokens, paragraph, beforeCue } = phrase;
  const last = tokens[tokens.length - 1];
  const from = tokens[at]?.start;
  if (from === undefined || !last) return null;
  const isStart =
    at === npStart || sure || ((tokens[at - 1]?.is ?? 0) & (IS.place | IS.organisation | IS.organisationSuffix)) !== 0;
  if (!isStart) return null;
  const isKnown = knownAt(paragraph.folded, from, last.end, paragraph.known) !== null || isDotted(phrase, at);
  const end = endOfName(tokens, at, paragraph, sure) ?? (sure && beforeCue ? shortRest(phrase, at) : null);
  if (end === null) return null;
  if (!sure && !beforeCue && !isKnown && !verbFollows(phrase, end)) return null; // a family name alone is no evidence within a clause
  const person = personMention(paragraph, tokens[npStart]?.start ?? from, from, end);
  let next = tokens.findIndex((token) => token.start >= person.after);
  if (next < 0) next = tokens.length;
  if (tokens[next] && AND.includes(paragraph.folded[tokens[next]?.start ?? 0] ?? "-")) {
    const others = namedAt(phrase, next + 1, next + 1, false) ?? personalAfter(phrase, next + 1);
    const isList = paragraph.folded[tokens[next]?.start ?? 0] === "、";
    if (others)
      return {
        mentions: [person.mention, ...others.mentions.map((m) => (isList ? sharing(person.mention, m) : m))],
        end: others.end,
      };
  }
  if (!isOf(paragraph, tokens[next])) return { mentions: [person.mention], end: person.after };
  const words = ownWords(phrase, next);
  return words === null ? null : { mentions: [person.mention], end: words };
}

/** 学者甲、乙: the role is said once. */
function sharing(first: Mention, other: Mention): Mention {
  if (other.role !== null || other.kind !== "person") return other;
  return { ...other, role: first.role, affiliation: first.affiliation, expertise: first.expertise };
}

function verbFollows({ tokens }: Phrase, end: number): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next !== undefined && (next.is & CUE) !== 0 && next.end - next.start > 1;
}

function isDotted({ tokens, paragraph }: Phrase, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return [...paragraph.folded.slice(start, start + 12)].some((char) => paragraph.lexicon.separators.has(char));
}

/** 某公司的公告: a report or statement speaks for whose it is. */
function ownWords(phrase: Phrase, of: number): number | null {
  const token = phrase.tokens[of + 1];
  if (!token || !(token.is & (IS.document | IS.nounCue)) || !closesAt(phrase, of + 2)) return null;
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

const MAX_SHORT = 6;

/** After a role the short rest before the verb is the name, whatever it looks like: 时政分析人士冷眼财经认为. */
function shortRest({ tokens }: Phrase, at: number): number | null {
  let last = tokens.length - 1;
  while (last >= at && (tokens[last]?.is ?? 0) & (IS.adverb | IS.time | IS.connector)) last--;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const blocked = tokens
    .slice(at, last + 1)
    .some(({ is }) => is & (IS.preposition | CUE | PERSONAL | IS.adverb | IS.time));
  return !blocked && end - start >= 2 && end - start <= MAX_SHORT ? end : null;
}

/** A body, a medium or a document. */
function body(phrase: Phrase, npStart: number, at: number): Subject | null {
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

const MAX_WHOLE = 8;
const NEVER_IN_SUBJECT = /[的了是我你这那个们不没也就很都]/u;

/** Nothing else that could speak stands before the verb: the unknown words that the clause begins with, if they are short. */
function wholePhrase({ tokens, paragraph }: Phrase, start: number): Subject | null {
  const { folded, lexicon } = paragraph;
  let last = start;
  while (last < tokens.length && !endsSubject(paragraph, tokens[last] as Token)) last++; // within bounds
  const from = tokens[start]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  const name = folded.slice(from, end);
  const isSurname = name.length === 1 && lexicon.surnames.has(name) && last === tokens.length;
  if (isSurname || looksLikeName(name, lexicon))
    return { mentions: [personMention(paragraph, from, from, end).mention], end };
  const isUnknown = tokens.slice(start, last).every(({ is }) => (is & ~(IS.rolePrefix | IS.organisationSuffix)) === 0);
  if (!isUnknown || name.length < 2 || name.length > MAX_WHOLE || NEVER_IN_SUBJECT.test(name) || !HAN_ONLY.test(name))
    return null;
  const mention = bodyMention(paragraph, from, end);
  return mention ? { mentions: [mention], end } : null;
}

const HAN_ONLY = /^[\p{Script=Han}\p{Script=Latin}\p{N}·]+$/u;
