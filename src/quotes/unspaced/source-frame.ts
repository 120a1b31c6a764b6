import type { Mention } from "../attribution.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import type { Frame } from "./frame.ts";
import { OF, isOneOf } from "./characters.ts";
import { findSubject } from "./find-subject.ts";
import { isChar } from "./lexicon.ts";
import { bodyMention } from "./make-mention.ts";
import { type Subject } from "./noun-phrase.ts";
import type { Paragraph } from "./read-name.ts";
import type { Part } from "./split-parts.ts";
import { mayHold, phraseOf, wordsOf, type Token } from "./tokenize.ts";
import { lastOf } from "./rows.ts";

/** 《日报》援引学者某某: the paper relays, the scholar speaks. */
export function relayIn(
  paragraph: Paragraph,
  start: number,
  end: number,
): { subject: Subject | null; relayer: Mention | null } | null {
  if (!mayHold(paragraph, start, end, IS.relay)) return null;
  const tokens = wordsOf(paragraph, start, end);
  const at = tokens.findIndex(({ is }) => is & IS.relay);
  const relay = at < 0 ? undefined : tokens[at];
  if (!relay) return null;
  const from = afterAccording(paragraph, start) ?? start;
  const relayer = findSubject(paragraph, from, relay.start, true) ?? null;
  const words = tokens.findIndex(
    (token, i) => i > at && paragraph.folded[token.start] === OF && ((tokens[i + 1]?.is ?? 0) & IS.nounCue) !== 0,
  );
  const subject = findSubject(paragraph, relay.end, (words < 0 ? undefined : tokens[words])?.start ?? end, true); // 援引某某的话
  return subject ? { subject, relayer: relayer?.mentions[0] ?? null } : null;
}

export function afterAccording({ folded, lexicon }: Paragraph, start: number): number | null {
  if (!isChar(lexicon, folded, start, CHAR.sourceStart)) return null;
  for (const word of lexicon.accordingTo) if (folded.startsWith(word, start)) return start + word.length;
  return null;
}

const MAX_TAIL = 6;
const MAX_SOURCE = 30;

/** 据路透社报道, 按照警方的说法: the source of what follows. A source without a name (据报道) has no mentions. */
export function sourceFrame(paragraph: Paragraph, { start, end }: Part): Frame | null {
  const { folded, lexicon, index } = paragraph;
  const lead = leadEnd(paragraph, start, end);
  const view = viewOf(paragraph, lead, end);
  if (view) return view;
  const from = afterAccording(paragraph, lead);
  if (from === null) return null;
  for (let length = Math.min(MAX_TAIL, end - from); length > 0; length--) {
    if (!lexicon.sourceTails.has(folded.slice(end - length, end))) continue;
    const cue = { paragraph: index, start: end - length, end };
    const relay = relayIn(paragraph, from, cue.start);
    const subject = relay ? relay.subject : sourceNamed(paragraph, from, cue.start);
    return { cue, is: IS.show, subject, relayer: relay?.relayer ?? null, contentStart: null, isSource: true };
  }
  return null;
}

const FOR_WHOM = /^[而来]/u; // 对…而言, 对…来说

/** 在某某看来: whose view it is. */
function viewOf(paragraph: Paragraph, start: number, end: number): Frame | null {
  const { folded, lexicon, index } = paragraph;
  if (!isChar(lexicon, folded, end - 1, CHAR.viewEnd)) return null;
  const tail = lexicon.pack.views.find((word) => folded.startsWith(word, end - word.length));
  const first = tail ? wordsOf(paragraph, start, end)[0] : undefined;
  const isInLead = isOneOf("在", folded, start - 1); // 而在某某看来
  if (!tail || !first || !(isInLead || first.is & IS.preposition)) return null;
  const subject = findSubject(paragraph, isInLead ? start : first.end, end - tail.length, true);
  const isPerson =
    subject?.mentions.some(({ kind }) => (kind === "unnamed" && !FOR_WHOM.test(tail)) || kind === "person") === true; // 对患者来说 is nobody's view
  const cue = { paragraph: index, start: end - tail.length, end };
  return isPerson ? { cue, is: IS.think, subject, relayer: null, contentStart: null, isSource: true } : null;
}

const MAX_LEAD = 24; // characters

function leadEnd(paragraph: Paragraph, start: number, end: number): number {
  const to = Math.min(end, start + MAX_LEAD);
  const head = paragraph.tokens[paragraph.tokenAt[start] ?? 0];
  if (head?.start === start && head.end <= to && !(head.is & (IS.connector | IS.time))) return start; // most have none
  const tokens = wordsOf(paragraph, start, to);
  const first = tokens.find(({ is }) => !(is & (IS.connector | IS.time)));
  return first?.start ?? start;
}

function sourceNamed(paragraph: Paragraph, from: number, to: number): Subject | null {
  const subject = findSubject(paragraph, from, to, true);
  if (subject && subject.mentions.every(({ kind }) => kind !== "document")) return subject;
  const tokens = phraseOf(paragraph, from, to);
  while (isTrailing(paragraph, lastOf(tokens))) tokens.pop();
  while (isTrailing(paragraph, lastOf(tokens), IS.document)) tokens.pop(); // 海关数据: the customs say so
  const last = lastOf(tokens);
  if (!last || last.end - from > MAX_SOURCE || last.end === to) return subject;
  const mention = bodyMention(paragraph, from, last.end);
  return mention ? { mentions: [mention], end: last.end } : null;
}

function isTrailing({ folded }: Paragraph, token: Token | undefined, more = 0): boolean {
  if (token === undefined) return false;
  const isOne = token.end - token.start === 1 && !(token.first & CHAR.boundary); // 会 of 渔会
  return token.type === "date" || (token.is & (IS.time | IS.adverb | more) && !isOne) || folded[token.start] === OF;
}
