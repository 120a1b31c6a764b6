import * as CHAR from "./char.ts";
import type { UnspacedSpeechWords } from "../../model/speech-words.ts";

const OPENERS = '（([【《〈“「『‘"';
export const CLOSING = '）)]】》〉”」』’"';

/** What closes brackets and marks that hold a group together, by the UTF-16 unit that opens it. */
export const CLOSERS: ReadonlyMap<number, string> = new Map(
  [...OPENERS].map((opener, at) => [opener.charCodeAt(0), CLOSING.charAt(at)] as const),
);

export const OF = "的";

/** By themselves, whatever the pack says of them. */
const OWN: readonly (readonly [characters: string, kind: number])[] = [
  ["，。；：！？!?;:“”「」『』…\n", CHAR.delimiter], // between clauses
  [OF, CHAR.of],
  ["、和与及", CHAR.and],
  ["和与及、", CHAR.link], // they join names: 某甲和某乙
  ["的了是个们这那不没他她它牠你您", CHAR.neverInNames],
  [OPENERS, CHAR.opener],
  ["，,；;：:。！!？?…】｡\n（(《〈【[", CHAR.partEdge], // delimiters of parts, and brackets that hold them together
  ["年月日号號点點时時分周", CHAR.dateUnit],
];

/** What Unicode says of characters: asked once for each. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/u, CHAR.han],
  [/\p{L}/u, CHAR.letter],
  [/\p{Script=Latin}/u, CHAR.latin],
  [/\p{Nd}/u, CHAR.digit],
  [/\s/u, CHAR.space],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}@_]/u, CHAR.runStart],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}@_.&'’\- ]/u, CHAR.inRun],
];

const UNITS = 0x10000; // values that a UTF-16 unit can have

/** For each UTF-16 unit what the pack says of it, as a sum of `CHAR`; what Unicode says is added when it is first met. */
export function charsOf(pack: UnspacedSpeechWords): Int32Array {
  const chars = new Int32Array(UNITS);
  const mark = (list: string, kind: number): void => {
    for (let at = 0; at < list.length; at++) addKind(chars, list.charCodeAt(at), kind);
  };
  for (const [list, kind] of OWN) mark(list, kind);
  mark(pack.surnames, CHAR.surname);
  mark(pack.rareSurnames, CHAR.rareSurname);
  mark(pack.nameCharacters, CHAR.name);
  mark(pack.transliteration, CHAR.foreign);
  mark(pack.separators, CHAR.separator);
  mark(pack.given, CHAR.given);
  mark(pack.onlySurnames, CHAR.onlySurname);
  mark(pack.boundaries, CHAR.boundary);
  for (const word of pack.particles) mark(word.slice(-1), CHAR.particle);
  for (const word of pack.compoundSurnames) mark(word.slice(0, 1), CHAR.compoundStart);
  for (const word of pack.accordingTo) mark(word.slice(0, 1), CHAR.sourceStart);
  for (const word of pack.views) mark(word.slice(-1), CHAR.viewEnd);
  for (const word of pack.namers) mark(word.slice(0, 1), CHAR.namerStart);
  return chars;
}

export function addKind(chars: Int32Array, code: number, kind: number): void {
  chars[code] = (chars[code] ?? 0) | kind;
}

/** All that the character at a place can be; 0 outside the text. */
export function kindsAt(chars: Int32Array, text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const kinds = chars[code] ?? 0;
  return kinds & CHAR.met ? kinds : meet(chars, code);
}

/** Does one of these characters stand at a place? Asked by their codes: to cut one out of a Chinese text costs a string. */
export function isOneOf(characters: string, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false; // engines read codes outside a text slowly
  const code = text.charCodeAt(at);
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

function meet(chars: Int32Array, code: number): number {
  addKind(chars, code, CHAR.met);
  const char = String.fromCharCode(code);
  if (code >= FIRST_HAN && code <= LAST_HAN) addKind(chars, code, CHAR.han | CHAR.letter);
  else for (const [characters, kind] of CLASSES) if (characters.test(char)) addKind(chars, code, kind);
  return chars[code] ?? 0;
}
