import * as Bit from "./bits.ts";
import {
  quoteAt,
  wordAt,
  has,
  bitsAt,
  lowerAt,
  is,
  isQuote,
  isCapital,
  isNameWord,
  type Sentence,
} from "./sentence.ts";

/** “Ruiz and Chen”, “doctors and nurses”: both sides are nouns. */
export function joinsNames(sentence: Sentence, at: number): boolean {
  const nouns = Bit.group | Bit.role | Bit.organization;
  const left = isNameWord(sentence, at - 1) || has(sentence, at - 1, nouns);
  return left && (isNameWord(sentence, at + 1) || has(sentence, at + 1, nouns | Bit.possessive | Bit.determiner));
}

export const NOUN: number = Bit.document | Bit.group | Bit.organization | Bit.role;

export const SPEECH_NOUN: number = Bit.speechNoun | Bit.speechNouns;

const NO_VERB = NOUN | Bit.rolePart;

/** Is there one of the endings, and a stem before it? */
export function endsLike(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

const PLURAL_NOUN = /(?:ies|ians|sions|ments|ings)$/u; // countries, politicians

/** warned, warns; not warn, loss. */
export function endsLikeVerb(lower: string): boolean {
  if (PLURAL_NOUN.test(lower)) return false;
  const bare = lower.endsWith("ed") ? lower.length - 2 : lower.endsWith("s") ? lower.length - 1 : 0;
  return bare > 0;
}

/** A verb, as far as its form and the noun before it tell: “officials warned”. */
export function isVerb(sentence: Sentence, at: number): boolean {
  if (isCapital(sentence, at)) return false;
  const lower = lowerAt(sentence, at);
  if (lower === "'s") return has(sentence, at, Bit.auxiliary);
  if (has(sentence, at, Bit.auxiliary | Bit.verb | Bit.cue)) return !isNoun(sentence, at);
  const behindNoun =
    isNameWord(sentence, at - 1) || (has(sentence, at - 1, NOUN) && !has(sentence, at - 1, Bit.determiner)); // not “many features”
  const isNounBeforeVerb = lower.endsWith("s") && lowerAt(sentence, at + 1).endsWith("ed"); // “Tarn warehouses walked”
  return behindNoun && !isNounBeforeVerb && !has(sentence, at, NO_VERB) && endsLikeVerb(lower);
}

const OPENS_CLAUSE = Bit.clauseOpener | Bit.pronoun | Bit.determiner;

/** A reporting or common verb's form that is a noun here: the report, his claims. */
export function isNoun(sentence: Sentence, at: number): boolean {
  if (isReportingPlace(sentence, at)) return false;
  if (has(sentence, at, Bit.rolePart) && has(sentence, at + 1, Bit.group | Bit.role)) return true; // “fire officials”
  if (at <= sentence.from) return has(sentence, at, NOUN);
  const before = bitsAt(sentence, at - 1);
  const adjective = before === 0; // “his recent remarks”; “Ruiz restricted comments”
  const isOwned = (): boolean => has(sentence, at - 2, Bit.determiner | Bit.possessive) || isVerb(sentence, at - 1);
  if (
    adjective &&
    has(sentence, at - 2, Bit.determiner) &&
    has(sentence, at - 3, Bit.preposition) &&
    isLabelling(sentence, at)
  )
    return true; // “on a conference call”
  if (adjective && has(sentence, at, Bit.speechNouns) && isOwned()) return true; // asked last: else a row of verbs asks back to its start
  if (before & Bit.group && (isQuote(sentence, at + 1) || has(sentence, at + 1, OPENS_CLAUSE))) return false; // “many claim that”
  if (before & (Bit.determiner | Bit.possessive)) return true;
  const spokenTo = is(sentence, at - 1, sentence.grammar.to) || has(sentence, at - 3, Bit.firstPerson); // “went on to say”, “those we spoke with say”
  if (before & Bit.preposition && !spokenTo) return true; // “on questions of law”
  return has(sentence, at, NOUN) && !(before & (Bit.pronoun | Bit.auxiliary | Bit.firstPerson));
}

function isLabelling(sentence: Sentence, at: number): boolean {
  const { cue } = wordAt(sentence, at);
  return cue?.form === "base" && cue.frames.startsWith("o");
}

/** Does a name stand before the place, and a colon, marked words or “that” behind it: “The Times reports:”? */
function isReportingPlace(sentence: Sentence, at: number): boolean {
  if (!isNameWord(sentence, at - 1)) return false;
  if (wordAt(sentence, at).cue?.form === "third" && has(sentence, at + 1, OPENS_CLAUSE)) return true; // “the Times reports the pier”
  return isQuote(sentence, at + 1) || is(sentence, at + 1, ":") || has(sentence, at + 1, Bit.clauseOpener);
}

const MAX_NICKNAME = 25; // characters

/** “Bobby” in “Robert “Bobby” Holt”; not “… Korea “goes on,” Ana Ruiz said”. */
export function isNickname(sentence: Sentence, at: number): boolean {
  const span = quoteAt(sentence, at)?.span;
  if (!span || !isNameWord(sentence, at - 1) || !isNameWord(sentence, at + 1)) return false;
  return span.end - span.start <= MAX_NICKNAME && sentence.text[span.end - 1] !== ",";
}

const LOWER_WORD = /(?:^|\s)\p{Ll}\p{L}{3,}/u; // a long word without capital: “we will see”; not “Meet the Press”

/** “on “Meet the Press”.”: capitalised words behind a preposition or an owner. */
export function isTitle(sentence: Sentence, at: number): boolean {
  if (
    !isQuote(sentence, at) ||
    !has(sentence, at - 1, Bit.preposition | Bit.possessive | Bit.organization | Bit.document)
  )
    return false;
  return isCapitalized(sentence, at);
}

/** “Morning Tide”: no longer word is in small letters. */
function isCapitalized(sentence: Sentence, at: number): boolean {
  const { start, end } = quoteAt(sentence, at)?.span ?? { start: 0, end: 0 };
  return !LOWER_WORD.test(sentence.text.slice(start, end));
}

const MAX_SHOW = 80; // characters
const NAME_OF_SHOW = /\s\p{Lu}[^.!?,]*$/u; // Morning Tide; not Yes, Go Home!

/** “told “Morning Tide” on Friday”: the marked words are who is told. */
export function isShow(sentence: Sentence, at: number): boolean {
  const { start, end } = quoteAt(sentence, at)?.span ?? { start: 0, end: 0 };
  return (
    end > start &&
    end - start <= MAX_SHOW &&
    isCapitalized(sentence, at) &&
    NAME_OF_SHOW.test(sentence.text.slice(start, end))
  );
}
