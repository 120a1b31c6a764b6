import type { Span } from "../../model/article.ts";
import type { Attribution, Mention } from "../attribution.ts";
import { CAPITAL_LETTER, firstLetter } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import { isDash, type CueUse } from "./cue-use.ts";
import { followsQuote } from "./read-cues.ts";
import {
  clause,
  contentStart,
  countWords,
  goesOnInMarks,
  MAX_LEAD,
  quotes,
  reportedDeed,
  reportedRight,
  type Content,
  type Limits,
} from "./reported-clause.ts";
import { quoteAt, has, is, lowerAt, isQuote, isMark, isWord, isNameWord, wordAt, type Sentence } from "./sentence.ts";
import { isTitle } from "./words.ts";

/** The words that a use reports; none where it reports nothing. */
export function readContents(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  if (use.order === "source") return sourceContents(sentence, use, limits);
  const deed = use.right === "quote" ? [] : reportedDeed(sentence, use, limits);
  if (deed.length > 0) return deed;
  const label = use.cue.frames.includes("o") ? labelRight(sentence, use, limits) : [];
  if (label.length > 0 || NAMES.test(use.cue.frames)) return label;
  if (use.right === "quote" && use.end > use.to + 1 && !use.cue.frames.includes("q")) return []; // “learned of it, “…””
  if (use.right === "quote" && !isObject(sentence, use))
    return [...before(sentence, use, limits), ...quotedRight(sentence, use, limits)];
  if (use.order === "verb-first") return around(sentence, use, limits);
  if (endsUtterance(sentence, use.start)) return around(sentence, use, limits);
  if (use.right !== "that" && followsAs(sentence, use.start)) return asClause(sentence, use, limits);
  if (use.right === "stop" || use.right === "comma")
    return (use.cue.form !== "ing" || is(sentence, use.from - 1, sentence.grammar.as)) && /[ip]/u.test(use.cue.frames)
      ? around(sentence, use, limits)
      : [];
  return reportedRight(sentence, use, limits);
}

const NAMES = /^o[^nq]*$/u; // reports only what something is called

/** “as Ruiz explained” */
function followsAs(sentence: Sentence, start: number): boolean {
  return is(sentence, start - 1, sentence.grammar.as) && (start - 1 === sentence.from || isMark(sentence, start - 2));
}

/** “As Ruiz explained, nobody knew”: the rest of the sentence, or all of it. */
function asClause(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  const opens = use.start - 1 <= contentStart(sentence, limits.from);
  let from = contentStart(sentence, limits.from);
  if (opensPast(sentence, from) || is(sentence, use.to, sentence.grammar.to)) return []; // not “as the fleet continues to grow, …”
  if (opens) for (from = use.end; from < limits.to && !is(sentence, from, ",");) from++;
  return limits.to - from > 3 ? [clause(sentence, from, limits.to)] : [];
}

/** “on “Meet the Press””: the words in marks belong to a preposition. */
function isObject(sentence: Sentence, use: CueUse): boolean {
  return isQuote(sentence, use.end) && has(sentence, use.end - 1, Bit.preposition | Bit.possessive | Bit.determiner);
}

const UTTERANCE_END = /[,.!?…]\s*$/u; // “We saw it,” before the name of who says so

/** Do words in marks that end like an utterance stand right before the place? */
function endsUtterance(sentence: Sentence, at: number): boolean {
  if (!followsQuote(sentence, at)) return false;
  const quote = quoteAt(sentence, at - 1);
  if (isTitle(sentence, at - 1)) return false;
  return !quote || UTTERANCE_END.test(sentence.text.slice(quote.span.start, quote.span.end).slice(-3));
}

/** Words in marks right before the reporting words, in a sentence that goes on with more of them. */
function before(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  if (!endsContent(sentence, use.start)) return [];
  return leftContents(sentence, use, limits).filter(({ type }) => type !== "indirect");
}

/** Does something said end right before the place? */
function endsContent(sentence: Sentence, at: number): boolean {
  return isQuote(sentence, at - 1) || is(sentence, at - 1, ",") || isDash(sentence, at - 1);
}

function around(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  if (!endsContent(sentence, use.start) || isTold(sentence, use, limits)) return [];
  const left = leftContents(sentence, use, limits);
  const rest =
    isQuote(sentence, use.end + 1) && isMark(sentence, use.end) ? quotes(sentence, use.end + 1, limits.to) : [];
  if (rest.length || left.every(({ type }) => type === "direct")) return [...left, ...rest];
  const ends =
    isWhole(sentence, limits.from, use.start) ||
    endsUtterance(sentence, use.start) ||
    isExplained(sentence, use, limits);
  if (use.order === "verb-first" && ends) return left; // “The ferries “ran late,” said Ruiz, a vet, who …”
  return parenthetical(sentence, use, limits) ?? left;
}

/** “In 2019, the port warned the town, but nobody listened”: a setting before, another clause behind, and nothing that is said. */
function isTold(sentence: Sentence, { start, end }: CueUse, { from }: Limits): boolean {
  const joined = is(sentence, end, ",") && has(sentence, end + 1, Bit.conjunction);
  return joined && !isQuote(sentence, start - 1) && !isWhole(sentence, from, start);
}

/** Does what follows the speaker only explain who that is? */
function isExplained(sentence: Sentence, { start, end }: CueUse, { from, to }: Limits): boolean {
  if (!isApposition(sentence, end, to)) return false;
  const explains = has(sentence, end + 1, Bit.determiner | Bit.role | Bit.rolePart) || isNameWord(sentence, end + 1);
  const isSaid = hasVerb(sentence, from, start) || isQuote(sentence, contentStart(sentence, from)); // ““Very happy” about it”
  return isWhole(sentence, from, start) || (explains && isSaid); // “At least 12 died, according to Ana Ruiz, the mayor.”
}

/** Could the words before the reporting verb be all that is said? Not “In this study”, not “When the boats came”. */
function isWhole(sentence: Sentence, from: number, to: number): boolean {
  const opener = Bit.subordinator | Bit.preposition;
  return !has(sentence, contentStart(sentence, from), opener) && hasVerb(sentence, from, to);
}

/** “…, said Ana Ruiz, head of the pier”: nothing but a noun phrase follows, or what somebody does “who …”. */
function isApposition(sentence: Sentence, from: number, to: number): boolean {
  let end = from + 1;
  while (end < to && !has(sentence, end, Bit.relative)) end++;
  return !hasVerb(sentence, from, end);
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.auxiliary | Bit.verb | Bit.pronoun)) return true;
  return false;
}

/** “In this study, she added, nobody knew”: the whole clause, the reporting words inside. */
function parenthetical(sentence: Sentence, use: CueUse, limits: Limits): Content[] | null {
  if (!is(sentence, use.end, ",") || limits.to - use.end < 3) return null;
  const trails = is(sentence, use.end + 1, sentence.grammar.as) || lowerAt(sentence, use.end + 1).endsWith("ing");
  if (trails && (isWhole(sentence, limits.from, use.start) || endsUtterance(sentence, use.start))) return null; // “…, he said, speaking softly”
  const opener = Bit.subordinator | Bit.clauseOpener | Bit.conjunction; // “…, because, he said, quality is key”
  if (is(sentence, use.start - 1, ",") && has(sentence, use.start - 2, opener))
    return [clause(sentence, use.end + 1, limits.to)];
  return [clause(sentence, contentStart(sentence, limits.from), limits.to)];
}

const FEW = 2; // words beside a quotation that do not make it part of a clause: “And”, “But then”

function leftContents(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  const end = isMark(sentence, use.start - 1) ? use.start - 1 : use.start;
  const from = contentStart(sentence, limits.from);
  if (end <= from) return [];
  const marked = quotes(sentence, from, end);
  const isApart = is(sentence, end - 2, ":") || isDash(sentence, end - 2);
  if (isApart && isQuote(sentence, end - 1)) return quotes(sentence, end - 1, end); // “Ruiz shook her head: “No,” she said”
  const words = countWords(sentence, from, end);
  if (marked.length && words <= FEW && !goesOnInMarks(sentence, from)) return marked;
  if (!marked.length && ((words < 3 && use.right === "stop") || isSetting(sentence, { from, to: end }, use, words)))
    return [];
  return [clause(sentence, from, end)];
}

/** “Asked when it would open, she laughed” */
function opensPast(sentence: Sentence, from: number): boolean {
  return wordAt(sentence, from).cue?.form === "past";
}

const MAX_SETTING = 5; // words before a source that may be just a place or time

/** “In his column on Monday, Varga wrote about …”: where and when, not what. */
function isSetting(sentence: Sentence, { from, to }: Limits, use: CueUse, words: number): boolean {
  if (use.order === "source" && words > MAX_SETTING) return false;
  if (opensPast(sentence, from)) return true;
  const trails = lowerAt(sentence, use.end + 1).endsWith("ing"); // “In May, even as shares fell, Ruiz wrote to us, asking …”
  if (
    !(trails || use.right === "stop") ||
    !has(sentence, from, Bit.preposition | Bit.subordinator | Bit.time | Bit.cue)
  )
    return false;
  for (let at = from + 1; at < to; at++) {
    if (has(sentence, at, Bit.auxiliary | Bit.verb | Bit.cue)) return false;
    if (is(sentence, at, ",") && (has(sentence, at + 1, Bit.subordinator) || has(sentence, at + 2, Bit.subordinator)))
      do at++;
      while (at < to && !is(sentence, at, ",")); // “On Tuesday, even as shares fell,”
  }
  return true;
}

/** “said, “…””: direct where a whole utterance stands in marks, else a clause that holds them. */
function quotedRight(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  const at = isQuote(sentence, use.end) ? use.end : use.end + 1;
  const introduced = at > use.end;
  const quote = quoteAt(sentence, at);
  if (!quote) return [];
  const { start } = quote.span;
  const whole = (firstLetter(sentence.text, start, start + MAX_LEAD) & CAPITAL_LETTER) !== 0; // “We saw it”; not “a mess”
  const after = at + 1;
  const ends = after >= limits.to || isMark(sentence, after);
  if (introduced || (whole && ends)) return quotes(sentence, at, after);
  return [clause(sentence, at, limits.to)];
}

const MAX_OBJECT = 14; // tokens between “called” and the words in marks

/** “called the plan “a mess””: the object and the first words in marks behind it. */
function labelRight(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  if (sentence.grammar.beforePlace.has(lowerAt(sentence, use.to))) return []; // “called in “every favour””
  const isFor = has(sentence, use.to, Bit.preposition); // “called for calm, saying “…””
  for (let at = use.to; at < Math.min(limits.to, use.to + MAX_OBJECT); at++) {
    const isJoined = is(sentence, at, ",") && (!isFor || isQuote(sentence, at + 1)); // “called over her shoulder, “…””
    if (isMark(sentence, at) && !isJoined) return [];
    if (at > use.to && has(sentence, at, Bit.verb) && isNameWord(sentence, at - 1)) return []; // “a chain called Tarn opened with a “gala””
    const quote = quoteAt(sentence, at);
    if (!quote) continue;
    if (isFor && is(sentence, at - 1, ",")) return quotes(sentence, at, at + 1);
    const relative = has(sentence, use.start - 1, Bit.relative | Bit.subordinator); // “what he called “…””
    if (at === use.to && !relative) return [];
    const closes = relative || sentence.text[quote.span.end - 1] === ","; // “calling it “a mess,” the crowd left”
    return [clause(sentence, use.to, closes ? at + 1 : labelEnd(sentence, at + 1, limits.to))];
  }
  return [];
}

const ENDS_LABEL = Bit.subordinator | Bit.time | Bit.conjunction | Bit.preposition;

/** “called it “a mess” and “a shame” on Monday”: behind the last words in marks, unless their phrase goes on: “a “lost” cause”. */
function labelEnd(sentence: Sentence, from: number, to: number): number {
  let end = from;
  for (let at = from; isMark(sentence, at) || isQuote(sentence, at) || has(sentence, at, Bit.conjunction); at++)
    if (isQuote(sentence, at)) end = at + 1;
  const stops = isMark(sentence, end) || (has(sentence, end, ENDS_LABEL) && !is(sentence, end, sentence.grammar.of));
  return stops ? end : to;
}

function sourceContents(sentence: Sentence, use: CueUse, limits: Limits): Content[] {
  const initial = contentStart(sentence, limits.from) === use.start || is(sentence, use.start - 1, ":");
  if (initial) {
    const from = contentStart(sentence, use.end);
    return limits.to - from > 2 || isQuote(sentence, from) ? [clause(sentence, from, limits.to)] : [];
  }
  if (is(sentence, use.end, ":")) return limits.to - use.end > 3 ? [clause(sentence, use.end + 1, limits.to)] : [];
  const left = leftContents(sentence, use, limits);
  if (is(sentence, use.end, ",") && has(sentence, use.end + 1, Bit.relative)) return left;
  return (isExplained(sentence, use, limits) ? null : parenthetical(sentence, use, limits)) ?? left;
}

/** A sentence that is one quotation, or several, and nothing else. */
export function onlyQuotes(sentence: Sentence): Content[] {
  if (!sentence.quoted) return [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isWord(sentence, at)) return [];
  }
  return quotes(sentence, sentence.from, sentence.to).filter(
    ({ span: { start, end } }) => sentence.text[end - 1] !== ":" && sentence.text[start] !== "(",
  );
}

const LONG = 24; // characters; shorter quoted words may be a term, not speech

/** “But that is not the same as “a crime that can be charged””: longer quotations inside a sentence, all but titles. */
export function longQuotes(sentence: Sentence): Content[] {
  if (!sentence.quoted) return [];
  const speech = ({ span: { start, end } }: Content): boolean =>
    end - start > LONG && LOWER_WORDS.test(sentence.text.slice(start, end));
  return quotes(sentence, sentence.from, sentence.to).filter(speech);
}

const LOWER_WORDS = /\p{Ll}\p{L}{2,}\s\p{Ll}/u; // two words of a sentence in a row: “very large boats”; not “Meet the Press”

export function toAttribution({ span, type }: Content, cue: Span | null, speaker: Mention | null): Attribution {
  return { span, type, cue, speaker, via: null };
}
