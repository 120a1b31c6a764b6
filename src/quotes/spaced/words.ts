import { Bit } from "./lexicon.ts";
import { has, is, isQuote, tokenAt, type Sentence } from "./sentence.ts";

const NO_NAME =
  Bit.determiner |
  Bit.pronoun |
  Bit.firstPerson |
  Bit.possessive |
  Bit.time |
  Bit.relative |
  Bit.preposition |
  Bit.conjunction |
  Bit.subordinator |
  Bit.auxiliary |
  Bit.adverb;

/** A capitalised word that can be part of a name. */
export function isNameWord(sentence: Sentence, at: number): boolean {
  const token = tokenAt(sentence, at);
  if (token?.kind !== "word" || !token.capital) return false;
  return (token.bits & NO_NAME) === 0 || (token.bits & Bit.givenName) !== 0;
}

/** “Ruiz and Chen”, “doctors and nurses”: both sides are nouns. */
export function joinsNames(sentence: Sentence, at: number): boolean {
  const nouns = Bit.group | Bit.role | Bit.organization | Bit.expert;
  const left = isNameWord(sentence, at - 1) || has(sentence, at - 1, nouns);
  return left && (isNameWord(sentence, at + 1) || has(sentence, at + 1, nouns | Bit.possessive | Bit.determiner));
}

export const NOUN: number = Bit.document | Bit.group | Bit.organization | Bit.role | Bit.expert;

const VERB_ENDING = /[^s](?:ed|s)$/u; // warned, warns; not warn, loss

/** A verb, as far as its form and the noun before it tell: “officials warned”. */
export function isVerb(sentence: Sentence, at: number): boolean {
  const token = tokenAt(sentence, at);
  if (!token || token.kind !== "word" || token.capital) return false;
  if (token.lower === "'s") return (token.bits & Bit.auxiliary) !== 0;
  if (token.bits & (Bit.auxiliary | Bit.verb | Bit.cue)) return !isNoun(sentence, at);
  const behindNoun = isNameWord(sentence, at - 1) || has(sentence, at - 1, NOUN);
  const noVerb = NOUN | Bit.rolePart | Bit.preposition | Bit.conjunction | Bit.relative | Bit.nameParticle;
  return behindNoun && VERB_ENDING.test(token.lower) && (token.bits & noVerb) === 0;
}

const SPEECH = Bit.speechNoun | Bit.speechNouns | Bit.document;
const OPENS_CLAUSE = Bit.clauseOpener | Bit.pronoun | Bit.determiner | Bit.possessive;

/** A reporting or common verb's form that is a noun here: the report, his claims. */
export function isNoun(sentence: Sentence, at: number): boolean {
  const before = tokenAt(sentence, at - 1);
  if (has(sentence, at, NOUN) && isReportingPlace(sentence, at)) return false;
  if (!before) return has(sentence, at, Bit.document | Bit.group | Bit.organization | Bit.role);
  const adjective = before.bits === 0; // “his recent remarks”; “Ruiz restricted comments”
  const isOwned = (): boolean => has(sentence, at - 2, Bit.determiner | Bit.possessive) || isVerb(sentence, at - 1);
  if (adjective && has(sentence, at, SPEECH) && isOwned()) return true; // asked last: else a row of verbs asks back to its start
  if (before.bits & Bit.group && (isQuote(sentence, at + 1) || has(sentence, at + 1, OPENS_CLAUSE))) return false; // “many claim that”
  if (before.bits & (Bit.determiner | Bit.possessive)) return true;
  return (
    has(sentence, at, Bit.document | Bit.group | Bit.organization | Bit.role | Bit.speechNoun) &&
    !(before.bits & (Bit.pronoun | Bit.auxiliary | Bit.firstPerson))
  );
}

/** Does a name stand before the place, and a colon, marked words or “that” behind it: “The Times reports:”? */
function isReportingPlace(sentence: Sentence, at: number): boolean {
  if (!isNameWord(sentence, at - 1)) return false;
  return isQuote(sentence, at + 1) || is(sentence, at + 1, ":") || has(sentence, at + 1, Bit.clauseOpener);
}

const MAX_TITLE = 60; // characters; longer words in marks are no title
const LOWER_WORD = /(?:^|\s)\p{Ll}[\p{L}’']{3,}/u; // a long word without capital: “we will see”; not “Meet the Press”

/** “on “Meet the Press”.”: capitalised words behind a preposition or an owner. */
export function isTitle(sentence: Sentence, at: number): boolean {
  if (
    !isQuote(sentence, at) ||
    !has(sentence, at - 1, Bit.preposition | Bit.possessive | Bit.organization | Bit.document)
  )
    return false;
  const { start, end } = tokenAt(sentence, at)?.quote?.span ?? { start: 0, end: 0 };
  return end - start <= MAX_TITLE && !LOWER_WORD.test(sentence.text.slice(start, end));
}
