import type { SpacedSpeechWords } from "../../model/speech-words.ts";
import type { Attribution, Findings, Mention } from "../attribution.ts";
import type { MarkedText } from "../find-marks.ts";
import { findNames } from "./find-names.ts";
import { findPeople, readLabelled } from "./find-labels.ts";
import { lexiconOf, type Lexicon } from "./lexicon.ts";
import { NOBODY, readParagraph, spoken } from "./read-paragraph.ts";
import { readSigned } from "./read-signature.ts";
import { cutFrom, type Sentence } from "./sentence.ts";
import { addNames, lowerOpenings, splitSentences } from "./split-sentences.ts";
import { once } from "../once.ts";
import { newTokens, tokenize } from "./tokenize.ts";

/** Who is said to say what, in text order, in a script that parts words by spaces. */
export function findSpacedAttributions(
  paragraphs: readonly string[],
  marked: readonly MarkedText[],
  words: SpacedSpeechWords,
): Findings {
  const lexicon = lexiconOf(words);
  const attributions: Attribution[] = [];
  let read = NOBODY;
  const cut = readSentences(paragraphs, marked, lexicon);
  const mentions = once(() => readNames(cut, lexicon)); // where nobody speaks nobody need be known
  const people = once(() => findPeople(mentions()));
  for (const sentences of cut) {
    const labelled = readLabelled(sentences, people);
    const whole = labelled ? [labelled] : readSigned(sentences, lexicon);
    read = whole.length ? spoken(whole) : readParagraph(sentences, read, lexicon);
    for (const attribution of read.attributions) attributions.push(attribution);
  }
  return { attributions, mentions: attributions.length > 0 ? mentions() : [] };
}

/** Everyone the sentences name. */
function readNames(cut: readonly (readonly Sentence[])[], lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = [];
  for (const sentences of cut)
    for (const sentence of sentences) for (const mention of findNames(sentence, lexicon)) mentions.push(mention);
  return mentions;
}

const UNMARKED: readonly MarkedText[] = [];

/** The sentences of each paragraph. */
function readSentences(paragraphs: readonly string[], marked: readonly MarkedText[], lexicon: Lexicon): Sentence[][] {
  const names = new Set<string>();
  let nextMark = 0;
  const tokens = newTokens(paragraphs);
  const cut = paragraphs.map((text, paragraph) => {
    const firstMark = nextMark;
    while (marked[nextMark]?.outer.paragraph === paragraph) nextMark++;
    const from = tokens.words.length;
    tokenize(tokens, text, nextMark > firstMark ? marked.slice(firstMark, nextMark) : UNMARKED, lexicon);
    const to = tokens.words.length;
    const sentences = splitSentences(cutFrom({ paragraph, text, grammar: lexicon.grammar, tokens }, { from, to }));
    addNames(names, sentences);
    return sentences;
  });
  for (const sentences of cut) lowerOpenings(sentences, names);
  return cut;
}
