import type { Mention } from "../attribution.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { kindsAt, isOneOf } from "./characters.ts";
import { CUE, isAll, isChar, PERSONAL, type Lexicon } from "./lexicon.ts";
import { isOf } from "./noun-phrase.ts";
import type { Cut, Token } from "./tokenize.ts";
import { lastOf } from "./rows.ts";

/** A paragraph as the readers of this folder see it. */
export interface Paragraph extends Cut {
  readonly index: number;
  /** As printed; names are cut from it. */
  readonly text: string;
  /** Where its prose begins, behind who reports it and from where. */
  readonly opens: number;
  /** Names of people known from elsewhere in the text; none before all of it is cut. */
  known: KnownNames;
  /** People who were read already, by where their names begin; `null` before the first, for most paragraphs name nobody. */
  people: Map<number, Person> | null;
}

/** Somebody named. */
export interface Person {
  readonly mention: Mention;
  /** Where what was read begins, where the name ends, and where what follows begins. */
  readonly npStart: number;
  readonly end: number;
  readonly after: number;
}

/** Known names, and how long those are that begin with a UTF-16 unit: the longest first. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  /** By the last bits of a UTF-16 unit: 0 where no name begins with it. */
  readonly heads: Uint8Array;
  readonly lengths: ReadonlyMap<number, readonly number[]>;
  /** Family names of those known, as UTF-16 units. */
  readonly surnames: ReadonlySet<number>;
  /** Short names of bodies. */
  readonly bodies: ReadonlySet<string>;
}

export const HEADS = 0x400; // places for the characters that names begin with

export const NO_NAMES: KnownNames = {
  names: new Set(),
  heads: new Uint8Array(HEADS),
  lengths: new Map(),
  surnames: new Set(),
  bodies: new Set(),
};

/** Words that can follow a name: its phrase ends there. */
const AFTER_NAME: number = CUE | IS.time | IS.adverb | IS.preposition | IS.title;
const MAX_FOREIGN = 8; // characters of a foreign name without dots
const MAX_NAME = 24;
const RARE_NAME = 3; // characters
const LONG_FOREIGN = 4; // characters of foreign names in a row: no other words
export const FULL_NAME = 3; // characters of most Chinese names

/** Where the name that begins with a token ends; `null` where none does. `sure`: something before it says that a name comes. */
export function endOfName(tokens: readonly Token[], at: number, paragraph: Paragraph, sure: boolean): number | null {
  const { folded, lexicon, known } = paragraph;
  const first = tokens[at];
  const last = lastOf(tokens);
  if (!first || !last) return null;
  const next = tokens[at + 1];
  if (first.type === "latin") return sure ? (endOfDotted(tokens, at, paragraph) ?? first.end) : null; // J·K·罗林
  const to = last.end;
  const byKnown = knownAt(folded, first.start, to, known);
  if (byKnown) return byKnown;
  if (first.end - first.start === 1 && known.surnames.has(folded.charCodeAt(first.start))) {
    if (!next || (next.is !== 0 && endsName(next) && !(next.is & IS.title))) return first.end; // 习说
  }
  if (isOf(first)) return null;
  const dotted = endOfDotted(tokens, at, paragraph) ?? endOfAlias(tokens, at, paragraph);
  if (dotted) return dotted;
  return nameByShape(tokens, at, { folded, lexicon, sure });
}

const ALIAS = /^[（(]化名/u;

/** Does a note after a name say that it is another one? */
export function isAlias(folded: string, end: number): boolean {
  return ALIAS.test(folded.slice(end, end + 3));
}

/** 小美（化名）: two or three characters before the note. */
function endOfAlias(tokens: readonly Token[], at: number, { folded, held }: Paragraph): number | null {
  if (!(held & CHAR.opener)) return null; // no note in it
  const note = tokens[at + 2]?.type === "bracket" ? tokens[at + 2] : tokens[at + 3];
  const start = tokens[at]?.start ?? 0;
  if (note?.type !== "bracket" || note.start - start > FULL_NAME || !isAlias(folded, note.start)) return null;
  return (tokens[at + 1]?.first ?? 0) & CHAR.letter ? note.start : null;
}

export function knownAt(folded: string, start: number, to: number, known: KnownNames): number | null {
  const head = folded.charCodeAt(start);
  if (known.heads[head & (HEADS - 1)] === 0) return null; // told without a look into the map
  const lengths = known.lengths.get(head);
  if (!lengths) return null;
  for (const length of lengths) {
    if (start + length <= to && known.names.has(folded.slice(start, start + length))) return start + length;
  }
  return null;
}

/** 瓦西里·卡申, 阿依古丽·买买提: parts joined by dots; what stands between two dots is a part whatever its characters. */
function endOfDotted(tokens: readonly Token[], at: number, { folded, lexicon, held }: Paragraph): number | null {
  if (!(held & CHAR.separator)) return null; // most paragraphs
  const { chars } = lexicon;
  const start = tokens[at]?.start ?? 0;
  let end = start;
  let part = start; // where the part that is read begins
  let dots = 0;
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || token.end - start > MAX_NAME) break;
    const { first, type, is } = token;
    if (next > at && first & CHAR.separator) {
      dots++;
      part = token.end;
    } else if (token.end - token.start > 1 && type === "word") break;
    else if (!(first & (CHAR.foreign | CHAR.latin))) {
      const isJoined = dots > 0 && first & CHAR.han && (token.start === part || !(is & AFTER_NAME));
      if (!isJoined && !isBeforeDot(folded, token.end, { chars, part })) break;
    }
    end = token.end;
  }
  return dots > 0 && end > part ? end : null;
}

const MAX_PART = 6; // characters of a name's part that hold others than foreign ones

/** Does a dot follow within the part that is being read, with nothing but Chinese characters before it? */
function isBeforeDot(
  folded: string,
  from: number,
  { chars, part }: { chars: Lexicon["chars"]; part: number },
): boolean {
  for (let at = from; at - part <= MAX_PART; at++) {
    const kinds = kindsAt(chars, folded, at);
    if (kinds & CHAR.separator) return true;
    if (!(kinds & CHAR.han)) return false;
  }
  return false;
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
  const isSurname = isChar(lexicon, folded, start, CHAR.surname);
  const isCalled = next?.start === start + 1 && (next.is & IS.title) !== 0 && isSurname;
  if (isCalled && !isChar(lexicon, folded, start, CHAR.boundary)) return next.end; // 李女士, 王医生; not 向记者
  if (isOneOf(FAMILIAR, folded, start) && isFamiliar(tokens, at, look)) return start + 2; // 店主老周
  if (isOneOf("阿", folded, start) && isOneOf(ELDERS, folded, start + 2) && next?.type === "char") return start + 3; // 阿霞姐
  return longestEnd(tokens, at, { folded, lexicon, sure });
}

const FAMILIAR = "老小阿";
const ELDERS = "哥姐伯婶嬸嫂婆叔公姨";

function isFamiliar(tokens: readonly Token[], at: number, { folded, lexicon, sure }: Look): boolean {
  const own = tokens[at + 1];
  const after = tokens[at + 2];
  if (own?.type !== "char" || own.end - (tokens[at]?.start ?? 0) !== 2) return false;
  const isSurname = isChar(lexicon, folded, own.start, CHAR.surname);
  return sure ? isSurname || !after || endsName(after) : isSurname && (!after || (after.is & CUE) !== 0);
}

/** 工作人员向李某: after a role a preposition before another family name is no family name. */
function isToSomebody(folded: string, start: number, lexicon: Lexicon): boolean {
  return isChar(lexicon, folded, start, CHAR.boundary) && isChar(lexicon, folded, start + 1, CHAR.surname);
}

/** Where the longest name of the best kind ends, before a word that can follow it: a Chinese one, a foreign one, or any where a title or Latin form follows. */
function longestEnd(tokens: readonly Token[], at: number, look: Look): number | null {
  const { folded, sure } = look;
  const start = tokens[at]?.start ?? 0;
  const surname = surnameLength(tokens[at], look);
  if (!sure && surname === 0 && !((tokens[at]?.first ?? 0) & CHAR.foreign)) return null; // most words
  let chinese: number | null = null;
  let foreign: number | null = null;
  let titled: number | null = null;
  let foreignTo = start;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.end - start > MAX_FOREIGN) break;
    if (sure && surname === 1 && i === at + 1 && isMiddle(token, tokens[i + 1])) continue;
    const isInName = isNamePart(token, i === at) || isLastAnd(tokens, at, i) || (i === at + 2 && opensGiven(tokens, i));
    if (!isInName) break;
    if (token.start === foreignTo && token.first & CHAR.foreign) foreignTo = token.end;
    const next = tokens[i + 1];
    const isEnd = !next || endsName(next) || (sure && isAspect(tokens[i + 2], folded)); // 沈静来了
    if (!isEnd && !(sure && token.end - start === FULL_NAME && isAfterFull(next))) continue;
    const length = token.end - start;
    const isOther = token.is & IS.organisationSuffix || isOneOf(PLACE_END, folded, token.end - 1);
    if (!sure && length >= FULL_NAME && isOther) continue; // 海湾网、…, 海湾市宣布
    const most = surname + (isOneOf("郎子", folded, token.end - 1) ? 3 : 2); // 石川健二郎, 何家三郎
    if (surname > 0 ? length > surname && length <= most : sure && isRare(tokens[at], length)) chinese = token.end;
    if (token.end === foreignTo && length >= (sure || (next && next.is & IS.office) ? 2 : 3)) foreign = token.end; // 川普总统
    if (sure && length >= 2 && next && !(token.is & IS.rolePrefix) && isTitleOf(next, tokens[i + 2]))
      titled = token.end;
  }
  const isLong = sure && foreignTo - start >= LONG_FOREIGN; // 总理奥云额尔登辞职前
  return chinese ?? foreign ?? titled ?? (isLong ? foreignTo : null) ?? (sure ? usualEnd(tokens, at) : null);
}

/**
 * 导演汪一诺拍完…: after a role a family name and two characters of given names, whatever follows; after a family name that
 * begins no other word one is enough, 队长徐杰走出….
 */
function usualEnd(tokens: readonly Token[], at: number): number | null {
  const family = tokens[at]?.first ?? 0;
  const given = tokens[at + 1];
  const last = tokens[at + 2];
  if (!last || !isGiven(given) || !(family & CHAR.surname) || family & (CHAR.rareSurname | CHAR.boundary)) return null;
  if (isGiven(last)) return last.end;
  return family & CHAR.onlySurname ? (given?.end ?? null) : null;
}

export function isGiven(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start === 1 && (token.first & CHAR.given) !== 0;
}

/** A title or note of the name before; 会长 of 互助会会长吴某某 is the next one's. */
function isTitleOf({ type, is }: Token, after: Token | undefined): boolean {
  if (type === "bracket") return true;
  const opensName = after?.type === "char" && after.first & CHAR.surname;
  return (is & IS.title) !== 0 && !opensName;
}

/** 导演某某某的新片, 局长某某某指挥救灾时: after a role a whole name needs no verb of the list. */
function isAfterFull(next: Token): boolean {
  return isOf(next) || next.end - next.start > 1;
}

/** 了 of 来了, 着 of 笑着: the character before is a verb. */
function isAspect(token: Token | undefined, folded: string): boolean {
  return token !== undefined && isOneOf("了着", folded, token.start) && !isOneOf(NO_ASPECT, folded, token.start + 1);
}

const NO_ASPECT = "解结却手眼急重"; // 了解, 着手

const PLACE_END = "省市县镇队厂店"; // and of teams, works and shops

function surnameLength(first: Token | undefined, { folded, lexicon }: Look): number {
  if (!first) return 0;
  if (first.first & CHAR.compoundStart && lexicon.compoundSurnames.has(folded.slice(first.start, first.start + 2)))
    return 2;
  return first.first & CHAR.surname ? 1 : 0;
}

/** A family name that is first of all a common word, and two more characters. */
function isRare(first: Token | undefined, length: number): boolean {
  return length === RARE_NAME && ((first?.first ?? 0) & CHAR.rareSurname) !== 0;
}

function isNamePart({ type, start, end, first }: Token, isFirst: boolean): boolean {
  if (end - start !== 1 || !(first & CHAR.han) || first & CHAR.neverInNames) return false;
  if (type === "char" || !(first & CHAR.boundary)) return true;
  return (first & (isFirst ? CHAR.surname | CHAR.rareSurname : CHAR.name)) !== 0;
}

/** 向 of 陈向东: the second character of a name, whatever it is elsewhere. */
function isMiddle({ first }: Token, next: Token | undefined): boolean {
  return (first & CHAR.boundary) !== 0 && next?.type === "char" && !(next.first & CHAR.surname);
}

/** 和 of 谢金和在…: the third character before a verb or preposition joins nothing. */
function isLastAnd(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[last + 1];
  if (last !== at + 2 || !((tokens[last]?.first ?? 0) & CHAR.and)) return false;
  return !next || ((next.is & (CUE | IS.preposition | IS.adverb | IS.time)) !== 0 && !(next.is & NOUN));
}

/** 和 of 松本和英: behind a family name of two characters it begins a given name of two, before a word that can follow it. */
function opensGiven(tokens: readonly Token[], and: number): boolean {
  const after = tokens[and + 2];
  return isGiven(tokens[and + 1]) && (!after || endsName(after));
}

const NOUN: number = PERSONAL | IS.title | IS.place | IS.unnamed | IS.organisation | IS.organisationSuffix;

function endsName({ is, start, end, first }: Token): boolean {
  if (!(first & CHAR.letter)) return true;
  if (end - start === 1) return (first & CHAR.boundary) !== 0;
  return (is & AFTER_NAME) !== 0;
}

/** A family name that is first of all a common word, and two more characters: a name only where a role says so. */
export function isRareName(folded: string, lexicon: Lexicon): boolean {
  return folded.length === RARE_NAME && isChar(lexicon, folded, 0, CHAR.rareSurname);
}

/** Could a whole phrase be somebody's name? Only by its look. */
export function looksLikeName(folded: string, lexicon: Lexicon): boolean {
  if (folded.length === 0 || folded.length > MAX_NAME) return false;
  const isSurname = isChar(lexicon, folded, 0, CHAR.surname) && folded.length <= 3;
  const most = isOneOf("郎子", folded, folded.length - 1) ? 5 : 4; // 石川健二郎
  if (isSurname || (lexicon.compoundSurnames.has(folded.slice(0, 2)) && folded.length <= most)) return true;
  return isAll(lexicon, folded, CHAR.foreign | CHAR.separator);
}
