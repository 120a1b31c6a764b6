import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import type { Mention } from "../attribution.ts";
import { copyMention } from "../new-mention.ts";
import { bodyMention } from "./make-mention.ts";
import { bodyStart } from "./phrase-start.ts";
import type { Paragraph } from "./read-name.ts";
import { itemBefore } from "./rows.ts";

const SHORT = /^[（(](?:以?下?[简統统]?[称稱])?\s*[“「"]?([\p{L}\p{N}]{2,8})[”」"]?[）)]$/u; // （以下简称“海港造船”）, （“海港造船”）
const CALLS = '“「"以下简称'; // what such a bracket begins with
const IS_CALLED = /^[（(](?:[“「"]|以?下?简?称)/u;

/** Adds the bodies that the text gives a short name: 某某有限公司（简称“某某”）. */
export function addShortNames(paragraph: Paragraph, found: Mention[]): void {
  const { tokens, folded, text, held } = paragraph;
  if (!(held & CHAR.opener)) return;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isOneOf(CALLS, folded, token.start + 1) || !IS_CALLED.test(folded.slice(token.start, token.end)))
      continue;
    const shortName = SHORT.exec(text.slice(token.start, token.end))?.[1];
    const head = itemBefore(tokens, at);
    if (!shortName || !head || !(head.is & IS.organisationSuffix)) continue;
    const mention = bodyMention(paragraph, bodyStart(paragraph, tokens, at - 1), token.start, head);
    if (!mention) continue;
    const copy = copyMention(mention);
    copy.shortName = shortName;
    copy.subject = false;
    found.push(copy);
  }
}
