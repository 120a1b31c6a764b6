import type { PageWords } from "../model/language-pack.ts";
import { isKnownAgency } from "./agencies.ts";
import { madeOnce } from "./made-once.ts";
import { isNameWord, looksLikeName } from "./is-person-name.ts";

/** The words around names, in lower case, the longest first; of the page's own language and English. */
export interface BylineWords {
  readonly openers: readonly string[];
  readonly endings: readonly string[];
  readonly ands: readonly string[];
  /** Words for those who make a paper together: they open bylines, and sign in the place of names. */
  readonly desks: ReadonlySet<string>;
  /** Words that end a name or are part of none. */
  readonly notNames: ReadonlySet<string>;
  /** What closes what reporters are called, in scripts without spaces: 特派员 in 海湾特派员. */
  readonly titles: readonly string[];
  /** Words before an origin's name, which no author follows: 来源. */
  readonly sources: readonly string[];
}

const MAX_BYLINE = 300; // characters that are read
const MAX_NAMES = 20;

export const bylineWords: (pages: readonly PageWords[]) => BylineWords = madeOnce((pages) => {
  const longestFirst = (words: readonly string[]): string[] =>
    [...new Set(words.map((word) => word.toLowerCase()))].sort((a, b) => b.length - a.length);
  return {
    openers: longestFirst(pages.flatMap((page) => [...page.bylines, ...(page.authorLabels ?? [])])),
    endings: longestFirst(pages.flatMap((page) => page.bylineEndings ?? [])),
    ands: longestFirst(pages.flatMap((page) => page.andWords ?? [])),
    desks: new Set(longestFirst(pages.flatMap((page) => page.desks ?? []))),
    notNames: new Set(pages.slice(0, 1).flatMap(notNamesOf)),
    sources: pages.flatMap((page) => page.sourceLines),
    titles: pages.flatMap(({ reporters }) => reporters?.titles ?? []),
  };
});

const MIN_WORD = 4; // letters; `le` of `Le 3 mai` is a particle of names too

function notNamesOf(page: PageWords): string[] {
  const labels = [...(page.publishedWords ?? []), ...(page.modifiedWords ?? [])].filter(
    (word) => word.length >= MIN_WORD,
  );
  return [...(page.notNames ?? []), ...(page.bylineEndings ?? []), ...labels.map((word) => word.toLowerCase())];
}

const BRACKETED = /\s?[（(［[【][^（）()［\][【】]{0,80}[）)］\]】]/gu;

/** ` 图/陈舟` behind `文/林一舟`: who took the pictures, or edited. */
const NEXT_ROLE = /(\p{Script=Han}{2,4})\s\p{Script=Han}{1,4}\s?[:：/／].*$/u;

const readable = (raw: string): string => raw.slice(0, MAX_BYLINE).replace(BRACKETED, " ").replace(NEXT_ROLE, "$1");

/** The names in a value that holds names and nothing else: `By Ana Ruiz and Tom Field`, `Ana Ruiz, Tom Field`. */
export function splitNames(raw: string, words: BylineWords): string[] {
  const text = dropOpeners(readable(raw), words);
  return text
    .split(PARTS)
    .flatMap((part) => splitAtAnds(part, words.ands))
    .map((part) => dropEndings(dropOpeners(part, words), words))
    .filter((part) => LETTER.test(part))
    .slice(0, MAX_NAMES);
}

/**
 * The names in a line that may hold more: those that follow an opener (`By Ana Ruiz and Tom Field, Staff Writers`), or,
 * without any opener, the pieces that the line begins with where they are nothing but names.
 */
export function findNames(raw: string, words: BylineWords): string[] {
  const text = readable(raw);
  const opened = openedBy(text, words);
  if (opened !== null) return namesAtStart(opened, words);
  const pieces = text.split(" | ").map((piece) => {
    const parts = splitNames(piece, words).filter((part) => !isKnownAgency(part));
    return parts.length > 1 ? parts.filter((part) => !ONE_UNCASED.test(part)) : parts;
  });
  const isNames = (parts: readonly string[]): boolean => parts.length > 0 && parts.every((part) => isName(part, words));
  const end = pieces.findIndex((parts) => !isNames(parts));
  return (end < 0 ? pieces : pieces.slice(0, end)).flat();
}

/** A place beside a name, in scripts where nothing else tells them apart: `القاهرة`. */
const ONE_UNCASED = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}]+$/u;

/** The names that open what follows a byline's opener: `Ana Ruiz and Tom Field, Staff Writers`. */
export function leadingNames(raw: string, words: BylineWords): string[] {
  return namesAtStart(dropOpeners(readable(raw), words), words);
}

/** Does the text look like a person's name, and hold no word that is part of none? */
export function isName(text: string, { notNames, titles }: BylineWords): boolean {
  return (
    looksLikeName(text) &&
    !titles.some((title) => text.endsWith(title)) &&
    !text
      .toLowerCase()
      .split(" ")
      .some((word) => notNames.has(word))
  );
}

const LETTER = /\p{L}/u;
const SIGNS_IN_FRONT = /^[\s:：/／|•·・,，、–—=＝-]+/u;
/** Between names and whatever else stands in the line. */
const PARTS = /\s?[|•;；\n]\s?|\s[·–—-]\s|\s?[,，、／&＆+]\s?|(?<!\p{Ll})\/\s?|\/(?!\p{Ll})\s?/u;

function dropOpeners(raw: string, words: BylineWords): string {
  let text = raw.replace(SIGNS_IN_FRONT, "").trim();
  for (let round = 0; round < 3; round++) {
    const rest = text
      .slice(openerAt(text, words)?.length ?? 0)
      .replace(SIGNS_IN_FRONT, "")
      .trim();
    if (rest === "" || rest === text) return text;
    text = rest;
  }
  return text;
}

function openerAt(text: string, { openers }: BylineWords): string | null {
  const lower = text.slice(0, MAX_BYLINE).toLowerCase();
  return openers.find((word) => lower.startsWith(word) && endsWord(word, text.slice(word.length - 1))) ?? null;
}

const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

const HAN_PERSON = /^[\p{Script=Han}·]{2,4}$/u;

/** `nA` in `VonAna`: what the markup alone parts. */
const GLUED = /^\p{Ll}\p{Lu}/u;

/** `By` in `By Ana`, not in `Byron`; a word of a script without spaces needs a sign after it, or just a name. */
function endsWord(word: string, ending: string): boolean {
  const next = ending.charAt(1);
  if (SPACED.test(word.charAt(0))) return !LETTER.test(next) || GLUED.test(ending);
  return next !== "" && (!LETTER.test(next) || HAN_PERSON.test(ending.slice(1)));
}

/** What follows the first opener that stands at the start of a word; `null` where none does. */
export function openedBy(text: string, words: BylineWords): string | null {
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const isLetter = LETTER.test(text.charAt(at));
    const opener = isStart && isLetter ? openerAt(text.slice(at), words) : null;
    if (opener !== null) return dropOpeners(text.slice(at), words);
    isStart = !isLetter;
  }
  return null;
}

const TOKEN = /[^\s,，、;；&＆|/／+·•:：]+|[,，、;；&＆|/／+·•:：]/gu;
const BETWEEN_NAMES = /^[,，、&＆+/／]$/u;

const SENTENCE_END = /^\p{L}{4,}\.$/u; // not Jr., Dr.
const SMALL = /^\p{Ll}/u;
const WHERE = /^\p{Ll}{2}$/u; // in, à

/** Not the bar that only the markup sets beside a word for “and”: `Ana Ruiz | and | Tom Field`. */
const isNoBarBesideAnd =
  ({ ands }: BylineWords) =>
  (token: string, i: number, all: readonly string[]): boolean => {
    const isBetween = (other = ""): boolean => BETWEEN_NAMES.test(other) || ands.includes(other.toLowerCase());
    return token !== "|" || !(isBetween(all[i - 1]) || isBetween(all[i + 1]));
  };

/** The names that open a text, up to the first word that is part of none. */
function namesAtStart(text: string, words: BylineWords): string[] {
  const names: string[] = [];
  let name: string[] = [];
  const close = (): boolean => {
    while (SMALL.test(name.at(-1) ?? "")) name.pop(); // `le` in Ana Ruiz le 3 mai
    const whole = dropEndings(name.join(" "), words);
    name = [];
    if (!isName(whole, words)) return false;
    names.push(whole);
    return true;
  };
  let isJoined = true; // by a word for “and”, and not by a comma
  let isPlace = false;
  for (const token of (text.match(TOKEN) ?? []).filter(isNoBarBesideAnd(words))) {
    const lower = token.toLowerCase();
    const isAnd = words.ands.includes(lower);
    const isBetween = isAnd || BETWEEN_NAMES.test(token);
    if (isPlace && !isAnd) continue;
    if (!isBetween && isNameWord(token) && !words.notNames.has(lower)) {
      const isLast = name.length > 0 && SENTENCE_END.test(token);
      name.push(isLast ? token.slice(0, -1) : token);
      if (!isLast) continue;
      close();
      return names;
    }
    // A second name behind a comma that runs on into other words is a role: `Ana Ruiz, White House Correspondent`.
    if (!isBetween && names.length > 0 && !isJoined) return names;
    if (!isPlace && !close()) return names;
    // `Ana Ruiz in London and Tom Field in Paris`
    isPlace = !isBetween && WHERE.test(token);
    if (!isBetween && !isPlace) return names;
    if (isBetween) isJoined = isAnd;
  }
  if (name.length > 0) close();
  return names;
}

function dropEndings(text: string, { endings }: BylineWords): string {
  const ending = endings.find((word) => text.endsWith(word) && text.length > word.length);
  const bare = ending === undefined ? text : text.slice(0, -ending.length);
  return bare.replace(/[\s,:：*]+$|(?<=\p{L}{3})\.$/u, "").trim();
}

/** At ` and ` between two names; `et` and `e` only as words of their own. */
function splitAtAnds(text: string, ands: readonly string[]): string[] {
  const parts: string[][] = [[]];
  for (const word of text.split(" ")) {
    if (ands.includes(word.toLowerCase())) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(" ").trim());
}
