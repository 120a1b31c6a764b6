import type { Span, Speaker } from "../../model/article.ts";
import type { Mention } from "../attribution.ts";
import { firstLetter } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import type { Lexicon } from "./lexicon.ts";
import { genderOf, kindOfName, kindOfNoun } from "./kinds.ts";
import { changed, newPhrase, type Phrase, type Range } from "./phrase.ts";
import { bodyBeside, NO_INTRODUCTION, readIntroduction, spanOf, textOf, type Introduction } from "./read-role.ts";
import { wordAt, has, lowerAt, is, isQuote, isMark, isCapital, isNameWord, type Sentence } from "./sentence.ts";
import { newMention, type Draft } from "../new-mention.ts";
import { NOUN } from "./words.ts";

/** Who a noun phrase names; two for “Ruiz and Chen”, none where it is the writer or nobody who can speak. */
export function readMentions(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Mention[] {
  if (phrase.partner) {
    const own = changed(phrase, { partner: null });
    const people = [readMention(sentence, phrase.partner, lexicon), ...readMentions(sentence, own, lexicon)];
    const named = people.filter((mention) => mention?.kind === "person").filter((mention) => mention !== null);
    if (named.length > 1 && named.length === people.length) return named.sort((a, b) => a.span.start - b.span.start);
  }
  const and = findJoint(sentence, phrase);
  if (and !== null) {
    const both = has(sentence, phrase.from, Bit.determiner) && isNameWord(sentence, phrase.from + 1); // “Both Ruiz and Chen”
    const first = readMention(sentence, newPhrase(both ? phrase.from + 1 : phrase.from, and), lexicon);
    const second = readMention(sentence, changed(phrase, { from: and + 1 }), lexicon);
    if (first?.kind === "person" && second?.kind === "person") return [first, second];
  }
  const mention = readMention(sentence, phrase, lexicon);
  return mention ? [mention] : [];
}

/** The “and” between two names. */
function findJoint(sentence: Sentence, { from, to }: Range): number | null {
  for (let at = from + 1; at < to - 1; at++) {
    if (!has(sentence, at, Bit.conjunction)) continue;
    return at;
  }
  return null;
}

export function readMention(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Draft | null {
  if (
    phrase.to === phrase.from + 1 &&
    has(sentence, phrase.from, Bit.determiner) &&
    !has(sentence, phrase.from, Bit.group)
  )
    return null; // “these” alone names nobody
  const pronoun = pronounOf(sentence, phrase);
  if (pronoun !== undefined) return pronoun;
  const head = headEnd(sentence, phrase);
  const run = nameBefore(sentence, phrase.from, head);
  if (run) return named(sentence, phrase, run, lexicon);
  return described(sentence, phrase, head, lexicon);
}

/** A pronoun's mention, null for the first person, undefined where the phrase is none. */
function pronounOf(sentence: Sentence, phrase: Phrase): Draft | null | undefined {
  const { from, to } = phrase;
  for (let at = from; at < to; at++) {
    if (has(sentence, at, Bit.firstPerson) && !has(sentence, at - 1, Bit.group)) return null;
    if (has(sentence, at, Bit.relative | Bit.preposition) && at > from + 1) return undefined;
    const { pronoun } = wordAt(sentence, at);
    if (!pronoun || (has(sentence, at, Bit.possessive) && at + 1 < to)) continue;
    const { gender, plural } = pronoun;
    const mention = newMention(spanOf(sentence, phrase), {
      name: textOf(sentence, phrase),
      form: "pronoun",
      kind: plural ? "group" : gender ? "person" : "organization",
    });
    mention.gender = gender;
    mention.plural = plural;
    return mention;
  }
  return undefined;
}

/** Where the words stand that name somebody, a “who” for it included. */
function placeOf(sentence: Sentence, { from, to, reach }: Phrase): Span {
  return spanOf(sentence, { from, to: reach ?? to });
}

/** “of” in “Department of Justice”, “de”, a nickname in marks: what may stand between the words of a name. */
function joinsName(sentence: Sentence, at: number): boolean {
  if (has(sentence, at, Bit.nameParticle | Bit.preposition | Bit.determiner)) return true;
  return isQuote(sentence, at) || is(sentence, at, "&");
}

/** Where the words that only qualify the noun begin: “of the agency”, “who asked …”. */
function headEnd(sentence: Sentence, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) {
    if (has(sentence, at, Bit.relative)) return at;
    if (has(sentence, at, Bit.preposition) && !isInsideName(sentence, at)) return at;
  }
  return to;
}

/** “of” in “Department of Justice”. */
function isInsideName(sentence: Sentence, at: number): boolean {
  const next = has(sentence, at + 1, Bit.determiner) ? at + 2 : at + 1;
  return isCapital(sentence, at - 1) && isNameWord(sentence, next) && has(sentence, at - 1, Bit.organization);
}

/** The capitalised words that end at a place, particles, initials and nicknames included. */
function nameBefore(sentence: Sentence, from: number, end: number): Range | null {
  let start = end;
  for (let at = end - 1; at >= from; at--) {
    if (isNameWord(sentence, at)) start = at;
    else if (start === end || !joinsName(sentence, at)) break;
  }
  if (start === end) return null;
  const isOne = end - start === 1;
  if (isOne && has(sentence, start, Bit.role | Bit.group | Bit.rolePart) && !has(sentence, start, Bit.givenName))
    return null; // “the President”
  const isShortRole =
    has(sentence, end - 1, Bit.role | Bit.degree) && SHORT_ROLE.test(textOf(sentence, { from: end - 1, to: end }));
  if (!isOne && isShortRole && has(sentence, start - 1, Bit.determiner)) return null; // “the Tarn CEO”; not “the Tarn Observer”
  return { from: start, to: end };
}

const SHORT_ROLE = /^\p{Lu}{2,4}$/u; // CEO, MP

function named(sentence: Sentence, phrase: Phrase, run: Range, lexicon: Lexicon): Draft {
  const title = lastTitle(sentence, { from: phrase.from, to: run.to });
  const own = { from: Math.max(run.from, title + 1), to: withoutDegree(sentence, run) };
  const kind = kindOfName(sentence, own, { from: phrase.from, title });
  const before =
    title >= phrase.from ? readIntroduction(sentence, { from: phrase.from, to: title + 1 }, lexicon) : NO_INTRODUCTION;
  const after = phrase.apposition ? readIntroduction(sentence, phrase.apposition, lexicon) : NO_INTRODUCTION;
  const { role, affiliation, expertise } = kind === "person" ? merge(before, after) : NO_INTRODUCTION;
  const beside = kind === "person" && affiliation === null ? bodyBeside(sentence, phrase, own) : null;
  const learned =
    title >= phrase.from && isLearned(sentence, title) ? spanOf(sentence, { from: title, to: title + 1 }) : null;
  const mention = newMention(placeOf(sentence, phrase), { name: textOf(sentence, own), form: "name", kind });
  mention.role = role;
  mention.affiliation = beside ? textOf(sentence, beside) : affiliation;
  mention.expertise = expertise ?? learned;
  mention.gender = kind === "person" ? genderOf(sentence, { from: phrase.from, to: own.to }) : null;
  mention.plural = kind === "group";
  return mention;
}

/** What stands behind the name says more, if it says a role. */
function merge(before: Introduction, after: Introduction): Introduction {
  return {
    role: after.role ?? before.role,
    affiliation: after.affiliation ?? (after.role === null ? before.affiliation : null),
    expertise: after.expertise ?? before.expertise,
  };
}

/** Dr, Prof: titles that make an expert by themselves. */
function isLearned(sentence: Sentence, at: number): boolean {
  return has(sentence, at, Bit.honorific) && has(sentence, at, Bit.expert);
}

/** The last title or role noun that a name follows; -1 for none. */
function lastTitle(sentence: Sentence, { from, to }: Range): number {
  for (let at = withoutDegree(sentence, { from, to }) - 2; at >= from; at--) {
    if (has(sentence, at, Bit.role | Bit.honorific)) return at;
  }
  return from - 1;
}

function withoutDegree(sentence: Sentence, { from, to }: Range): number {
  let end = to;
  while (end > from + 1 && has(sentence, end - 1, Bit.degree)) end--;
  return end;
}

/** A speaker without a name: “a senior official”, “the agency”, “Tarn’s owner, Mia Holt”. */
function described(sentence: Sentence, phrase: Phrase, end: number, lexicon: Lexicon): Draft | null {
  const head = headNoun(sentence, phrase.from, end);
  const name = phrase.apposition && has(sentence, head, Bit.role) ? nameInside(sentence, phrase.apposition) : null;
  if (name) return introducedName(sentence, phrase, name, lexicon);
  const word = lowerAt(sentence, head);
  if (!firstLetter(word, 0, word.length)) return null;
  const kind = kindOfNoun(sentence, head, word);
  const definite = isDefinite(sentence, phrase.from);
  const whole = {
    from:
      definite && kind === "document" && !has(sentence, phrase.from, Bit.possessive) ? phrase.from + 1 : phrase.from,
    to: trimmed(sentence, phrase),
  };
  const form = definite && isAnaphoric(sentence, phrase, head, kind) ? "description" : "name";
  const mention = newMention(placeOf(sentence, phrase), { name: textOf(sentence, whole), form, kind });
  mention.plural = kind === "group";
  mention.expertise = has(sentence, head, Bit.expert) ? spanOf(sentence, { from: head, to: head + 1 }) : null;
  mention.head = word;
  return mention;
}

/** The noun that the phrase is about: the last word before what qualifies it. */
function headNoun(sentence: Sentence, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) if (has(sentence, at, NOUN)) return at;
  if (has(sentence, from, NOUN) && !has(sentence, from, Bit.determiner)) return from; // “officials familiar with it”
  return end - 1;
}

/** “the”, “this”, “his”: somebody that the reader knows already. */
function isDefinite(sentence: Sentence, from: number): boolean {
  return sentence.grammar.definite.has(lowerAt(sentence, from));
}

/** Can it stand for what was named before? A body only where no further words tell it apart: “the agency”, not “the harbour authority”. */
function isAnaphoric(sentence: Sentence, { from }: Phrase, head: number, kind: Speaker["kind"]): boolean {
  if (kind === "group") return false;
  return kind !== "organization" || head === from + 1;
}

/** The phrase's end without a relative clause. */
function trimmed(sentence: Sentence, { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at++) if (has(sentence, at, Bit.relative | Bit.firstPerson)) return at;
  return to;
}

/** A name right at the start of the words that explain a role. */
function nameInside(sentence: Sentence, { from, to }: Range): Range | null {
  let end = from;
  while (isNameWord(sentence, end) || (end > from && has(sentence, end, Bit.nameParticle))) end++;
  const several = end - from >= 2 || has(sentence, from, Bit.givenName) || isMark(sentence, end);
  return several && !has(sentence, end - 1, Bit.place) && (end === to || isMark(sentence, end))
    ? { from, to: end }
    : null;
}

function introducedName(sentence: Sentence, phrase: Phrase, name: Range, lexicon: Lexicon): Draft {
  const { role, affiliation, expertise } = readIntroduction(sentence, phrase, lexicon);
  const span = spanOf(sentence, { from: phrase.from, to: name.to });
  const mention = newMention(span, { name: textOf(sentence, name), form: "name", kind: "person" });
  mention.role = role;
  mention.affiliation = affiliation;
  mention.expertise = expertise;
  mention.gender = genderOf(sentence, name);
  return mention;
}
