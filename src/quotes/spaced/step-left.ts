import { Bit } from "./lexicon.ts";
import { has, isCapital, isMark, tokenAt, type Sentence } from "./sentence.ts";
import { isNameWord, isNoun, joinsNames, NOUN } from "./words.ts";

const ENDS_PHRASE = Bit.subordinator | Bit.auxiliary | Bit.clauseOpener;

export type Step = "go" | "last" | "stop" | "who";

/** How a noun phrase goes on to the left: over the token, no farther, not even it, or from a “who” on. */
export function stepLeft(sentence: Sentence, at: number, end: number): Step {
  const token = tokenAt(sentence, at);
  if (!token || token.kind === "mark") return token?.lower === "&" || token?.lower === "/" ? "go" : "stop";
  if (token.kind === "quote") return isNameWord(sentence, at - 1) && isNameWord(sentence, at + 1) ? "go" : "stop";
  const { bits } = token;
  if (bits & Bit.relative && token.lower !== "that" && at < end)
    return isNameWord(sentence, at + 1) || has(sentence, at + 1, Bit.pronoun) ? "stop" : "who"; // “which Ruiz hopes”
  if (bits & Bit.clauseOpener && isRelativeThat(sentence, at, end)) return "who";
  if (bits & Bit.conjunction) return joinsNames(sentence, at) ? "go" : "stop";
  if (
    token.capital &&
    bits & (Bit.possessive | Bit.firstPerson | Bit.determiner) &&
    isCapital(sentence, at + 1) &&
    isCapital(sentence, at - 1)
  )
    return "go"; // “Mind Your Step”
  if (bits & Bit.firstPerson) return has(sentence, at - 1, Bit.group) ? "go" : "last"; // “customers we spoke to”
  if (bits & Bit.pronoun && !(bits & Bit.possessive && at < end - 1))
    return has(sentence, at - 1, Bit.preposition) ? "go" : "last";
  if (bits & (Bit.determiner | Bit.possessive)) return stepOverDeterminer(sentence, at, bits);
  if (token.lower === sentence.grammar.with && (at === sentence.from || isMark(sentence, at - 1))) return "stop";
  if (bits & ENDS_PHRASE && !(token.capital && at > sentence.from)) {
    const opensClause = (bits & Bit.subordinator) !== 0 && !has(sentence, at - 1, NOUN); // “weeks after Ruiz said”
    return bits & Bit.preposition && !opensClause ? "go" : "stop";
  }
  if (bits & (Bit.verb | Bit.cue) && !token.capital && !isNoun(sentence, at))
    return isReduced(sentence, at) || isSpokenTo(sentence, at) ? "go" : "stop";
  const dated = has(sentence, at + 1, Bit.possessive) || has(sentence, at - 1, Bit.determiner); // “the May 8 vote”
  if (bits & Bit.time && !(bits & Bit.givenName) && !dated) return "stop";
  return "go";
}

/** “residents we spoke to” */
function isSpokenTo(sentence: Sentence, at: number): boolean {
  return has(sentence, at - 1, Bit.firstPerson) && has(sentence, at - 2, Bit.group);
}

/** “a study published in March”, “people briefed on the case”: a participle behind a noun. */
function isReduced(sentence: Sentence, at: number): boolean {
  return (
    has(sentence, at - 1, Bit.document | Bit.group) &&
    has(sentence, at + 1, Bit.preposition | Bit.time) &&
    /(?:ed|en)$/u.test(tokenAt(sentence, at)?.lower ?? "")
  );
}

/** “customers that spoke to us say”: “that” behind a noun and before a verb. */
function isRelativeThat(sentence: Sentence, at: number, end: number): boolean {
  if (at + 1 === end && isNameWord(sentence, at - 1)) return true;
  return (
    has(sentence, at - 1, Bit.group | Bit.document | Bit.organization | Bit.role) &&
    (at + 1 === end ||
      !(
        isNameWord(sentence, at + 1) || has(sentence, at + 1, Bit.determiner | Bit.pronoun | Bit.possessive | Bit.group)
      ))
  );
}

function stepOverDeterminer(sentence: Sentence, at: number, bits: number): Step {
  if (tokenAt(sentence, at)?.lower === "'s") return "go";
  if (has(sentence, at - 1, Bit.conjunction) && isNameWord(sentence, at - 2)) return "go"; // “Ruiz and her colleagues”
  if (has(sentence, at - 1, Bit.preposition) && has(sentence, at - 2, ~(Bit.adverb | Bit.time | Bit.verb | Bit.cue)))
    return "go";
  if (
    has(sentence, at - 1, Bit.preposition) &&
    at - 2 >= sentence.from &&
    !isMark(sentence, at - 2) &&
    !has(sentence, at - 2, Bit.verb | Bit.cue)
  )
    return "go";
  if (bits & Bit.determiner && has(sentence, at - 1, Bit.determiner)) return "go";
  return "last";
}
