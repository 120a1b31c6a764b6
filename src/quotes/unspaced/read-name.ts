import { CUE, IS, PERSONAL, type Lexicon } from "./lexicon.ts";
import type { Cut, Token } from "./tokenize.ts";

/** A paragraph as the readers of this folder see it. */
export interface Paragraph extends Cut {
  readonly index: number;
  /** As printed; names are cut from it. */
  readonly text: string;
  /** Names of people known from elsewhere in the text. */
  readonly known: KnownNames;
}

/** Known names, and how long those are that begin with a character: the longest first. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
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
  for (const length of known.lengths.get(folded[start] ?? "") ?? []) {
    if (start + length <= to && known.names.has(folded.slice(start, start + length))) return start + length;
  }
  return null;
}

/** 瓦西里·卡申: foreign parts joined by dots. */
function endOfDotted(
  folded: string,
  start: number,
  to: number,
  { transliteration, separators }: Lexicon,
): number | null {
  let end = start;
  let dots = 0;
  while (end < to && end - start < MAX_NAME) {
    const char = folded[end] ?? "";
    if (separators.has(char) && end > start) dots++;
    else if (!transliteration.has(char) && !LATIN.test(char) && !separators.has(folded[end + 1] ?? "")) break;
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
  if (sure && next && isHonorific(next) && lexicon.surnames.has(folded.slice(start, next.start))) return next.end; // 母亲李女士
  if (sure && FAMILIAR.test(folded[start] ?? "") && lexicon.surnames.has(folded[start + 1] ?? "")) return start + 2; // 店主老周
  const ends = possibleEnds(tokens, at, look);
  const surname = lexicon.compoundSurnames.has(folded.slice(start, start + 2))
    ? 2
    : lexicon.surnames.has(folded[start] ?? "")
      ? 1
      : 0;
  const chinese = ends.filter(({ end }) =>
    surname > 0
      ? end - start > surname && end - start <= surname + 2
      : sure && isRareName(folded.slice(start, end), lexicon),
  );
  const foreign = ends.filter(({ end }) => end - start >= (sure ? 2 : 3) && isForeign(folded, start, end, lexicon));
  const any = sure ? ends.filter(({ end, last }) => end - start >= 2 && last) : [];
  const best = [chinese, foreign, any].map((list) => list[list.length - 1]).find((end) => end !== undefined);
  return best?.end ?? null;
}

const FAMILIAR = /[老小阿]/u;

/** 工作人员向李某: after a role a preposition before another family name is no family name. */
function isToSomebody(folded: string, start: number, { boundaries, surnames }: Lexicon): boolean {
  return boundaries.has(folded[start] ?? "") && surnames.has(folded[start + 1] ?? "");
}

/** Where a name can end: before a word that can follow it. `last`: nothing but a title or a Latin form follows. */
function possibleEnds(
  tokens: readonly Token[],
  at: number,
  { folded, lexicon }: Look,
): { end: number; last: boolean }[] {
  const found: { end: number; last: boolean }[] = [];
  const start = tokens[at]?.start ?? 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.end - start > MAX_FOREIGN || !isNamePart(token, folded, lexicon, i === at)) break;
    const next = tokens[i + 1];
    if (!next || endsName(next, folded, lexicon))
      found.push({
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
  const { surnames, rareSurnames, nameCharacters, boundaries } = lexicon;
  const char = folded[token.start] ?? "";
  if (token.end - token.start !== 1 || !HAN.test(char) || NEVER_IN_NAMES.test(char)) return false;
  if (token.type === "char" || !boundaries.has(char)) return true;
  return isFirst ? surnames.has(char) || rareSurnames.has(char) : nameCharacters.has(char);
}

const NEVER_IN_NAMES = /[的了是个们这那]/u;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

function endsName({ type, is, start, end }: Token, folded: string, { boundaries }: Lexicon): boolean {
  if (type !== "char" && type !== "word") return type !== "latin";
  if (type === "char" && !LETTER.test(folded[start] ?? "")) return true;
  return (is & AFTER_NAME) !== 0 && (end - start > 1 || boundaries.has(folded[start] ?? ""));
}

function isForeign(folded: string, start: number, end: number, { transliteration }: Lexicon): boolean {
  for (let i = start; i < end; i++) if (!transliteration.has(folded[i] ?? "")) return false;
  return true;
}

/** A family name that is first of all a common word, and two more characters: a name only where a role says so. */
export function isRareName(folded: string, { rareSurnames }: Lexicon): boolean {
  return folded.length === RARE_NAME && rareSurnames.has(folded[0] ?? "");
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
export function looksLikeName(
  folded: string,
  { surnames, compoundSurnames, transliteration, separators }: Lexicon,
): boolean {
  if (folded.length < 2 || folded.length > MAX_NAME || !HAN.test(folded)) return false;
  const isSurname = surnames.has(folded[0] ?? "") && folded.length <= 3;
  if (isSurname || (compoundSurnames.has(folded.slice(0, 2)) && folded.length <= 4)) return true;
  return folded.length <= MAX_NAME && [...folded].every((char) => transliteration.has(char) || separators.has(char));
}
