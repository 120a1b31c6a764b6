import { decodeEntities } from "./decode-entities.ts";
import { foldSpace } from "./whitespace.ts";

/** `<em>`, `</b>`, `<br />`; not `a < b`. */
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,300})?\/?>/giu;
const MAX_TEXT = 2000; // characters; a field is shorter

/** A stated value as a reader would see it: entities that were encoded twice decoded, stray tags dropped. */
export function plainText(raw: string): string {
  const text = decodeEntities(raw.slice(0, MAX_TEXT));
  return foldSpace(text.includes("<") ? text.replace(TAG, "") : text);
}

const ASCII = /^[\u0020-\u007e]*$/u;
const NO_ASCII_LETTER = /[^a-z0-9]+/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** Letters and digits only, in one case and width: what two spellings of one name share. */
export function nameKey(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(NO_ASCII_LETTER, "");
  return text.normalize("NFKC").toLowerCase().replace(NO_LETTER, "");
}
