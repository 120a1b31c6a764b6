import type { Grammar, Pronoun, SpacedSpeechWords, WordClass } from "../../model/spaced-speech-words.ts";
import * as Bit from "./bits.ts";
import { findWord, makeWordTable, type WordTable } from "../word-table.ts";

export type VerbForm = "base" | "third" | "past" | "ing" | "participle";

export interface Cue {
  readonly frames: string;
  readonly form: VerbForm;
  readonly particle?: string;
}

/** All that a pack says of one word. */
export interface Word {
  /** In lower case; empty for words that no list has. */
  readonly text: string;
  /** Sum of `Bit`s. */
  readonly bits: number;
  readonly cue: Cue | null;
  readonly pronoun: Pronoun | null;
  /** Of a given name or title. */
  readonly gender: "female" | "male" | null;
  /** Source phrases that begin with it, word by word. */
  readonly phrases: readonly (readonly string[])[] | null;
}

export const UNKNOWN: Word = { text: "", bits: 0, cue: null, pronoun: null, gender: null, phrases: null };

/** A pack's words, ready for looking up by their lower-case form. */
export interface Lexicon {
  readonly words: WordTable<Word>;
  readonly abbreviations: ReadonlySet<string>;
  readonly roleEndings: SpacedSpeechWords["roleEndings"];
  readonly genitive: string;
  readonly grammar: Grammar<ReadonlySet<string>>;
}

const made = new WeakMap<SpacedSpeechWords, Lexicon>();

/** The look-up tables of a pack, made once. */
export function lexiconOf(words: SpacedSpeechWords): Lexicon {
  const lexicon = made.get(words) ?? makeLexicon(words);
  made.set(words, lexicon);
  return lexicon;
}

function makeLexicon(words: SpacedSpeechWords): Lexicon {
  const bits = new Map<string, number>();
  const mark = (list: readonly string[], bit: number): void => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  for (const [name, list] of Object.entries(words.classes)) mark(list, Bit[name as WordClass]); // keys are the record's own
  mark(words.classes.expert, Bit.role);
  const { female, male } = words.givenNames;
  const { honorifics } = words;
  mark([...female, ...male], Bit.givenName);
  mark([...honorifics.female, ...honorifics.male, ...honorifics.any], Bit.honorific);
  mark(words.speechNouns, Bit.speechNoun);
  mark(words.pluralSpeechNouns, Bit.speechNouns);
  mark(words.clauseOpeners, Bit.clauseOpener);
  mark(
    words.pronouns.map(({ word }) => word),
    Bit.pronoun,
  );
  const cues = cuesOf(words);
  mark([...cues.keys()], Bit.cue);
  const pronouns = new Map(words.pronouns.map((pronoun) => [pronoun.word, pronoun]));
  const phrases = byFirstWord(words.sourcePhrases);
  const genders = gendersOf(words);
  mark([...phrases.keys()], 0);
  const known = [...bits].map(([text, own]) => ({
    text,
    bits: own,
    cue: cues.get(text) ?? null,
    pronoun: pronouns.get(text) ?? null,
    gender: genders.get(text) ?? null,
    phrases: phrases.get(text) ?? null,
  }));
  return {
    words: makeWordTable(known),
    abbreviations: new Set(words.abbreviations),
    roleEndings: words.roleEndings,
    genitive: words.genitive,
    grammar: grammarOf(words.grammar),
  };
}

/** What is known of a word in lower case. */
export function wordOf({ words }: Lexicon, lower: string): Word {
  return findWord(words, lower, 0, lower.length) ?? UNKNOWN;
}

/** Of given names and titles; a name of both counts as a woman’s. */
function gendersOf({ givenNames, honorifics }: SpacedSpeechWords): Map<string, "female" | "male"> {
  const genders = new Map<string, "female" | "male">();
  for (const word of [...givenNames.male, ...honorifics.male]) genders.set(word, "male");
  for (const word of [...givenNames.female, ...honorifics.female]) genders.set(word, "female");
  return genders;
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

function grammarOf(words: SpacedSpeechWords["grammar"]): Lexicon["grammar"] {
  return {
    ...words,
    insideName: new Set(words.insideName),
    insidePhrase: new Set(words.insidePhrase),
    definite: new Set(words.definite),
    unreal: new Set(words.unreal),
    hypothetical: new Set(words.hypothetical),
    empty: new Set(words.empty),
    kin: new Set(words.kin),
    works: new Set(words.works),
    goesOn: new Set(words.goesOn),
    questions: new Set(words.questions),
    beforePlace: new Set(words.beforePlace),
  };
}

const FORMS: readonly VerbForm[] = ["base", "third", "past", "ing", "participle"];

function cuesOf({ verbs }: SpacedSpeechWords): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const { forms, frames, particle } of verbs) {
    for (const [at, word] of forms.entries()) {
      const form = FORMS[at] ?? "base";
      if (!cues.has(word) || form === "past")
        cues.set(word, particle === undefined ? { frames, form } : { frames, form, particle }); // “read” and “put” need no plural
    }
  }
  return cues;
}
