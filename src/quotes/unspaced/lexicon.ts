import type { UnspacedSpeechWords } from "../../model/speech-words.ts";

const KINDS = [
  "say",
  "think",
  "plea",
  "ask",
  "show",
  "notCue",
  "connector",
  "existence",
  "time",
  "adverb",
  "preposition",
  "localizer",
  "firstPerson",
  "pronoun",
  "demonstrative",
  "count",
  "relay",
  "office",
  "expert",
  "role",
  "kin",
  "rolePrefix",
  "title",
  "unnamed",
  "document",
  "organisationSuffix",
  "organisation",
  "place",
  "clausal",
  "nounCue",
  "weak",
] as const;

/** What a word can be, as flags; a word may be several things at once. */
export const IS: Readonly<Record<(typeof KINDS)[number], number>> = Object.fromEntries(
  KINDS.map((kind, place) => [kind, 1 << place]),
) as Record<(typeof KINDS)[number], number>; // one entry for each kind

export const CUE: number = IS.say | IS.think | IS.plea | IS.ask | IS.show;
/** Nouns for people by what they are. */
export const PERSONAL: number = IS.office | IS.expert | IS.role | IS.kin;

interface TrieNode {
  /** The word that ends here. */
  word: Word | null;
  readonly next: Map<number, TrieNode>;
}

export interface Word {
  readonly length: number;
  readonly is: number;
}

const NO_WORD: Word = { length: 0, is: 0 };

/** A pack's words made ready for look-up. */
export interface Lexicon {
  readonly pack: UnspacedSpeechWords;
  readonly kinds: ReadonlyMap<string, number>;
  /** The words, character by character. */
  readonly trie: TrieNode;
  /** Length of the longest word that ends with a character. */
  readonly longestTo: ReadonlyMap<string, number>;
  readonly fold: ReadonlyMap<number, string>;
  readonly surnames: ReadonlySet<string>;
  readonly rareSurnames: ReadonlySet<string>;
  readonly compoundSurnames: ReadonlySet<string>;
  readonly transliteration: ReadonlySet<string>;
  readonly separators: ReadonlySet<string>;
  readonly nameCharacters: ReadonlySet<string>;
  readonly boundaries: ReadonlySet<string>;
  readonly addressing: ReadonlySet<string>;
  readonly accordingTo: ReadonlySet<string>;
  readonly sourceTails: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly notExperts: readonly string[];
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
  for (const [list, kind] of wordLists(pack)) {
    const isNote = kind === IS.weak || kind === IS.clausal; // says something of verbs listed before
    add(isNote ? list.filter((word) => kinds.has(word)) : list, kind);
  }
  const trie: TrieNode = { word: null, next: new Map() };
  const longestTo = new Map<string, number>();
  for (const [word, is] of kinds) {
    addWord(trie, word, is);
    keepLongest(longestTo, word[word.length - 1] ?? "", word.length);
  }
  const fold = new Map<number, string>();
  for (let i = 0; i + 1 < pack.fold.length; i += 2) fold.set(pack.fold.charCodeAt(i), pack.fold[i + 1] ?? "");
  return {
    pack,
    kinds,
    trie,
    longestTo,
    fold,
    surnames: new Set(pack.surnames),
    rareSurnames: new Set(pack.rareSurnames),
    compoundSurnames: new Set(pack.compoundSurnames),
    transliteration: new Set(pack.transliteration),
    separators: new Set(pack.separators),
    nameCharacters: new Set(pack.nameCharacters),
    boundaries: new Set(pack.boundaries),
    addressing: new Set(pack.addressing),
    accordingTo: new Set(pack.accordingTo),
    sourceTails: new Set(pack.sourceTails),
    particles: new Set(pack.particles),
    notExperts: pack.notExperts,
  };
}

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

function addWord(trie: TrieNode, word: string, is: number): void {
  let node = trie;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { word: null, next: new Map() }));
    node = next;
  }
  node.word = { length: word.length, is };
}

function keepLongest(lengths: Map<string, number>, key: string, length: number): void {
  if ((lengths.get(key) ?? 0) < length) lengths.set(key, length);
}

/** The text with each character as the pack writes it; offsets stay. */
export function foldText(text: string, { fold }: Lexicon): string {
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const simplified = fold.get(text.charCodeAt(i));
    if (simplified === undefined) continue;
    out += text.slice(from, i) + simplified;
    from = i + 1;
  }
  return out + text.slice(from);
}

/** The longest word at a place; its length is 0 where there is none. */
export function wordAt(text: string, at: number, to: number, { trie }: Lexicon): Word {
  let longest = NO_WORD;
  let node: TrieNode | undefined = trie;
  for (let end = at; end < to; end++) {
    node = node.next.get(text.charCodeAt(end));
    if (!node) break;
    if (node.word) longest = node.word;
  }
  return longest;
}

/** Length of the longest word that ends at a place, 0 where there is none. */
export function wordBefore(text: string, from: number, to: number, { kinds, longestTo }: Lexicon): number {
  const most = Math.min(longestTo.get(text[to - 1] ?? "") ?? 0, to - from);
  for (let length = most; length > 0; length--) if (kinds.has(text.slice(to - length, to))) return length;
  return 0;
}
