import type { LanguagePack, PageWords } from "../model/language-pack.ts";
import { findAuthorNotes, noteWordsOf } from "./author-notes.ts";
import { agenciesAlone } from "../text/agencies.ts";
import { isReporterLine } from "../text/find-reporters.ts";
import { findClosingSigners } from "../text/find-signers.ts";
import { anyOf } from "../text/holds-any.ts";
import { codeAt, isDigit, isEmojiUnit, isPlainLetter } from "../text/code-at.ts";
import { madeOnce } from "../text/made-once.ts";
import { type LineStarts, startsAt, startsOf } from "../text/line-starts.ts";
import { isOpener, type Openers, openersIn, openersOf } from "../text/openers.ts";
import { ownPages } from "../text/own-pages.ts";
import { sieveOf, sift } from "../text/word-sieve.ts";
import { type StampTest, stampTest } from "./stamp-lines.ts";

/** What the language packs know of lines that are no part of a story. */
export interface LineWords {
  /** Why a line is out by its words; `null` where nothing speaks against it. `isRow`: an item of a list. */
  readonly reasonAgainst: (text: string, isRow: boolean) => string | null;
  /** Why a line that is no heading is out: it only says when or by whom. */
  readonly stampOf: StampTest;
  /** Of a story's lines those that tell of its author. */
  readonly notesIn: (lines: readonly string[]) => readonly string[];
}

const MAX_SHORT = 60; // characters of a line that states one fact
const MAX_CALL = 160; // characters of a line that asks readers to do something
const MAX_WALL = 80; // characters of a line that says who may read on
const MAX_CREDITS = 400; // characters of a line that says who worked on the story
const MAX_RIGHTS = 200; // characters of a line that states rights
const SIGNS = "（(［[【〔●■▶►→◎※*•·-";
const BRACKETS = /^[\s（(［[【〔●■▶►→◎※*•·\p{Emoji_Presentation}\u{FE0F}-]+/u; // “(责任编辑：…)”, “▶ Read more”, “📍 Read more”
/** `2020年03月04日10:30 ` before `来源：海港日报`. */
const DAY_IN_FRONT = /^\d{4}\s?[年./-][\d年月日时時分秒:：./|\s-]{4,24}/u;
const CREDIT_COLON = /^\s?[:：]/u;
const COLON = /^\s*[:：/／|]/u;

const SENTENCE = /[。！？]\s?$/u; // 【文/林一舟】港口已经安静下来。

const MAX_END = 16; // characters
/** What newsrooms write below the last line: `- END -`, `-30-`, `全文完`. */
const END_WORDS = ["end", "30", "完"];
/** Why what such a line ends is out, and what follows it. */
export const END_REASON = "end-mark";
/** `《 海港日报 》（ 2023年11月02日 04 版）`: in which paper a story stood. */
const EDITION = /^《[^《》]{2,16}》\s?[（(]\s?\d{4}\s?年.{1,20}版\s?[)）]$/u;
const EDITION_END = /[)）]$/u;
const END_MARK = /^[^\p{L}\p{N}]*(?:ends?|30|全?文?完)[^\p{L}\p{N}]*$/u;

export const lineWordsOf: (packs: readonly LanguagePack[]) => LineWords = madeOnce(sortWords);

/** The test for lines that a layout leaves out by their openers. */
export function dropTest(dropLines: readonly string[]): (text: string) => boolean {
  const dropped = openersOf(dropLines.map((opener) => opener.replace(BRACKETS, "")));
  return (text) => dropLines.length > 0 && openersIn(text, dropped, bracketEnd(text)).length > 0;
}

/** Where a line begins behind brackets and bullets; no line begins with a space. */
const bracketEnd = (text: string): number =>
  SIGNS.includes(text.charAt(0)) || isEmojiUnit(codeAt(text, 0)) ? (BRACKETS.exec(text)?.[0].length ?? 0) : 0;

/** The start of a line without brackets and bullets, lower case. */
function bareLine(text: string): string {
  const bare = text.slice(0, MAX_RIGHTS + 1).replace(BRACKETS, "");
  return (bare.includes("’") ? bare.replaceAll("’", "'") : bare).toLowerCase();
}

/** What a line may hold of these, as bits: what is looked for in it. */
const [CALL, WALL, CREDIT, RIGHT, SIGN_OFF, REPORTER, END] = [1, 2, 4, 8, 16, 32, 64] as const;
/** With which words it may open. */
const [BOILERPLATE, LABEL, SOURCE, BYLINE, SHORT_URL, CREDIT_MARK] = [1, 2, 4, 8, 16, 32] as const;

function sortWords(packs: readonly LanguagePack[]): LineWords {
  const pages = packs.flatMap(({ page }) => page ?? []);
  const own = ownPages(packs);
  const boilerplate = openersOf(pages.flatMap(boilerplateOf));
  const labels = openersOf(pages.flatMap((page) => page.labels ?? []));
  const starts = lineStarts(pages);
  const calls = anyOf(lower(pages.flatMap((page) => page.calls ?? [])));
  const walls = anyOf(lower(pages.flatMap((page) => page.walls ?? [])));
  const credits = anyOf(own.flatMap((page) => page.credits ?? []));
  const contacts = openersOf(own.flatMap((page) => page.contacts ?? []));
  const notes = noteWordsOf(own);
  const signed = own[0]?.signers && own[0];
  const factIn = factTest(pages, starts);
  const rights = anyOf(lower(pages.flatMap((page) => page.rightsLines ?? [])));
  const mayHold = lineSieve(pages, own);
  return {
    stampOf: stampTest(packs),
    notesIn: (lines) => findAuthorNotes(lines, notes),
    reasonAgainst: (text, isRow) => {
      const from = bracketEnd(text);
      const may = mayHold(text);
      const opens = startsAt(text, from, starts);
      const line = (may & IN_LINE) === 0 ? "" : bareLine(text);
      if ((may & END) !== 0 && text.length <= MAX_END && END_MARK.test(line)) return isRow ? "boilerplate" : END_REASON;
      if (text.length <= MAX_SHORT && EDITION_END.test(text) && EDITION.test(text)) return "source-line";
      const start = { from, isRow, may, opens };
      if ((opens & BOILERPLATE) !== 0 && opensBoilerplate(text, boilerplate, from)) return "boilerplate";
      if (isLabel(text, labels, start)) return "boilerplate";
      if ((may & CALL) !== 0 && text.length <= MAX_CALL && calls.test(` ${line}`)) return "boilerplate"; // a space: for words that open the line
      if ((may & WALL) !== 0 && text.length <= MAX_WALL && walls.test(line)) return "boilerplate";
      if ((may & CREDIT) !== 0 && text.length <= MAX_CREDITS && credits.test(text)) return "sign-off";
      if (!isRow && (isSigned(text) || isContact(text, from, contacts) || isSignature(text, signed))) return "sign-off";
      return factIn(text, start) ?? ((may & RIGHT) !== 0 && rights.test(line) ? "rights" : null);
    },
  };
}

const boilerplateOf = (page: PageWords): readonly string[] =>
  page.boilerplate.map((word) => word.replace(BRACKETS, ""));

/** By two units, with which words a line may open: those of `BOILERPLATE` and so on. */
function lineStarts(pages: readonly PageWords[]): LineStarts {
  return startsOf(
    pages.flatMap(boilerplateOf),
    pages.flatMap((page) => page.labels ?? []),
    pages.flatMap((page) => page.sourceLines),
    pages.flatMap((page) => page.bylines),
    pages.flatMap((page) => page.shortUrlLines ?? []),
    pages.flatMap((page) => page.creditMarks),
  );
}

/** What is looked for in the line without brackets and bullets. */
const IN_LINE = CALL | WALL | RIGHT | END;

/** By one look at a line, of which words it may hold some; of a long one only those that such lines are asked for. */
function lineSieve(pages: readonly PageWords[], own: readonly PageWords[]): (text: string) => number {
  const sieve = sieveOf(
    pages.flatMap((page) => page.calls ?? []),
    pages.flatMap((page) => page.walls ?? []),
    own.flatMap((page) => page.credits ?? []),
    pages.flatMap((page) => page.rightsLines ?? []),
    pages.flatMap((page) => page.signOffs ?? []),
    pages.flatMap(({ reporters }) => (reporters ? [...reporters.titles, ...reporters.endings] : [])),
    END_WORDS,
  );
  return (text) => (text.length <= MAX_RIGHTS ? sift(text, sieve) : text.length <= MAX_CREDITS ? CREDIT : 0);
}

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

const SPACED_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;
const LETTER = /^\p{L}/u;

/** Does the line open with one of the words, and not go on in the middle of one: not `Sign up today` for “Sign up to”? */
function opensBoilerplate(text: string, boilerplate: Openers, from: number): boolean {
  const [word] = openersIn(text, boilerplate, from);
  return word !== undefined && !(LETTER.test(text.charAt(from + word.length)) && SPACED_END.test(word));
}

const MAX_LABEL = 40; // characters
/** : ： | ｜ */
const isLabelEnd = (code: number): boolean => code === 0x3a || code === 0x7c || code === 0xff1a || code === 0xff5c;
const EDGE_BEFORE = /[\s\d–—>»#-]/u;
const EDGE_BEHIND = /[\s.…!›»>–—#*）)】\]-]/u;
const LABEL_EDGES = /^[\s\d–—>»#-]+|[\s.…!›»>–—#*）)】\]-]+$/gu;

const isEdge = (text: string, at: number, edge: RegExp): boolean =>
  !isPlainLetter(codeAt(text, at)) && edge.test(text.charAt(at));

interface LineStart {
  /** Where the line begins behind brackets and bullets. */
  readonly from: number;
  /** Is it an item of a list? */
  readonly isRow: boolean;
  /** With which words it may open there. */
  readonly opens: number;
}

/** Is the line a label, or opened by one: `Most popular`, `Related: …`? A row may be a word of the story: `Keywords`. */
function isLabel(text: string, labels: Openers, { from, isRow, opens }: LineStart): boolean {
  if (text.length - from > MAX_CALL) return false;
  const isEdged = isEdge(text, from, EDGE_BEFORE);
  if (!isEdged && (opens & LABEL) === 0) return false;
  const last = Math.min(text.length, from + MAX_LABEL + 1);
  let to = from;
  while (to < last && !isLabelEnd(codeAt(text, to))) to++;
  const isOpen = to < last;
  if (!isOpen && text.length - from > MAX_LABEL) return false;
  const isBare = !isEdged && !isEdge(text, to - 1, EDGE_BEHIND);
  const label = isBare ? null : text.slice(from, to).replace(LABEL_EDGES, "");
  if (label !== null)
    return isOpener(label, labels, { from: 0, to: label.length }) && (!isRow || isOpen || label.includes(" "));
  return isOpener(text, labels, { from, to }) && (!isRow || isOpen || text.slice(from, to).includes(" "));
}

type FactTest = (text: string, line: LineStart & { readonly may: number }) => string | null;

/** The test for lines that state one fact about the story: where from, by whom, at what short address. */
function factTest(pages: readonly PageWords[], starts: LineStarts): FactTest {
  const of = (read: (page: PageWords) => readonly string[] | undefined): Openers =>
    openersOf(pages.flatMap((page) => read(page) ?? []));
  const facts: Fact[] = [
    { reason: "source-line", bit: SOURCE, openers: of((page) => page.sourceLines), colon: COLON },
    { reason: "byline", bit: BYLINE, openers: of((page) => page.bylines), colon: COLON },
    { reason: "short-url", bit: SHORT_URL, openers: of((page) => page.shortUrlLines), colon: COLON },
    { reason: "credit", bit: CREDIT_MARK, openers: of((page) => page.creditMarks), colon: CREDIT_COLON },
  ];
  const signOffs = pages.flatMap((page) => page.signOffs ?? []);
  const anySignOff = anyOf(signOffs);
  const reporters = pages.flatMap((page) => page.reporters ?? []);
  const labels = new Set(pages.flatMap((page) => (page.reporters ? [...factWords(page), ...signOffs] : [])));
  return (text, { from, isRow, may, opens }) => {
    if (text.length <= MAX_SHORT) {
      const at = from + dayLength(text, from);
      const words = at > from ? startsAt(text, at, starts) : opens;
      for (const fact of facts) {
        if ((words & fact.bit) === 0 || !states(text, at, fact)) continue;
        if (!(fact.bit === BYLINE && SENTENCE.test(text)) && !(fact.bit === CREDIT_MARK && isRow)) return fact.reason;
      }
    }
    if (labels.size > 0 && text.length <= MAX_CALL && isFactRow(text, labels)) return "source-line";
    if ((may & SIGN_OFF) !== 0 && isSignOff(text, signOffs, anySignOff)) return "sign-off";
    if ((may & REPORTER) !== 0 && reporters.some((words) => isReporterLine(text, words))) return "byline";
    return null;
  };
}

const factWords = (page: PageWords): readonly string[] => [
  ...page.sourceLines,
  ...page.bylines,
  ...(page.shortUrlLines ?? []),
  ...page.creditMarks,
];

const MIN_FACTS = 2;
const LABELS = /(?:^|[\s|｜\p{Nd}（(])(\p{Script=Han}{2,6})\s?[:：]/gu;
const COLONS = /[:：].*[:：]/u;

/** `2008-09-15 10:22 来源：海港报 作者：林一舟 点击：12`: several facts in a row, and no sentence. */
function isFactRow(text: string, labels: ReadonlySet<string>): boolean {
  if (!COLONS.test(text) || SENTENCE.test(text)) return false;
  let facts = 0;
  for (const [, label = ""] of text.matchAll(LABELS)) if (labels.has(label)) facts++;
  return facts >= MIN_FACTS;
}

/** The characters of a day in front of a fact. */
const dayLength = (text: string, from: number): number =>
  isDigit(codeAt(text, from)) ? (DAY_IN_FRONT.exec(text.slice(from))?.[0].length ?? 0) : 0;

interface Fact {
  readonly reason: string;
  readonly bit: number;
  readonly openers: Openers;
  readonly colon: RegExp;
}

/** Does one of the words stand at a place, and a colon behind it? */
function states(text: string, at: number, { openers, colon }: Fact): boolean {
  for (const word of openersIn(text, openers, at)) if (colon.test(text.slice(at + word.length))) return true;
  return false;
}

/** Does the line name nothing but agencies, or nothing but an address? */
const isSigned = (text: string): boolean =>
  text.length <= MAX_SHORT && (agenciesAlone(text).length > 0 || (text.includes("@") && CONTACT.test(text)));

const MAX_SIGNED = 24; // characters beside an address

/** `（山田太郎）`, `/김철수 기자 reporter@courier.example`. */
const isSignature = (text: string, words: PageWords | undefined): boolean =>
  words !== undefined &&
  text.length <= MAX_SHORT &&
  (text.length <= MAX_SIGNED || (text.includes("@") && text.replace(MAIL, "").length <= MAX_SIGNED)) &&
  findClosingSigners(text, words).length > 0;

const MAIL = /\S{1,40}@\S{1,40}$/u;
const ADDRESS = /\S@[\w-]{1,40}\.\w/u;

/** `Contact Ana Ruiz at ana.ruiz@example.com or 555-0142.` */
const isContact = (text: string, from: number, contacts: Openers): boolean =>
  text.length <= MAX_CALL && text.includes("@") && openersIn(text, contacts, from).length > 0 && ADDRESS.test(text);

/** `@anaruiz`, `Twitter: @anaruiz`, `陈舟 기자 chen@example.com`, `Ana Ruiz | ana@example.com | @anaruiz`; not a sentence with an address. */
const CONTACT =
  /^(?:@[\w.]{2,30}|(?:[\p{L}-]{1,12}:\s|\p{Script=Hangul}{2,4} ?\p{Script=Hangul}{2,6} ?)@[\w.]{2,30}|(?:[\p{L}-]{1,12}:\s|\p{Script=Hangul}{2,4} ?\p{Script=Hangul}{2,6} ?|[\p{L}.'’ -]{3,40} ?[|,·•–(] ?)[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\)?(?: ?[|,·•] ?@[\w.]{2,30})?)$/u;

const MAX_SIGN_OFF = 80; // characters
/** A name after a role: `：Ana Ruiz` in `责编：Ana Ruiz 网编：…`, `/常春` in `采访/常春`; not `：你怎么看？`. */
const NAME_AFTER_ROLE = /^\s?[:：/／|｜]\s?[\p{L}·]{2,12}(?:[\s/／、，,)）】。#＃@＠]|$)/u;

/** `……陆续离开。（编辑：陈舟）`: a sentence of the story, and a bracket behind it. */
const SENTENCE_BEFORE = /[。！？”」][（(]$/u;
/** ` 陈舟 ` in `编辑 陈舟 校对 林一舟`. */
const NAME_AFTER_SPACE = /^\s\p{Script=Han}{2,4}(?:\s|$)/u;

/** Does the line name, by their roles, people who worked on the story? */
function isSignOff(text: string, roles: readonly string[], anyRole: RegExp): boolean {
  if (text.length > MAX_SIGN_OFF || !anyRole.test(text)) return false;
  return roles.some((role) => {
    const at = text.indexOf(role);
    const behind = at < 0 ? "" : text.slice(at + role.length);
    if (at > 0 && SENTENCE_BEFORE.test(text.slice(0, at))) return false;
    return NAME_AFTER_ROLE.test(behind) || (at === 0 && NAME_AFTER_SPACE.test(behind));
  });
}
