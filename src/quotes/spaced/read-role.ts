import type { Span } from "../../model/article.ts";
import { DIGIT, isAll } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import { bodyInRelative, bodyLed, bodyText, employerBefore, isEmployer, readTail } from "./employer.ts";
import { isPostNominal } from "./kinds.ts";
import type { Lexicon } from "./lexicon.ts";
import { has, bitsAt, lowerAt, is, isWord, isCapital, type Sentence, spanOf, textOf } from "./sentence.ts";
import { endsLike } from "./words.ts";

/** What an introduction says of somebody. */
export interface Introduction {
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly expertise: Span | null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

export const NO_INTRODUCTION: Introduction = { role: null, affiliation: null, expertise: null };

const ENDS_ROLE = Bit.preposition | Bit.relative | Bit.auxiliary | Bit.determiner | Bit.conjunction | Bit.possessive;

/** Role and affiliation in the words before a name or in those that explain it: “a virologist at Yale”, “Apple CEO”, “CR’s chief mechanic”. */
export function readIntroduction(sentence: Sentence, range: Range, lexicon: Lexicon): Introduction {
  const degree = findDegree(sentence, range);
  let from = skipPreliminaries(sentence, range);
  if (has(sentence, from, Bit.relative)) return readRelative(sentence, { from, to: range.to }, degree, lexicon);
  if (has(sentence, from, Bit.preposition)) {
    const beside = sentence.grammar.beside.has(lowerAt(sentence, from)); // “, outside the Capitol,”
    return { role: null, affiliation: beside ? null : bodyText(sentence, from + 1, range.to), expertise: degree };
  }
  const owner = ownerOf(sentence, { from, to: range.to });
  if (owner) from = owner.to + 1;
  const rest = { from, to: range.to };
  const phrase = rolePhrase(sentence, rest) ?? likelyRole(sentence, rest, lexicon);
  if (!phrase) return { role: null, affiliation: null, expertise: degree };
  const employer = employerBefore(sentence, phrase);
  const own = { from: employer ? employer.to : phrase.from, to: phrase.to };
  const tail = readTail(sentence, own.to, range.to);
  const role = { from: own.from, to: tail.roleEnd };
  const behindWho = has(sentence, own.to, Bit.relative)
    ? bodyInRelative(sentence, { from: own.to, to: range.to })
    : null;
  const kin = sentence.grammar.kin.has(lowerAt(sentence, own.to - 1)) && !wroteStudy(sentence, own);
  const body = tail.affiliation ?? employer ?? behindWho ?? (owner && isEmployer(sentence, owner) ? owner : null);
  const affiliation = kin ? null : body; // “Vey’s sister”
  return {
    role: textOf(sentence, role),
    affiliation: affiliation ? textOf(sentence, affiliation) : null,
    expertise: isExpertise(sentence, own, affiliation, lexicon) ? spanOf(sentence, role) : degree,
  };
}

const NO_STUDY = /^(?:[sj]r\.?|i+v?|me?p|esq|[cmo]be|[kq]c)$/u; // Jr., III, MP; not MD

function findDegree(sentence: Sentence, { from, to }: Range): Span | null {
  if (from >= to || !has(sentence, from, Bit.degree) || !isCapital(sentence, from)) return null;
  return NO_STUDY.test(lowerAt(sentence, from)) ? null : spanOf(sentence, { from, to: from + 1 });
}

const IDLE = Bit.degree | Bit.determiner | Bit.adverb | Bit.time | Bit.honorific;
const MAX_AGE_DIGITS = 3;

/** Steps over degrees, ages, “the”, “then”, “her”: what stands before the role itself. */
function skipPreliminaries(sentence: Sentence, { from, to }: Range): number {
  let at = from;
  for (; at < to; at++) {
    const lower = lowerAt(sentence, at);
    const isLast = at + 1 === to; // “MP Ruth Okafor”
    const isOffice = has(sentence, at, Bit.role) && (isLast || has(sentence, at + 1, Bit.preposition)); // “the MP for Dunmore”; not “, MD,”
    if ((has(sentence, at, IDLE) && !isOffice) || lower === "," || isPostNominal(sentence, at)) continue;
    if (lower.endsWith(sentence.grammar.ofAge)) continue;
    if (has(sentence, at, Bit.possessive) && !has(sentence, at, Bit.relative)) continue;
    const works = at > from && (has(sentence, at, Bit.auxiliary) || sentence.grammar.works.has(lower)); // “, MD, has worked for …”
    if (!works && !(lower.length <= MAX_AGE_DIGITS && isAll(lower, DIGIT))) break;
  }
  return at;
}

/** “who is a professor at Yale”, “who teaches at the Harvard University Center”. */
function readRelative(sentence: Sentence, { from, to }: Range, degree: Span | null, lexicon: Lexicon): Introduction {
  if (has(sentence, from + 1, Bit.passive) && has(sentence, from + 2, Bit.determiner))
    return readIntroduction(sentence, { from: from + 2, to }, lexicon);
  if (has(sentence, from, Bit.possessive)) return NO_INTRODUCTION; // “whose son is a doctor”
  const { pursues, leads, inquires } = sentence.grammar;
  const verb = lowerAt(sentence, from + 1);
  const body =
    (leads.has(verb) ? bodyLed(sentence, from + 2, to) : null) ??
    bodyInRelative(sentence, { from, to }, pursues.has(verb) || leads.has(verb));
  const inquiry = inquires.has(verb) ? spanOf(sentence, { from: from + 1, to: from + 2 }) : null;
  return { role: null, affiliation: body ? textOf(sentence, body) : null, expertise: inquiry ?? degree };
}

const MAX_OWNER = 8; // tokens before ’s

const INSIDE_OWNER = Bit.preposition | Bit.conjunction | Bit.organization | Bit.document; // “Marsh and Lind’s editor”, “the group’s director”

function ownerOf(sentence: Sentence, { from, to }: Range): Range | null {
  for (let at = from; at < Math.min(to, from + MAX_OWNER); at++) {
    if (is(sentence, at, "'s")) return { from, to: at };
    const isNoun = is(sentence, at + 1, "'s"); // “the congressman’s wife”, “the shop’s owner”
    if (!isCapital(sentence, at) && !isNoun && !has(sentence, at, INSIDE_OWNER)) return null;
  }
  return null;
}

/** Words up to and with the role noun; null where there is none. */
function rolePhrase(sentence: Sentence, { from, to }: Range): Range | null {
  let end = from;
  let noun = false;
  for (let at = from; at < to; at++) {
    if (!isWord(sentence, at)) break;
    const bits = bitsAt(sentence, at);
    if (bits & Bit.conjunction && noun && end === at && has(sentence, at + 1, Bit.role | Bit.rolePart)) continue;
    if (bits & ENDS_ROLE || is(sentence, at + 1, sentence.grammar.as)) break; // “served as mayor”
    if (noun && isCapital(sentence, at) && isRank(sentence, { from: end - 1, to: at })) break;
    if (bits & Bit.cue && !(bits & Bit.rolePart) && !isCapital(sentence, at)) break;
    if (bits & Bit.role && !isLearned(bits)) {
      noun = true;
      end = at + 1;
    }
  }
  return noun ? { from, to: end } : null;
}

/** “Lt. Gen.”, “Rear Admiral” behind “spokesman”; not “Gov.” behind “Lt.” */
function isRank(sentence: Sentence, { from, to }: Range): boolean {
  return !isCapital(sentence, from) || (isShort(sentence, to) && !isShort(sentence, from));
}

function isShort(sentence: Sentence, at: number): boolean {
  return textOf(sentence, { from: at, to: at + 1 }).endsWith(".");
}

/** Dr, Prof: titles that make an expert by themselves, no roles. */
export function isLearned(bits: number): boolean {
  return (bits & Bit.honorific) !== 0 && (bits & Bit.expert) !== 0;
}

const MAX_ROLE = 6; // words of a role that only its ending tells

/** “a marine acoustician at …”: words behind an article whose last one ends like a noun for what people do. */
function likelyRole(sentence: Sentence, { from, to }: Range, lexicon: Lexicon): Range | null {
  if (!has(sentence, from - 1, Bit.determiner | Bit.possessive)) return null;
  let end = from;
  while (end < to && end < from + MAX_ROLE && isPlainWord(sentence, end)) end++;
  return endsLike(lowerAt(sentence, end - 1), lexicon.roleEndings.role) ? { from, to: end } : null;
}

function isPlainWord(sentence: Sentence, at: number): boolean {
  return isWord(sentence, at) && !has(sentence, at, ENDS_ROLE | Bit.cue);
}

/** “district attorney”, “attorney general” */
function isOffice(sentence: Sentence, at: number): boolean {
  return (
    sentence.grammar.ofOffice.has(lowerAt(sentence, at - 1)) || sentence.grammar.ofOffice.has(lowerAt(sentence, at + 1))
  );
}

/** “lead author”, “study co-author”, “author of the study”; not any author. */
function wroteStudy(sentence: Sentence, { from, to }: Range): boolean {
  const { authors, studies } = sentence.grammar;
  if (!authors.has(lowerAt(sentence, to - 1))) return false;
  for (let at = from; at < to - 1; at++) if (studies.has(lowerAt(sentence, at))) return true;
  return studies.has(lowerAt(sentence, to + 2));
}

/** Does the role speak from knowledge: a scholar's noun, or the head of a scholarly body? */
function isExpertise(sentence: Sentence, { from, to }: Range, affiliation: Range | null, lexicon: Lexicon): boolean {
  if (endsLike(lowerAt(sentence, to - 1), lexicon.roleEndings.expert) || wroteStudy(sentence, { from, to }))
    return true;
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.expert) && !isOffice(sentence, at)) return true;
  const leads = has(sentence, from, Bit.rolePart); // “Chief Medical Officer”
  for (let at = from + 1; leads && at < to; at++) if (has(sentence, at, Bit.technical)) return true;
  if (!affiliation || sentence.grammar.notExperts.has(lowerAt(sentence, to - 1))) return false;
  for (let at = affiliation.from; at < affiliation.to; at++) if (has(sentence, at, Bit.scholarly)) return true;
  return false;
}
