import * as Bit from "./bits.ts";
import { isGeneration } from "../cast.ts";
import type { Lexicon } from "./lexicon.ts";
import { bodyBeside } from "./employer.ts";
import { explainsBody, genderOf, genderOfRole, kindOfName } from "./kinds.ts";
import { isInsideName, isPluralOwner, joinsFields, joinsName } from "./name-joints.ts";
import { changed, newPhrase, type Phrase, type Range } from "./phrase.ts";
import { isLearned, NO_INTRODUCTION, readIntroduction, type Introduction } from "./read-role.ts";
import { wordAt, has, bitsAt, lowerAt, is, isCapital, isNameWord, type Sentence, spanOf, textOf } from "./sentence.ts";
import { newMention, type Draft } from "../new-mention.ts";
import { described, isDefinite, nameBehind, placeOf } from "./described.ts";
import { nameBehindOffice } from "./office.ts";
import { endsLike } from "./words.ts";

/** Who a noun phrase names; two for “Ruiz and Chen”, none where it is the writer or nobody who can speak. */
export function readMentions(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Draft[] {
  if (phrase.partner) {
    const own = changed(phrase, { partner: null });
    const people = [readMention(sentence, phrase.partner, lexicon), ...readMentions(sentence, own, lexicon)];
    const named = people.filter((mention) => mention?.kind === "person").filter((mention) => mention !== null);
    if (named.length > 1) return named.sort((a, b) => a.span.start - b.span.start);
  }
  const and = findJoint(sentence, phrase);
  if (and !== null) {
    const isArticle = sentence.grammar.articles.has(lowerAt(sentence, phrase.from));
    const both = has(sentence, phrase.from, Bit.determiner) && !isArticle && isNameWord(sentence, phrase.from + 1); // “Both Ruiz and Chen”
    const first = readMention(sentence, newPhrase(both ? phrase.from + 1 : phrase.from, and), lexicon);
    const second = readMention(sentence, changed(phrase, { from: and + 1 }), lexicon);
    const apart = has(sentence, and + 1, Bit.determiner) && first?.kind === "organization"; // “The Times and the Post”
    if (first && second && first.kind === second.kind && (first.kind === "person" || apart)) return [first, second];
  }
  const mention = readMention(sentence, phrase, lexicon);
  return mention ? [mention] : [];
}

/** The “and” between two names. */
function findJoint(sentence: Sentence, { from, to }: Range): number | null {
  for (let at = from + 1; at < to - 1; at++) {
    if (has(sentence, at, Bit.conjunction) && !joinsFields(sentence, at)) return at;
  }
  return null;
}

export function readMention(sentence: Sentence, whole: Phrase, lexicon: Lexicon): Draft | null {
  const isStressed = has(sentence, whole.to - 1, Bit.degree) && !isCapital(sentence, whole.to - 1); // “Ruiz herself”
  const phrase = isStressed ? changed(whole, { to: whole.to - 1 }) : whole;
  if (
    phrase.to === phrase.from + 1 &&
    has(sentence, phrase.from, Bit.determiner) &&
    !has(sentence, phrase.from, Bit.group)
  )
    return null; // “these” alone names nobody
  const pronoun = pronounOf(sentence, phrase);
  if (pronoun !== undefined) return pronoun;
  const behindOffice = nameBehindOffice(sentence, phrase);
  if (behindOffice !== null) return named(sentence, phrase, { from: behindOffice, to: phrase.to }, lexicon);
  const head = headEnd(sentence, phrase);
  if (isDefinite(sentence, phrase.from) && isKnownPerson(sentence, phrase.from, head - 1)) {
    const mention = newMention(placeOf(sentence, phrase), {
      name: textOf(sentence, phrase),
      form: "pronoun",
      kind: "unnamed",
    });
    const { role, affiliation } = readIntroduction(sentence, phrase, lexicon);
    mention.role = role;
    mention.affiliation = affiliation;
    mention.gender = wordAt(sentence, head - 1).gender;
    mention.head = lowerAt(sentence, head - 1);
    return mention;
  }
  const run = nameBefore(sentence, phrase.from, head);
  const behind = run && has(sentence, head - 1, Bit.role) ? nameBehind(sentence, phrase, head - 1, lexicon) : null;
  if (behind) return behind;
  if (run) return named(sentence, phrase, run, lexicon);
  return described(sentence, phrase, head, lexicon);
}

/** “The Spaniard”, “the striker”, “the 24-year-old”, “the 24-year-old founder”: somebody named before, as a rule. */
function isKnownPerson(sentence: Sentence, from: number, at: number): boolean {
  const { known, ofAge } = sentence.grammar;
  const lower = lowerAt(sentence, at);
  return known.has(lower) || lowerAt(sentence, from + 1).endsWith(ofAge);
}

/** A pronoun's mention, null for the first person, undefined where the phrase is none. */
function pronounOf(sentence: Sentence, phrase: Phrase): Draft | null | undefined {
  const { from, to } = phrase;
  for (let at = from; at < to; at++) {
    if (has(sentence, at, Bit.firstPerson) && (at + 1 === to || !has(sentence, at - 1, Bit.group))) return null;
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

/** Where the words that only qualify the noun begin: “of the agency”, “who asked …”. */
function headEnd(sentence: Sentence, { from, to }: Range): number {
  let inside = false;
  for (let at = from + 1; at < to; at++) {
    if (has(sentence, at, Bit.relative)) return at;
    if (!has(sentence, at, Bit.preposition)) continue;
    inside &&= is(sentence, at, sentence.grammar.of) && isNameWord(sentence, at + 1); // “Association of Chiefs of Police”
    inside ||= isInsideName(sentence, at);
    if (!inside) return at;
  }
  return to;
}

/** The capitalised words that end at a place, particles, initials and nicknames included. */
function nameBefore(sentence: Sentence, from: number, end: number): Range | null {
  let start = end;
  const last = is(sentence, end - 1, "'s") ? end - 2 : end - 1; // “Macy’s”
  for (let at = last; at >= from; at--) {
    if (isNameWord(sentence, at)) start = at;
    else if (!(joinsName(sentence, at) || joinsFields(sentence, at) || isPluralOwner(sentence, at, end))) break;
  }
  if (start === end) return null;
  const isOne = end - start === 1;
  const known = has(sentence, from, Bit.determiner | Bit.possessive)
    ? Bit.role | Bit.group | Bit.rolePart
    : Bit.role | Bit.group;
  if (isOne && has(sentence, start, known) && !has(sentence, start, Bit.givenName)) return null; // “the President”; not “Field said”
  if (has(sentence, start - 1, Bit.determiner) && isOffice(sentence, start, end)) return null; // “the Home Secretary”
  const isShortRole =
    has(sentence, end - 1, Bit.role | Bit.degree) && SHORT_ROLE.test(textOf(sentence, { from: end - 1, to: end }));
  if (!isOne && isShortRole && has(sentence, start - 1, Bit.determiner)) return null; // “the Tarn CEO”; not “the Tarn Observer”
  return { from: start, to: end };
}

/** A role at the end of words that name nobody: “Home Secretary”, “International Trade Secretary”. */
function isOffice(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (has(sentence, at, Bit.givenName | Bit.honorific | Bit.organization)) return false;
  return has(sentence, to - 1, Bit.role);
}

const SHORT_ROLE = /^\p{Lu}{2,4}$/u; // CEO, MP

function named(sentence: Sentence, phrase: Phrase, run: Range, lexicon: Lexicon): Draft {
  const title = lastTitle(sentence, { from: phrase.from, to: run.to });
  const bare = { from: Math.max(run.from, title + 1), to: withoutDegree(sentence, run) };
  const isBody = phrase.apposition !== null && run.to === phrase.to && explainsBody(sentence, run, phrase.apposition);
  const kind = isBody ? "organization" : kindOfName(sentence, bare, { from: phrase.from, title });
  const own = kind === "organization" && title >= run.from && bare.to - bare.from === 1 ? run : bare; // “Duke Energy”
  const before =
    title >= phrase.from
      ? introducedBy(sentence, phrase, { title, run }, lexicon)
      : unlistedRole(sentence, { from: phrase.from, to: run.from }, lexicon);
  const { apposition } = phrase;
  const isNext = before.role !== null && apposition !== null && namesNext(sentence, apposition);
  const after = apposition && !isNext ? readIntroduction(sentence, apposition, lexicon) : NO_INTRODUCTION;
  const { role, affiliation, expertise } = kind === "person" ? merge(before, after, sentence) : NO_INTRODUCTION;
  const beside = kind === "person" && affiliation === null ? bodyBeside(sentence, phrase, own) : null;
  const learned =
    title >= phrase.from && isLearned(bitsAt(sentence, title))
      ? spanOf(sentence, { from: title, to: title + 1 })
      : null;
  const mention = newMention(placeOf(sentence, phrase), { name: textOf(sentence, own), form: "name", kind });
  mention.role = role;
  mention.affiliation = beside ? textOf(sentence, beside) : affiliation;
  mention.expertise = expertise ?? learned;
  mention.gender =
    kind === "person"
      ? (genderOf(sentence, { from: phrase.from, to: own.to }) ?? genderOfRole(role, sentence.grammar))
      : null;
  mention.plural = kind === "group";
  return mention;
}

/** “guitarist Joel Strand” behind “singer Ana Ruiz,”: the next of a list. */
function namesNext(sentence: Sentence, { from }: Range): boolean {
  let at = from;
  while (has(sentence, at, Bit.role | Bit.rolePart) && !isCapital(sentence, at)) at++;
  return at > from && isNameWord(sentence, at) && has(sentence, at - 1, Bit.role);
}

/** “reviewer Dana Pike”: plain words whose last ends like a noun for what people do. */
function unlistedRole(sentence: Sentence, { from, to }: Range, lexicon: Lexicon): Introduction {
  const { role, expert } = lexicon.roleEndings;
  const word = lowerAt(sentence, to - 1);
  if (to <= from || bitsAt(sentence, to - 1) !== 0) return NO_INTRODUCTION;
  if (!endsLike(word, role)) return NO_INTRODUCTION;
  let start = to - 1;
  while (start > from && bitsAt(sentence, start - 1) === 0 && !isCapital(sentence, start - 1)) start--;
  const range = { from: start, to };
  const expertise = endsLike(word, expert) ? spanOf(sentence, range) : null;
  return { role: textOf(sentence, range), affiliation: null, expertise };
}

/** What the words before a name say; an office of several words is one role: “Secretary of State”. */
function introducedBy(
  sentence: Sentence,
  { from }: Phrase,
  { title, run }: { title: number; run: Range },
  lexicon: Lexicon,
): Introduction {
  const behindTitle = has(sentence, title + 1, Bit.preposition);
  const { role, affiliation, expertise } = readIntroduction(
    sentence,
    { from, to: behindTitle ? run.from : title + 1 },
    lexicon,
  );
  return behindTitle && isCapital(sentence, run.from - 1)
    ? { role: textOf(sentence, { from, to: run.from }), affiliation: null, expertise }
    : { role, affiliation, expertise };
}

/** What stands behind the name says more, if it says a role that is more than “Ruiz’s nephew”. */
function merge(before: Introduction, after: Introduction, { grammar }: Sentence): Introduction {
  const isKin = after.role !== null && grammar.kin.has(after.role);
  return {
    role: (isKin ? before.role : null) ?? after.role ?? before.role,
    affiliation: after.affiliation ?? (after.role === null ? before.affiliation : null),
    expertise: after.expertise ?? before.expertise,
  };
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
  while (end > from + 1 && has(sentence, end - 1, Bit.degree) && !isGeneration(lowerAt(sentence, end - 1))) end--;
  return end;
}
