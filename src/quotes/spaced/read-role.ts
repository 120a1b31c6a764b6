import type { Span } from "../../model/article.ts";
import { DIGIT, isAll } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import type { Lexicon } from "./lexicon.ts";
import {
  startOf,
  endOf,
  has,
  bitsAt,
  lowerAt,
  is,
  isMark,
  isWord,
  isCapital,
  isNameWord,
  type Sentence,
} from "./sentence.ts";

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

export function textOf(sentence: Sentence, { from, to }: Range): string {
  return sentence.text.slice(startOf(sentence, from), endOf(sentence, to - 1));
}

export function spanOf(sentence: Sentence, { from, to }: Range): Span {
  return { paragraph: sentence.paragraph, start: startOf(sentence, from), end: endOf(sentence, to - 1) };
}

/** Role and affiliation in the words before a name or in those that explain it: “a virologist at Yale”, “Apple CEO”, “CR’s chief mechanic”. */
export function readIntroduction(sentence: Sentence, range: Range, lexicon: Lexicon): Introduction {
  const degree = findDegree(sentence, range);
  let from = skipPreliminaries(sentence, range);
  if (has(sentence, from, Bit.relative)) return readRelative(sentence, { from, to: range.to }, degree, lexicon);
  if (has(sentence, from, Bit.preposition))
    return { role: null, affiliation: bodyText(sentence, from + 1, range.to), expertise: degree };
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
  const kin = sentence.grammar.kin.has(lowerAt(sentence, own.to - 1));
  const body = tail.affiliation ?? employer ?? behindWho ?? (owner && isEmployer(sentence, owner) ? owner : null);
  const affiliation = kin ? null : body; // “Vey’s sister”
  return {
    role: textOf(sentence, role),
    affiliation: affiliation ? textOf(sentence, affiliation) : null,
    expertise: isExpertise(sentence, own, affiliation, lexicon) ? spanOf(sentence, role) : degree,
  };
}

const GENERATION = /^(?:[sj]r\.?|i+v?)$/u; // Jr., III; not MD

function findDegree(sentence: Sentence, { from, to }: Range): Span | null {
  if (from >= to || !has(sentence, from, Bit.degree)) return null;
  return GENERATION.test(lowerAt(sentence, from)) ? null : spanOf(sentence, { from, to: from + 1 });
}

const IDLE = Bit.degree | Bit.determiner | Bit.adverb | Bit.time | Bit.honorific;
const MAX_AGE_DIGITS = 3;

/** Steps over degrees, ages, “the”, “then”: what stands before the role itself. */
function skipPreliminaries(sentence: Sentence, { from, to }: Range): number {
  let at = from;
  for (; at < to; at++) {
    const lower = lowerAt(sentence, at);
    const isOffice = has(sentence, at, Bit.role) && has(sentence, at + 1, Bit.preposition); // “the MP for Dunmore”; not “, MD,”
    if ((has(sentence, at, IDLE) && !isOffice) || lower === ",") continue;
    if (has(sentence, at, Bit.possessive) && lower !== "'s") continue;
    const works = at > from && (has(sentence, at, Bit.auxiliary) || sentence.grammar.works.has(lower)); // “, MD, has worked for …”
    if (!works && !(lower.length <= MAX_AGE_DIGITS && isAll(lower, DIGIT))) break;
  }
  return at;
}

/** “who is a professor at Yale”, “who teaches at the Harvard University Center”. */
function readRelative(sentence: Sentence, { from, to }: Range, degree: Span | null, lexicon: Lexicon): Introduction {
  if (has(sentence, from + 1, Bit.passive) && has(sentence, from + 2, Bit.determiner))
    return readIntroduction(sentence, { from: from + 2, to }, lexicon);
  const body = bodyInRelative(sentence, { from, to });
  return { role: null, affiliation: body ? textOf(sentence, body) : null, expertise: degree };
}

/** “at the Harvard University Center” behind “who teaches”. */
function bodyInRelative(sentence: Sentence, { from, to }: Range): Range | null {
  for (let at = from + 1; at < to && !is(sentence, at, ","); at++) {
    const body = has(sentence, at, Bit.preposition) ? nameRun(sentence, at + 1, to) : null;
    if (body && isOrganization(sentence, body)) return body;
  }
  return null;
}

const MAX_OWNER = 8; // tokens before ’s

const INSIDE_OWNER = Bit.preposition | Bit.conjunction | Bit.organization; // “Marsh and Lind’s editor”, “the group’s director”

function ownerOf(sentence: Sentence, { from, to }: Range): Range | null {
  for (let at = from; at < Math.min(to, from + MAX_OWNER); at++) {
    if (is(sentence, at, "'s")) return { from, to: at };
    if (!isCapital(sentence, at) && !has(sentence, at, INSIDE_OWNER)) return null;
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
    if (bits & Bit.conjunction && noun && has(sentence, at + 1, Bit.role | Bit.rolePart)) continue;
    if (bits & ENDS_ROLE) break;
    if (bits & Bit.cue && !isCapital(sentence, at)) break;
    if (bits & Bit.role) {
      noun = true;
      end = at + 1;
    }
  }
  return noun ? { from, to: end } : null;
}

const MAX_ROLE = 6; // words of a role that only its ending tells

/** “a marine acoustician at …”: words behind an article whose last one ends like a noun for what people do. */
function likelyRole(sentence: Sentence, { from, to }: Range, lexicon: Lexicon): Range | null {
  if (!has(sentence, from - 1, Bit.determiner | Bit.possessive)) return null;
  let end = from;
  while (end < to && end < from + MAX_ROLE && isPlainWord(sentence, end)) end++;
  return endsLike(sentence, end - 1, lexicon.roleEndings.role) ? { from, to: end } : null;
}

function isPlainWord(sentence: Sentence, at: number): boolean {
  return isWord(sentence, at) && !has(sentence, at, ENDS_ROLE | Bit.cue);
}

function endsLike(sentence: Sentence, at: number, endings: readonly string[]): boolean {
  const word = lowerAt(sentence, at);
  return endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

function bodyText(sentence: Sentence, from: number, to: number): string | null {
  const body = bodyAfter(sentence, from, to);
  return body && !isPlace(sentence, body) ? textOf(sentence, body) : null;
}

const SHORT = /^(?!(?:AI|HR|IT|PR|TV)$)\p{Lu}{2,4}$/u; // CEO, UN; a “TV host” works for no TV

/** “Apple” in “Apple CEO”, “White House” in “White House press secretary”; countries stay in the role, and “Home” in “Home Secretary”. */
function employerBefore(sentence: Sentence, { from, to }: Range): Range | null {
  let end = from;
  let body = from;
  for (let at = from; at < to - 1 && (isCapital(sentence, at) || at === sentence.from); at++) {
    const isShort = SHORT.test(textOf(sentence, { from: at, to: at + 1 })) && !has(sentence, at, Bit.place);
    if (isShort || has(sentence, at, Bit.organization | Bit.organizationEnd)) body = at + 1;
    const named = isCapital(sentence, at) && !has(sentence, at, Bit.role | Bit.rolePart | Bit.place);
    if (end === at && named) end = at + 1;
  }
  const last = to - 1;
  const isTitle = isCapital(sentence, last) && !SHORT.test(textOf(sentence, { from: last, to }));
  const chief = has(sentence, from, Bit.rolePart) && isTitle; // “Chief Solutions Officer”
  const stop = Math.max(isTitle ? from : end, body);
  return stop > from && !chief ? { from, to: stop } : null;
}

/** What follows the role: “of law”, “at Yale”, “, EncompaaS”. */
function readTail(sentence: Sentence, from: number, to: number): { roleEnd: number; affiliation: Range | null } {
  let roleEnd = from;
  let at = from;
  if (is(sentence, at, ",")) {
    const run = nameRun(sentence, at + 1, to);
    const closes = run && (run.to >= to || isMark(sentence, run.to));
    return {
      roleEnd,
      affiliation: closes && !isPlace(sentence, run) && !has(sentence, run.from, Bit.role) ? run : null,
    };
  }
  for (let steps = 0; steps < 3 && at < to && has(sentence, at, Bit.preposition); steps++) {
    const run = bodyAfter(sentence, at + 1, to);
    const perhapsPlace = sentence.grammar.beforePlace.has(lowerAt(sentence, at));
    if (run && !isPlace(sentence, run) && (!perhapsPlace || isOrganization(sentence, run)))
      return { roleEnd, affiliation: run };
    if (run) break;
    const belongs = is(sentence, at, sentence.grammar.of); // “professor of law”
    at++;
    while (isWord(sentence, at) && !has(sentence, at, Bit.preposition | Bit.relative | Bit.cue)) at++;
    if (belongs) roleEnd = at;
  }
  return { roleEnd, affiliation: null };
}

/** A named body behind “at”, “of”, “for”: “the Centre for X”, “data management firm EncompaaS”. */
function bodyAfter(sentence: Sentence, from: number, to: number): Range | null {
  let at = from;
  while (at < to && !isNameWord(sentence, at)) {
    if (!isWord(sentence, at) || has(sentence, at, Bit.preposition)) return null;
    at++;
  }
  if (at > from + 1 && !has(sentence, at - 1, Bit.organization | Bit.determiner)) return null;
  return nameRun(sentence, at, to);
}

/** Capitalised words with what joins them: “Department of Psychiatry”, “University of Texas, Austin”. */
export function nameRun(sentence: Sentence, start: number, to: number): Range | null {
  const from = has(sentence, start, Bit.determiner) ? start + 1 : start;
  if (!isNameWord(sentence, from) || from >= to) return null;
  let end = from + 1;
  for (let at = end; at < to; at++) {
    if (isNameWord(sentence, at) || isAll(lowerAt(sentence, at), DIGIT)) end = at + 1;
    else if (!sentence.grammar.insideName.has(lowerAt(sentence, at))) break;
  }
  if (has(sentence, end - 1, Bit.place) && isNameWord(sentence, end + 1) && !isNameWord(sentence, end + 2)) end += 2;
  return { from, to: end };
}

function isPlace(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (!has(sentence, at, Bit.place)) return false;
  return true;
}

/** A name, no land nor “the group”. */
function isEmployer(sentence: Sentence, owner: Range): boolean {
  return isCapital(sentence, owner.from) && !isPlace(sentence, owner);
}

/** “of Yale University” behind a name, “Yale University’s” before it. */
export function bodyBeside(sentence: Sentence, { from, to }: Range, name: Range): Range | null {
  const behind = has(sentence, name.to, Bit.preposition) ? nameRun(sentence, name.to + 1, to) : null;
  const owner = is(sentence, name.from - 1, "'s") ? nameRun(sentence, from, name.from - 1) : null;
  return [behind, owner].find((body) => body && isOrganization(sentence, body) && !isPlace(sentence, body)) ?? null;
}

export function isOrganization(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.organization | Bit.organizationEnd)) return true;
  return false;
}

/** Does the role speak from knowledge: a scholar's noun, or the head of a scholarly body? */
function isExpertise(sentence: Sentence, { from, to }: Range, affiliation: Range | null, lexicon: Lexicon): boolean {
  if (endsLike(sentence, to - 1, lexicon.roleEndings.expert)) return true;
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.expert)) return true;
  const leads = has(sentence, from, Bit.rolePart); // “Chief Medical Officer”
  for (let at = from + 1; leads && at < to; at++) if (has(sentence, at, Bit.technical)) return true;
  if (!affiliation) return false;
  for (let at = affiliation.from; at < affiliation.to; at++) if (has(sentence, at, Bit.scholarly)) return true;
  return false;
}
