import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { PERSONAL } from "./lexicon.ts";
import { isOf, type Phrase } from "./noun-phrase.ts";
import { endOfName, knownAt } from "./read-name.ts";
import type { Token } from "./tokenize.ts";
import { itemBefore, lastOf } from "./rows.ts";

const SKIPPED: number = IS.connector | IS.existence | IS.time | IS.adverb;
const MAX_ADJUNCT = 40; // characters between a preposition and the word that closes it
const LEADS = "让令使总"; // what such a lead begins with
const LEAD_IN = /[让令使]\p{Script=Han}{1,6}的是|总部[设位]?立?[在于]\p{Script=Han}{1,10}?的/uy; // 让人吃惊的是, 总部设在海城的

function leadInAt(folded: string, at: number): number {
  LEAD_IN.lastIndex = at;
  return LEAD_IN.exec(folded)?.[0].length ?? 0;
}

/** Past connectors, dates, and adjuncts such as 在接受采访时. */
export function skipLead({ paragraph, tokens, beforeCue }: Phrase, from: number): number {
  let at = from;
  const first = tokens[from]?.start ?? 0;
  const lead = isOneOf(LEADS, paragraph.folded, first) ? leadInAt(paragraph.folded, first) : 0;
  while (at < tokens.length && (tokens[at]?.end ?? 0) <= first + lead) at++;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const isKnown = knownAt(paragraph.folded, token.start, lastOf(tokens)?.end ?? 0, paragraph.known);
    const couldBe = token.end - token.start === 1 && (token.first & (CHAR.surname | CHAR.foreign)) !== 0;
    const nameEnd = couldBe ? endOfName(tokens, at, paragraph, false) : null;
    if (isKnown || (nameEnd !== null && nameEnd - token.start > 2)) break; // 曾若云, 特朗普: no adverb
    if (token.type === "date" || token.type === "bracket" || token.first & CHAR.separator)
      at++; // the dot of a list
    else if (token.is & IS.preposition && !(token.is & PERSONAL)) {
      const after = afterAdjunct({ paragraph, tokens, beforeCue }, at);
      if (after === null) break;
      at = after;
    } else if (token.is & SKIPPED) at++;
    else break;
  }
  return at;
}

function afterAdjunct({ tokens }: Phrase, from: number): number | null {
  const start = tokens[from]?.start ?? 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.start - start > MAX_ADJUNCT) break;
    const isCut = tokens[at + 1]?.is === 0 && isLone(token);
    const isNoun = isOf(itemBefore(tokens, at)) && token.end - token.start === 1; // 在召开的中期会议上
    if (token.is & IS.localizer && !isCut && !isNoun) return at + 1;
  }
  return null;
}

/** 中 of 中国, 前 of 前总统: not a word that closes an adjunct. */
function isLone(token: Token): boolean {
  return (token.is & ~IS.localizer) !== 0;
}
