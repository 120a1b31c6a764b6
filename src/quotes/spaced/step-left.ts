import * as Bit from "./bits.ts";
import { has, bitsAt, lowerAt, is, isQuote, isMark, isWord, isCapital, isNameWord, type Sentence } from "./sentence.ts";
import { isNickname, joinsNames, NOUN, isNoun } from "./words.ts";

const ENDS_PHRASE = Bit.subordinator | Bit.auxiliary;

export type Step = "go" | "last" | "stop" | "who";

/** How a noun phrase goes on to the left: over the token, no farther, not even it, or from a “who” on. */
export function stepLeft(sentence: Sentence, at: number, end: number): Step {
  if (isQuote(sentence, at) && has(sentence, at - 1, Bit.determiner) && has(sentence, at + 1, Bit.role)) return "go"; // “the “Cold Bread” star”
  if (isQuote(sentence, at)) return isNickname(sentence, at) ? "go" : "stop";
  const lower = lowerAt(sentence, at);
  if (!isWord(sentence, at)) return lower === "&" ? "go" : "stop";
  const bits = bitsAt(sentence, at);
  const capital = isCapital(sentence, at);
  if (bits & Bit.relative && lower !== "that") return isNameWord(sentence, at + 1) ? "stop" : "who"; // “which Ruiz hopes”
  if (bits & Bit.clauseOpener && isRelativeThat(sentence, at, end)) return "who";
  if (bits & Bit.conjunction) return joinsNames(sentence, at) ? "go" : "stop";
  if (capital && isCapital(sentence, at + 1) && isCapital(sentence, at - 1)) return "go"; // “Mind Your Step”
  if (bits & Bit.firstPerson) return has(sentence, at - 1, Bit.group | Bit.preposition) ? "go" : "last"; // “customers we spoke to”, “rivals who sailed with us”
  if (bits & Bit.pronoun && !(bits & Bit.possessive)) return has(sentence, at - 1, Bit.preposition) ? "go" : "last";
  if (bits & (Bit.determiner | Bit.possessive)) return stepOverDeterminer(sentence, at, bits);
  if (lower === sentence.grammar.with && (at === sentence.from || isMark(sentence, at - 1))) return "stop";
  if (bits & ENDS_PHRASE && !capital) {
    const opensClause = !has(sentence, at - 1, NOUN); // “weeks after Ruiz said”
    return opensClause ? "stop" : "go";
  }
  if (bits & (Bit.verb | Bit.cue) && !capital && !isNoun(sentence, at))
    return isReduced(sentence, at) || isSpokenTo(sentence, at) ? "go" : "stop";
  if (bits === 0 && !capital && has(sentence, at - 1, Bit.auxiliary)) return "stop"; // “has enraged residents, who …”, “doesn’t surprise Ruiz:”
  const dated = has(sentence, at + 1, Bit.possessive) || has(sentence, at - 1, Bit.determiner); // “the May 8 vote”
  if (bits & Bit.time && !(bits & Bit.givenName) && !dated) return "stop";
  return "go";
}

/** “residents we spoke to” */
function isSpokenTo(sentence: Sentence, at: number): boolean {
  return has(sentence, at - 1, Bit.firstPerson) && has(sentence, at - 2, Bit.group);
}

const PARTICIPLE = /(?:ed|en)$/u; // published, written

/** “a study published in March”, “people briefed on the case”, “scientists not involved in it”: a participle behind a noun. */
function isReduced(sentence: Sentence, at: number): boolean {
  const noun = has(sentence, at - 1, Bit.negation) ? at - 2 : at - 1;
  if (!has(sentence, noun, Bit.document | Bit.group) || !PARTICIPLE.test(lowerAt(sentence, at))) return false;
  return has(sentence, at + 1, Bit.preposition | Bit.time | Bit.adverb); // not “the letter included notes”
}

/** “customers that spoke to us say”: “that” behind a noun and before a verb. */
function isRelativeThat(sentence: Sentence, at: number, end: number): boolean {
  if (at + 1 === end && isNameWord(sentence, at - 1)) return true;
  return has(sentence, at - 1, NOUN);
}

function stepOverDeterminer(sentence: Sentence, at: number, bits: number): Step {
  if (is(sentence, at, "'s")) return "go";
  if (has(sentence, at - 1, Bit.conjunction) && isNameWord(sentence, at - 2)) return "go"; // “Ruiz and her colleagues”
  if (has(sentence, at - 1, Bit.preposition) && !isMark(sentence, at - 2)) return "go";
  if (bits & Bit.determiner && has(sentence, at - 1, Bit.determiner)) return "go";
  return "last";
}
