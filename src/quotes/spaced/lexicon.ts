import type { Grammar, Pronoun, SpacedSpeechWords, WordClass } from "../../model/spaced-speech-words.ts";
import * as Bit from "./bits.ts";
import { findWord, makeWordTable, stretchOf, type WordTable } from "./word-table.ts";

export type VerbForm = "base" | "third" | "past" | "ing" | "participle";

export interface Cue {
  readonly frames: string;
  readonly form: VerbForm;
  readonly particle: string | null;
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

export const UNKNOWN: Word = newWord("");

/** A word that no list has, but what it is like. All have the same keys in the same order: engines read objects of one shape faster. */
export function unlisted(bits: number, gender: Word["gender"] = null): Word {
  const word = newWord("");
  word.bits = bits;
  word.gender = gender;
  return word;
}

/** A word while the lists are read. */
type Draft = { -readonly [Key in keyof Word]: Word[Key] };

function newWord(text: string): Draft {
  return { text, bits: 0, cue: null, pronoun: null, gender: null, phrases: null };
}

/** A pack's words, ready for looking up by their lower-case form. */
export interface Lexicon {
  readonly words: WordTable;
  /** As printed, with their dot. */
  readonly abbreviations: WordTable;
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
  const known = new Map<string, Draft>();
  const mark = (list: Iterable<string>, bit: number): void => {
    for (const text of list) wordIn(known, text).bits |= bit;
  };
  for (const [name, list] of Object.entries(words.classes)) mark(list, Bit[name as WordClass]); // keys are the record's own
  mark(words.classes.expert, Bit.role);
  mark(words.honorifics.any, Bit.honorific);
  for (const gender of ["male", "female"] as const) {
    mark(words.givenNames[gender], Bit.givenName);
    mark(words.honorifics[gender], Bit.honorific);
    for (const list of [words.givenNames[gender], words.honorifics[gender]])
      for (const text of list) wordIn(known, text).gender = gender; // a name of both counts as a woman’s
  }
  mark(words.speechNouns, Bit.speechNoun);
  mark(words.pluralSpeechNouns, Bit.speechNouns);
  mark(words.clauseOpeners, Bit.clauseOpener);
  for (const pronoun of words.pronouns) {
    mark([pronoun.word], Bit.pronoun);
    wordIn(known, pronoun.word).pronoun = pronoun;
  }
  addCues(known, words);
  for (const phrase of words.sourcePhrases) {
    const parts = phrase.split(" ");
    const first = wordIn(known, parts[0] ?? "");
    first.phrases = [...(first.phrases ?? []), parts];
  }
  const { abbreviations, roleEndings, genitive, grammar } = words;
  return {
    words: makeWordTable([...known.values()]),
    abbreviations: makeWordTable(abbreviations.map(newWord)),
    roleEndings,
    genitive,
    grammar: grammarOf(grammar),
  };
}

function wordIn(known: Map<string, Draft>, text: string): Draft {
  const own = known.get(text);
  if (own) return own;
  const made = newWord(text);
  known.set(text, made);
  return made;
}

/** What is known of a word in lower case. */
export function wordOf({ words }: Lexicon, lower: string): Word {
  return findWord(words, stretchOf(lower, 0, lower.length)) ?? UNKNOWN;
}

function grammarOf(words: SpacedSpeechWords["grammar"]): Lexicon["grammar"] {
  return {
    ...words,
    ...peopleOf(words),
    insideName: new Set(words.insideName),
    insidePhrase: new Set(words.insidePhrase),
    definite: new Set(words.definite),
    unreal: new Set(words.unreal),
    hypothetical: new Set(words.hypothetical),
    empty: new Set(words.empty),
    works: new Set(words.works),
    pursues: new Set(words.pursues),
    leads: new Set(words.leads),
    inquires: new Set(words.inquires),
    goesOn: new Set(words.goesOn),
    questions: new Set(words.questions),
    known: new Set(words.known),
    ofOffice: new Set(words.ofOffice),
    seated: new Set(words.seated),
    focus: new Set(words.focus),
    studies: new Set(words.studies),
    answers: new Set(words.answers),
    seats: new Set(words.seats),
    portfolios: new Set(words.portfolios),
    notExperts: new Set(words.notExperts),
    doing: new Set(words.doing),
    standing: new Set(words.standing),
    articles: new Set(words.articles),
    helps: new Set(words.helps),
    fields: new Set(words.fields),
    qualities: new Set(words.qualities),
    things: new Set(words.things),
    among: new Set(words.among),
    beside: new Set(words.beside),
    beforePlace: new Set(words.beforePlace),
  };
}

type People = "kin" | "persons" | "authors" | "women" | "men";

function peopleOf(words: SpacedSpeechWords["grammar"]): Pick<Lexicon["grammar"], People> {
  return {
    kin: new Set(words.kin),
    persons: new Set(words.persons),
    authors: new Set(words.authors),
    women: new Set(words.women),
    men: new Set(words.men),
  };
}

const FORMS: readonly VerbForm[] = ["base", "third", "past", "ing", "participle"];

function addCues(known: Map<string, Draft>, { verbs }: SpacedSpeechWords): void {
  for (const { forms, frames, particle = null } of verbs) {
    for (const [at, text] of forms.entries()) {
      const form = FORMS[at] ?? "base";
      const word = wordIn(known, text);
      if (word.cue === null || form === "past") word.cue = { frames, form, particle }; // “read” and “put” need no plural
      word.bits |= Bit.cue;
    }
  }
}
