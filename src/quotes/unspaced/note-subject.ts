import type { Mention } from "../attribution.ts";
import { asObject, copyMention } from "../new-mention.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { findSubject } from "./find-subject.ts";
import { bodyMention, personMention } from "./make-mention.ts";
import { remember } from "./point-back.ts";
import { wordBefore } from "./lexicon.ts";
import { type Paragraph, knownAt } from "./read-name.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./noun-phrase.ts";
import type { Part } from "./split-parts.ts";
import { kindsOfWord, lengthOfWord } from "./word-tree.ts";

const NOTED_PARTS = 4; // 此外，川普… : the first clauses of a sentence name its subject

/** Whom a sentence is about a later pronoun can mean, whether they speak or not. */
export function noteSubject(reading: Reading, part: Part, at: number): void {
  const { paragraph, speech } = reading;
  noteTitle(reading, part);
  if (at > reading.sentence + NOTED_PARTS) return;
  const subject = findSubject(paragraph, part.start, part.end, false);
  if (subject && isSomebodys(paragraph, subject, part)) return;
  if (subject?.mentions.length && reading.topicAt < reading.sentence) {
    reading.topic = subject.mentions;
    reading.topicAt = at;
  }
  if (subject?.mentions[0]?.kind === "unnamed") reading.crowd = subject.mentions;
  const people =
    subject?.mentions[0]?.kind === "organization" ? personWithin(paragraph, part) : (subject?.mentions ?? []);
  for (const mention of people) {
    if (mention.form !== "name") continue;
    if (mention.kind === "person") {
      speech.mentions.push(mention);
      speech.memory.subject = mention;
    } else if (SOMEBODY.test(mention.name)) speech.mentions.push(withoutNoun(mention));
  }
}

const HIM = /[他她](?!们)/u;

/** 朋友介绍她去公园: whom the text is about stays the one whom 她 means. */
function isSomebodys({ folded }: Paragraph, { mentions: [first], end }: Subject, part: Part): boolean {
  if (first?.kind !== "person" || first.plural || first.name.length !== first.head?.length) return false;
  return HIM.test(folded.slice(end, Math.min(part.end, end + MAX_SOUGHT)));
}

/** So that only a pronoun can mean them: 该业主 may be another. */
function withoutNoun(mention: Mention): Mention {
  const copy = copyMention(mention);
  copy.head = null;
  copy.role = null;
  return copy;
}

const SOMEBODY = /^\p{L}{0,8}?一[名位]/u; // 某市一名妇人

export const MAX_SOUGHT = 120; // characters of a clause

/** 某台采访了某某，他说: the only person of a clause about a body is whom a pronoun means. */
function personWithin(paragraph: Paragraph, { start, end }: Part): Mention[] {
  const to = Math.min(end, start + MAX_SOUGHT);
  for (let at = start; at < to; at++) {
    const nameEnd = knownAt(paragraph.folded, at, to, paragraph.known);
    if (nameEnd !== null) return [personMention(paragraph, at, at, nameEnd).mention];
  }
  return [];
}

/** Does a bracket or a quotation mark open in a stretch? Most hold none. */
function opensAny({ tokens, tokenAt }: Paragraph, start: number, end: number): boolean {
  const last = tokenAt[end - 1] ?? 0;
  for (let at = tokenAt[start] ?? 0; at <= last; at++) if ((tokens[at]?.first ?? 0) & CHAR.opener) return true;
  return false;
}

const TITLE = /《[^《》\n]{2,40}》|[“「][^”」\n]{2,40}[”」]/u;

/** A titled document is what 该报告 means later: 《某某报告》, 节目《某某》. */
function noteTitle({ paragraph, speech }: Reading, { start, end }: Part): void {
  const match = opensAny(paragraph, start, end) ? TITLE.exec(paragraph.text.slice(start, end)) : null;
  if (!match) return;
  const { folded, lexicon } = paragraph;
  const at = start + match.index;
  const to = at + match[0].length;
  const word = wordBefore(folded, start, at, lexicon);
  const noun = at - lengthOfWord(lexicon.words, word);
  const mention = bodyMention(paragraph, at, to, { type: "title", start: at, end: to, is: 0, first: 0 });
  if (!mention) return;
  const isDocument = (kindsOfWord(lexicon.words, word) & IS.document) !== 0;
  if (!isDocument && !DOCUMENT_ENDS.test(mention.name)) return;
  const named = copyMention(mention);
  if (isDocument) named.head = folded.slice(noun, at);
  speech.mentions.push(asObject(named));
  remember(speech.memory, named, paragraph);
}

const DOCUMENT_ENDS = /(?:报告|声明|公告|白皮书|文章|分析|节目|意见|通知|通报|[信书年]|情况)$/u;

const SIGNED = /(?:署名|作者)[\p{L}“「]{0,2}$/u;

/** 某某在文章中写道, 这篇署名某某的文章: 文章 means what this person wrote from here on. */
export function noteAuthor({ paragraph, speech }: Reading, speakers: readonly Mention[], { start, end }: Part): void {
  const { folded, lexicon } = paragraph;
  const person = speakers.find(({ kind }) => kind === "person");
  if (!person) return;
  const clause = folded.slice(start, end);
  const isSigned =
    person.span.paragraph === paragraph.index && // else its place is another text’s
    SIGNED.test(folded.slice(Math.max(0, person.span.start - 5), person.span.start));
  if (isSigned || lexicon.writing.some((word) => clause.includes(word))) speech.memory.author = person;
}
