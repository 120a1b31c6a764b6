import type { PageWords } from "../model/language-pack.ts";
import { isKnownAgency } from "./agencies.ts";
import type { NamePlace } from "./find-reporters.ts";

type Words = Pick<PageWords, "bylineEndings" | "notNames" | "signers">;

const NAMES = /(?<![\p{L}\p{N}])(?:\p{Script=Hangul}{2,4}\s?[·ㆍ,]\s?){0,4}\p{Script=Hangul}{2,4}\s?$/u;
const NAME = /\p{Script=Hangul}{2,4}/gu;
const MAX_NAMES = 40; // characters before a title that may be names
const HANGUL = /\p{Script=Hangul}/u;

/** Names right before what reporters are called, in Hangul: `김철수·이영희 기자`, `런던=김철수 특파원`. */
export function findTitled(text: string, { bylineEndings = [], notNames = [] }: Words): NamePlace[] {
  for (const title of bylineEndings) {
    for (let at = text.indexOf(title, 2); at >= 0; at = text.indexOf(title, at + 1)) {
      if (HANGUL.test(text.charAt(at + title.length))) continue;
      const from = Math.max(0, at - MAX_NAMES);
      const names = NAMES.exec(text.slice(from, at));
      const found = [...(names?.[0].matchAll(NAME) ?? [])]
        .filter(([name]) => !notNames.includes(name))
        .map(({ 0: name, index }) => ({ start: from + (names?.index ?? 0) + index, length: name.length }));
      if (found.length > 0) return found.map(({ start, length }) => ({ start, end: start + length }));
    }
  }
  return [];
}

/** `[서울=뉴시스] 김철수 기자 = `, `[부두신문 김철수 기자] `: a bracket, and what stands between it and a sign. */
const HEAD = /^[［[(（【][^\])）】］]{2,40}[\])）】］](?:[^=＝.。]{2,40}[=＝])?/u;
/** `【ソウル＝山田太郎】`. */
const PLACED = /^【[\p{Script=Han}\p{Script=Katakana}・ー]{2,12}[=＝]([^】]{3,24})】/u;

/** Names in the words that open a story. */
export function findOpeningSigners(paragraph: string, words: Words): NamePlace[] {
  const placed = PLACED.exec(paragraph);
  if (placed?.[1]) return namesIn(placed[1], placed[0].indexOf(placed[1]), words);
  const head = HEAD.exec(paragraph)?.[0];
  return head === undefined ? [] : findTitled(head, words);
}

const MAX_CLOSING = 60; // characters
/** `（山田太郎）` alone or behind a sentence. */
const CLOSING = /(?:^|[。」』！？!?])\s?([（(【])([^（()）【】]{3,40})[）)】]\s?$/u;

/** Names in the words that end a story, or stand alone below it. */
export function findClosingSigners(text: string, words: Words): NamePlace[] {
  const from = Math.max(0, text.length - MAX_CLOSING);
  const bracket = CLOSING.exec(text.slice(from));
  if (bracket?.[1] && bracket[2])
    return namesIn(bracket[2], from + bracket.index + bracket[0].indexOf(bracket[1]) + 1, words);
  return from === 0 ? findTitled(text, words) : [];
}

const PART = /[^、，,;；\s]+/gu;
const ROLE_END = /[・･:：/／=＝]/u;
/** `山田太郎`, `山田ゆり`; not `山田`, `港は閉鎖`. */
const JAPANESE = /^(?=.{3,7}$)\p{Script=Han}{1,5}(?:\p{Script=Hiragana}{2,4}|[\p{Script=Katakana}ー]{2,5})?$/u;

/** The names that fill a bracket, each with or without its role: `聞き手・山田太郎`; none where anything else stands in it. */
function namesIn(inside: string, from: number, { signers }: Words): NamePlace[] {
  const found: NamePlace[] = [];
  for (const { 0: part, index } of signers ? inside.matchAll(PART) : []) {
    const at = part.search(ROLE_END) + 1;
    const name = part.slice(at);
    if (at > 0 && !signers?.roles.includes(part.slice(0, at - 1))) continue; // 写真・鈴木花子
    if (!JAPANESE.test(name) || isKnownAgency(name) || signers?.none.some((end) => name.endsWith(end))) return [];
    found.push({ start: from + index + at, end: from + index + part.length });
  }
  return found;
}
