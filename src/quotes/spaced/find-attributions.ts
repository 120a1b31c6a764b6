import type { SpacedSpeechWords } from "../../model/speech-words.ts";
import type { Attribution, Findings, Mention } from "../attribution.ts";
import type { MarkedText } from "../find-marks.ts";
import { findNames } from "./find-names.ts";
import { nameParts, readLabelled } from "./find-labels.ts";
import { lexiconOf, type Lexicon } from "./lexicon.ts";
import { onlyQuotes, toAttribution } from "./read-contents.ts";
import type { Content } from "./reported-clause.ts";
import { readSentence } from "./read-sentence.ts";
import { lowerOpenings, splitSentences, type Sentence } from "./sentence.ts";
import { tokenize } from "./tokenize.ts";

/** Who is said to say what, in text order, in a script that parts words by spaces. */
export function findSpacedAttributions(
  paragraphs: readonly string[],
  marked: readonly MarkedText[],
  words: SpacedSpeechWords,
): Findings {
  const lexicon = lexiconOf(words);
  const attributions: Attribution[] = [];
  const mentions: Mention[] = [];
  let before: Carried = { spoke: false, announced: null };
  const cut = readSentences(paragraphs, marked, lexicon);
  for (const sentence of cut.flat()) mentions.push(...findNames(sentence, lexicon));
  const people = nameParts(mentions);
  for (const sentences of cut) {
    const labelled = readLabelled(sentences, people);
    const read = labelled ? { attributions: [labelled], after: SPOKE } : readParagraph(sentences, before, lexicon);
    attributions.push(...read.attributions);
    before = read.after;
  }
  return { attributions, mentions };
}

/** The sentences of each paragraph. */
function readSentences(paragraphs: readonly string[], marked: readonly MarkedText[], lexicon: Lexicon): Sentence[][] {
  let nextMark = 0;
  const cut = paragraphs.map((text, paragraph) => {
    const first = nextMark;
    while (marked[nextMark]?.outer.paragraph === paragraph) nextMark++;
    const tokens = tokenize(text, marked.slice(first, nextMark), lexicon);
    return splitSentences({ paragraph, text, tokens, grammar: lexicon.grammar });
  });
  return lowerOpenings(cut);
}

/** What a paragraph leaves to the next: whether anybody spoke in it, and whom a colon at its end announces. */
interface Carried {
  readonly spoke: boolean;
  readonly announced: Mention | null;
}

const SPOKE: Carried = { spoke: true, announced: null };

/** A paragraph's attributions; sentences that are nothing but quotations go to whoever speaks before them, or else behind them. */
function readParagraph(
  sentences: readonly Sentence[],
  before: Carried,
  lexicon: Lexicon,
): { attributions: Attribution[]; after: Carried } {
  const attributions: Attribution[] = [];
  let held: Content[] = [];
  let announced = before.announced;
  let spoke = false;
  let own = false; // the writer spoke last
  let introduction: Attribution | null = null; // of the sentence before; its further quotations share it
  for (const sentence of sentences) {
    const reading = readSentence(sentence, lexicon);
    const speaker = reading.attributions[0]?.speaker ?? null;
    if (speaker) {
      attributions.push(
        ...held.map((content) => toAttribution(content, null, announced ?? speaker)),
        ...reading.attributions,
      );
      held = [];
      spoke = true;
      own = false;
      introduction = reading.attributions.at(-1) ?? null;
    } else if (reading.own) {
      held = [];
      introduction = null;
      spoke = false;
      own = true;
    } else {
      const alone = onlyQuotes(sentence);
      if (!alone.length) introduction = null;
      const { cue, speaker: sharing } = introduction ?? { cue: null, speaker: null };
      if (spoke) attributions.push(...alone.map((content) => toAttribution(content, cue, sharing)));
      else if (!own) held.push(...alone);
    }
    if (spoke) announced = null;
    if (reading.announced) announced = reading.announced;
  }
  if (!spoke && (before.announced || before.spoke)) {
    attributions.push(...held.map((content) => toAttribution(content, null, before.announced)));
    spoke = held.length > 0;
  }
  return { attributions, after: { spoke, announced: announced === before.announced ? null : announced } };
}
