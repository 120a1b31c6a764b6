import { attribute, elementsOf, type PageDocument } from "../document/page-document.ts";
import { readOpening } from "../document/read-text.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { madeOnce } from "../text/made-once.ts";

const MAX_SAMPLE = 4000; // characters of prose that are looked at
const MAX_PARAGRAPHS = 60; // elements that are looked at for them
const MIN_HITS = 6; // common words; fewer say nothing
/** The least share of words that are common ones of a language; more where the page declares one that no pack knows. */
const COMMON_SHARE = 0.04;
const FOREIGN_SHARE = 0.15;
/** How much of the best language's common words the declared one must reach to be believed. */
const DECLARED_SHARE = 0.7;

/** Scripts that one language alone, or nearly, is written in. */
const SCRIPTS: readonly (readonly [script: RegExp, tag: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Devanagari}/u, "hi"],
];
const MIN_SHARE = 0.15; // of the letters; Japanese has as little kana, pages of other languages have less of any

/**
 * The page's language, BCP 47: as its prose shows it, in the declared form where that agrees (`en-GB`), Chinese with its
 * script (`zh-Hant`); as declared where there is too little prose; `null` where nothing says.
 */
export function detectLanguage(page: PageDocument, packs: readonly LanguagePack[]): string | null {
  const declared = declaredLanguage(page);
  const sample = sampleText(page);
  const seen = seenByScript(sample) ?? seenByWords(sample, packs, baseOf(declared));
  if (seen === null) return declared;
  return withScript(seen, sample, packs) ?? (baseOf(declared) === seen ? declared : seen);
}

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/iu;

function declaredLanguage(page: PageDocument): string | null {
  const [root] = elementsOf(page, "html");
  const lang = root && (attribute(root, "lang") ?? attribute(root, "xml:lang"))?.trim().replaceAll("_", "-");
  return lang && TAG.test(lang) ? lang : null;
}

const baseOf = (tag: string | null): string => tag?.toLowerCase().split("-")[0] ?? "";

function sampleText(page: PageDocument): string {
  const parts: string[] = [];
  let length = 0;
  for (const tag of ["h1", "p", "title", "body"]) {
    for (const element of elementsOf(page, tag).slice(0, MAX_PARAGRAPHS)) {
      if (length >= MAX_SAMPLE) break;
      const text = readOpening(element, MAX_SAMPLE);
      parts.push(text);
      length += text.length;
    }
    if (length >= MAX_SAMPLE / 10 && tag !== "h1") break;
  }
  return parts.join(" ");
}

const LETTER = /\p{L}/u;
const OF_WORDS = /[\p{L}\p{M}]/u;
const IS_LETTER = 1;
const IS_OF_WORDS = 2;
const IS_KNOWN = 4;
const SCRIPT_SHIFT = 3; // above these bits: the number of the script, from 1 on

/** What each UTF-16 unit is, once it was met: a look here takes a tenth of the time that a regex takes. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? 0; // characters beyond the table are rare
  return known === 0 ? meet(code) : known;
}

function meet(code: number): number {
  const character = String.fromCodePoint(code);
  const letter = LETTER.test(character) ? IS_LETTER : 0;
  const ofWords = OF_WORDS.test(character) ? IS_OF_WORDS : 0;
  const script = SCRIPTS.findIndex(([pattern]) => pattern.test(character)) + 1;
  const kind = IS_KNOWN | letter | ofWords | (script << SCRIPT_SHIFT);
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** Any letter of the scripts above. */
const FAR =
  /[\u0370-\u03ff\u0590-\u05ff\u0900-\u0dff\u0e00-\u0e7f\u1100-\u1fff\u2e80-\ud7ff\uf900-\uffef\u{10000}-\u{3ffff}]/u;

function seenByScript(sample: string): string | null {
  if (!FAR.test(sample)) return null;
  const units = new Int32Array(1 + SCRIPTS.length);
  const letters = countByScript(sample, units);
  return SCRIPTS.find((_, i) => (units[i + 1] ?? 0) > letters * MIN_SHARE)?.[1] ?? null;
}

/** Adds up the UTF-16 units in each script, by its number; gives those of all letters. */
function countByScript(sample: string, units: Int32Array): number {
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    const length = code > 0xffff ? 2 : 1;
    if ((kind & IS_LETTER) !== 0) letters += length;
    units[kind >> SCRIPT_SHIFT] = (units[kind >> SCRIPT_SHIFT] ?? 0) + length;
    at += length - 1;
  }
  return letters;
}

function seenByWords(sample: string, packs: readonly LanguagePack[], declared: string): string | null {
  const { tags, byWord, longest } = commonWordsOf(packs);
  const hits = new Int32Array(tags.length);
  const met: number[] = []; // in the order in which the text shows them
  const words = eachWord(sample.toLowerCase(), longest, (word) => {
    for (const language of byWord.get(word) ?? NONE) {
      const before = hits[language] ?? 0;
      if (before === 0) met.push(language);
      hits[language] = before + 1;
    }
  });
  let best = -1;
  for (const language of met) if ((hits[language] ?? 0) > (hits[best] ?? 0)) best = language;
  const most = hits[best] ?? 0;
  const isKnown = declared === "" || tags.includes(declared);
  if (most < Math.max(MIN_HITS, words * (isKnown ? COMMON_SHARE : FOREIGN_SHARE))) return null;
  return (hits[tags.indexOf(declared)] ?? 0) >= most * DECLARED_SHARE ? declared : (tags[best] ?? null);
}

/** Hands each word of at most that many UTF-16 units to `meet`; gives the number of all. */
function eachWord(text: string, longest: number, meet: (word: string) => void): number {
  let words = 0;
  let start = -1; // of the word that is being read
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? (text.codePointAt(at) ?? 0) : 0;
    const isOfWord = (kindOf(code) & IS_OF_WORDS) !== 0;
    if (isOfWord && start < 0) start = at;
    if (!isOfWord && start >= 0) {
      words++;
      if (at - start <= longest) meet(text.slice(start, at));
      start = -1;
    }
    if (code > 0xffff) at++;
  }
  return words;
}

const NONE: readonly number[] = [];

/** The tags of the languages, and for each common word the indexes of those that it belongs to. */
const commonWordsOf = madeOnce((packs: readonly LanguagePack[]) => {
  const tags = [...new Set(packs.map(({ tag }) => tag))];
  const byWord = new Map<string, number[]>();
  for (const { tag, commonWords } of packs)
    for (const word of commonWords ?? []) byWord.set(word, [...(byWord.get(word) ?? []), tags.indexOf(tag)]);
  return { tags, byWord, longest: [...byWord.keys()].reduce((most, { length }) => Math.max(most, length), 0) };
});

/** Which UTF-16 units are a script's own characters. */
const unitsOf = madeOnce(({ characters }: { readonly characters: string }) => {
  const units = new Uint8Array(0x10000);
  for (const character of characters) if (character.length === 1) units[character.charCodeAt(0)] = 1;
  return units;
});

/** The scripts of the languages that are written in several. */
const scriptsOf = madeOnce((packs: readonly LanguagePack[]) => {
  const several = packs.filter(({ scripts }) => scripts !== undefined).reverse(); // of one tag the first pack counts
  return new Map(several.map(({ tag, scripts }) => [tag, scripts ?? []]));
});

/** A language written in two scripts, with the one whose own characters the text has more of. */
function withScript(seen: string, sample: string, packs: readonly LanguagePack[]): string | null {
  const counted = (scriptsOf(packs).get(seen) ?? []).map((script) => {
    const own = unitsOf(script);
    let hits = 0;
    for (let at = 0; at < sample.length; at++) hits += own[sample.charCodeAt(at)] ?? 0;
    return { tag: script.tag, hits };
  });
  const [first] = counted.sort((a, b) => b.hits - a.hits);
  return first && first.hits > 0 ? first.tag : null;
}
