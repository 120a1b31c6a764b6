import type { Speaker } from "../model/article.ts";
import type { Mention } from "./attribution.ts";
import { CAPITAL_LETTER, classAt, isLetterAt } from "./unit-class.ts";

/** Somebody or something that the article names, gathered from all its mentions. */
export interface Character {
  /** The fullest form so far. */
  name: string;
  latinName: string | null;
  kind: Speaker["kind"];
  role: string | null;
  affiliation: string | null;
  gender: Mention["gender"];
  plural: boolean;
  expertise: Mention["expertise"];
  head: string | null;
  readonly forms: Set<string>;
  /** Place in the order of mentions: of the latest, and of the latest as a subject; -1 for none yet. */
  seen: number;
  subject: number;
  /** The paragraph of the latest mention. */
  paragraph: number;
}

/** Everyone named so far, with what they can be found by. */
export interface Cast {
  /** Whole names, folded. */
  readonly byName: Map<string, Character>;
  /** Surnames, given names, acronyms; several characters may share one. */
  readonly byPart: Map<string, Character[]>;
  /** Latest first, each character once, at most `RECENT`. */
  readonly recent: Character[];
  /** Names as written, with their folded form. */
  readonly folded: Map<string, string>;
}

const RECENT = 24; // pronouns and descriptions reach back no further than this many different characters
const MAX_NAMESAKES = 8; // bounds the work for one surname
const HAN_NAME = /^\p{Script=Han}{2,5}$/u; // 王建国, 石川健二郎; not 王 nor a long description
const DOUBLE = 4; // characters of names that begin with a family name of two

const PLAIN = /^(?:[A-Za-z ]+|[\u4e00-\u9fff]+)$/u; // Ana Ruiz, 卡申: most names, quickly folded; not O’Hara, ＡＢＣ

export function newCast(): Cast {
  return { byName: new Map(), byPart: new Map(), recent: [], folded: new Map() };
}

/** One form for comparison: lower case, no dots, straight apostrophes, single dots between parts of transliterated names. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.'’"“”]/gu, "")
    .replace(/[·•‧・]/gu, "·")
    .trim();
}

/** The same for a name that the text may repeat. */
export function foldOnce({ folded }: Cast, name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const made = foldName(name);
  folded.set(name, made);
  return made;
}

/** What a name's bearer can be called afterwards: Ruiz and Ana for Ana Ruiz, 卡申 for 瓦西里·卡申, FBI for its long form. */
export function partsOf(name: string, kind: Speaker["kind"]): readonly string[] {
  const folded = foldName(name);
  if (folded.includes("·")) return folded.split("·");
  if (HAN_NAME.test(folded)) return kind === "person" ? [folded.slice(0, folded.length < DOUBLE ? 1 : 2)] : [];
  if (HAN_BODY.test(folded)) return heads(folded);
  const words = wordsOf(name);
  if (kind !== "person") return acronyms(words);
  const own = words.map(foldName).filter(isPart);
  const last = own[own.length - 1];
  const first = own[0];
  if (!last || !first || words.length < 2) return [];
  if (words.length === 2 || isGeneration(words.at(-1) ?? "")) return [last, first]; // Tom Berg is Tom Berg Jr.’s father
  return [last, first, own.slice(-2).join(" "), `${first} ${last}`];
}

const INSIDE_WORD = "'’.-";

/** Ana, M., Ruiz of “Ana M. Ruiz”; none of “—”. Without an expression: they take long to compile. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < name.length; at++) {
    const from = at;
    if (isLetterAt(name, at)) while (isLetterAt(name, at) || INSIDE_WORD.includes(name.charAt(at) || " ")) at++;
    if (at > from) words.push(name.slice(from, at));
  }
  return words;
}

const HAN_BODY = /^\p{Script=Han}{7,}$/u; // 海港造船工业有限公司
const MIN_HEAD = 4; // shorter ones are lands and towns

/** A long name is cut short after its first words: 海港造船 for 海港造船工业有限公司. */
function heads(name: string): readonly string[] {
  const found: string[] = [];
  for (let length = MIN_HEAD; length < Math.min(MIN_HEAD + 5, name.length); length++) found.push(name.slice(0, length));
  return found;
}

const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Not an initial, not “Jr”. */
function isPart(word: string): boolean {
  return !SUFFIXES.has(word);
}

/** “Jr.”, “III” behind a name: part of it, for a relative is called the same without. */
export function isGeneration(word: string): boolean {
  return SUFFIXES.has(foldName(word));
}

/** The initials of an organisation's capitalised words, and its first and last words. */
function acronyms(words: readonly string[]): readonly string[] {
  const capitals = words.filter((word) => (classAt(word, 0) & CAPITAL_LETTER) !== 0 && word !== "The");
  if (capitals.length < 2) return [];
  const initials = capitals.map((word) => word.slice(0, 1).toLowerCase()).join("");
  const last = foldName(capitals.at(-1) ?? "");
  return [initials, foldName(capitals[0] ?? ""), last].filter((part) => part.length > 1);
}

/** Notes a further mention of a character: the fullest form becomes the name, the first introduction gives the role. */
export function addMention(cast: Cast, character: Character, mention: Mention): void {
  if (mention.form === "name") {
    const named = mention.name;
    if (!character.forms.has(named)) addForm(cast, character, mention);
  }
  if (mention.latinName) {
    character.latinName ??= mention.latinName;
    if (!cast.byName.has(foldName(mention.latinName))) cast.byName.set(foldName(mention.latinName), character);
  }
  if (mention.shortName && mention.kind !== "person") addPart(cast, foldName(mention.shortName), character);
  if (mention.role !== null || mention.affiliation !== null) introduce(character, mention);
  character.gender ??= mention.gender;
  character.expertise ??= mention.expertise;
  character.head ??= mention.head;
}

/** Lets a character be found by a further form of its name. */
function addForm(cast: Cast, character: Character, { name: named, kind, shortName }: Mention): void {
  const isCalled = kind === "person" && shortName !== null; // 陈律师 is no fuller name of 陈默
  character.forms.add(named);
  const folded = foldOnce(cast, named);
  if (!cast.byName.has(folded)) cast.byName.set(folded, character);
  if (isCalled) return;
  for (const part of partsOf(named, character.kind)) addPart(cast, part, character);
}

function introduce(character: Character, mention: Mention): void {
  const isFuller = mention.role !== null && character.role !== null && mention.role.endsWith(character.role); // 总统, then 某国总统
  const isPlaced = mention.role !== null && mention.affiliation !== null && character.affiliation === null; // where as well as what
  if (character.role === null || isFuller || isPlaced) {
    character.role = mention.role;
    character.affiliation = mention.affiliation ?? character.affiliation;
  }
  character.affiliation ??= mention.affiliation;
}

function addPart(cast: Cast, part: string, character: Character): void {
  const namesakes = cast.byPart.get(part);
  if (!namesakes) cast.byPart.set(part, [character]);
  else if (namesakes.length < MAX_NAMESAKES && !namesakes.includes(character)) namesakes.push(character);
}

export function addCharacter(cast: Cast, mention: Mention): Character {
  const character: Character = {
    name: mention.name,
    latinName: null,
    kind: mention.kind,
    role: null,
    affiliation: null,
    gender: null,
    plural: mention.plural,
    expertise: null,
    head: null,
    forms: new Set(),
    seen: -1,
    subject: -1,
    paragraph: -1,
  };
  addMention(cast, character, mention);
  return character;
}

/** Moves a character to the front of the recent ones. */
export function touch(cast: Cast, character: Character, at: number, mention: Mention): void {
  character.seen = at;
  character.paragraph = mention.span.paragraph;
  if (mention.subject) character.subject = at;
  let moved = character;
  for (let place = 0; place < RECENT; place++) {
    const next = cast.recent[place];
    cast.recent[place] = moved;
    if (next === undefined || next === character) return;
    moved = next;
  }
}
