import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { CUE, isChar, PERSONAL } from "./lexicon.ts";
import { FULL_NAME } from "./read-name.ts";
import type { Cut, Token } from "./tokenize.ts";
import { itemBefore, lastOf } from "./rows.ts";

const NO_TOKEN = { start: 0, type: "char", first: 0 };
const NOT_IN_PEN_NAME: number =
  IS.unnamed | IS.count | IS.localizer | IS.preposition | PERSONAL | IS.adverb | IS.time | IS.document | IS.existence;
const MIN_PEN_NAME = 4;
const MAX_PEN_NAME = 6;

/**
 * After a role the short rest before the verb is a pen name: 时政分析人士冷眼财经认为. Shorter ones are verbs: 记者梳理发现.
 * @param beforeCue the verb follows the last token
 */
export function endOfPenName(tokens: readonly Token[], at: number, beforeCue: boolean): number | null {
  const { start, type, first } = tokens[at] ?? NO_TOKEN;
  if (type === "date" || first & (CHAR.opener | CHAR.neverInNames)) return null; // 官员的某某, 记者“潜伏”半年后
  let next = at;
  while (next < tokens.length && isPenName(tokens[next])) next++;
  const end = itemBefore(tokens, next)?.end ?? 0;
  const verb = tokens.slice(next).find(({ is }) => !(is & AFTER_PEN_NAME));
  if ((itemBefore(tokens, next)?.is ?? 0) & IS.organisationSuffix) return null; // 农民工权益促进会
  const isBeforeVerb = verb ? (verb.is & CUE) !== 0 : beforeCue;
  return isBeforeVerb && end - start >= MIN_PEN_NAME && end - start <= MAX_PEN_NAME ? end : null;
}

/** Words that a given name may hold: 和 of 陈和平, 向 of 杨向东. */
const IN_GIVEN = /^\p{Script=Han}[和与向从指于在亦]\p{Script=Han}$/u;
/** 张在京, 王和李: places, and a second person, whom these words belong to. */
const NOT_GIVEN = /[京港台沪美日英法德俄韩此场他她它内外]$/u;

/**
 * What fills the place before the verb and opens with a family name is a name, whatever words it holds: 陈和平说,
 * 局长杨向东说.
 */
export function endOfRest(tokens: readonly Token[], at: number, { folded, lexicon }: Cut): number | null {
  const [first, last] = [tokens[at], lastOf(tokens)];
  if (!first || !last || last.end - first.start !== FULL_NAME) return null; // before any text is cut out
  const name = folded.slice(first.start, last.end);
  const isSurname = (first.first & CHAR.surname) !== 0 && !(first.first & CHAR.boundary);
  if (!isSurname || !IN_GIVEN.test(name) || NOT_GIVEN.test(name)) return null;
  const isTwo = isChar(lexicon, name, 1, CHAR.and) && isChar(lexicon, name, 2, CHAR.surname);
  return isTwo ? null : last.end;
}

function isPenName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !(token.is & (CUE | NOT_IN_PEN_NAME)) &&
    !(token.first & (CHAR.neverInNames | CHAR.delimiter))
  );
}

const AFTER_PEN_NAME: number = IS.adverb | IS.time | IS.connector;
