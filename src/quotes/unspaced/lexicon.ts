import type { UnspacedSpeechWords } from "../../model/speech-words.ts";
import * as IS from "./is.ts";
import { addKind, charsOf, kindsAt, isOneOf } from "./characters.ts";
import { exactWord, kindsOfWord, longestWord, makeWordTree, type WordTree } from "./word-tree.ts";

export const CUE: number = IS.say | IS.think | IS.plea | IS.ask | IS.show;
/** Nouns for people by what they are. */
export const PERSONAL: number = IS.office | IS.expert | IS.role | IS.kin;

/** A pack's words made ready for look-up. The arrays hold a value for each UTF-16 unit. */
export interface Lexicon {
  readonly pack: UnspacedSpeechWords;
  readonly words: WordTree;
  /** How long the words are that end with a character: bit `n` for a word of `n` characters. */
  readonly ends: Int32Array;
  /** Sums of `CHAR`. */
  readonly chars: Int32Array;
  /** What a character is compared as; 0 for itself. */
  readonly fold: Uint16Array;
  readonly compoundSurnames: ReadonlySet<string>;
  readonly addressing: ReadonlySet<string>;
  readonly accordingTo: ReadonlySet<string>;
  readonly sourceTails: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly namers: ReadonlySet<string>;
  readonly notExperts: readonly string[];
  /** What names of media end with, and the last characters of these. */
  readonly media: readonly string[];
  readonly mediaEnds: ReadonlySet<number>;
  /** Words for an article and for writing one. */
  readonly writing: readonly string[];
}

const made = new WeakMap<UnspacedSpeechWords, Lexicon>();

/** The pack's lexicon; made once for each pack. */
export function lexiconOf(pack: UnspacedSpeechWords): Lexicon {
  const known = made.get(pack);
  if (known) return known;
  const lexicon = makeLexicon(pack);
  made.set(pack, lexicon);
  return lexicon;
}

function makeLexicon(pack: UnspacedSpeechWords): Lexicon {
  const kinds = new Map<string, number>();
  const add = (words: readonly string[], kind: number): void => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  for (const [list, kind] of wordLists(pack)) add(list, kind);
  const ends = new Int32Array(UNITS);
  const chars = charsOf(pack);
  for (const word of kinds.keys()) {
    if (word.length > MAX_WORD) kinds.delete(word);
    else addKind(ends, word.charCodeAt(word.length - 1), 1 << word.length);
  }
  const fold = new Uint16Array(UNITS);
  for (let i = 0; i + 1 < pack.fold.length; i += 2) fold[pack.fold.charCodeAt(i)] = pack.fold.charCodeAt(i + 1);
  return {
    pack,
    words: makeWordTree(kinds),
    ends,
    chars,
    fold,
    compoundSurnames: new Set(pack.compoundSurnames),
    addressing: new Set(pack.addressing),
    accordingTo: new Set(pack.accordingTo),
    sourceTails: new Set(pack.sourceTails),
    particles: new Set(pack.particles),
    namers: new Set(pack.namers),
    notExperts: pack.notExperts,
    media: pack.media,
    mediaEnds: new Set(pack.media.map((word) => word.charCodeAt(word.length - 1))),
    writing: [...pack.articleNouns, ...pack.writing],
  };
}

const UNITS = 0x10000; // values that a UTF-16 unit can have
const MAX_WORD = 31; // characters of a word: there is a bit for each length

function wordLists(pack: UnspacedSpeechWords): (readonly [readonly string[], number])[] {
  return [
    [pack.say, IS.say],
    [pack.think, IS.think],
    [pack.plea, IS.plea],
    [pack.ask, IS.ask],
    [pack.show, IS.show],
    [pack.clausal, IS.clausal],
    [pack.notCues, IS.notCue],
    [pack.connectors, IS.connector],
    [pack.existence, IS.existence],
    [pack.times, IS.time],
    [pack.adverbs, IS.adverb],
    [pack.prepositions, IS.preposition],
    [pack.localizers, IS.localizer],
    [pack.firstPersons, IS.firstPerson],
    [pack.pronouns.map(({ form }) => form), IS.pronoun],
    [pack.demonstratives, IS.demonstrative],
    [pack.counts, IS.count],
    [pack.relays, IS.relay],
    [pack.offices, IS.office],
    [pack.experts, IS.expert],
    [pack.roles, IS.role],
    [pack.kin, IS.kin],
    [pack.rolePrefixes, IS.rolePrefix],
    [pack.titles, IS.title],
    [pack.unnamed, IS.unnamed],
    [pack.documents, IS.document],
    [pack.organisationSuffixes, IS.organisationSuffix],
    [pack.organisations, IS.organisation],
    [pack.places, IS.place],
    [pack.nounCues, IS.nounCue],
    [pack.namers, 0],
    [pack.plainWords, 0],
    [pack.weak, IS.weak],
  ];
}

/** The text with each character as the pack writes it; offsets stay. */
export function foldText(text: string, { fold }: Lexicon): string {
  const pieces: string[] = []; // joined at the end: a string that is added to piece by piece is read slower
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const simplified = fold[text.charCodeAt(at)];
    if (!simplified) continue;
    pieces.push(text.slice(from, at), String.fromCharCode(simplified));
    from = at + 1;
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join("");
}

/** Can the character at a place be one of these by itself? */
export function isChar({ chars }: Lexicon, text: string, at: number, kinds: number): boolean {
  return (kindsAt(chars, text, at) & kinds) !== 0;
}

export function isAll(lexicon: Lexicon, text: string, kinds: number): boolean {
  for (let at = 0; at < text.length; at++) if (!isChar(lexicon, text, at, kinds)) return false;
  return true;
}

/** What the stretch can be as a word; 0 where it is none. */
export function kindsOf({ words }: Lexicon, text: string, from: number, to: number): number {
  return kindsOfWord(words, exactWord(words, text, from, to));
}

/** Is it, by its end, the name of a newspaper or another medium, or of a service of it? */
export function isMedium(whole: string, { media, mediaEnds }: Lexicon): boolean {
  const name = isOneOf("部网組组", whole, whole.length - 1) ? whole.replace(SERVICE, "") : whole;
  return mediaEnds.has(name.charCodeAt(name.length - 1)) && media.some((word) => name.endsWith(word));
}

const SERVICE = /(?:中文|粤语|普通话|国语)[部网组]$/u; // 德国之声中文网

/** The longest word at a place, as a node of the lexicon's words. */
export function wordAt(text: string, at: number, to: number, { words }: Lexicon): number {
  return longestWord(words, text, at, to);
}

/** The longest word that ends at a place, as a node; 0 where there is none. */
export function wordBefore(text: string, from: number, to: number, { words, ends }: Lexicon): number {
  let lengths = from < to ? (ends[text.charCodeAt(to - 1)] ?? 0) : 0;
  while (lengths !== 0) {
    const length = 31 - Math.clz32(lengths);
    const word = to - length >= from ? exactWord(words, text, to - length, to) : 0;
    if (word !== 0) return word;
    lengths &= ~(1 << length);
  }
  return 0;
}
