import type { Grammar, Pronoun, SpacedSpeechWords, WordClass } from "../../model/spaced-speech-words.ts";
import { findWord, makeWordTable, type WordTable } from "../word-table.ts";

type DerivedClass = "pronoun" | "honorific" | "givenName" | "cue" | "speechNoun" | "speechNouns" | "clauseOpener";

/** One bit for each thing a token can be. */
export const Bit: Readonly<Record<WordClass | DerivedClass, number>> = {
  determiner: 1,
  possessive: 1 << 1,
  firstPerson: 1 << 2,
  preposition: 1 << 3,
  conjunction: 1 << 4,
  subordinator: 1 << 5,
  relative: 1 << 6,
  auxiliary: 1 << 7,
  passive: 1 << 8,
  negation: 1 << 9,
  adverb: 1 << 10,
  time: 1 << 11,
  role: 1 << 12,
  expert: 1 << 13,
  rolePart: 1 << 14,
  group: 1 << 15,
  document: 1 << 16,
  organization: 1 << 17,
  organizationEnd: 1 << 18,
  place: 1 << 19,
  verb: 1 << 20,
  degree: 1 << 21,
  nameParticle: 1 << 22,
  pronoun: 1 << 23,
  honorific: 1 << 24,
  givenName: 1 << 25,
  cue: 1 << 26,
  speechNoun: 1 << 27,
  clauseOpener: 1 << 28,
  scholarly: 1 << 29,
  technical: 1 << 30,
  speechNouns: 1 << 31, // in the plural, where a verb may look the same
};

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
