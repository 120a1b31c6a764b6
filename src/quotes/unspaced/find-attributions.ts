import type { UnspacedSpeechWords } from "../../model/speech-words.ts";
import type { Attribution, Findings, Mention } from "../attribution.ts";
import type { MarkedText } from "../find-marks.ts";
import { cueBefore } from "./find-frame.ts";
import { openingLength } from "./find-opening.ts";
import { findKnownNames } from "./known-names.ts";
import { foldText, lexiconOf, type Lexicon } from "./lexicon.ts";
import { nameEmployers } from "./name-employers.ts";
import { newMemory } from "./point-back.ts";
import { readParagraph } from "./read-paragraph.ts";
import type { Speech } from "./reading.ts";
import { addShortNames } from "./short-names.ts";
import { NO_NAMES, type Paragraph } from "./read-name.ts";
import { signedPost } from "./signed-post.ts";
import { splitParts } from "./split-parts.ts";
import { once } from "../once.ts";
import { cutWords } from "./tokenize.ts";

/** Who is said to say what, in text order, in a script that does not part words by spaces. */
export function findUnspacedAttributions(
  paragraphs: readonly string[],
  marked: readonly MarkedText[],
  words: UnspacedSpeechWords,
): Findings {
  const lexicon = lexiconOf(words);
  const cut = cutParagraphs(paragraphs, lexicon);
  const { known: people, mentions: introductions } = findKnownNames(cut);
  const called: Mention[] = [];
  for (const paragraph of cut) addShortNames(paragraph, called);
  const { names, heads, lengths, surnames } = people;
  const bodies = new Set(called.map(({ shortName }) => foldText(shortName ?? "", lexicon)));
  const known = { names, heads, lengths, surnames, bodies };
  const attributions: Attribution[] = [];
  const mentions: Mention[] = [...introductions, ...called];
  const speech: Speech = {
    attributions,
    mentions,
    memory: newMemory(),
    announced: null,
    topic: null,
    crowd: null,
    netizens: once(() => netizensOf(cut)),
    answers: null,
    spokeLast: false,
    lastParagraph: -1,
  };
  const marksOf = groupByParagraph(marked);
  for (const here of cut) {
    here.known = known;
    const marks = marksOf.get(here.index) ?? [];
    const parts = splitParts(here, marks, (at) => cueBefore(here, Math.max(0, at - 12), at) !== null);
    const post = signedPost(here);
    if (post) attributions.push(post);
    readParagraph(here, parts, speech);
  }
  return nameEmployers(cut, { attributions, mentions });
}

const STOP = "。"; // in place of an opening: no part of any word

function cutParagraphs(texts: readonly string[], lexicon: Lexicon): Paragraph[] {
  const read: Paragraph[] = [];
  let from = 0;
  const places = new Int32Array(texts.reduce((sum, { length }) => sum + length, 0)); // of all: each paragraph holds its part
  for (const text of texts) {
    const opens = openingLength(text);
    const prose = foldText(text, lexicon);
    const folded = opens > 0 ? STOP.repeat(opens) + prose.slice(opens) : prose;
    const tokenAt = places.subarray(from, (from += text.length));
    const { tokens, held } = cutWords(folded, lexicon, tokenAt, opens);
    const index = read.length;
    read.push({ folded, lexicon, tokens, tokenAt, held, index, text, opens, known: NO_NAMES, people: null });
  }
  return read;
}

function netizensOf(paragraphs: readonly Paragraph[]): string | null {
  for (const { folded, text, lexicon } of paragraphs)
    for (const word of lexicon.pack.netizens) {
      const at = folded.indexOf(word);
      if (at >= 0) return text.slice(at, at + word.length);
    }
  return null;
}

function groupByParagraph(marked: readonly MarkedText[]): Map<number, MarkedText[]> {
  const groups = new Map<number, MarkedText[]>();
  for (const mark of marked) {
    const group = groups.get(mark.span.paragraph);
    if (group) group.push(mark);
    else groups.set(mark.span.paragraph, [mark]);
  }
  return groups;
}
