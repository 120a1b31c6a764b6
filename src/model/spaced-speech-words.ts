import type { SharedSpeechWords } from "./speech-words.ts";

/** What a word can be in a sentence; one word may be several. Words are given in lower case. */
export type WordClass =
  | "determiner" // the, a, some, several, two
  | "possessive" // his, her, their
  | "firstPerson" // I, we: the writer, never a speaker
  | "preposition"
  | "conjunction" // and, but, or
  | "subordinator" // because, while, if: a clause begins
  | "relative" // who, which, that
  | "auxiliary" // is, has, would
  | "passive" // is, was, been: what makes “said” a passive
  | "negation"
  | "adverb" // also, later, repeatedly
  | "time" // Tuesday, yesterday, January
  | "role" // spokesman, director: what a person can be
  | "expert" // analyst, professor: roles that are quoted for their knowledge
  | "rolePart" // chief, deputy, former: words that belong to a role before its noun
  | "group" // officials, critics, residents: people in the plural
  | "document" // report, study, statement
  | "organization" // agency, company, university
  | "organizationEnd" // Inc, Corp, LLC
  | "scholarly" // university, institute: whose heads speak from knowledge
  | "technical" // product, medical: a chief of it speaks from knowledge
  | "place" // American, Washington: capitalised, yet nobody's name
  | "verb" // common verbs that report nothing: what ends a subject
  | "degree" // MD, PhD, Jr, herself: may stand behind a name
  | "nameParticle"; // de, van, al

/**
 * How a verb reports, as letters: `q` words in marks · `t` a clause with “that” · `c` a clause without it · `i` after the words, before or behind
 * its subject (…, said Ruiz; …, Ruiz said) · `p` as `i`, but never before its subject (…, Ruiz told us) · `a` the hearer first (told us that) · `n` a thing (denied any wrongdoing) · `o` a thing and words in
 * marks (called it “a mess”) · `g` an -ing phrase (suggests trying) · `e` evidence: without “that” only a document shows · `s` hardly anything but reporting · `h` only of people and bodies, for things do it too (the menu stresses speed) · `v` to and a verb (promised to go) · `w` only a question (asked whether) · `x` somebody to do something
 * (urged us to go) · `f` somebody of doing something (accused them of lying).
 */
export type Frames = string;

export interface ReportingVerb {
  /** say, says, said, saying, said. */
  readonly forms: readonly [base: string, third: string, past: string, ing: string, participle: string];
  readonly frames: Frames;
  /** Reports only with this word behind it: point out, make (it) clear. */
  readonly particle?: string;
}

export interface Pronoun {
  readonly word: string;
  readonly gender: "female" | "male" | null;
  readonly plural: boolean;
}

/** The small words that the shapes of sentences hang on. */
export interface Grammar<Words> {
  readonly of: string;
  readonly as: string;
  readonly to: string;
  /** with her saying so. */
  readonly with: string;
  /** What stands before the doer behind a passive verb. */
  readonly by: string;
  /** Before the body where somebody works. */
  readonly at: string;
  /** went on to say. */
  readonly on: string;
  /** Before “to” and a verb that then happens: continued, began. */
  readonly goesOn: Words;
  /** Belong to what stands behind them: only, almost. */
  readonly focus: Words;
  /** Who writes a study, where one of `studies` stands before: author. */
  readonly authors: Words;
  /** Nouns for women, and for men: her mother, an actress. */
  readonly women: Words;
  readonly men: Words;
  /** Before its author, and behind “author of the”: lead, study. */
  readonly studies: Words;
  /** What the one does who was asked: replied, answers. */
  readonly answers: Words;
  /** put it. */
  readonly it: string;
  /** Before where somebody works today. */
  readonly now: string;
  /** Join the capitalised words of a body's name: of, for, the. */
  readonly insideName: Words;
  /** Join a noun with what qualifies it: of, for, with. */
  readonly insidePhrase: Words;
  /** Point at what is known already: the, this, his. */
  readonly definite: Words;
  /** Say that something has not happened: will, might. */
  readonly unreal: Words;
  /** if, whether: what follows is not said yet. */
  readonly hypothetical: Words;
  /** Stand for what is said without telling it: so, nothing. */
  readonly empty: Words;
  /** sister, friend: what somebody is to a person, never to a body. */
  readonly kin: Words;
  /** What people do for their employer: works, worked. */
  readonly works: Words;
  /** What somebody does, behind “who”, at the body they belong to: studies, covers. */
  readonly pursues: Words;
  /** What somebody does, behind “who”, with a body of their own: heads, founded. */
  readonly leads: Words;
  /** What only scholars do: studies, researches. */
  readonly inquires: Words;
  /** Open a question that is reported: whether, how. */
  readonly questions: Words;
  /** Stand for a person named before: Spaniard, striker. */
  readonly known: Words;
  /** Mean somebody, by no role: man, girl. */
  readonly persons: Words;
  /** End like nouns for what people do, and name things: weather, motor. */
  readonly things: Words;
  /** Ends words for a person's age: -year-old. */
  readonly ofAge: string;
  /** Make an office of a profession, before or behind it: district attorney, attorney general. */
  readonly ofOffice: Words;
  /** Offices held for a place: MP, mayor. */
  readonly seated: Words;
  /** Bodies whose members bear them in their title: Council Member. */
  readonly seats: Words;
  /** Offices held for a field: minister, secretary. */
  readonly portfolios: Words;
  /** What people are at a university who speak from no knowledge of their own: spokesman, student. */
  readonly notExperts: Words;
  /** Before an -ing that its sentence's subject does: by saying, in saying. */
  readonly doing: Words;
  /** Bodies that stand for themselves where no name holds the word: government, court. */
  readonly standing: Words;
  /** the, a. */
  readonly articles: Words;
  /** Before somebody and what that one then does: helps, lets. */
  readonly helps: Words;
  /** What people work in, and nobody's employer: TV, IT. */
  readonly fields: Words;
  /** Behind a hyphen, of people: Prize-winning. */
  readonly qualities: Words;
  /** Before some of those who were named: including. */
  readonly among: Words;
  /** Stand before where somebody is, and never before an employer: outside. */
  readonly beside: Words;
  /** Stand before places: in, near. */
  readonly beforePlace: Words;
}

/** How a language that parts words by spaces reports speech. */
export interface SpacedSpeechWords extends SharedSpeechWords {
  readonly spaced: true;
  /** With their dot: Dr., U.S., Inc. */
  readonly abbreviations: readonly string[];
  readonly classes: Readonly<Record<WordClass, readonly string[]>>;
  readonly verbs: readonly ReportingVerb[];
  readonly pronouns: readonly Pronoun[];
  /** Mr, Ms, Dr: stand before a surname. */
  readonly honorifics: Readonly<Record<"female" | "male" | "any", readonly string[]>>;
  readonly givenNames: Readonly<Record<"female" | "male", readonly string[]>>;
  /** Endings of nouns for what people do, where no list has the noun: -er, -ist; and of those quoted for their knowledge: -ologist. */
  readonly roleEndings: Readonly<Record<"role" | "expert", readonly string[]>>;
  /** Words before a source: according to, in the words of. */
  readonly sourcePhrases: readonly string[];
  /** Nouns that hold a clause: claim, belief. */
  readonly speechNouns: readonly string[];
  readonly pluralSpeechNouns: readonly string[];
  /** that. */
  readonly clauseOpeners: readonly string[];
  readonly grammar: Grammar<readonly string[]>;
  /** The mark behind an owner: ’s. */
  readonly genitive: string;
}
