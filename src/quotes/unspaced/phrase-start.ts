import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { CUE } from "./lexicon.ts";
import { isAnd } from "./noun-phrase.ts";
import type { Paragraph } from "./read-name.ts";
import type { Token } from "./tokenize.ts";
import { itemBefore } from "./rows.ts";

const BREAKS_PHRASE: number = IS.preposition | CUE | IS.adverb | IS.time | IS.connector | IS.pronoun | IS.existence;
const BRACKET = "【".charCodeAt(0);
const MAX_INTRODUCTION = 45; // characters

/** Where the phrase that introduces a name begins. */
export function phraseStart({ folded }: Paragraph, tokens: readonly Token[], at: number): number {
  let first = at;
  const nameAt = tokens[at]?.start ?? 0;
  while (first > 0) {
    const before = itemBefore(tokens, first);
    if (!before || nameAt - before.start > MAX_INTRODUCTION) break;
    const isWord = before.end - before.start > 1 || before.first & CHAR.boundary || joinsClauses(tokens, first - 1);
    if (isWord && !(before.first & CHAR.link) && before.is & BREAKS_PHRASE) break;
    if (before.type === "char" && before.first & CHAR.delimiter) break;
    if (folded.charCodeAt(before.start) === BRACKET || before.type === "date") break;
    first--;
  }
  return tokens[first]?.start ?? nameAt;
}

/** 而 of “，而学者某某”: a word of one character that joins clauses, where one begins. */
function joinsClauses(tokens: readonly Token[], at: number): boolean {
  const before = itemBefore(tokens, at);
  return ((tokens[at]?.is ?? 0) & IS.connector) !== 0 && (!before || (before.first & CHAR.delimiter) !== 0);
}

const MAX_BODY_TOKENS = 24;
const BREAKS_BODY: number = CUE | IS.preposition | IS.time | IS.connector | IS.pronoun | IS.existence | IS.relay;
const STOPS = "，。；：！？!?;:“”「」『』…\n的";

/** Where the name of the body that ends with a word begins. */
export function bodyStart({ folded }: Paragraph, tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < MAX_BODY_TOKENS) {
    const before = itemBefore(tokens, first);
    if (!before || before.type === "date" || before.type === "space") break;
    const isLong = before.end - before.start > 1;
    if (isOneOf(STOPS, folded, before.start) || isAnd(before) || (isLong && before.is & BREAKS_BODY)) break;
    first--;
  }
  return tokens[first]?.start ?? 0;
}
