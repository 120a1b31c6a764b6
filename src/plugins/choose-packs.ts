import type { LanguagePack } from "../model/language-pack.ts";
import type { SpeechWords } from "../model/speech-words.ts";
import { isUnspaced } from "../text/whitespace.ts";

/** The packs with that of the page's language first; the others follow for what is language-marked. */
export function choosePacks(language: string | null, packs: readonly LanguagePack[]): readonly LanguagePack[] {
  const own = packFor(language, packs);
  if (!own || packs[0] === own) return packs;
  const orders = ordered.get(packs) ?? new Map<LanguagePack, readonly LanguagePack[]>();
  const order = orders.get(own) ?? [own, ...packs.filter((pack) => pack !== own)];
  ordered.set(packs, orders.set(own, order));
  return order;
}

/** Each order is made once, so that what readers make of its words can be kept with it. */
const ordered = new WeakMap<object, Map<LanguagePack, readonly LanguagePack[]>>();

/** The pack of a language: `en-GB` falls back to `en`. */
export function packFor(language: string | null, packs: readonly LanguagePack[]): LanguagePack | null {
  if (language === null) return null;
  const known = tagsOf.get(packs) ?? { tags: packs.map(({ tag }) => tag), bases: packs.map(({ tag }) => baseOf(tag)) };
  tagsOf.set(packs, known);
  const own = known.tags.indexOf(language);
  return packs[own >= 0 ? own : known.bases.indexOf(baseOf(language))] ?? null;
}

/** Read once of each list, for packs are objects of many shapes. */
const tagsOf = new WeakMap<object, { readonly tags: readonly string[]; readonly bases: readonly string[] }>();

/** `en` of `en-GB` */
function baseOf(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

const MAX_SEEN = 400; // characters of text that its writing system is told from

/**
 * How the text's language reports speech: the pack of the language stated, unless the text is plainly in another writing
 * system; where nothing is stated, the first pack of the text's writing system. `null` where no pack knows.
 */
export function speechFor(
  language: string | null,
  paragraphs: readonly string[],
  packs: readonly LanguagePack[],
): SpeechWords | null {
  const own = packFor(language, packs)?.speech ?? null;
  if (language !== null && own === null) return null;
  const spaced = isSpaced(paragraphs);
  return own?.spaced === spaced ? own : (packs.find((pack) => pack.speech?.spaced === spaced)?.speech ?? null);
}

/** Is the text mostly in scripts that part words by spaces? */
function isSpaced(paragraphs: readonly string[]): boolean {
  const counts = { spaced: 0, unspaced: 0 };
  let seen = 0;
  for (const paragraph of paragraphs) {
    if (seen >= MAX_SEEN) break;
    const text = paragraph.slice(0, MAX_SEEN);
    seen += text.length;
    countLetters(text, counts);
  }
  return counts.spaced >= counts.unspaced * LETTERS_FOR_ONE;
}

const LETTER = /\p{L}/u;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Adds a text's letters, in UTF-16 units; Unicode is asked only of what is neither ASCII nor Han nor a common sign. */
function countLetters(text: string, counts: { spaced: number; unspaced: number }): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code >= FIRST_HAN && code <= LAST_HAN) counts.unspaced++;
    else if (code < 0x80) counts.spaced += isAsciiLetter(code) ? 1 : 0;
    else if (!isSign(code)) {
      const character = String.fromCodePoint(code);
      if (LETTER.test(character)) counts[isUnspaced(character) ? "unspaced" : "spaced"] += character.length;
      at += character.length - 1;
    }
  }
}

/** “ ’ – … 。 「 ， ：: no letters. */
function isSign(code: number): boolean {
  return (
    (code >= 0x2010 && code < 0x2070) ||
    (code >= 0x3008 && code < 0x3021) ||
    code === 0x3001 ||
    code === 0x3002 ||
    (code > 0xff00 && code < 0xff21)
  );
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const LETTERS_FOR_ONE = 3; // 林 is Lin: what one character says takes about three letters
