import { CHAR, CUE, IS, isAll, isChar, PERSONAL, type Lexicon } from "./lexicon.ts";
import type { Cut, Token } from "./tokenize.ts";

/** A paragraph as the readers of this folder see it. */
export interface Paragraph extends Cut {
  readonly index: number;
  /** As printed; names are cut from it. */
  readonly text: string;
  /** Names of people known from elsewhere in the text. */
  readonly known: KnownNames;
}

/** Known names, and how long those are that begin with a UTF-16 unit: the longest first. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly lengths: ReadonlyMap<number, readonly number[]>;
  /** Family names of those known. */
  readonly surnames: ReadonlySet<string>;
  /** Short names of bodies. */
  readonly bodies: ReadonlySet<string>;
}

export const NO_NAMES: KnownNames = { names: new Set(), lengths: new Map(), surnames: new Set(), bodies: new Set() };

const HAN = /\p{Script=Han}/u;
/** Words that can follow a name: its phrase ends there. */
const AFTER_NAME: number =
  CUE | IS.connector | IS.existence | IS.time | IS.adverb | IS.preposition | IS.title | IS.relay | IS.demonstrative;
const MAX_FOREIGN = 8; // characters of a foreign name without dots
const MAX_NAME = 24;
const RARE_NAME = 3; // characters

/** Where the name that begins with a token ends; `null` where none does. `sure`: something before it says that a name comes. */
export function endOfName(
  tokens: readonly Token[],
  at: number,
  { folded, lexicon, known }: Paragraph,
  sure: boolean,
): number | null {
  const first = tokens[at];
  const last = tokens[tokens.length - 1];
  if (!first || !last) return null;
  const next = tokens[at + 1];
  if (first.type === "latin") return sure || (next?.is && !(next.is & IS.organisationSuffix)) ? first.end : null;
  const to = last.end;
  const byKnown = knownAt(folded, first.start, to, known);
  if (byKnown) return byKnown;
  if (known.surnames.has(folded[first.start] ?? "") && first.end - first.start === 1) {
    if (!next || (next.is !== 0 && endsName(next, folded, lexicon))) return first.end; // 习说
  }
  const dotted = endOfDotted(folded, first.start, to, lexicon);
  if (dotted) return dotted;
  if (!HAN.test(folded[first.start] ?? "")) return null;
  return nameByShape(tokens, at, { folded, lexicon, sure });
}

export function knownAt(folded: string, start: number, to: number, known: KnownNames): number | null {
  const lengths = known.lengths.get(folded.charCodeAt(start));
  if (!lengths) return null;
  for (const length of lengths) {
    if (start + length <= to && known.names.has(folded.slice(start, start + length))) return start + length;
  }
  return null;
}

/** 瓦西里·卡申: foreign parts joined by dots. */
function endOfDotted(folded: string, start: number, to: number, lexicon: Lexicon): number | null {
  let end = start;
  let dots = 0;
  while (end < to && end - start < MAX_NAME) {
    if (end > start && isChar(lexicon, folded, end, CHAR.separator)) dots++;
    else if (
      !isChar(lexicon, folded, end, CHAR.foreign) &&
      !isChar(lexicon, folded, end + 1, CHAR.separator) &&
      !LATIN.test(folded[end] ?? "")
    )
      break;
    end++;
  }
  return dots > 0 && end - start > dots + 1 ? end : null;
}

interface Look {
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly sure: boolean;
}

/** By what the characters look like: a family name and one or two more, or characters that foreign names are written in. */
function nameByShape(tokens: readonly Token[], at: number, look: Look): number | null {
  const { folded, lexicon, sure } = look;
  const start = tokens[at]?.start ?? 0;
  if (sure && isToSomebody(folded, start, lexicon)) return null;
  const next = tokens[at + 1];
  const isSurname = (place: number): boolean => isChar(lexicon, folded, place, CHAR.surname);
  if (sure && next?.start === start + 1 && isHonorific(next) && isSurname(start)) return next.end; // 母亲李女士
  if (sure && FAMILIAR.test(folded[start] ?? "") && isSurname(start + 1)) return start + 2; // 店主老周
  const ends = possibleEnds(tokens, at, look);
  const surname = lexicon.compoundSurnames.has(folded.slice(start, start + 2)) ? 2 : isSurname(start) ? 1 : 0;
  const isChinese = ({ end }: NameEnd): boolean =>
    surname > 0
      ? end - start > surname && end - start <= surname + 2
      : sure && isRareName(folded.slice(start, end), lexicon);
  const isForeignName = ({ end }: NameEnd): boolean =>
    end - start >= (sure ? 2 : 3) && isForeign(folded, start, end, lexicon);
  const isSure = ({ end, last }: NameEnd): boolean => sure && last && end - start >= 2;
  const best = ends.find(isChinese) ?? ends.find(isForeignName) ?? ends.find(isSure);
  return best?.end ?? null;
}

const FAMILIAR = /[老小阿]/u;

/** 工作人员向李某: after a role a preposition before another family name is no family name. */
function isToSomebody(folded: string, start: number, lexicon: Lexicon): boolean {
  return isChar(lexicon, folded, start, CHAR.boundary) && isChar(lexicon, folded, start + 1, CHAR.surname);
}

/** Where a name can end: before a word that can follow it. */
interface NameEnd {
  readonly end: number;
  /** Nothing but a title or a Latin form follows. */
  readonly last: boolean;
}

/** The longest first. */
function possibleEnds(tokens: readonly Token[], at: number, { folded, lexicon }: Look): NameEnd[] {
  const found: NameEnd[] = [];
  const start = tokens[at]?.start ?? 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.end - start > MAX_FOREIGN || !isNamePart(token, folded, lexicon, i === at)) break;
    const next = tokens[i + 1];
    if (!next || endsName(next, folded, lexicon))
      found.unshift({
        end: token.end,
        last: next !== undefined && (next.type === "bracket" || (next.is & IS.title) !== 0),
      });
  }
  return found;
}

/** 某某先生; not 某某主任, which is one more role. */
function isHonorific({ is }: Token): boolean {
  return (is & IS.title) !== 0 && !(is & PERSONAL);
}

function isNamePart(token: Token, folded: string, lexicon: Lexicon, isFirst: boolean): boolean {
  const char = folded[token.start] ?? "";
  if (token.end - token.start !== 1 || !HAN.test(char) || NEVER_IN_NAMES.test(char)) return false;
  if (token.type === "char" || !isChar(lexicon, folded, token.start, CHAR.boundary)) return true;
  return isChar(lexicon, folded, token.start, isFirst ? CHAR.surname | CHAR.rareSurname : CHAR.name);
}

const NEVER_IN_NAMES = /[的了是个们这那]/u;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

function endsName({ type, is, start, end }: Token, folded: string, lexicon: Lexicon): boolean {
  if (type !== "char" && type !== "word") return type !== "latin";
  if (type === "char" && !LETTER.test(folded[start] ?? "")) return true;
  return (is & AFTER_NAME) !== 0 && (end - start > 1 || isChar(lexicon, folded, start, CHAR.boundary));
}

function isForeign(folded: string, start: number, end: number, lexicon: Lexicon): boolean {
  for (let i = start; i < end; i++) if (!isChar(lexicon, folded, i, CHAR.foreign)) return false;
  return true;
}

/** A family name that is first of all a common word, and two more characters: a name only where a role says so. */
export function isRareName(folded: string, lexicon: Lexicon): boolean {
  return folded.length === RARE_NAME && isChar(lexicon, folded, 0, CHAR.rareSurname);
}

const NOT_IN_PEN_NAME: number = IS.preposition | PERSONAL | IS.adverb | IS.time | IS.document;
const MIN_PEN_NAME = 4;
const MAX_PEN_NAME = 6;

/**
 * After a role the short rest before the verb is a pen name: 时政分析人士冷眼财经认为. Shorter ones are verbs: 记者梳理发现.
 * @param beforeCue the verb follows the last token
 */
export function endOfPenName(tokens: readonly Token[], at: number, beforeCue: boolean): number | null {
  const start = tokens[at]?.start ?? 0;
  let next = at;
  while (next < tokens.length && !((tokens[next]?.is ?? 0) & (CUE | NOT_IN_PEN_NAME))) next++;
  const end = tokens[next - 1]?.end ?? 0;
  const verb = tokens.slice(next).find(({ is }) => !(is & AFTER_PEN_NAME));
  const isBeforeVerb = verb ? (verb.is & CUE) !== 0 : beforeCue;
  return isBeforeVerb && end - start >= MIN_PEN_NAME && end - start <= MAX_PEN_NAME ? end : null;
}

const AFTER_PEN_NAME: number = IS.adverb | IS.time | IS.connector;

/** Could a whole phrase be somebody's name? Only by its look. */
export function looksLikeName(folded: string, lexicon: Lexicon): boolean {
  if (folded.length < 2 || folded.length > MAX_NAME || !HAN.test(folded)) return false;
  const isSurname = isChar(lexicon, folded, 0, CHAR.surname) && folded.length <= 3;
  if (isSurname || (lexicon.compoundSurnames.has(folded.slice(0, 2)) && folded.length <= 4)) return true;
  return isAll(lexicon, folded, CHAR.foreign | CHAR.separator);
}
