import type { Mention } from "../attribution.ts";
import { CHAR, IS, isAll, isChar, PERSONAL, type Lexicon } from "./lexicon.ts";
import { personMention } from "./make-mention.ts";
import {
  endOfName,
  endOfPenName,
  isRareName,
  looksLikeName,
  NO_NAMES,
  type KnownNames,
  type Paragraph,
} from "./read-name.ts";
import { LINKS, phraseStart } from "./phrase-start.ts";
import { predicates } from "./predicates.ts";
import type { Token } from "./tokenize.ts";

/** Names that the text makes sure of, and every introduction of their bearers. */
export interface Known {
  readonly known: KnownNames;
  readonly mentions: readonly Mention[];
}

/** People introduced by a role, a Latin form or a dotted name: who they are, wherever it stands. */
export function findKnownNames(paragraphs: readonly Paragraph[]): Known {
  const names = new Set<string>();
  const openings = new Map<string, Set<string>>();
  const mentions: Mention[] = [];
  for (const paragraph of paragraphs) {
    const { tokens } = paragraph;
    countOpenings(paragraph, tokens, openings);
    tokens.forEach((token, at) => {
      const start = nameStart(paragraph, tokens, at);
      if (start === null) return;
      const name = nameFrom(paragraph, tokens, start);
      if (!name) return;
      addName(names, name.text, paragraph.lexicon);
      const other = nameAfterLink(paragraph, tokens, name.end);
      if (other) addName(names, other, paragraph.lexicon);
      const npStart = phraseStart(paragraph, tokens, start);
      const { mention } = personMention(paragraph, npStart, name.start, name.end);
      if (mention.role !== null || mention.latinName !== null) mentions.push({ ...mention, subject: false });
    });
  }
  for (const [name, followers] of openings)
    if (followers.size >= (name.length === FULL ? MIN_FOLLOWERS : MIN_FOREIGN_FOLLOWERS)) names.add(name);
  const known = indexNames(names);
  const described = paragraphs.flatMap((paragraph) => predicates({ ...paragraph, known }, paragraph.tokens));
  return { known, mentions: [...mentions, ...described] };
}

/** 学者某甲和某乙: a second name. */
function nameAfterLink(paragraph: Paragraph, tokens: readonly Token[], end: number): string | null {
  if (!LINKS.includes(paragraph.folded[end] ?? "-")) return null;
  const at = paragraph.tokenAt[end + 1];
  const other = at === undefined ? null : nameFrom(paragraph, tokens, at);
  return other?.text ?? null;
}

const MIN_FOREIGN_FOLLOWERS = 3;
const MIN_FOLLOWERS = 2; // different characters after it: the name is over where they begin
const FULL = 3; // characters of most Chinese names

/** A family name and two more characters, or foreign ones, that several clauses begin with are a name, whatever verb follows. */
function countOpenings(
  { folded, lexicon }: Paragraph,
  tokens: readonly Token[],
  openings: Map<string, Set<string>>,
): void {
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const isOpening = !before || (before.type !== "word" && isChar(lexicon, folded, token.start - 1, CHAR.delimiter));
    if (!isOpening) return;
    for (const length of [2, FULL]) {
      const parts = tokens.slice(at, at + length);
      if (parts.length < length || parts.some(({ end, start }) => end - start !== 1)) return;
      const name = folded.slice(token.start, token.start + length);
      if (!couldBeName(name, parts, folded, lexicon)) continue;
      const followers = openings.get(name) ?? new Set();
      openings.set(name, followers.add(folded[token.start + length] ?? ""));
    }
  });
}

function couldBeName(name: string, parts: readonly Token[], folded: string, lexicon: Lexicon): boolean {
  if (NEVER.test(name) || PLACE.test(name) || !looksLikeName(name, lexicon)) return false;
  const isChinese = isChar(lexicon, name, 0, CHAR.surname) && name.length === FULL;
  const isForeign = isAll(lexicon, name, CHAR.foreign);
  if (!isChinese && !isForeign) return false;
  return parts.slice(1).every(({ is, start }) => is === 0 || isChar(lexicon, folded, start, CHAR.name));
}

const PLACE = /[省市县区镇乡村州路街]$/u; // 安化县: no 安 of that name
const NEVER = /[的了是不在有这那和与]/u;

/** The token that a name begins with: after a role, or before a Latin form in brackets. */
function nameStart({ folded, lexicon }: Paragraph, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.type === "char")
    return isChar(lexicon, folded, token.start, CHAR.separator) ? dottedStart(tokens, at, { folded, lexicon }) : null;
  if (token.is & PERSONAL && tokens[at + 1]) return at + 1;
  if (token.type === "bracket" && /^[（(]\s*\p{Script=Latin}/u.test(folded.slice(token.start, token.start + 4))) {
    let first = at;
    while (at - first < 8 && isNameCharacter(tokens[first - 1], folded, lexicon)) first--;
    return first < at ? first : null;
  }
  if (token.is & IS.title && token.end - token.start > 1)
    for (const length of [FULL, 2]) {
      const name = tokens.slice(Math.max(0, at - length), at);
      const isName = name.length === length && name.every((part) => isNameCharacter(part, folded, lexicon));
      if (isName && isChar(lexicon, folded, name[0]?.start ?? 0, CHAR.surname)) return at - length; // 某某女士
    }
  return null;
}

/** Where the foreign characters before a dot begin. */
function dottedStart(
  tokens: readonly Token[],
  dot: number,
  { folded, lexicon }: Pick<Paragraph, "folded" | "lexicon">,
): number | null {
  let first = dot;
  while (
    first > 0 &&
    isChar(lexicon, folded, tokens[first - 1]?.start ?? 0, CHAR.foreign) &&
    tokens[first - 1]?.end === tokens[first]?.start
  )
    first--;
  return first < dot ? first : null;
}

function isNameCharacter(token: Token | undefined, folded: string, lexicon: Lexicon): boolean {
  if (!token || token.end - token.start !== 1) return false;
  return (token.type === "char" && folded[token.start] !== "的") || isChar(lexicon, folded, token.start, CHAR.name);
}

function nameFrom(
  paragraph: Paragraph,
  tokens: readonly Token[],
  at: number,
): { start: number; end: number; text: string } | null {
  const first = tokens[at];
  if (!first || first.type === "latin") return null;
  const window = tokens.slice(at, at + 14);
  const shaped = endOfName(window, 0, paragraph, true);
  const end = shaped ?? endOfPenName(window, 0, false);
  if (end === null) return null;
  const text = paragraph.folded.slice(first.start, end);
  if (shaped === null) return { start: first.start, end, text };
  return looksLikeName(text, paragraph.lexicon) || isRareName(text, paragraph.lexicon)
    ? { start: first.start, end, text }
    : null;
}

/** The foreign parts of a name stand for it too: 卡申. */
function addName(names: Set<string>, name: string, lexicon: Lexicon): void {
  names.add(name);
  const parts = Array.from(name, (char) => (isChar(lexicon, char, 0, CHAR.separator) ? " " : char))
    .join("")
    .split(" ");
  if (parts.length > 1) for (const part of parts) if (part.length > 1) names.add(part);
}

const HAN_NAME = /^\p{Script=Han}{3}$/u;

function indexNames(names: ReadonlySet<string>): KnownNames {
  const found = new Map<number, Set<number>>();
  for (const name of names) {
    const lengths = found.get(name.charCodeAt(0)) ?? new Set();
    found.set(name.charCodeAt(0), lengths.add(name.length));
  }
  const lengths = new Map([...found].map(([first, set]) => [first, [...set].sort((a, b) => b - a)] as const));
  const surnames = new Set([...names].filter((name) => HAN_NAME.test(name)).map((name) => name[0] ?? ""));
  return { ...NO_NAMES, names, lengths, surnames };
}
