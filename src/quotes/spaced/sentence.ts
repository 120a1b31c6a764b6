import { Bit, type Lexicon } from "./lexicon.ts";
import type { Token } from "./tokenize.ts";

/** Tokens `from` to `to` of a paragraph, the final stop included. */
export interface Sentence {
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly grammar: Lexicon["grammar"];
  /** Holds a reporting word; without one, and without quotation marks, nobody can be said to speak. */
  readonly reports: boolean;
  readonly quoted: boolean;
}

/** A paragraph's tokens, and where its text stands. */
export type Source = Pick<Sentence, "paragraph" | "text" | "tokens" | "grammar">;

/** The token at a place, if it lies in the sentence. */
export function tokenAt({ tokens, from, to }: Sentence, at: number): Token | undefined {
  return at >= from && at < to ? tokens[at] : undefined;
}

/** Does the token at a place have one of these bits? */
export function has(sentence: Sentence, at: number, bits: number): boolean {
  return ((tokenAt(sentence, at)?.bits ?? 0) & bits) !== 0;
}

/** Is it this word or mark? */
export function is(sentence: Sentence, at: number, word: string): boolean {
  return tokenAt(sentence, at)?.lower === word;
}

export function isQuote(sentence: Sentence, at: number): boolean {
  return tokenAt(sentence, at)?.kind === "quote";
}

export function isMark(sentence: Sentence, at: number): boolean {
  return tokenAt(sentence, at)?.kind === "mark";
}

export function isCapital(sentence: Sentence, at: number): boolean {
  return tokenAt(sentence, at)?.capital === true;
}

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);
const ENDS_WITH_STOP = /[.!?…]\s*$/u; // “Yes.” “Really?”; not “Yes,”
const ENDS_WITH_FULL_STOP = /[.…]\s*$/u;

const MAX_DATELINE = 14; // tokens of “BERLIN, Aug. 24 (Agency) —”
const MAX_PLACE = 6; // tokens of “New Haven (Agency)”, where no capitals tell a dateline
const ALL_CAPITALS = /^\p{Lu}{3,}$/u; // BERLIN; not Berlin

/** Where the first sentence begins behind a dateline; 0 where there is none. */
function datelineEnd(text: string, tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first?.capital) return 0;
  const capitals = ALL_CAPITALS.test(text.slice(first.start, first.end));
  for (let at = 1; at < Math.min(tokens.length, MAX_DATELINE); at++) {
    const lower = tokens[at]?.lower;
    if (lower === "–" || lower === "—")
      return capitals || (tokens[at - 1]?.lower === ")" && at <= MAX_PLACE) ? at + 1 : 0;
  }
  return 0;
}

const MAX_SENTENCE = 300; // tokens; longer ones are cut, so that work within a sentence stays bounded

/** Cuts a paragraph's tokens into sentences; marked words that end a sentence end it outside too. */
export function splitSentences(source: Source): Sentence[] {
  const { text, tokens } = source;
  const start = datelineEnd(text, tokens);
  const sentences: Sentence[] = [];
  let from = start;
  for (let at = start; at < tokens.length; at++) {
    if (at + 1 < tokens.length && at - from < MAX_SENTENCE && !endsSentence(text, tokens, at)) continue;
    sentences.push(sentenceOf(source, from, at + 1));
    from = at + 1;
  }
  return sentences;
}

const REPORTS = Bit.cue | Bit.speechNoun | Bit.speechNouns;

function sentenceOf({ paragraph, text, tokens, grammar }: Source, from: number, to: number): Sentence {
  let reports = false;
  let quoted = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "quote") quoted = true;
    else if (token.bits & REPORTS || token.word.phrases) reports = true;
  }
  return { paragraph, text, tokens, from, to, grammar, reports, quoted };
}

const DOT = 46; // “.”

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (token.kind === "mark") return STOPS.has(token.lower) && startsSentence(next);
  if (token.kind === "word") return text.charCodeAt(token.end - 1) === DOT && startsAfresh(token, next);
  if (token.kind !== "quote" || !token.quote) return false;
  const { start, end } = token.quote.span;
  const tail = text.slice(Math.max(start, end - 3), end);
  if (!ENDS_WITH_STOP.test(tail)) return false;
  if (next.kind === "quote" || BRACKETS.has(next.lower)) return true;
  const soon = ENDS_WITH_FULL_STOP.test(tail) ? AT_ONCE : SOON;
  return next.capital && next.kind === "word" && !hasCueSoon(tokens, at + 1, soon);
}

const STARTER = Bit.determiner | Bit.pronoun | Bit.firstPerson | Bit.possessive | Bit.subordinator;

/** Behind an abbreviation only words in marks or a function word with a capital begin a sentence: “in Reno, Nev. The …” */
function startsAfresh(token: Token, next: Token): boolean {
  return next.kind === "quote" ? !token.capital || token.lower.length > 2 : next.capital && (next.bits & STARTER) !== 0;
}

const BRACKETS: ReadonlySet<string> = new Set(["(", "["]);
const OPENS: ReadonlySet<string> = new Set(["(", "[", "–", "—", "•", "*", "$", "'"]);

function startsSentence(next: Token): boolean {
  return next.capital || next.kind === "quote" || OPENS.has(next.lower) || /^\p{N}/u.test(next.lower);
}

const SOON = 12; // words within which “…?” Ana Ruiz of Yale asked names its speaker
const AT_ONCE = 3; // “….” Ana Ruiz said. with a full stop where a comma belongs

function hasCueSoon(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.lower !== ",")) return false;
    if (token.bits & Bit.cue)
      return reach === SOON || tokens[at + 1] === undefined || STOPS.has(tokens[at + 1]?.lower ?? "");
  }
  return false;
}

const TELLING = Bit.givenName | Bit.honorific; // a first word that is a name wherever it stands

/** Takes away the capital of sentences' first words, but for those that the text capitalises elsewhere too. */
export function lowerOpenings(tokens: Token[], sentences: readonly Sentence[], names: ReadonlySet<string>): void {
  for (const { from } of sentences) {
    const first = tokens[from];
    if (!first?.capital || names.has(first.lower) || first.bits & TELLING || isNameStart(first, tokens[from + 1]))
      continue;
    tokens[from] = { ...first, capital: false };
  }
}

/** Adds the words that a paragraph capitalises inside its sentences. */
export function addNames(names: Set<string>, sentences: readonly Sentence[]): void {
  for (const { tokens, from, to } of sentences) {
    for (let at = from + 1; at < to; at++) {
      const token = tokens[at];
      if (token?.capital) names.add(token.lower);
    }
  }
}

const COMMON_ENDING = /(?:[^aiou]s|ing|ed)$/u; // bakers, speaking, asked; not Aas, Okafor
const ADVERB_ENDING = /ly$/u; // sadly, before a comma; Tully before a verb is a name

/** “Kashin said”, “Paris Baguette opened”: a word of unknown class before a verb of saying or another capital. */
function isNameStart(first: Token, next: Token | undefined): boolean {
  if (first.bits !== 0)
    return next?.capital === true && (first.bits & (Bit.role | Bit.place | Bit.organization | Bit.rolePart)) !== 0;
  const behindName = Bit.cue | Bit.possessive | Bit.auxiliary | Bit.adverb | Bit.verb | Bit.conjunction;
  const follows = next?.lower === "," || ((next?.bits ?? 0) & behindName) !== 0;
  return (
    next?.capital === true ||
    (follows && !COMMON_ENDING.test(first.lower) && !(next?.lower === "," && ADVERB_ENDING.test(first.lower)))
  );
}
