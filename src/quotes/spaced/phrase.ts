import * as Bit from "./bits.ts";
import { has, bitsAt, lowerAt, is, isQuote, isMark, isWord, isCapital, isNameWord, type Sentence } from "./sentence.ts";
import { isPostNominal } from "./kinds.ts";
import { isNickname, joinsNames, isVerb } from "./words.ts";

/** Token places, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a noun phrase stands. */
export interface Phrase extends Range {
  /** The words in commas or brackets that explain it. */
  readonly apposition: Range | null;
  /** Where a “who” that stands for it ends. */
  readonly reach: number | null;
  /** Who speaks with it, where what explains that one stands between: “Ana Ruiz, a geologist, and Tom Berg”. */
  readonly partner: Phrase | null;
}

/** A noun phrase by itself. All have the same keys in the same order, changed ones too: engines read objects of one shape faster. */
export function newPhrase(from: number, to: number, apposition: Range | null = null): Phrase {
  return { from, to, apposition, reach: null, partner: null };
}

export function changed(
  phrase: Phrase,
  {
    from = phrase.from,
    to = phrase.to,
    apposition = phrase.apposition,
    reach = phrase.reach,
    partner = phrase.partner,
  }: Partial<Phrase>,
): Phrase {
  return { from, to, apposition, reach, partner };
}

export const MAX_PHRASE = 40; // tokens; longer subjects are misread sentences

const STARTS_PHRASE =
  Bit.determiner | Bit.possessive | Bit.role | Bit.rolePart | Bit.group | Bit.organization | Bit.document;

/** The noun phrase that begins at a place: the subject behind its verb, or a source. */
export function phraseAfter(sentence: Sentence, from: number): Phrase | null {
  const single = has(sentence, from, Bit.pronoun) && !has(sentence, from, Bit.possessive);
  if (single) return newPhrase(from, from + 1);
  if (!isNameWord(sentence, from) && !has(sentence, from, STARTS_PHRASE) && !qualifies(sentence, from)) return null;
  let to = from + 1;
  while (to < sentence.to && to < from + MAX_PHRASE && continuesPhrase(sentence, to)) to++;
  return withPartner(sentence, newPhrase(from, to, appositionAfter(sentence, to)));
}

/** “said Ana Ruiz, a geologist, and Tom Berg, an engineer”: the name behind a comma and “and”. */
function withPartner(sentence: Sentence, first: Phrase): Phrase {
  const { apposition } = first;
  if (!apposition) return first;
  for (let at = apposition.from + 1; at < apposition.to - 1; at++) {
    if (!is(sentence, at, ",")) continue;
    if (isNameWord(sentence, at + 1) || has(sentence, at + 1, Bit.relative)) return first; // “behind Tom Berg, Max Orr, and Ana Ruiz”, “, who fears …, and Orr”
    if (!has(sentence, at + 1, Bit.conjunction)) continue;
    const partner = phraseAfter(sentence, at + 2);
    const ends = partner && (partner.to >= sentence.to || isMark(sentence, partner.to)); // not “and Tom Berg agreed”
    return ends ? changed(first, { apposition: { from: apposition.from, to: at }, partner }) : first;
  }
  return first;
}

/** “fisherman Nils Tange”, “election lawyer”: an unknown word before a name or a role. */
function qualifies(sentence: Sentence, at: number): boolean {
  return (
    isWord(sentence, at) &&
    bitsAt(sentence, at) === 0 &&
    (isNameWord(sentence, at + 1) || has(sentence, at + 1, Bit.role | Bit.document))
  );
}

function continuesPhrase(sentence: Sentence, at: number): boolean {
  if (isQuote(sentence, at)) return isNickname(sentence, at);
  const lower = lowerAt(sentence, at);
  if (!isWord(sentence, at)) return lower === "&";
  const bits = bitsAt(sentence, at);
  if (bits & (Bit.relative | Bit.clauseOpener)) return false;
  if (bits & Bit.conjunction) return joinsNames(sentence, at);
  if (bits & (Bit.pronoun | Bit.firstPerson) && !(bits & Bit.possessive)) return false;
  if (bits & Bit.preposition)
    return (
      sentence.grammar.insidePhrase.has(lower) &&
      (!has(sentence, at + 1, Bit.time | Bit.cue) || isNameWord(sentence, at + 1)) && // “Secretary of State”
      lower !== sentence.grammar.to
    );
  if (bits & Bit.time && !(bits & Bit.givenName)) return has(sentence, at - 1, Bit.determiner | Bit.possessive); // “a Wednesday editorial”
  if (bits & (Bit.subordinator | Bit.auxiliary) && !isCapital(sentence, at)) return false;
  if (bits & Bit.determiner)
    return (
      has(sentence, at - 1, Bit.preposition | Bit.determiner | Bit.conjunction) || isCapital(sentence, at) // “of the pressure group The Salt Line”
    );
  if (bits & Bit.adverb && !isCapital(sentence, at)) return false;
  return !isVerb(sentence, at);
}

const EXPLAINS = Bit.determiner | Bit.possessive | Bit.degree | Bit.relative;

/** What stands behind a comma after a name and explains it, to the sentence's end. */
function appositionAfter(sentence: Sentence, at: number): Range | null {
  if (has(sentence, at, Bit.relative)) return { from: at, to: Math.min(sentence.to, at + MAX_PHRASE) };
  if (is(sentence, at, "(")) return { from: at + 1, to: Math.min(sentence.to, at + MAX_PHRASE) };
  if (!is(sentence, at, ",")) return null;
  const to = Math.min(sentence.to, at + 1 + MAX_PHRASE);
  const named = has(sentence, at - 1, Bit.role) && isNameWord(sentence, at + 1); // “her editor, Max Orr”
  if (opensWithSubject(sentence, at + 1)) return null;
  const placed = is(sentence, at + 1, sentence.grammar.of); // “Ana Ruiz, of Yale”
  const first = has(sentence, at + 1, Bit.givenName) && !isNameWord(sentence, at - 1); // “the vet, Ana Ruiz”
  return named ||
    placed ||
    first ||
    has(sentence, at + 1, EXPLAINS) ||
    isPostNominal(sentence, at + 1) ||
    explainsSoon(sentence, at + 1)
    ? { from: at + 1, to }
    : null;
}

/** “, the mayor said”: what stands behind the comma is the subject of a verb. */
function opensWithSubject(sentence: Sentence, from: number): boolean {
  if (!has(sentence, from, Bit.determiner)) return false;
  let to = from + 1;
  while (to < sentence.to && to < from + MAX_PHRASE && continuesPhrase(sentence, to)) to++;
  return has(sentence, to, Bit.cue) && lowerAt(sentence, to).endsWith("d"); // “said”, “told”; not “the man behind the plan”
}

const SOON = 7; // “, CR’s chief mechanic”, “, 43, a nurse”: a role within so many words

function explainsSoon(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + SOON; at++) {
    if (isQuote(sentence, at) || (isMark(sentence, at) && at > from + 1)) return false;
    if (has(sentence, at, Bit.role)) return true;
  }
  return false;
}
