import type { ReporterWords } from "../model/language-pack.ts";
import type { Span } from "../model/article.ts";
import { anyOf } from "./holds-any.ts";
import { madeOnce } from "./made-once.ts";

/** Where a name stands in a text, in UTF-16 code units. */
export type NamePlace = Pick<Span, "start" | "end">;

const MAX_HEAD = 160; // characters of a paragraph that may say who reports
const MAX_BEFORE = 40; // characters before the bracket that names the reporter
const BRACKET = /[（(【[［〔]([^（()）【】[\]［］〔〕]{2,60})[）)】\]］〕]/gu;
const STATEMENT_END = /[。！？，,；;]/u;
/** What ends a reporter's words: `）` in `（记者林一舟报导）`, `：` in `记者林一舟/责任编辑：…`. */
const STRETCH = /^[\s:：/／]{0,3}([^）)】\]］〕。：:；;，,|｜]{2,40})/u;
const LAST_WORD = /\s\S*$/u; // 每经编辑 in 林一舟 每经编辑：…
const NAME_GAP = /[、/／\s]+/u;
const SLASH = /[/／]/u;

/** Names in the bracket that opens a story: `【…讯】（海港报记者林一舟综合报导）`, `新华社北京2月1日电（记者林一舟）`, `【文/海港网 林一舟】`. */
export function findOpeningReporters(paragraph: string, words: ReporterWords): readonly NamePlace[] {
  const head = paragraph.slice(0, MAX_HEAD);
  for (const match of head.matchAll(BRACKET)) {
    const before = head.slice(0, match.index).replace(BRACKET, "");
    if (before.length > MAX_BEFORE || STATEMENT_END.test(before)) return [];
    const found = findReporters(match[0], words, true);
    if (found.length > 0) return moved(found, match.index);
    const signed = before === "" ? findAfterRole(match[1] ?? "", words) : [];
    if (signed.length > 0) return moved(signed, match.index + 1);
  }
  return findAfterDateline(head, words);
}

const moved = (places: readonly NamePlace[], by: number): readonly NamePlace[] =>
  places.map(({ start, end }) => ({ start: start + by, end: end + by }));

const DATELINE = /^(?:[【［[][^】］\]]{2,40}[】］\]])?\s?/u;
const SPEECH_SIGN = /^\s?[:：]/u;

/** `【海港报讯】记者林一舟报道：`: what opens a story as a sentence would, a colon behind it. */
function findAfterDateline(head: string, words: ReporterWords): readonly NamePlace[] {
  const from = DATELINE.exec(head)?.[0].length ?? 0;
  const end = head.search(SENTENCE_SIGN);
  const opening = end < 0 ? "" : head.slice(from, end);
  const isOpening = SPEECH_SIGN.test(head.slice(Math.max(0, end))) && isReporterLine(opening, words);
  if (!isOpening || !words.titles.some((title) => opening.startsWith(title))) return [];
  return moved(findReporters(opening, words, false), from);
}

const SENTENCE_SIGN = /[:：。！？，,；;]/u;

const CLOSING = /[（(]([^（()）]{2,40})[）)]\s?$/u;

/** Names in the bracket that closes a story: `……动工。（记者 林一舟）`. */
export function findClosingReporters(paragraph: string, words: ReporterWords): readonly NamePlace[] {
  const at = paragraph.length - Math.min(paragraph.length, MAX_BEFORE);
  const match = CLOSING.exec(paragraph.slice(at));
  if (!match || !words.titles.some((title) => match[1]?.includes(title))) return [];
  const from = at + match.index;
  return moved(findReporters(match[0], words, true), from);
}

const AROUND = /^[（(]([^（()）]*)[）)]$/u;
const BRACKETS = 2; // characters around such a line
const MAX_SIGNED = 30; // characters of a line that names reporters and says no more
const DESK = /^\p{Script=Han}{2,6}(?:中心|[组組部社])?[/／]\p{Script=Han}{2,8}$/u;
const REPORTER_LINE = /^[\p{Script=Han}\p{Script=Latin}·\s:：/／、．.|｜0-9-]+$/u;

/** Does the line only say who reports: `記者林一舟／台北報導`, `海港报记者 林一舟`, `生活中心／綜合報導`; not a sentence? */
export function isReporterLine(line: string, words: ReporterWords): boolean {
  const trimmed = line.trim();
  if (trimmed.length > MAX_SIGNED + BRACKETS) return false;
  const text = trimmed.replace(AROUND, "$1");
  if (text.length > MAX_SIGNED || text.length < 4) return false;
  const { anyTitle, lasts } = testsOf(words);
  const isFiled = lasts.has(text.charAt(text.length - 1)) && words.endings.some((ending) => text.endsWith(ending));
  if ((!isFiled && !anyTitle.test(text)) || !REPORTER_LINE.test(text)) return false;
  if (isFiled && DESK.test(text)) return true;
  const title = words.titles.find((one) => text.includes(one));
  return title !== undefined && text.indexOf(title) <= MAX_OUTLET && findReporters(text, words, true).length > 0;
}

/** What tells most lines from those that may say who reports: no title in them, and none of the endings' last characters. */
const testsOf = madeOnce(({ titles, endings }: ReporterWords) => ({
  anyTitle: anyOf(titles),
  lasts: new Set(endings.map((ending) => ending.charAt(ending.length - 1))),
}));

const MAX_OUTLET = 8; // characters of an outlet's name before the title

/** Names in a line that signs a story: `海港电台记者林一舟旧金山报道 责编：…`, `采访/林一舟 编辑/…`. */
export function findSigningReporters(line: string, words: ReporterWords): readonly NamePlace[] {
  const titled = findReporters(line, words, isReporterLine(line, words));
  return titled.length > 0 ? titled : findAfterRole(line, words);
}

const COLUMN = /^(?:(\p{Script=Han}{2,4})\s?[|｜]\s?)?(\p{Script=Han}{2,4})[:：]/u;

/**
 * The author named in the headline of an opinion piece: 林一舟 in `评论 | 林一舟：港口之争`, and in `林一舟：港口之争` above a
 * text whose `closing` lines say what the author is: （作者为…教授）; `null` in other headlines.
 */
export function findColumnist(headline: string, closing: readonly string[], words: ReporterWords): string | null {
  const [, column, name] = COLUMN.exec(headline.slice(0, MAX_HEAD)) ?? [];
  const isColumn =
    column === undefined ? closing.some((line) => isOfAuthor(line, words)) : words.columns.includes(column);
  return name && isColumn ? nameIn(name, words, false) : null;
}

const IN_BRACKET = /^\s?[（(※*]\s?/u;

/** `（作者为海湾大学教授）`. */
function isOfAuthor(line: string, { ofAuthor }: ReporterWords): boolean {
  const bracket = IN_BRACKET.exec(line)?.[0].length ?? 0;
  return bracket > 0 && ofAuthor.some((words) => line.startsWith(words, bracket));
}

/** The names behind the first title. Only a bracket may leave out that they report. */
function findReporters(text: string, words: ReporterWords, isBracket: boolean): readonly NamePlace[] {
  for (const title of words.titles) {
    const at = text.indexOf(title);
    if (at < 0) continue;
    const stretch = STRETCH.exec(text.slice(at + title.length));
    if (!stretch?.[1]) continue;
    const from = at + title.length + stretch[0].length - stretch[1].length;
    const isRoleNext = /^\s?[:：]/u.test(text.slice(at + title.length + stretch[0].length));
    const named = isRoleNext ? stretch[1].replace(LAST_WORD, "") : stretch[1];
    const found = readNames(named, words, isBracket);
    if (found.length > 0) return moved(found, from);
  }
  return [];
}

/** Names up to the word that says what they did: `林一舟、Ana Ruiz综合报导`, `林一舟／海湾报道`. */
function readNames(stretch: string, words: ReporterWords, isBracket: boolean): readonly NamePlace[] {
  const found: NamePlace[] = [];
  let from = 0;
  for (const part of stretch.split(NAME_GAP)) {
    const start = stretch.indexOf(part, from);
    from = start + part.length;
    if (part === "" || words.titles.includes(part)) continue;
    const ending = endingIn(part, words);
    if (ending !== null && found.length > 0 && SLASH.test(stretch.charAt(start - 1))) return found; // a place
    const name = nameIn(ending === null ? part : part.slice(0, ending), words, ending !== null);
    if (name !== null) found.push({ start, end: start + name.length });
    if (ending !== null) return found;
    if (name === null) return [];
  }
  return isBracket ? found : [];
}

/** Where the first word that says what a reporter did begins; `null` where there is none. */
function endingIn(part: string, words: ReporterWords): number | null {
  const places = words.endings.map((ending) => part.indexOf(ending)).filter((at) => at >= 0);
  return places.length === 0 ? null : Math.min(...places);
}

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const FOREIGN_NAME = /^[\p{Script=Han}\p{Script=Latin}·.'’-]{2,30}$/u;
const FOREIGN_SIGN = /[·\p{Script=Latin}]/u;
const DAY = /[0-9]{1,2}(?:月[0-9]{1,2})?日?$/u;

/** The name in `林一舟综合`, `林一舟旧金山`, `林一舟台北5日`: what is left without the words for how and where. */
function nameIn(text: string, words: ReporterWords, hasEnding: boolean): string | null {
  let name = text.replace(DAY, "");
  for (let cut = 0; cut < 4 && hasEnding; cut++) {
    const tail = words.tails.find((word) => name.endsWith(word) && name.length - word.length >= 2);
    if (tail === undefined) break;
    name = name.slice(0, -tail.length);
  }
  if (words.tails.includes(name) || [...words.never].some((character) => name.includes(character))) return null;
  if (HAN_NAME.test(name)) return name;
  if (FOREIGN_SIGN.test(name) && FOREIGN_NAME.test(name)) return name;
  // A place that no list knows: most names have three characters.
  return hasEnding && /^\p{Script=Han}{5,7}$/u.test(name) ? name.slice(0, 3) : null;
}

const NAMES_AFTER_ROLE = /^\s?[:：/／|｜]\s?([\p{Script=Han}、\s]{2,30})/u;

/** The names behind a role and a sign: `采访/林一舟`, `撰文：林一舟 陈舟`; as far as they are names. */
function findAfterRole(line: string, words: ReporterWords): readonly NamePlace[] {
  for (const role of words.roles) {
    const at = line.indexOf(role);
    if (at > 0 && role.length === 1) continue; // not 论文：
    const match = at < 0 ? null : NAMES_AFTER_ROLE.exec(line.slice(at + role.length));
    if (!match?.[1]) continue;
    const end = at + role.length + match[0].length;
    const isNext = NEXT_SIGN.test(line.charAt(end)); // 编辑 in 采访/林一舟 编辑/陈舟
    const stretch = isNext ? match[1].replace(LAST_WORD, "") : match[1];
    return moved(namesIn(stretch, words), end - match[1].length);
  }
  return [];
}

const NEXT_SIGN = /[:：/／|｜]/u;

/** The names that a stretch opens with, up to the first word that is none. */
function namesIn(stretch: string, words: ReporterWords): NamePlace[] {
  const found: NamePlace[] = [];
  for (const match of stretch.matchAll(WORD)) {
    if (match.index === 0 && OUTLET.test(match[0]) && match[0] !== stretch) continue; // 文/海港网 林一舟
    const isRole = [words.titles, words.roles, words.others].some((roles) => roles.includes(match[0]));
    if (isRole || nameIn(match[0], words, false) !== match[0]) break;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const WORD = /\p{Script=Han}+/gu;
const OUTLET = /[网網报報社台刊]$/u;
