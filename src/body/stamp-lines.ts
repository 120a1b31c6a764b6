import type { LanguagePack } from "../model/language-pack.ts";
import { codeAt, isDigit } from "../text/code-at.ts";
import { dateLexicon } from "../text/date-lexicon.ts";
import { isPlainName, looksLikeName } from "../text/is-person-name.ts";
import { startsAt, startsOf } from "../text/line-starts.ts";
import { opened, type Openers, openersIn, openersOf } from "../text/openers.ts";
import { withoutDates } from "../text/without-dates.ts";

const MAX_STAMP = 60; // characters
const MAX_STAMPS = 100; // of a line with two of them
/** `9:05`, `09.15 a.m.`; not `9:05 was the time`. */
const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/iu;
/** `14`, `2024,`, `3rd`, `9:05`; not `14-year-old`. */
/** ` at 9:15 AM`, `, 09.15` behind a name. */
const AT_TIME = /,?\s(?:\p{L}{1,3}\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/iu;
const NUMBER = /^\d[\d.,:/-]*(?:st|nd|rd|th)?,?$/iu;
/** `EST`, `GMT`. */
const ZONE = /^\(?[A-Z]{2,4}\)?$/u;
const PARTS = /[,&/]/u;
const SIGNED = /[,&/.]/u;
const DIGIT = /\d/u;
const GAP = /[^\p{L}\p{N}]+/u;
const STAMP_PARTS = /\s?[|•·,/]\s?|\s[–—-]\s/u;
const MAX_MORE = 2; // words
const OPENER_END = /^(?:\s?[:：]|\s)/u;
const FULL_STOPS = /\./gu;

/** With which words a line may open. */
const [BYLINE, LABEL] = [1, 2] as const;

/** Why a line that only says when a story appeared, or by whom, is no prose of it; `null` for others. `isTop`: right below the headline. */
export type StampTest = (text: string, isTop: boolean) => string | null;

/** By the words of these languages: “Updated March 14, 2024”, “By Ana Ruiz and Tomas Weir”, “9:05 a.m.”. */
export function stampTest(packs: readonly LanguagePack[]): StampTest {
  const pages = packs.flatMap(({ page }) => page ?? []);
  const bylineWords = pages.flatMap((page) => page.bylines);
  const bylines = openersOf(bylineWords);
  const labels = pages.flatMap((page) => [...(page.publishedWords ?? []), ...(page.modifiedWords ?? [])]);
  const dates = openersOf(labels);
  const starts = startsOf(bylineWords, labels);
  const lexicon = dateLexicon(packs);
  const ofLabels = new Set(labels.flatMap((label) => label.toLowerCase().split(" ")));
  const ands = new Set(lower(pages.flatMap((page) => page.andWords ?? [])));
  const ofDates = new Set(lower(packs.flatMap((pack) => dateWords(pack))));
  const isDateWord = (word: string): boolean =>
    (isDigit(codeAt(word, 0)) ? NUMBER : ZONE).test(word) || ofDates.has(bare(word));
  const whoIn = (text: string): string | null => behind(text, bylines);
  /** Times, labels and a word or two such as the day of the week, or a name. */
  const isStampPart = (piece: string): boolean => {
    const part = piece.trim();
    const who = whoIn(part) ?? part;
    const words = part.toLowerCase().split(GAP);
    return looksLikeName(who) || words.filter((word) => !isDateWord(word) && !ofLabels.has(word)).length <= MAX_MORE;
  };
  const isStamped = (when: string): boolean => {
    const rest = withoutDates(when, lexicon);
    return rest !== when && rest.split(STAMP_PARTS).every(isStampPart);
  };
  return (text, isTop) => {
    if (text.length > MAX_STAMPS) return null;
    if (isDigit(codeAt(text, 0)) && CLOCK.test(text)) return "dates";
    const opens = startsAt(text, 0, starts);
    if (!isTop && opens === 0) return null;
    const when = (opens & LABEL) === 0 ? null : behind(text, dates);
    if (isTop && DIGIT.test(text) && text.length <= MAX_STAMP && isStamped(text)) return "dates";
    if (when !== null && DIGIT.test(when)) {
      if (everyWord(when, isDateWord) || isHanStamp(when, dates) || isStamped(when)) return "dates";
    }
    const who = (opens & BYLINE) === 0 ? null : whoIn(text);
    if (who === null || SENTENCE_END.test(text.slice(-LONGEST_END))) return null;
    return isNames(withoutTime(who), ands) || (isTop && opensWithName(who)) ? "byline" : null;
  };
}

/** `Ana Ruiz` of `Ana Ruiz at 9:15 AM`. */
const withoutTime = (who: string): string => (DIGIT.test(who) ? who.replace(AT_TIME, "") : who);

const isNames = (who: string, ands: ReadonlySet<string>): boolean =>
  !DIGIT.test(who) && (isPlainName(who) || namesIn(who, ands).every(looksLikeName));

/** Does it hold of every word? Most texts are told by their first. */
function everyWord(text: string, is: (word: string) => boolean): boolean {
  for (let from = 0; from <= text.length;) {
    const space = text.indexOf(" ", from);
    const to = space < 0 ? text.length : space;
    if (!is(text.slice(from, to))) return false;
    from = to + 1;
  }
  return true;
}

/** Not `Ana Ruiz, Ph.D.`, `Tom Field Jr.`. */
const SENTENCE_END = /[!?:…”"]$|\p{Ll}{4}\.$/u;
const LONGEST_END = 9; // UTF-16 units

/** `Ana Ruiz, Transport Correspondent`, `Ana Ruiz in London`: a name, and what is no sentence. */
function opensWithName(who: string): boolean {
  const words = who.split(" ", 3);
  const name = words
    .slice(0, 2)
    .join(" ")
    .replace(/[,;|/].*$/u, "");
  return looksLikeName(name) && !/\p{Ll}['’]s$/u.test(name);
}

const HAN_DATE = "年月日时時分秒：\u3000";
/** Digits, 年月日 and kin, spaces, and the signs - . / : | between them. */
const isOfHanDate = (code: number): boolean =>
  code < 0x80
    ? code === 0x20 || (code > 0x2c && code < 0x3b) || code === 0x7c
    : HAN_DATE.includes(String.fromCharCode(code));

/** `2020/03/04 10:30最后更新：2020/03/05 08:00`: days, times and their labels only, with or without spaces. */
function isHanStamp(text: string, labels: Openers): boolean {
  const rest = opened(text, labels, isOfHanDate);
  return rest !== null && (rest === labels || rest.word !== "");
}

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());
const bare = (word: string): string =>
  (SIGNED.test(word) ? word.replace(PARTS, "").replace(FULL_STOPS, "") : word).toLowerCase();

function dateWords({ dates }: LanguagePack): readonly string[] {
  return [
    ...(dates?.months.flat() ?? []),
    ...(dates?.joiners ?? []),
    ...(dates?.morning ?? []),
    ...(dates?.afternoon ?? []),
  ];
}

/** What follows the opener that the text starts with, and a colon or space; `null` for none. */
function behind(text: string, openers: Openers): string | null {
  for (const opener of openersIn(text, openers)) {
    const end = OPENER_END.exec(text.slice(opener.length));
    const rest = end ? text.slice(opener.length + end[0].length).trim() : "";
    if (rest !== "") return rest;
  }
  return null;
}

function namesIn(text: string, ands: ReadonlySet<string>): readonly string[] {
  const words = text.split(" ");
  if (!PARTS.test(text) && !words.some((word) => ands.has(word.toLowerCase()))) return [text];
  const marked = words.map((word) => (ands.has(word.toLowerCase()) ? "," : word));
  const names = marked.join(" ").split(PARTS);
  return names.map((name) => name.trim()).filter((name) => name !== "");
}
