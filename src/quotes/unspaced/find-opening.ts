import { classAt, SPACE } from "../unit-class.ts";
import { isOneOf } from "./characters.ts";

/** 〔記者某某／台北報導〕, 【大公报讯】, （德国之声中文网）: who reports, not who speaks. */
const BRACKETED = /^\s*[【〔［[（(]([^】〕］\])）\n]{2,50})[】〕］\])）]\s*/u;
const REPORTED = /[记記]者|[报報][道导導]|[讯訊电電]$|[综綜]合|[编編][译譯]|中文[网網]$|\p{Nd}{4}年/u;
/** 新华社北京3月4日电（记者某某）, 中新网3月4日电. */
const WIRED =
  /^\s*[^据據\s，。：“「][^，。：“「]{1,24}?\p{Nd}{1,2}日\s?[电電讯訊—–-]\s*(?:[（(][^（()）]{2,40}[）)])?\s*/u;
const DAY = "日"; // without it nothing is wired
const MAX_WIRED = 26; // characters before it: agency, place and month, and the day's digits
/** 海城日报记者某某报道：, 本报讯. */
const SIGNED =
  /^\s*(?:本[报報台臺网網][讯訊]|(?:\p{Script=Han}{2,8}?)?[记記]者\s?\p{L}{2,12}?\s?(?:[综綜]合|[采採][访訪])?[报報][道导導](?=[：:\s]))[：:\s]*/u;
/** 海城日报专讯　: the paper before a space. */
const PAPER = /^\s*\p{Script=Han}{2,10}[专專][讯訊电電][：:\s]\s*/u;
const MAX_PAPER = 16; // characters
const MAX_OPENING = 120; // characters

/** How many UTF-16 code units at the start of a paragraph only say who reports it, and from where. */
export function openingLength(paragraph: string): number {
  const text = paragraph.slice(0, MAX_OPENING);
  const bracket = isOneOf(OPENERS, text, skipSpace(text, 0)) ? BRACKETED.exec(text) : null;
  let length = bracket && REPORTED.test(bracket[1] ?? "") ? bracket[0].length : 0;
  const day = text.indexOf(DAY, length);
  if (day >= 0 && text.slice(length, day).trimStart().length <= MAX_WIRED)
    length += WIRED.exec(text.slice(length))?.[0].length ?? 0;
  if (SPECIAL.test(text.slice(0, MAX_PAPER))) length = PAPER.exec(text)?.[0].length ?? length;
  const opening = text.slice(length, length + MAX_SIGNER);
  if (!opening.includes("本") && !REPORTER.test(opening)) return length;
  return length + (SIGNED.exec(text.slice(length))?.[0].length ?? 0);
}

const OPENERS = "【〔［[（("; // what a bracket begins with
const SPECIAL = /[专專][讯訊电電]/u;
const REPORTER = /[记記]者/u; // and a line that is signed
const MAX_SIGNER = 12; // characters

function skipSpace(text: string, from: number): number {
  let at = from;
  while ((classAt(text, at) & SPACE) !== 0) at++;
  return at;
}
