import type { Mention } from "../attribution.ts";
import { copyMention } from "../new-mention.ts";
import { CUE, IS } from "./lexicon.ts";
import { bodyMention } from "./make-mention.ts";
import { isAnd } from "./noun-phrase.ts";
import type { Paragraph } from "./read-name.ts";
import type { Token } from "./tokenize.ts";

const SHORT = /^[（(](?:以?下?[简統统]?[称稱])?\s*[“「"]?([\p{L}\p{N}]{2,8})[”」"]?[）)]$/u; // （以下简称“海港造船”）, （“海港造船”）
const IS_CALLED = /^[（(](?:[“「"]|以?下?简?称)/u;
const ENDS_PHRASE: number = CUE | IS.preposition | IS.time | IS.connector | IS.pronoun | IS.existence | IS.relay;
const STOPS = /[，。；：！？!?;:“”「」『』…\n的]/u;

/** Adds the bodies that the text gives a short name: 某某有限公司（简称“某某”）. */
export function addShortNames(paragraph: Paragraph, found: Mention[]): void {
  const { tokens, folded, text } = paragraph;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type !== "bracket" || !IS_CALLED.test(folded.slice(token.start, token.end))) continue;
    const shortName = SHORT.exec(text.slice(token.start, token.end))?.[1];
    const head = tokens[at - 1];
    if (!shortName || !head || !(head.is & IS.organisationSuffix)) continue;
    const mention = bodyMention(paragraph, bodyStart(paragraph, tokens, at - 1), token.start, head);
    if (!mention) continue;
    const copy = copyMention(mention);
    copy.shortName = shortName;
    copy.subject = false;
    found.push(copy);
  }
}

const MAX_BODY_TOKENS = 24;

/** Where the name of the body that ends with a word begins. */
export function bodyStart({ folded }: Paragraph, tokens: readonly Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < MAX_BODY_TOKENS) {
    const before = tokens[first - 1];
    if (!before || before.type === "date" || before.type === "space") break;
    const isLong = before.end - before.start > 1;
    if (STOPS.test(folded[before.start] ?? "") || isAnd(before) || (isLong && before.is & ENDS_PHRASE)) break;
    first--;
  }
  return tokens[first]?.start ?? 0;
}
