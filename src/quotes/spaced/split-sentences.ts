import { classAt, DIGIT } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import { isDash } from "./cue-use.ts";
import {
  bitsAt,
  cutFrom,
  endOf,
  has,
  is,
  isCapital,
  isFlagged,
  isMark,
  isQuote,
  lowerAt,
  quoteAt,
  startOf,
  type Sentence,
} from "./sentence.ts";
import { CAPITAL, MARK, NAME, QUOTE, SOURCE, STOP, WORD } from "./tokenize.ts";

const MAX_DATELINE = 14; // tokens of “BERLIN, Aug. 24 (Agency) —”
const MAX_PLACE = 6; // tokens of “New Haven (Agency)”, where no capitals tell a dateline
const ALL_CAPITALS = /^\p{Lu}{3}\P{Ll}*$/u; // BERLIN, PARIS/ROME; not Berlin

/** Where the first sentence of a paragraph begins: behind a dateline, if there is one. */
function datelineEnd(paragraph: Sentence): number {
  const { text, from, to } = paragraph;
  if (!isCapital(paragraph, from)) return from;
  for (let at = from + 1; at < Math.min(to, from + MAX_DATELINE); at++) {
    if (!isDash(paragraph, at)) continue;
    const inBrackets = is(paragraph, at - 1, ")") && at <= from + MAX_PLACE;
    const first = text.slice(startOf(paragraph, from), endOf(paragraph, from));
    return inBrackets || ALL_CAPITALS.test(first) ? at + 1 : from;
  }
  return from;
}

const MAX_SENTENCE = 300; // tokens; longer ones are cut, so that work within a sentence stays bounded
const REPORTS = Bit.cue | Bit.speechNoun | Bit.speechNouns;

/** Cuts a paragraph's tokens into sentences; marked words that end a sentence end it outside too. */
export function splitSentences(whole: Sentence): Sentence[] {
  const { to: end, tokens } = whole;
  const { bits, flags } = tokens;
  let sentences: Sentence[] = [];
  let from = datelineEnd(whole);
  let kinds = 0;
  let classes = 0;
  for (let at = from; at < end; at++) {
    const flag = flags[at] ?? 0;
    kinds |= flag;
    classes |= bits[at] ?? 0;
    if (at + 1 < end && at - from < MAX_SENTENCE && !(flag & STOP && endsSentence(whole, at))) continue;
    const reports = (classes & REPORTS) !== 0 || (kinds & SOURCE) !== 0;
    const quoted = (kinds & QUOTE) !== 0;
    const sentence = cutFrom(whole, { from, to: at + 1, reports, quoted });
    if (sentences.length > 0) sentences.push(sentence);
    else sentences = [sentence]; // many paragraphs have one: no room is made for more
    from = at + 1;
    kinds = classes = 0;
  }
  return sentences;
}

/** Does the sentence end with a token that may end one? */
function endsSentence(paragraph: Sentence, at: number): boolean {
  if (isFlagged(paragraph, at, MARK)) return startsSentence(paragraph, at + 1);
  return isFlagged(paragraph, at, WORD) ? startsAfresh(paragraph, at) : endsWithQuote(paragraph, at);
}

const OPENS = "([–—•*$";

function startsSentence(paragraph: Sentence, at: number): boolean {
  if (isFlagged(paragraph, at, CAPITAL | QUOTE)) return true;
  return OPENS.includes(lowerAt(paragraph, at)) || (classAt(paragraph.text, startOf(paragraph, at)) & DIGIT) !== 0;
}

const STARTER = Bit.determiner | Bit.pronoun | Bit.firstPerson | Bit.possessive | Bit.subordinator;

/** Behind an abbreviation only words in marks or a function word with a capital begin a sentence: “in Reno, Nev. The …” */
function startsAfresh(paragraph: Sentence, at: number): boolean {
  if (isQuote(paragraph, at + 1)) return lowerAt(paragraph, at).length > 2;
  return isCapital(paragraph, at + 1) && has(paragraph, at + 1, STARTER);
}

const ENDS_WITH_STOP = /[.!?…]['’]?\s*$/u; // “Yes.” “He said, ‘Really?’”; not “Yes,”
const ENDS_WITH_FULL_STOP = /[.…]['’]?\s*$/u;
const MAX_TAIL = 3; // characters
const BRACKETS = "([";
const SOON = 12; // words within which “…?” Ana Ruiz of Yale asked names its speaker
const AT_ONCE = 3; // “….” Ana Ruiz said. with a full stop where a comma belongs

function endsWithQuote(paragraph: Sentence, at: number): boolean {
  const { start, end } = quoteAt(paragraph, at)?.span ?? { start: 0, end: 0 };
  const tail = paragraph.text.slice(Math.max(start, end - MAX_TAIL), end);
  if (!ENDS_WITH_STOP.test(tail)) return false;
  const isIntroduced = is(paragraph, at - 1, ":") || (is(paragraph, at - 1, ",") && has(paragraph, at - 2, Bit.cue)); // asked, “…?” He said
  if (isIntroduced || BRACKETS.includes(lowerAt(paragraph, at + 1))) return true;
  return (
    isCapital(paragraph, at + 1) && !hasCueSoon(paragraph, at + 1, ENDS_WITH_FULL_STOP.test(tail) ? AT_ONCE : SOON)
  );
}

function hasCueSoon(paragraph: Sentence, from: number, reach: number): boolean {
  const { to } = paragraph;
  for (let at = from; at < from + reach && at < to; at++) {
    if (!has(paragraph, at, Bit.cue)) continue;
    return reach === SOON || at + 1 === to || (isMark(paragraph, at + 1) && isFlagged(paragraph, at + 1, STOP));
  }
  return false;
}

const TELLING = Bit.givenName | Bit.honorific; // a first word that is a name wherever it stands

/** Takes away the capital of sentences' first words, but for those that the text capitalises elsewhere too. */
export function lowerOpenings(sentences: readonly Sentence[], names: ReadonlySet<string>): void {
  for (const sentence of sentences) {
    const { tokens, from } = sentence;
    if (!isCapital(sentence, from) || has(sentence, from, TELLING)) continue;
    if (names.has(lowerAt(sentence, from)) || isNameStart(sentence, from)) continue;
    tokens.flags[from] = (tokens.flags[from] ?? 0) & ~(CAPITAL | NAME);
  }
}

/** Adds the words that a paragraph capitalises inside its sentences. */
export function addNames(names: Set<string>, sentences: readonly Sentence[]): void {
  for (const sentence of sentences)
    for (let at = sentence.from + 1; at < sentence.to; at++)
      if (isCapital(sentence, at)) names.add(lowerAt(sentence, at));
}

const NAMED = Bit.role | Bit.place | Bit.organization | Bit.rolePart;
const BEHIND_NAME = Bit.cue | Bit.possessive | Bit.auxiliary | Bit.adverb | Bit.verb | Bit.conjunction;
const COMMON_ENDING = /(?:[^aiou]s|ing|ed)$/u; // bakers, speaking, asked; not Aas, Okafor
const ADVERB_ENDING = /ly$/u; // sadly, before a comma; Tully before a verb is a name

/** “Kashin said”, “Paris Baguette opened”: a word of unknown class before a verb of saying or another capital. */
function isNameStart(sentence: Sentence, at: number): boolean {
  const own = bitsAt(sentence, at);
  const beforeCapital = isCapital(sentence, is(sentence, at + 1, "&") ? at + 2 : at + 1); // “Marsh & Lind said”
  if ((own !== 0 && own !== Bit.place) || beforeCapital) return beforeCapital && (own === 0 || (own & NAMED) !== 0);
  const comma = is(sentence, at + 1, ",") || is(sentence, at + 1, "(") || isDash(sentence, at + 1); // “Ruiz (Yale) said”
  if (!comma && !has(sentence, at + 1, BEHIND_NAME)) return false;
  const lower = lowerAt(sentence, at);
  return !COMMON_ENDING.test(lower) && !(comma && ADVERB_ENDING.test(lower));
}
