import type { Attribution, Mention } from "../attribution.ts";
import { copyMention } from "../new-mention.ts";
import type { Lexicon } from "./lexicon.ts";
import { longQuotes, onlyQuotes, toAttribution } from "./read-contents.ts";
import { mainSpeakers, maySpeak, readSentence } from "./read-sentence.ts";
import type { Content } from "./reported-clause.ts";
import type { Sentence } from "./sentence.ts";

const NONE: readonly Attribution[] = [];

/** What a paragraph leaves to the next: whether anybody spoke in it, and whom a colon at its end announces. */
export interface Carried {
  readonly spoke: boolean;
  readonly announced: Mention | null;
  /** Its last sentence, where nobody spoke. */
  readonly last: Sentence | null;
}

/** Who speaks in a paragraph, and what it leaves to the next. */
export interface ParagraphReading extends Carried {
  readonly attributions: readonly Attribution[];
}

export const NOBODY: ParagraphReading = { attributions: NONE, spoke: false, announced: null, last: null };

/** All of a paragraph is somebody's words. */
export const spoken = (attributions: readonly Attribution[]): ParagraphReading => ({
  attributions,
  spoke: true,
  announced: null,
  last: null,
});

/** What is known on the way through a paragraph. */
interface Progress {
  readonly attributions: Attribution[];
  /** Quotations whose speaker comes later, if at all. */
  held: Content[];
  announced: Mention | null;
  voice: "nobody" | "speaker" | "writer";
  /** Of the sentence before; its further quotations share it. */
  introduction: Attribution | null;
}

/** A paragraph's attributions; sentences that are nothing but quotations go to whoever speaks before them, or else behind them. */
export function readParagraph(sentences: readonly Sentence[], before: Carried, lexicon: Lexicon): ParagraphReading {
  if (!sentences.some(maySpeak)) return silent(sentences);
  const state: Progress = {
    attributions: [],
    held: [],
    announced: before.announced,
    voice: "nobody",
    introduction: null,
  };
  for (const sentence of sentences) {
    const reading = readSentence(sentence, lexicon);
    const speaker = reading.attributions[0]?.speaker ?? null;
    if (speaker) introduce(state, answered(sentence, reading.attributions, state.introduction), speaker);
    else if (reading.own) Object.assign(state, { held: [], introduction: null, voice: "writer" });
    else goOn(state, sentence);
    if (state.voice === "speaker") state.announced = null;
    if (reading.announced) state.announced = reading.announced;
  }
  const { attributions, held, announced } = state;
  let spoke = state.voice === "speaker";
  const led = held.length > 0 && !spoke && before.last ? leader(before.last, held, lexicon) : null;
  if (!spoke && (before.announced || before.spoke || led)) {
    for (const content of held) attributions.push(toAttribution(content, null, before.announced ?? led));
    spoke = held.length > 0;
  }
  const last = state.voice === "nobody" ? (sentences.at(-1) ?? null) : null;
  return { attributions, spoke, announced: announced === before.announced ? null : announced, last };
}

/** A paragraph in which nobody speaks, as most are: what another announced is forgotten. */
const silent = (sentences: readonly Sentence[]): ParagraphReading => ({
  attributions: NONE,
  spoke: false,
  announced: null,
  last: sentences.at(-1) ?? null,
});

const MIN_SPEECH = 40; // characters; shorter words in marks by themselves may be a title or a slogan

/** “She had to sell her field.” before a paragraph of marked words alone: whom it is about. */
function leader(last: Sentence, held: readonly Content[], lexicon: Lexicon): Mention | null {
  if (held.some(({ span }) => span.end - span.start < MIN_SPEECH)) return null;
  const subject = mainSpeakers(last, last.to, lexicon)[0];
  return subject?.kind === "person" && subject.form === "pronoun" ? subject : null;
}

/** “Was it late?” Ruiz asked Lind. “No,” she replied: who replies is not who asked. */
function answered(
  sentence: Sentence,
  found: readonly Attribution[],
  asked: Attribution | null,
): readonly Attribution[] {
  const { speaker = null, cue = null } = found[0] ?? {};
  const { grammar, text } = sentence;
  if (!asked?.speaker || !cue || speaker?.form !== "pronoun" || !grammar.answers.has(text.slice(cue.start, cue.end)))
    return found;
  if (!text.slice(asked.span.start, asked.span.end).endsWith("?")) return found;
  const replier = { ...copyMention(speaker), asker: asked.speaker.span };
  return found.map((one) => ({ ...one, speaker: replier }));
}

function introduce(state: Progress, found: readonly Attribution[], speaker: Mention): void {
  const { attributions, held, announced } = state;
  for (const content of held) attributions.push(toAttribution(content, null, announced ?? speaker));
  attributions.push(...found);
  state.held = [];
  state.voice = "speaker";
  state.introduction = found.at(-1) ?? null;
}

/** Further quotations of whoever spoke before, in a sentence without a speaker of its own. */
function goOn(state: Progress, sentence: Sentence): void {
  const alone = onlyQuotes(sentence);
  const quotes = alone.length || !state.introduction ? alone : longQuotes(sentence);
  if (!quotes.length) state.introduction = null;
  const { cue, speaker } = state.introduction ?? { cue: null, speaker: null };
  if (state.voice === "speaker")
    state.attributions.push(...quotes.map((content) => toAttribution(content, cue, speaker)));
  else if (state.voice === "nobody") state.held.push(...quotes);
}
