import type { SpacedSpeechWords } from "../../model/speech-words.ts";
import type { Attribution, Findings, Mention } from "../attribution.ts";
import type { MarkedText } from "../find-marks.ts";
import { lexiconOf, type Lexicon } from "./lexicon.ts";
import { onlyQuotes, readContents, toAttribution } from "./read-contents.ts";
import { readCues, type CueUse } from "./read-cues.ts";
import { readMentions } from "./read-mention.ts";
import { spanOf } from "./read-role.ts";
import { isMark, has, splitSentences, type Sentence } from "./sentence.ts";
import { tokenize } from "./tokenize.ts";
import { Bit } from "./lexicon.ts";

/** Who is said to say what, in text order, in a script that parts words by spaces. */
export function findSpacedAttributions(
  paragraphs: readonly string[],
  marked: readonly MarkedText[],
  words: SpacedSpeechWords,
): Findings {
  const lexicon = lexiconOf(words);
  const attributions: Attribution[] = [];
  let nextMark = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    const first = nextMark;
    while (marked[nextMark]?.outer.paragraph === paragraph) nextMark++;
    const tokens = tokenize(text, marked.slice(first, nextMark), lexicon);
    let spoken = false;
    for (const sentence of splitSentences(paragraph, text, tokens)) {
      const found = readSentence(sentence, lexicon);
      const alone = found.length === 0 ? onlyQuotes(sentence) : [];
      if (alone.length && (spoken || sentence.from === 0))
        attributions.push(...alone.map((content) => toAttribution(content, null, null)));
      if (found.length) spoken = true;
      attributions.push(...found);
    }
  }
  return { attributions, mentions: [] };
}

/** The attributions of a sentence. */
function readSentence(sentence: Sentence, lexicon: Lexicon): Attribution[] {
  const uses = readCues(sentence, lexicon);
  const found: Attribution[] = [];
  let speakers: readonly Mention[] = [];
  let from = sentence.from;
  uses.forEach((use, order) => {
    const mentions = use.subject ? readMentions(sentence, use.subject, lexicon) : speakers;
    const contents = readContents(sentence, use, { from, to: contentEnd(sentence, uses, order) });
    if (!contents.length || !mentions.length) return;
    speakers = mentions;
    const cue = spanOf(sentence, use);
    for (const mention of mentions) found.push(...contents.map((content) => toAttribution(content, cue, mention)));
    from = Math.max(from, use.end);
  });
  return found;
}

/** Where the words that a use reports must end: before the next coordinated use. */
function contentEnd(sentence: Sentence, uses: readonly CueUse[], order: number): number {
  const own = uses[order];
  const next = uses[order + 1];
  if (!own || !next || next.start <= own.end) return sentence.to;
  const joined = isMark(sentence, next.start - 1) || has(sentence, next.start - 1, Bit.conjunction);
  if (!joined || next.order === "verb-first") return sentence.to;
  let end = next.start - 1;
  while (end > own.end && (isMark(sentence, end - 1) || has(sentence, end - 1, Bit.conjunction))) end--;
  return end;
}
