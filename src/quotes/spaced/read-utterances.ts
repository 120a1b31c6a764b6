import type { Attribution, Mention } from "../attribution.ts";
import { CAPITAL_LETTER, classAt, DIGIT, firstLetter, LETTER, SPACE } from "../unit-class.ts";
import * as Bit from "./bits.ts";
import { mainSubject } from "./find-names.ts";
import type { Lexicon } from "./lexicon.ts";
import { changed, phraseAfter } from "./phrase.ts";
import { phraseBefore } from "./subject.ts";
import { endsLikeVerb } from "./words.ts";
import { toAttribution } from "./read-contents.ts";
import { isDash } from "./cue-use.ts";
import { readMentions } from "./read-mention.ts";
import { has, quoteAt, bitsAt, lowerAt, is, isMark, isCapital, isNameWord, type Sentence } from "./sentence.ts";

/** Whole utterances in marks that no known reporting word claims: “Never!” beamed Ruiz; Ruiz shot back, “Never!”; Her verdict: “Never.” */
export function readUtterances(
  sentence: Sentence,
  found: readonly Attribution[],
  speakers: readonly Mention[],
  lexicon: Lexicon,
): Attribution[] {
  const rest: Attribution[] = [];
  if (!sentence.quoted) return rest;
  for (let at = sentence.from; at < sentence.to; at++) {
    const quote = quoteAt(sentence, at);
    if (!quote || found.some(({ span }) => span.start <= quote.span.start && span.end >= quote.span.end)) continue;
    if (is(sentence, at + 1, ")")) continue; // (see “The harbour’s lost years”)
    const speaker = speakerOf(sentence, at, speakers, lexicon);
    if (speaker)
      rest.push(
        toAttribution(
          { span: quote.span, type: isFragment(sentence, at) && !isUtterance(sentence, at) ? "mixed" : "direct" },
          null,
          speaker,
        ),
      );
  }
  return rest;
}

function speakerOf(sentence: Sentence, at: number, speakers: readonly Mention[], lexicon: Lexicon): Mention | null {
  if (is(sentence, at - 1, ":"))
    return (
      labelBefore(sentence, at - 1, lexicon) ??
      speakers[0] ??
      subjectOf(sentence, at, lexicon) ??
      nameBefore(sentence, at - 1, lexicon)
    );
  if (!isUtterance(sentence, at))
    return isFragment(sentence, at) ? (speakers[0] ?? personBefore(sentence, at, lexicon)) : null;
  if (at > sentence.from && (is(sentence, at - 1, ",") || isDash(sentence, at - 1)))
    return speakers[0] ?? (isDone(sentence, at) ? null : subjectOf(sentence, at, lexicon));
  return behind(sentence, at, lexicon) ?? subjectBehind(sentence, at, lexicon);
}

/** “- Ana Ruiz: “…””: the name right before the colon. */
function labelBefore(sentence: Sentence, colon: number, lexicon: Lexicon): Mention | null {
  if (!isNameWord(sentence, colon - 1)) return null;
  const phrase = phraseBefore(sentence, colon);
  const alone = phrase && (phrase.from === sentence.from || isMark(sentence, phrase.from - 1));
  return alone ? (readMentions(sentence, phrase, lexicon)[0] ?? null) : null;
}

/** What a noun without a name may be to speak in the words it is near to. */
const SPEAKING_KINDS: ReadonlySet<Mention["kind"]> = new Set(["group", "organization"]);

/** “It did not surprise pollster Ana Ruiz: “…””: a person right before the colon. */
function nameBefore(sentence: Sentence, colon: number, lexicon: Lexicon): Mention | null {
  const phrase = phraseBefore(sentence, colon);
  const mention = phrase ? readMentions(sentence, phrase, lexicon)[0] : undefined;
  return mention?.kind === "person" ? mention : null;
}

function subjectOf(sentence: Sentence, before: number, lexicon: Lexicon): Mention | null {
  const subject = mainSubject(sentence);
  const mention = subject && subject.to < before ? readMentions(sentence, subject, lexicon)[0] : undefined;
  return mention && (mention.head === null || SPEAKING_KINDS.has(mention.kind)) ? mention : null;
}

const MIN_WORDS = 4; // fewer words in marks may be a slogan or a title
const MAX_READ = 80; // characters in which they are counted
const STOPS = ".!?,";

/** “We saw it twice.”; not “a mess” */
function isUtterance(sentence: Sentence, at: number): boolean {
  const quote = quoteAt(sentence, at);
  if (!quote) return false;
  const { text } = sentence;
  const { start, end } = quote.span;
  let last = end - 1;
  while (last > start && classAt(text, last) & SPACE) last--;
  const isSentence = STOPS.includes(text.charAt(last)) && (firstLetter(text, start, end) & CAPITAL_LETTER) !== 0;
  return isSentence && wordsWithin(text, start, Math.min(end, start + MAX_READ)) >= MIN_WORDS;
}

/** How many stretches between spaces hold a letter or digit. */
function wordsWithin(text: string, from: number, to: number): number {
  let words = 0;
  let isCounted = false;
  for (let at = from; at < to; at++) {
    const kind = classAt(text, at);
    if (kind & SPACE) isCounted = false;
    else if (!isCounted && kind & (LETTER | DIGIT)) {
      isCounted = true;
      words++;
    }
  }
  return words;
}

const MAX_FRAGMENT = 200; // characters
const MIN_FRAGMENT = 3; // words; shorter ones are terms and nicknames as often as somebody's words
const LONG_LOWER = /(?:^|\s)\p{Ll}\p{L}{2,}/gu; // words of a sentence, not of a title

/** Part of what somebody said: several words, not capitalised like a title. */
function isFragment(sentence: Sentence, at: number): boolean {
  const span = quoteAt(sentence, at)?.span;
  if (!span) return false;
  const end = Math.min(span.end, span.start + MAX_FRAGMENT);
  if (wordsWithin(sentence.text, span.start, end) < MIN_FRAGMENT) return false;
  return (sentence.text.slice(span.start, end).match(LONG_LOWER)?.length ?? 0) >= 2;
}

/** “Ministers are accused of “…””: somebody else said it of the subject. */
function isDone(sentence: Sentence, before: number): boolean {
  for (let at = sentence.from; at < before; at++)
    if (has(sentence, at, Bit.passive) && (has(sentence, at + 1, Bit.cue) || lowerAt(sentence, at + 1).endsWith("ed")))
      return true;
  return false;
}

function personBefore(sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const mention = isDone(sentence, at) ? null : subjectOf(sentence, at, lexicon);
  return mention && (mention.form !== "pronoun" || mention.gender) ? mention : null;
}

/** “…,” the skipper chirped: a name or role with an unknown verb that ends its clause. */
function subjectBehind(sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const phrase = phraseAfter(sentence, at + 1);
  if (!phrase) return null;
  const end = isUnknownVerb(sentence, phrase.to) ? phrase.to : phrase.to - 1;
  if (!isUnknownVerb(sentence, end) || !isMark(sentence, end + 1)) return null;
  return readMentions(sentence, changed(phrase, { to: end, apposition: null }), lexicon)[0] ?? null;
}

function isUnknownVerb(sentence: Sentence, at: number): boolean {
  return bitsAt(sentence, at) === 0 && !isCapital(sentence, at) && endsLikeVerb(lowerAt(sentence, at));
}

/** “…,” beamed Ana Ruiz; “…,” grins Ana Ruiz: what ends like a verb, and a name behind it. */
function behind(sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  if (isCapital(sentence, at + 1) || !endsLikeVerb(lowerAt(sentence, at + 1)) || !isNameWord(sentence, at + 2))
    return null;
  const phrase = phraseAfter(sentence, at + 2);
  if (!phrase) return null;
  return readMentions(sentence, phrase, lexicon)[0] ?? null;
}
