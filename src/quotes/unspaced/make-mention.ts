import type { Span, Speaker } from "../../model/article.ts";
import type { Mention } from "../attribution.ts";
import { newMention } from "../new-mention.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { OF } from "./characters.ts";
import { isChar, kindsOf, PERSONAL, wordAt, type Lexicon, isMedium } from "./lexicon.ts";
import { readIntroduction, NO_INTRODUCTION, type Introduction } from "./read-person.ts";
import { isOf } from "./noun-phrase.ts";
import type { Paragraph, Person } from "./read-name.ts";
import { bodyStart } from "./phrase-start.ts";
import { wordsOf, type Token } from "./tokenize.ts";
import { kindsOfWord, lengthOfWord } from "./word-tree.ts";
import { itemBefore, lastOf } from "./rows.ts";

const LATIN_NAME = /^[（(]\s?(\p{Script=Latin}[\p{Script=Latin}\p{M}.'’\- &]*)[,，、)）]/u;
const MAX_BRACKET = 80;
const MAX_NOTE = 400; // characters in brackets behind a name

/** Somebody named, with the introduction before the name, and the title and Latin form after it. */
export function personMention(paragraph: Paragraph, npStart: number, start: number, end: number): Person {
  const known = paragraph.people?.get(start);
  if (known?.npStart === npStart && known.end === end) return known;
  const person = readPerson(paragraph, npStart, start, end);
  (paragraph.people ??= new Map()).set(start, person);
  return person;
}

function readPerson(paragraph: Paragraph, npStart: number, start: number, end: number): Person {
  const { index, text, folded, lexicon } = paragraph;
  const introduction = readIntroduction(paragraph, npStart, start);
  const near = titleOf(paragraph, start, end);
  const afterTitle = near ? Math.max(end, near.end) : end;
  const latin = latinAfter(text, afterTitle) ?? latinAfter(text, end);
  const title = near ?? (latin && titleAt(paragraph, latin.end));
  const name = withoutMarks(text, start, end, lexicon);
  const gender = title
    ? genderOf(folded.slice(title.start, title.end), lexicon)
    : kinGender(folded.slice(npStart, start));
  const byTitle = introduction.role === null && title ? titled(paragraph, { npStart, start, title }) : null;
  const after = Math.max(latin?.end ?? afterTitle, title?.end ?? 0);
  const byNote = introduction.role === null ? notedBehind(paragraph, afterTitle) : null;
  const { role, affiliation, expertise } = byTitle ?? byNote ?? introduction;
  const from = introduction.role === null ? start : npStart;
  const mention = newMention(
    { paragraph: index, start: from, end: afterTitle },
    { name, form: "name", kind: "person" },
  );
  mention.latinName = latin?.name ?? null;
  mention.role = role;
  mention.affiliation = affiliation ?? (introduction.role === null ? ownerOf(paragraph, npStart) : null);
  mention.gender = gender;
  mention.expertise = expertise;
  mention.subject = true;
  if (title && isOnlyCalled(mention, title, folded[start - 1])) mention.shortName = text.slice(start, title.start);
  return { mention, npStart, end, after };
}

/** 某某（东湖大学教授）, 某某（Ana Ruiz，东湖大学教授）. */
function notedBehind(paragraph: Paragraph, at: number): Introduction | null {
  const { folded, tokens, tokenAt } = paragraph;
  const note = tokens[tokenAt[at] ?? 0];
  if (note?.type !== "bracket") return null;
  const start = Math.max(folded.lastIndexOf("，", note.end), note.start) + 1;
  return readIntroduction(paragraph, start, note.end - 1);
}

/** 陈律师, 陈女士: nothing else says who that is; not 居民陈女士, 家住海边的陈女士. */
function isOnlyCalled(
  { role, affiliation, gender, name }: Mention,
  { is }: Title,
  before: string | undefined,
): boolean {
  if (affiliation !== null || before === OF || (role !== null && !name.endsWith(role))) return false;
  return gender !== null || (is & (IS.office | IS.expert)) !== 0 || name.endsWith(DOCTOR);
}

const DOCTOR = "博士";

const WORKS_AT = /^(?:来自|(?:[就供任]职|任教)于|在)/u;
const STUDIED_AT = /^(?:毕业|就读|[曾被受])/u;

/** 东湖大学的某某: the body that 的 joins a name to. */
function ownerOf(paragraph: Paragraph, npStart: number): string | null {
  const { text, folded, tokens, tokenAt, lexicon } = paragraph;
  const of = tokenAt[npStart - 1] ?? 0;
  const body = itemBefore(tokens, of);
  if (!isOf(tokens[of]) || !body || !(body.is & (IS.organisation | IS.organisationSuffix))) return null;
  const first = bodyStart(paragraph, tokens, of - 1);
  const start = first + (WORKS_AT.exec(folded.slice(first, body.end))?.[0].length ?? 0);
  const name = folded.slice(start, body.end);
  return STUDIED_AT.test(name) || lexicon.pack.genericBodies.includes(name) ? null : text.slice(start, body.end);
}

/** The title after a name, 某某教授, or after the family name that is all there is of it, 某女士. */
function titleOf(paragraph: Paragraph, start: number, end: number): Title | null {
  const { folded, lexicon } = paragraph;
  const after = titleAt(paragraph, end);
  if (after) return after;
  const is = kindsOf(lexicon, folded, start + 1, end);
  return is & IS.title ? { start: start + 1, end, is } : null;
}

function titleAt({ folded, lexicon }: Paragraph, start: number): Title | null {
  const word = wordAt(folded, start, folded.length, lexicon);
  const is = kindsOfWord(lexicon.words, word);
  return is & IS.title ? { start, end: start + lengthOfWord(lexicon.words, word), is } : null;
}

export function genderOf(title: string, { pack }: Lexicon): Mention["gender"] {
  if (pack.femaleTitles.includes(title)) return "female";
  return pack.maleTitles.includes(title) ? "male" : null;
}

const MALE = /(?:[父爸爷哥兄弟叔伯舅夫婿]|[^公]公|儿子|孙子|侄子|男友)$/u;
const FEMALE = /(?:[母妈奶姥妻娘姐妹姑姨婶嫂婆媳孀]子?|女儿|[孙侄甥]女|女友|太太|夫人)$/u;

/** Of 他的妻子, 某某的父亲; `null` for other nouns. */
function kinGender(noun: string): Mention["gender"] {
  return FEMALE.test(noun) ? "female" : MALE.test(noun) ? "male" : null;
}

/** A name by itself. */
export function nameMention({ index, text }: Paragraph, start: number, end: number): Mention {
  const span = { paragraph: index, start, end };
  return newMention(span, { name: text.slice(start, end), form: "name", kind: "person" });
}

interface Title {
  readonly start: number;
  readonly end: number;
  readonly is: number;
}

/** 某大学某某教授: the title is the role, what stands before the name where it is held. */
function titled(
  paragraph: Paragraph,
  { npStart, start, title }: { npStart: number; start: number; title: Title },
): Introduction | null {
  if (!(title.is & (IS.office | IS.expert))) return null;
  const { index, text } = paragraph;
  const before = wordsOf(paragraph, npStart, start);
  const isBody = ((lastOf(before)?.is ?? 0) & (IS.organisation | IS.organisationSuffix)) !== 0;
  const expertise = title.is & IS.expert ? { paragraph: index, start: title.start, end: title.end } : null;
  const affiliation = isBody ? text.slice(npStart, start) : null;
  return { role: text.slice(title.start, title.end), affiliation, expertise };
}

function latinAfter(text: string, at: number): { name: string; end: number } | null {
  const from = text[at] === " " ? at + 1 : at;
  if (text[from] !== "（" && text[from] !== "(") return null; // asked first, for most names have none
  const match = LATIN_NAME.exec(text.slice(from, from + MAX_BRACKET));
  if (!match?.[1]) return null;
  const close = text.slice(from, from + MAX_NOTE).search(/[)）]/u);
  return { name: match[1].trim(), end: from + (close < 0 ? match[0].length : close + 1) };
}

export function pronounMention({ index, text, folded, lexicon }: Paragraph, { start, end }: Token): Mention {
  const form = folded.slice(start, end);
  const pronoun = lexicon.pack.pronouns.find((p) => p.form === form);
  const span = { paragraph: index, start, end };
  const mention = newMention(span, { name: text.slice(start, end), form: "pronoun", kind: "person" });
  mention.gender = pronoun?.gender ?? null;
  mention.plural = pronoun?.plural ?? false;
  mention.subject = true;
  return mention;
}

/** 该人士: the head noun is what an earlier introduction is looked up by. */
export function describedMention(paragraph: Paragraph, start: number, head: Token): Mention {
  const { index, text, folded } = paragraph;
  const span = { paragraph: index, start, end: head.end };
  const mention = newMention(span, { name: text.slice(start, head.end), form: "description", kind: kindOf(head) });
  mention.plural = isPlural(paragraph, start, head);
  mention.expertise = expertiseOf(paragraph, head);
  mention.head = folded.slice(head.start, head.end);
  mention.subject = true;
  return mention;
}

function kindOf({ is }: Token): Speaker["kind"] {
  if (is & PERSONAL || is & IS.unnamed) return "unnamed";
  return is & IS.document ? "document" : "organization";
}

function expertiseOf({ index }: Paragraph, { is, start, end }: Token): Span | null {
  return is & IS.expert ? { paragraph: index, start, end } : null;
}

function isPlural({ folded, lexicon }: Paragraph, start: number, { end }: Token): boolean {
  const words = folded.slice(start, end);
  return MANY.test(words) || lexicon.pack.plurals.some((word) => words.endsWith(word));
}

const MANY =
  /^(?:[一有这那]些|[几数多两二三四五六七八九十][名位个家]|许多|很多|不少|众多|大批|大多数|[部绝]|其[他它])/u;

/** Somebody without a name: as written, but for what leads up to it. A title alone points back to its bearer. */
export function unnamedMention(paragraph: Paragraph, start: number, head: Token, from: number): Mention {
  const { index, text, folded } = paragraph;
  const span = { paragraph: index, start: from, end: head.end };
  const isKin = (head.is & IS.kin) !== 0;
  const isOffice = (head.is & IS.office) !== 0 || ((head.is & (IS.expert | IS.role)) !== 0 && !(head.is & IS.unnamed));
  const alone = from === head.start && isOffice;
  const name = text.slice(from, head.end);
  const introduction = isKin ? NO_INTRODUCTION : readIntroduction(paragraph, start, head.end);
  const form = alone ? "description" : "name";
  const mention = newMention(span, { name, form, kind: isKin ? "person" : "unnamed" });
  mention.role = introduction.role;
  mention.affiliation = introduction.affiliation;
  mention.plural = isPlural(paragraph, from, head);
  mention.expertise = introduction.expertise ?? unnamedExpertise(paragraph, head);
  mention.head = folded.slice(head.start, head.end);
  mention.gender = isKin ? kinGender(mention.head) : null;
  mention.subject = true;
  return mention;
}

/** 网上: stands for those who write there. */
export function forumMention({ index }: Paragraph, start: number, length: number, name: string): Mention {
  const span = { paragraph: index, start, end: start + length };
  const mention = newMention(span, { name, form: "name", kind: "unnamed" });
  mention.head = name;
  mention.subject = true;
  return mention;
}

/** 学者们: the plural of an expert noun. */
function unnamedExpertise({ index, folded, lexicon }: Paragraph, { start, end }: Token): Span | null {
  const word = folded.slice(start, end);
  const plural = lexicon.pack.plurals.find((tail) => word.endsWith(tail));
  const noun = plural ? word.slice(0, -plural.length) : word;
  return kindsOf(lexicon, noun, 0, noun.length) & IS.expert ? { paragraph: index, start, end } : null;
}

/** 恒大 for 恒大集团: what a body's name begins with is a name that the pack knows. */
function withoutSuffix({ text, folded, lexicon }: Paragraph, start: number, head?: Token): string | null {
  if (!head) return null;
  const is = kindsOf(lexicon, folded, start, head.start);
  return is & IS.organisation ? text.slice(start, head.start) : null;
}

const QUOTE_EDGES = /^[\s、，“「『《〈"]+|[\s、，”」』》〉"]+$/gu;
const INNER_MARK = /[“”「」『』《》〈〉]/u;
const MAX_BODY = 30;

/** A stretch without the marks at its edges: most begin and end with a character that is none. */
function withoutMarks(text: string, start: number, end: number, lexicon: Lexicon): string {
  const name = text.slice(start, end);
  const isBare = isChar(lexicon, text, start, CHAR.han) && isChar(lexicon, text, end - 1, CHAR.han);
  if (isBare) return name;
  const bare = name.replace(QUOTE_EDGES, "");
  return INNER_MARK.test(bare) ? name : bare; // “海风”联盟
}

/** An organisation, a medium or a document, by the noun it ends with. */
export function bodyMention(paragraph: Paragraph, start: number, end: number, head?: Token): Mention | null {
  const { index, text, folded, lexicon } = paragraph;
  const name = withoutMarks(text, start, end, lexicon);
  if (name.length < 2 || name.length > MAX_BODY) return null;
  const isTitle = head?.type === "title";
  const isDocument = head !== undefined && (head.is & IS.document) !== 0;
  const isNamedSo = !isTitle || isMedium(withoutMarks(folded, start, end, lexicon), lexicon);
  const kind = isDocument || !isNamedSo ? "document" : "organization";
  const alone =
    start === head?.start &&
    !isTitle &&
    ((isDocument && name.length <= 3) || lexicon.pack.genericBodies.includes(name));
  const latin = latinAfter(text, end);
  const span = { paragraph: index, start, end };
  const mention = newMention(span, { name, form: alone ? "description" : "name", kind });
  mention.latinName = latin?.name ?? null;
  mention.shortName = withoutSuffix(paragraph, start, head);
  mention.head = head ? folded.slice(head.start, head.end) : name;
  mention.subject = true;
  return mention;
}
