import type { Mention } from "../attribution.ts";
import { CHAR, CUE, IS, isChar, PERSONAL } from "./lexicon.ts";
import type { Paragraph } from "./read-name.ts";
import type { Token } from "./tokenize.ts";

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

export const OF = "的";

export function isOf({ folded }: Paragraph, token: Token | undefined): boolean {
  return token !== undefined && token.type === "char" && folded[token.start] === OF;
}

export function isPreposition({ paragraph }: Phrase, { is, start }: Token): boolean {
  return (is & IS.preposition) !== 0 && !(is & (PERSONAL | IS.place)) && !AND.includes(paragraph.folded[start] ?? "-");
}

const NOT_IN_PHRASE: number = CUE | IS.pronoun | IS.count | IS.preposition | IS.time | IS.adverb;

const IN_PHRASE: number =
  PERSONAL | IS.place | IS.organisation | IS.organisationSuffix | IS.rolePrefix | IS.document | IS.unnamed;

/** Is what stands before the noun part of its phrase? Not where a verb, a pronoun or a count does: 港府他分析, 热传一份报告. */
const NO_NOUN = /[是遭有不没请问来受让使把被由即]/u;

export function isPhrase({ tokens, paragraph }: Phrase, npStart: number, at: number): boolean {
  return tokens.slice(npStart, at).every((token) => {
    if (token.type === "char" && NO_NOUN.test(paragraph.folded[token.start] ?? "")) return false;
    if (token.is & IS.pronoun) return false;
    if (token.is & IN_PHRASE || !(token.is & NOT_IN_PHRASE) || AND.includes(paragraph.folded[token.start] ?? "-"))
      return true;
    return token.end - token.start === 1 && !isChar(paragraph.lexicon, paragraph.folded, token.start, CHAR.boundary);
  });
}

/** 帐号, 名叫: a name comes next. */
export function isNamer({ paragraph }: Phrase, { start, end }: Token): boolean {
  return paragraph.lexicon.pack.namers.includes(paragraph.folded.slice(start, end));
}

/** Can the subject end before this token? Not before 的, nor before more of the same phrase. */
export function closesAt(phrase: Phrase, next: number): boolean {
  const { tokens, paragraph, beforeCue } = phrase;
  const token = tokens[next];
  if (!token) return beforeCue;
  if (isOf(paragraph, token) || token.is & IS.pronoun || isNamer(phrase, token)) return false;
  if (AND.includes(paragraph.folded[token.start] ?? "-") && headFollows(phrase, next + 1)) return false;
  if (token.type === "bracket" && tokens[next + 1]) return closesAt(phrase, next + 1); // once: brackets do not follow one another
  if (endsSubject(paragraph, token)) return true;
  const isDeed = beforeCue && token.is & IS.document && (tokens[next - 1]?.is ?? 0) & PERSONAL && !tokens[next + 1];
  if (isDeed) return true; // 记者调查发现
  if (token.is & (PERSONAL | IS.organisation | IS.organisationSuffix | IS.unnamed | IS.document | IS.place))
    return false;
  return !headFollows(phrase, next) && (!beforeCue || token.type !== "char" || tokens.length - next >= 2);
}

export const HEAD: number = PERSONAL | IS.organisation | IS.organisationSuffix | IS.unnamed | IS.document;

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
export function endsSubject({ folded, lexicon }: Paragraph, { start, end, is, type }: Token): boolean {
  if (type === "date") return true;
  return (is & AFTER_SUBJECT) !== 0 && (end - start > 1 || isChar(lexicon, folded, start, CHAR.boundary));
}

export const AND = "、和与及跟";
