import type { LanguagePack } from "../model/language-pack.ts";
import { isReporterLine } from "../text/find-reporters.ts";
import { byLength, holdsAny } from "../text/holds-any.ts";
import { madeOnce } from "../text/made-once.ts";
import { type Openers, openersOf, opening } from "./openers.ts";
import { type StampTest, stampTest } from "./stamp-lines.ts";

/** What the language packs know of lines that are no part of a story. */
export interface LineWords {
  /** Why a line is out by its words; `null` where nothing speaks against it. */
  readonly reasonAgainst: (text: string) => string | null;
  /** Why a line that is no heading is out: it only says when or by whom. */
  readonly stampOf: StampTest;
}

const MAX_SHORT = 60; // characters of a line that states one fact
const MAX_CALL = 160; // characters of a line that asks readers to do something
const MAX_RIGHTS = 200; // characters of a line that states rights
const BRACKETS = /^[\s（(［[【〔●■▶►→◎※*•·-]+/u; // “(责任编辑：…)”, “▶ Read more”
/** `2020年03月04日10:30 ` before `来源：海港日报`. */
const DAY_IN_FRONT = /^\d{4}\s?[年./-][\d年月日时時分秒:：./|\s-]{4,24}/u;
const COLON = /^\s*[:：/／|]/u;
const SENTENCE = /[。！？]\s?$/u; // 【文/林一舟】港口已经安静下来。

const MAX_END = 16; // characters
/** What newsrooms write below the last line: `- END -`, `-30-`, `全文完`. */
const END_MARK = /^[^\p{L}\p{N}]*(?:ends?|30|全?文?完)[^\p{L}\p{N}]*$/iu;

export const lineWordsOf: (packs: readonly LanguagePack[]) => LineWords = madeOnce(sortWords);

/** The test for lines that a layout leaves out by their openers. */
export function dropTest(dropLines: readonly string[]): (text: string) => boolean {
  const dropped = openersOf(dropLines.map((opener) => opener.replace(BRACKETS, "")));
  return (text) => dropped.size > 0 && opening(bareLine(text), dropped) !== null;
}

/** The start of a line without brackets and bullets, lower case. */
const bareLine = (text: string): string =>
  text
    .slice(0, MAX_RIGHTS + 1)
    .replace(BRACKETS, "")
    .toLowerCase();

function sortWords(packs: readonly LanguagePack[]): LineWords {
  const of = (read: (page: NonNullable<LanguagePack["page"]>) => readonly string[] | undefined): Openers =>
    openersOf(packs.flatMap(({ page }) => (page && read(page)) ?? []));
  const facts: [string, Openers][] = [
    ["source-line", of((page) => page.sourceLines)],
    ["byline", of((page) => page.bylines)],
    ["short-url", of((page) => page.shortUrlLines)],
  ];
  const boilerplate = of((page) => page.boilerplate);
  const calls = byLength(packs.flatMap(({ page }) => page?.calls ?? []).map((words) => words.toLowerCase()));
  const signOffs = packs.flatMap(({ page }) => page?.signOffs ?? []);
  const reporters = packs.flatMap(({ page }) => page?.reporters ?? []);
  const rights = byLength(packs.flatMap(({ page }) => page?.rightsLines ?? []).map((words) => words.toLowerCase()));
  return {
    stampOf: stampTest(packs),
    reasonAgainst: (text) => {
      const line = bareLine(text);
      if (text.length <= MAX_END && END_MARK.test(text)) return "boilerplate";
      if (opening(line, boilerplate) !== null) return "boilerplate";
      if (text.length <= MAX_CALL && holdsAny(line, calls)) return "boilerplate";
      const fact = text.length <= MAX_SHORT ? line.replace(DAY_IN_FRONT, "") : "";
      for (const [reason, openers] of facts) {
        const opener = opening(fact, openers);
        if (reason === "byline" && SENTENCE.test(fact)) continue;
        if (opener !== null && COLON.test(fact.slice(opener.length))) return reason;
      }
      if (isSignOff(text, signOffs)) return "sign-off";
      if (reporters.some((words) => isReporterLine(text, words))) return "byline";
      return text.length <= MAX_RIGHTS && holdsAny(line, rights) ? "rights" : null;
    },
  };
}

const MAX_SIGN_OFF = 80; // characters
/** A name after a role: `：Ana Ruiz` in `责编：Ana Ruiz 网编：…`, `/常春` in `采访/常春`; not `：你怎么看？`. */
const NAME_AFTER_ROLE = /^\s?[:：/／|｜]\s?[\p{L}·]{2,12}(?:[\s/／、，,)）】。#＃@＠]|$)/u;

const BEHIND_ROLE = /[:：/／|｜\s]/u;
/** `……陆续离开。（编辑：陈舟）`: a sentence of the story, and a bracket behind it. */
const SENTENCE_BEFORE = /[。！？”」][（(]$/u;
/** ` 陈舟 ` in `编辑 陈舟 校对 林一舟`. */
const NAME_AFTER_SPACE = /^\s\p{Script=Han}{2,4}(?:\s|$)/u;

/** Does the line name, by their roles, people who worked on the story? */
function isSignOff(text: string, roles: readonly string[]): boolean {
  if (text.length > MAX_SIGN_OFF || !BEHIND_ROLE.test(text)) return false;
  return roles.some((role) => {
    const at = text.indexOf(role);
    const behind = at < 0 ? "" : text.slice(at + role.length);
    if (at > 0 && SENTENCE_BEFORE.test(text.slice(0, at))) return false;
    return NAME_AFTER_ROLE.test(behind) || (at === 0 && NAME_AFTER_SPACE.test(behind));
  });
}
