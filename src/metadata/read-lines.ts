import type { Candidate, Origin } from "../model/evidence.ts";
import type { PageLine } from "../model/body-reading.ts";
import { type DateLexicon, dateLexicon } from "../text/date-lexicon.ts";
import { findTitled } from "../text/find-signers.ts";
import { codeAt, isPlainLetter } from "../text/code-at.ts";
import { type Openers, openersIn } from "../text/openers.ts";
import { placeOfPrefix } from "../text/opens-word.ts";
import { ownPages } from "../text/own-pages.ts";
import { findDates } from "../text/parse-date.ts";
import { sift } from "../text/word-sieve.ts";
import { tidy } from "./apply-rule.ts";
import { BYLINE, lineSieveOf, type LineWords, lineWordsOf, RIGHT } from "./line-words.ts";
import { isOfOthers } from "./of-others.ts";
import type { PageFacts } from "./page-facts.ts";
import { BELOW, distanceOf, frameOf, linesBesideStory, type StoryFrame } from "./story-frame.ts";

/** What single lines of the page's text say: dates, authors and rights. */
export function readLines(facts: PageFacts): Candidate[] {
  const frame = frameOf(facts);
  const words = lineWordsOf(ownPages(facts.packs));
  return [...readDates(facts, frame, words), ...readBylines(facts, frame, words), ...readRights(facts, words)];
}

const MAX_RIGHTS = 300; // characters of a copyright line

/** The last line that states the rights; the outlet's name may stand in it. */
function readRights(facts: PageFacts, words: LineWords): Candidate[] {
  const { lines } = facts.body;
  const mayHold = lineSieveOf(facts);
  const isRights = (at: number): boolean => (mayHold(at) & RIGHT) !== 0 && statesRights(lines[at], words);
  let nth = lines.length - 1;
  while (nth >= 0 && !isRights(nth)) nth--;
  const line = lines[nth];
  if (!line) return [];
  const origin: Origin = { from: "line", prefix: "", nth };
  const both = { by: "read-lines", origin, raw: tidy(line.text), certainty: "stated" as const };
  return [
    { field: "rights", ...both },
    { field: "publisher", ...both },
  ];
}

function statesRights(line: PageLine | undefined, { rights }: LineWords): boolean {
  if (!line || line.reason === "caption" || line.text.length > MAX_RIGHTS) return false;
  return rights.test(line.text.toLowerCase());
}

export const MAX_LINE = 240; // characters; longer lines are prose
const MAX_PROSE = 60; // characters of a line that was taken for prose though it may be a date or a byline
const MAX_LABEL = 40; // characters before a date that may say what it is the date of
const DIGIT = /\p{Nd}/u;
const HEADING = /^h[1-3]$/u;

/** Dates in short lines around the head and the foot of the story, and wherever a line says that it was published. */
function readDates(facts: PageFacts, frame: StoryFrame, { labels }: LineWords): Candidate[] {
  const lexicon = dateLexicon(facts.packs);
  const found: Candidate[] = [];
  for (const { line, nth, distance } of linesBeside(facts, frame)) {
    if (!DIGIT.test(line.text)) continue;
    const element = facts.page.elements[line.place];
    if (element && isOfOthers(facts, frame, element)) continue;
    let from = 0;
    for (const { start, end } of findDates(line.text, lexicon, 3)) {
      const label =
        labelBehind(line.text, { start, end }, labels) ??
        labelBefore(line.text, { from: Math.max(from, start - MAX_LABEL), to: start }, labels);
      const prefix = label === null ? "" : label.prefix;
      const origin: Origin = { from: "line", prefix, nth: rankOf(facts, prefix, nth) };
      const raw = tidy(line.text.slice(line.text.indexOf(prefix) + prefix.length));
      const field = label === null ? "date" : label.field;
      if (field !== null && (label !== null || from === 0))
        found.push({
          field,
          by: label === null ? readerOf(line, start, distance) : "read-labelled-lines",
          origin,
          raw,
          certainty: label === null ? "inferred" : "stated",
          detail: { distance },
        });
      from = end;
    }
  }
  return found;
}

interface LineBeside {
  readonly line: PageLine;
  readonly nth: number;
  readonly distance: number;
}

/** The short lines that stand where a story says when and by whom it was written. */
function linesBeside({ body: { lines } }: PageFacts, frame: StoryFrame): readonly LineBeside[] {
  const beside: LineBeside[] = [];
  for (const nth of linesBesideStory(frame, lines.length)) {
    const distance = distanceOf(frame, nth);
    const line = lines[nth];
    if (distance === null || !line || line.text.length > (line.paragraph === null ? MAX_LINE : MAX_PROSE)) continue;
    beside.push({ line, nth, distance });
  }
  return beside;
}

const MAX_BEFORE = 80; // characters before a date; more are a sentence that tells of that day

/** What stands inside a heading, a caption or a sentence above the prose is rather what that tells of. */
function readerOf({ reason, tag }: PageLine, start: number, distance: number): string {
  if (reason === "caption" || (start > MAX_BEFORE && distance < BELOW)) return "read-captions";
  return HEADING.test(tag) && start > 0 ? "read-heading-dates" : "read-lines";
}

/** The number of lines before that one which the prefix fits too. */
export function rankOf(facts: PageFacts, prefix: string, line: number): number {
  if (prefix === "") return line;
  const { lines } = facts.body;
  let rank = 0;
  for (let i = 0; i < line; i++) if (placeOfPrefix(lines[i]?.text ?? "", prefix) >= 0) rank++;
  return rank;
}

const LETTER = /[\p{L}\p{N}]/u;

interface Label {
  /** The word itself where the line first holds it there, else the line up to its end. */
  readonly prefix: string;
  /** `null`: of something else than the story. */
  readonly field: "date" | "modified" | null;
}

/** The last word before a date that says what it is the date of, as printed. */
function labelBefore(
  line: string,
  { from, to }: { from: number; to: number },
  labels: LineWords["labels"],
): Label | null {
  const before = line.slice(from, to);
  const lower = before.toLowerCase();
  let last: { readonly field: Label["field"]; readonly at: number; readonly length: number } | null = null;
  for (const { word, field } of lower === "" ? [] : labels) {
    const at = lower.lastIndexOf(word);
    if (at < 0 || !opensWord(before, at, before.charAt(at))) continue;
    const behind = last === null ? 1 : at + word.length - last.at - last.length;
    if (behind > 0 || (behind === 0 && word.length > (last?.length ?? 0))) last = { field, at, length: word.length };
  }
  if (!last) return null;
  const end = from + last.at + last.length;
  const word = line.slice(from + last.at, end);
  return { prefix: placeOfPrefix(line, word) === from + last.at ? word : line.slice(0, end), field: last.field };
}

/** `更新` in `2024/3/12 18:02更新`, where nothing but a sign follows; in scripts that part no words. */
function labelBehind(
  line: string,
  { start, end }: { start: number; end: number },
  labels: LineWords["labels"],
): Label | null {
  const behind = LABEL_BEHIND.exec(line.slice(end, end + MAX_LABEL))?.[1] ?? "";
  const found = behind === "" ? undefined : labels.find(({ word }) => word === behind);
  return found ? { prefix: line.slice(0, start), field: found.field } : null;
}

const LABEL_BEHIND = /^\s?([\p{Script=Han}\p{Script=Hangul}]{2,6})(?=$|[\s)）\]】]*$|\s?[|・(（[【])/u;

/** Words of scripts without spaces need no border. */
function opensWord(text: string, at: number, word: string): boolean {
  return at === 0 || !LETTER.test(text.charAt(at - 1)) || !LETTER.test(word.charAt(0)) || !isSpaced(word);
}

const SPACED =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u;
const isSpaced = (word: string): boolean => SPACED.test(word);

/** Lines that name who made a picture, or what the page links to. */
export const OF_PICTURES: ReadonlySet<string> = new Set([
  "caption",
  "credit",
  "media",
  "links",
  "nav",
  "related",
  "share",
]);

/** Lines beside the story that open with a word for its author, or end with one. */
function readBylines(facts: PageFacts, frame: StoryFrame, words: LineWords): Candidate[] {
  const lexicon = dateLexicon(facts.packs);
  const own = facts.packs[0]?.page ?? {};
  const found: Candidate[] = [];
  for (const { line, nth, distance } of linesBeside(facts, frame)) {
    const { text } = line;
    const isTitled = words.endings.some((word) => text.includes(word));
    const names = isTitled && !OF_PICTURES.has(line.reason) ? findTitled(text, own) : [];
    const prefix = names.length > 0 ? "" : (openerOf(text, words, lexicon) ?? "");
    if (prefix === "" && !isTitled) continue;
    const origin: Origin = { from: "line", prefix, nth: rankOf(facts, prefix, nth) };
    const raw = tidy(text.slice(prefix.length));
    const part = names.map(({ start, end }) => text.slice(start, end)).join(", ");
    const detail = { distance, ...(part !== "" && { part }) };
    if (raw !== "") found.push({ field: "authors", by: "read-lines", origin, raw, certainty: "inferred", detail });
  }
  return found;
}

/** Not `Autor:innen`. */
const AFTER_OPENER = /^(?!:\p{Ll})\s?[:：/／|・]?\s?[\p{L}\d]/u;
/** A date may stand before the byline: `03/01/2017 by Ana Ruiz`. */
const LEADING_DATE = /^[\d\s./:,|•·-]{6,30}/u;
const BAR = " | ";
const MAX_BEFORE_DATE = 12; // characters: `Posted on `, `Friday | `
const GAP = /^[\s,|·•-]{1,5}/u;

/** The byline word that opens a line, or what follows a date or a bar in it. */
export function openerOf(text: string, words: LineWords, lexicon: DateLexicon): string | null {
  const { openers } = words;
  const bar = text.slice(0, MAX_PROSE).indexOf(BAR);
  return (
    openerAt(text, isPlainLetter(codeAt(text, 0)) ? 0 : (LEADING_DATE.exec(text)?.[0].length ?? 0), openers) ??
    (bar < 0 ? null : openerAt(text, bar + BAR.length, openers)) ??
    openerBehindDate(text, words, lexicon)
  );
}

/** A date is looked for only where one of the words stands anywhere: most lines hold none. */
function openerBehindDate(text: string, { openers, sieve }: LineWords, lexicon: DateLexicon): string | null {
  if (!DIGIT.test(text) || (sift(text, sieve) & BYLINE) === 0) return null;
  const [date] = findDates(text, lexicon, 1);
  if (!date || date.start > MAX_BEFORE_DATE) return null;
  return openerAt(text, date.end + (GAP.exec(text.slice(date.end))?.[0].length ?? 0), openers);
}

/** The byline word at a place and all before it, as printed; a word of a spaced script is followed by a space or a sign. */
function openerAt(text: string, start: number, openers: Openers): string | null {
  for (const word of openersIn(text, openers, start)) {
    const rest = text.slice(start + word.length);
    const isWord = isSpaced(word) ? !LETTER.test(rest.charAt(0)) : /^\s?[:：/／|＝=・]/u.test(rest);
    if (isWord && AFTER_OPENER.test(rest)) return text.slice(0, start + word.length);
  }
  return null;
}
