import * as Bit from "./bits.ts";
import type { Range } from "./phrase.ts";
import { bitsAt, has, lowerAt, is, isMark, isWord, isCapital, isNameWord, textOf, type Sentence } from "./sentence.ts";

/** “at the Harvard University Center” behind “who”; any name behind the “at” of who works there: “who studies whales at Tarn Bay”. */
export function bodyInRelative(sentence: Sentence, { from, to }: Range, works = false): Range | null {
  for (let at = from + 1; at < to && !is(sentence, at, ","); at++) {
    const body = has(sentence, at, Bit.preposition) ? nameRun(sentence, at + 1, to) : null;
    if (!body) continue;
    const isHere = works && is(sentence, at, sentence.grammar.at) && !isPlace(sentence, body);
    if (isHere || isOrganization(sentence, body)) return body;
  }
  return null;
}

/** “the Tarn Institute” behind “who heads”. */
export function bodyLed(sentence: Sentence, from: number, to: number): Range | null {
  const run = nameRun(sentence, from, to);
  if (run && is(sentence, run.to, "'s") && !isPlace(sentence, run) && !isHolder(sentence, run)) return run; // “who leads Tarn’s kitchen”
  let start = run?.from ?? from;
  for (let at = start; at < (run?.to ?? from); at++) if (is(sentence, at, "'s")) start = at + 1; // “Ruiz’s Council of Advisers”
  const body = run && { from: start, to: run.to };
  return body && isOrganization(sentence, body) ? body : null;
}

export function bodyText(sentence: Sentence, from: number, to: number): string | null {
  const body = bodyAfter(sentence, from, to);
  return body && !isPlace(sentence, body) ? textOf(sentence, body) : null;
}

const SHORT = /^\p{Lu}{2,4}$/u; // UN

/** “Apple” in “Apple CEO”, “White House” in “White House press secretary”; countries stay in the role, and “Home” in “Home Secretary”. */
export function employerBefore(sentence: Sentence, { from, to }: Range): Range | null {
  const last = to - 1;
  const isTitle = isCapital(sentence, last) && !SHORT.test(textOf(sentence, { from: last, to }));
  let end = from;
  let body = from;
  const isOfTitle = isTitle && to === from + 2 && sentence.grammar.seats.has(lowerAt(sentence, from)); // “Council Member”
  const opens = isOfTitle || (from === sentence.from && !isCapital(sentence, from + 1) && isCommon(sentence, from));
  for (let at = from; !opens && at < to - 1 && (isCapital(sentence, at) || at === sentence.from); at++) {
    const isField = sentence.grammar.fields.has(lowerAt(sentence, at)); // a “TV host” works for no TV
    const isShort = SHORT.test(textOf(sentence, { from: at, to: at + 1 })) && !has(sentence, at, Bit.place | Bit.role);
    const ofRole = isTitle && body > from && at === to - 2 && has(sentence, at, Bit.rolePart); // “White House Press Secretary”
    if (isQuality(sentence, at)) return null;
    if (!isField && (isShort || (has(sentence, at, Bit.organization | Bit.organizationEnd) && !ofRole))) body = at + 1;
    const named =
      isCapital(sentence, at) &&
      !isField &&
      !has(sentence, at, Bit.role | Bit.rolePart) &&
      (at > from || !has(sentence, at, Bit.place)); // “Tarn North America”; not “US president”
    if (end === at && named) end = at + 1;
  }
  const chief = has(sentence, from, Bit.rolePart) && isTitle; // “Chief Solutions Officer”
  const stop = Math.max(isTitle ? from : end, body);
  const chiefOf = isTitle ? companyEnd(sentence, { from, to }) : from;
  if (chiefOf > from) return { from, to: chiefOf };
  const titled = titleEnd(sentence, { from, to });
  if (end < titled && !has(sentence, from, NO_BODY)) return { from, to: titled };
  const isPerson = has(sentence, from, Bit.givenName) && body === from; // “an Ana Ruiz appointee”
  return stop > from && !chief && !isPerson ? { from, to: stop } : null;
}

/** “School board president”, “Union president”: a capital that only opens the sentence; not “Army spokesman”. */
function isCommon(sentence: Sentence, at: number): boolean {
  if (has(sentence, at, Bit.rolePart)) return true;
  return has(sentence, at, Bit.organization) && !sentence.grammar.standing.has(lowerAt(sentence, at));
}

const TITLE = Bit.role | Bit.honorific;
/** “Prize-winning reporter” */
function isQuality(sentence: Sentence, at: number): boolean {
  const lower = lowerAt(sentence, at);
  return sentence.grammar.qualities.has(lower.slice(lower.lastIndexOf("-") + 1));
}

/** Behind the unknown names before two nouns for an office: “Tarn Chief Executive”; not “Family Minister”. */
function companyEnd(sentence: Sentence, { from, to }: Range): number {
  let end = from;
  while (isNameWord(sentence, end) && bitsAt(sentence, end) === 0) end++;
  return end < to - 1 && has(sentence, end, Bit.role) ? end : from;
}

const NO_BODY = Bit.role | Bit.rolePart | Bit.place | Bit.givenName;

/** Where several capitalised words end before small ones: “Business Insider” in “Business Insider senior editor”. */
function titleEnd(sentence: Sentence, { from, to }: Range): number {
  let end = from;
  while (end < to && isNameWord(sentence, end)) end++;
  return end > from + 1 && end < to ? end : 0;
}

/** What follows the role: “of law”, “at Yale”, “, EncompaaS”. */
export function readTail(sentence: Sentence, from: number, to: number): { roleEnd: number; affiliation: Range | null } {
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
    if (run && isHolder(sentence, run)) break;
    const perhapsPlace = sentence.grammar.beforePlace.has(lowerAt(sentence, at));
    const perhapsSeat = sentence.grammar.seated.has(lowerAt(sentence, from - 1)); // “MP for Eastmoor”
    if (run && (isHeldAt(sentence, run.to) || isPortfolio(sentence, { at, from }, run) || isField(sentence, at, run))) {
      roleEnd = at = run.to; // “head of Clinical Research at Yale”, “Minister of Justice”, “head of Marketing”
      continue;
    }
    const titled = run && (has(sentence, run.from, TITLE) || has(sentence, run.from - 1, TITLE));
    if (titled && !isOrganization(sentence, run)) break; // “adviser to President Ana Ruiz”
    if (run && !isPlace(sentence, run) && (!(perhapsPlace || perhapsSeat) || isOrganization(sentence, run)))
      return { roleEnd, affiliation: run };
    if (run && perhapsSeat && is(sentence, run.from, lowerAt(sentence, at + 1)))
      return { roleEnd: run.to, affiliation: null };
    if (run) break;
    const belongs = is(sentence, at, sentence.grammar.of); // “professor of law”
    at = fieldEnd(sentence, at + 1, to);
    if (belongs && !has(sentence, at - 1, Bit.preposition)) roleEnd = at; // not the author of “Crumbs”
    if (has(sentence, at, Bit.conjunction)) while (isWord(sentence, at) && !has(sentence, at, Bit.preposition)) at++;
  }
  return { roleEnd, affiliation: null };
}

/** Where plain words behind a preposition end: “law” in “professor of law”, “the study” in “author of the study and a biologist”. */
function fieldEnd(sentence: Sentence, from: number, to: number): number {
  let at = from;
  for (; at < to && isWord(sentence, at) && !has(sentence, at, Bit.preposition | Bit.relative); at++) {
    const another = has(sentence, at, Bit.conjunction) && has(sentence, at + 1, Bit.determiner);
    if (another || isTold(sentence, at)) break;
  }
  return at;
}

/** A reporting word that is no field of work: not “learning technology”, “secretary of state”. */
function isTold(sentence: Sentence, at: number): boolean {
  return has(sentence, at, Bit.cue) && !has(sentence, at, Bit.organization) && !lowerAt(sentence, at).endsWith("ing");
}

/** “President Weir” behind “adviser to”, “Ohio Sen. Weir”: a person, no body. */
function isHolder(sentence: Sentence, { from, to }: Range): boolean {
  if (isOrganization(sentence, { from, to })) return false;
  for (let at = from; at < to - 1; at++) if (has(sentence, at, Bit.role | Bit.honorific)) return true;
  return false;
}

/** “at Yale”, “at the Corbin School” */
function isHeldAt(sentence: Sentence, at: number): boolean {
  const body = has(sentence, at + 1, Bit.determiner) ? at + 2 : at + 1;
  return is(sentence, at, sentence.grammar.at) && isNameWord(sentence, body);
}

/** “Justice” behind “Minister of”, “Transport” behind “Secretary of State for”: what the office is for, no body. */
function isPortfolio(sentence: Sentence, { at, from }: { at: number; from: number }, run: Range): boolean {
  const { portfolios, ofOffice } = sentence.grammar;
  if (!portfolios.has(lowerAt(sentence, from - 1)) || run.from !== at + 1) return false;
  return ofOffice.has(lowerAt(sentence, run.from)) || !isOrganization(sentence, run);
}

/** “of Marketing”, “for Research”: words of a role alone; not “at Science”. */
function isField(sentence: Sentence, of: number, { from, to }: Range): boolean {
  if (is(sentence, of, sentence.grammar.at)) return false;
  for (let at = from; at < to; at++) if (!has(sentence, at, Bit.rolePart | Bit.technical)) return false;
  return true;
}

/** A named body behind “at”, “of”, “for”: “the Centre for X”, “data management firm EncompaaS”. */
function bodyAfter(sentence: Sentence, from: number, to: number): Range | null {
  let at = from;
  while (at < to && (!isNameWord(sentence, at) || has(sentence, at, Bit.honorific))) {
    if (!isWord(sentence, at) || has(sentence, at, Bit.preposition)) return null;
    at++;
  }
  if (at > from + 1 && !has(sentence, at - 1, Bit.organization | Bit.determiner)) return null;
  return nameRun(sentence, at, to);
}

/** Capitalised words with what joins them: “Department of Psychiatry”, “University of Texas, Austin”. */
function nameRun(sentence: Sentence, start: number, to: number): Range | null {
  const from = has(sentence, start, Bit.determiner) ? start + 1 : start;
  if (!isNameWord(sentence, from) || from >= to) return null;
  let end = from + 1;
  let isBody = has(sentence, from, Bit.organization);
  for (let at = end; at < to; at++) {
    isBody ||= has(sentence, at, Bit.organization);
    if (!isBody && is(sentence, at, sentence.grammar.at)) break; // “Clinical Research at Yale”
    if (has(sentence, at, Bit.conjunction) && sentence.grammar.articles.has(lowerAt(sentence, at + 1))) break; // “the Rill Institute and a councillor”
    if (isNameWord(sentence, at)) end = at + 1;
    else if (isCapital(sentence, at) && isNameWord(sentence, at + 1))
      continue; // “Save Our Fields”
    else if (!sentence.grammar.insideName.has(lowerAt(sentence, at))) break;
  }
  end = isBody ? withoutSeat(sentence, { from, to: end }) : end;
  end = bodyEnd(sentence, { from, to: end }, to);
  let place = end;
  if (is(sentence, end, ",") && has(sentence, end + 1, Bit.place))
    while (place > from && isNameWord(sentence, place - 1)) place--;
  while (place > from && has(sentence, place - 1, Bit.place)) place--;
  if (place < end && sentence.grammar.beforePlace.has(lowerAt(sentence, place - 1))) end = place - 1; // “Oakline Partners in New York”
  if (has(sentence, end - 1, Bit.place) && isNameWord(sentence, end + 1) && !isNameWord(sentence, end + 2)) end += 2;
  return { from, to: end };
}

/** “Lund Bank in Tarn”: behind the last “in”, and behind every word for a body, names say where it is. */
function withoutSeat(sentence: Sentence, { from, to }: Range): number {
  let at = to - 1;
  while (at > from && isNameWord(sentence, at) && !has(sentence, at, Bit.organization | Bit.technical)) at--;
  return !isCapital(sentence, at) && sentence.grammar.beforePlace.has(lowerAt(sentence, at)) ? at : to;
}

/** Behind small words that say what body it is: “the Redport fire department”. */
function bodyEnd(sentence: Sentence, name: Range, to: number): number {
  let end = name.to;
  while (end < to && has(sentence, end, Bit.organization | Bit.rolePart)) end++;
  const isBody = has(sentence, end - 1, Bit.organization) && !has(sentence, end - 1, Bit.document);
  if (!isBody && isSite(sentence, name)) return name.to + 1;
  return isBody && !isPlace(sentence, name) ? end : name.to;
}

/** “the Corran yard”: an article, capitalised words and a plain one that ends the phrase. */
function isSite(sentence: Sentence, { from, to }: Range): boolean {
  const isPlain = isWord(sentence, to) && bitsAt(sentence, to) === 0;
  const ends = to + 1 >= sentence.to || isMark(sentence, to + 1) || has(sentence, to + 1, Bit.preposition);
  return has(sentence, from - 1, Bit.determiner) && isPlain && ends;
}

function isPlace(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (!has(sentence, at, Bit.place)) return false;
  return true;
}

/** A name, no land nor “the group”, nor “Dr. Berg”. */
export function isEmployer(sentence: Sentence, owner: Range): boolean {
  if (has(sentence, owner.from - 1, Bit.honorific)) return false;
  return isCapital(sentence, owner.from) && !isPlace(sentence, owner) && !isHolder(sentence, owner);
}

/** “of Yale University” behind a name, “Yale University’s” before it. */
export function bodyBeside(sentence: Sentence, { from, to }: Range, name: Range): Range | null {
  const behind = nameRun(sentence, name.to + 1, to);
  const owner = is(sentence, name.from - 1, "'s") ? nameRun(sentence, from, name.from - 1) : null;
  return [behind, owner].find((body) => body && isOrganization(sentence, body)) ?? null;
}

function isOrganization(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.organization | Bit.organizationEnd)) return true;
  return false;
}
