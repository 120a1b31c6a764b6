import { classAt, DIGIT } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import type { Sentence, Source } from "./sentence.ts";
import { CAPITAL, MARK, NAME, QUOTE, SOURCE, STOP, WORD } from "./tokenize.ts";

const MAX_DATELINE = 14; // tokens of “BERLIN, Aug. 24 (Agency) —”
const MAX_PLACE = 6; // tokens of “New Haven (Agency)”, where no capitals tell a dateline
const ALL_CAPITALS = /^\p{Lu}{3,}$/u; // BERLIN; not Berlin

/** Where the first sentence begins behind a dateline; 0 where there is none. */
function datelineEnd({ text, tokens, flags }: Source): number {
  const first = tokens[0];
  if (!first || !((flags[0] ?? 0) & CAPITAL)) return 0;
  for (let at = 1; at < Math.min(tokens.length, MAX_DATELINE); at++) {
    const lower = tokens[at]?.lower;
    if (lower !== "–" && lower !== "—") continue;
    const inBrackets = tokens[at - 1]?.lower === ")" && at <= MAX_PLACE;
    return inBrackets || ALL_CAPITALS.test(text.slice(first.start, first.end)) ? at + 1 : 0;
  }
  return 0;
}

const MAX_SENTENCE = 300; // tokens; longer ones are cut, so that work within a sentence stays bounded
const REPORTS = Bit.cue | Bit.speechNoun | Bit.speechNouns;

/** Cuts a paragraph's tokens into sentences; marked words that end a sentence end it outside too. */
export function splitSentences(source: Source): Sentence[] {
  const { paragraph, text, grammar, tokens, bits, flags } = source;
  const sentences: Sentence[] = [];
  let from = datelineEnd(source);
  let kinds = 0;
  let classes = 0;
  for (let at = from; at < tokens.length; at++) {
    const flag = flags[at] ?? 0;
    kinds |= flag;
    classes |= bits[at] ?? 0;
    if (at + 1 < tokens.length && at - from < MAX_SENTENCE && !(flag & STOP && endsSentence(source, at))) continue;
    const reports = (classes & REPORTS) !== 0 || (kinds & SOURCE) !== 0;
    const quoted = (kinds & QUOTE) !== 0;
    sentences.push({ paragraph, text, grammar, tokens, bits, flags, from, to: at + 1, reports, quoted });
    from = at + 1;
    kinds = classes = 0;
  }
  return sentences;
}

/** Does the sentence end with a token that may end one? */
function endsSentence(source: Source, at: number): boolean {
  const flag = source.flags[at] ?? 0;
  if (flag & MARK) return startsSentence(source, at + 1);
  return flag & WORD ? startsAfresh(source, at) : endsWithQuote(source, at);
}

const OPENS = "([–—•*$";

function startsSentence({ text, tokens, flags }: Source, at: number): boolean {
  const next = tokens[at];
  if (!next || (flags[at] ?? 0) & (CAPITAL | QUOTE)) return true;
  return OPENS.includes(next.lower) || (classAt(text, next.start) & DIGIT) !== 0;
}

const STARTER = Bit.determiner | Bit.pronoun | Bit.firstPerson | Bit.possessive | Bit.subordinator;

/** Behind an abbreviation only words in marks or a function word with a capital begin a sentence: “in Reno, Nev. The …” */
function startsAfresh({ tokens, bits, flags }: Source, at: number): boolean {
  const next = flags[at + 1] ?? 0;
  if (next & QUOTE) return (tokens[at]?.lower.length ?? 0) > 2;
  return (next & CAPITAL) !== 0 && ((bits[at + 1] ?? 0) & STARTER) !== 0;
}

const ENDS_WITH_STOP = /[.!?…]\s*$/u; // “Yes.” “Really?”; not “Yes,”
const ENDS_WITH_FULL_STOP = /[.…]\s*$/u;
const MAX_TAIL = 3; // characters
const BRACKETS = "([";
const SOON = 12; // words within which “…?” Ana Ruiz of Yale asked names its speaker
const AT_ONCE = 3; // “….” Ana Ruiz said. with a full stop where a comma belongs

function endsWithQuote(source: Source, at: number): boolean {
  const { start, end } = source.tokens[at]?.quote?.span ?? { start: 0, end: 0 };
  const tail = source.text.slice(Math.max(start, end - MAX_TAIL), end);
  if (!ENDS_WITH_STOP.test(tail)) return false;
  const next = source.flags[at + 1] ?? 0;
  if (next & QUOTE || BRACKETS.includes(source.tokens[at + 1]?.lower ?? " ")) return true;
  return (next & CAPITAL) !== 0 && !hasCueSoon(source, at + 1, ENDS_WITH_FULL_STOP.test(tail) ? AT_ONCE : SOON);
}

function hasCueSoon({ tokens, bits, flags }: Source, from: number, reach: number): boolean {
  for (let at = from; at < from + reach && at < tokens.length; at++) {
    if (((bits[at] ?? 0) & Bit.cue) === 0) continue;
    return reach === SOON || at + 1 === tokens.length || isStop(flags[at + 1] ?? 0);
  }
  return false;
}

function isStop(flag: number): boolean {
  return (flag & (MARK | STOP)) === (MARK | STOP);
}

const TELLING = Bit.givenName | Bit.honorific; // a first word that is a name wherever it stands

/** Takes away the capital of sentences' first words, but for those that the text capitalises elsewhere too. */
export function lowerOpenings(sentences: readonly Sentence[], names: ReadonlySet<string>): void {
  for (const sentence of sentences) {
    const { tokens, bits, flags, from } = sentence;
    const flag = flags[from] ?? 0;
    if (!(flag & CAPITAL) || (bits[from] ?? 0) & TELLING) continue;
    if (names.has(tokens[from]?.lower ?? "") || isNameStart(sentence, from)) continue;
    flags[from] = flag & ~(CAPITAL | NAME);
  }
}

/** Adds the words that a paragraph capitalises inside its sentences. */
export function addNames(names: Set<string>, sentences: readonly Sentence[]): void {
  for (const { tokens, flags, from, to } of sentences)
    for (let at = from + 1; at < to; at++) if ((flags[at] ?? 0) & CAPITAL) names.add(tokens[at]?.lower ?? "");
}

const NAMED = Bit.role | Bit.place | Bit.organization | Bit.rolePart;
const BEHIND_NAME = Bit.cue | Bit.possessive | Bit.auxiliary | Bit.adverb | Bit.verb | Bit.conjunction;
const COMMON_ENDING = /(?:[^aiou]s|ing|ed)$/u; // bakers, speaking, asked; not Aas, Okafor
const ADVERB_ENDING = /ly$/u; // sadly, before a comma; Tully before a verb is a name

/** “Kashin said”, “Paris Baguette opened”: a word of unknown class before a verb of saying or another capital. */
function isNameStart({ tokens, bits, flags }: Source, at: number): boolean {
  const own = bits[at] ?? 0;
  const beforeCapital = ((flags[at + 1] ?? 0) & CAPITAL) !== 0;
  if (own !== 0 || beforeCapital) return beforeCapital && (own === 0 || (own & NAMED) !== 0);
  const comma = tokens[at + 1]?.lower === ",";
  if (!comma && ((bits[at + 1] ?? 0) & BEHIND_NAME) === 0) return false;
  const lower = tokens[at]?.lower ?? "";
  return !COMMON_ENDING.test(lower) && !(comma && ADVERB_ENDING.test(lower));
}
