import type { Attribution } from "../attribution.ts";
import { isDash } from "./cue-use.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseAfter } from "./phrase.ts";
import { toAttribution } from "./read-contents.ts";
import { readMention } from "./read-mention.ts";
import { quotes } from "./reported-clause.ts";
import { cutFrom, isQuote, isMark, isNameWord, type Sentence } from "./sentence.ts";

const NONE: readonly Attribution[] = [];
const SPEECH = /[.!?…]\s*$|\p{Ll} \p{Ll}/u; // “Nobody came.”, “hardly anybody came”; not “The Salt Line”
const MAX_TAIL = 200; // characters that tell speech from a title

/** “…” — Ana Ruiz: a paragraph of marked words that a dash and a name sign; none where it is anything else. */
export function readSigned(sentences: readonly Sentence[], lexicon: Lexicon): readonly Attribution[] {
  const first = sentences[0];
  const end = sentences.at(-1)?.to ?? 0;
  if (!first || !isQuote(first, first.from)) return NONE;
  const paragraph = cutFrom(first, { from: first.from, to: end });
  let dash = first.from;
  while (isQuote(paragraph, dash)) dash++;
  const last = sentences.find(({ from, to }) => from <= dash && dash < to);
  if (!last || !isDash(last, dash) || !isNameWord(last, dash + 1) || !isNameWord(last, dash + 2)) return [];
  const phrase = phraseAfter(last, dash + 1);
  if (!phrase || (phrase.to < last.to && !isMark(last, phrase.to))) return [];
  const mention = readMention(last, phrase, lexicon);
  if (!mention) return [];
  const marked = quotes(cutFrom(last, { from: first.from, to: dash }), first.from, dash);
  const isSpeech = marked.some(({ span }) => SPEECH.test(last.text.slice(span.start, span.end).slice(-MAX_TAIL)));
  if (!isSpeech) return [];
  return marked.map((content) => toAttribution(content, null, mention));
}
