import type { Span } from "../../model/article.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { findSubject } from "./find-subject.ts";
import type { Frame } from "./frame.ts";
import { endsSubject, type Subject } from "./noun-phrase.ts";
import { OF, isOneOf } from "./characters.ts";
import { CUE, isChar, kindsOf, wordBefore } from "./lexicon.ts";
import { FULL_NAME, type Paragraph } from "./read-name.ts";
import { afterAccording, relayIn } from "./source-frame.ts";
import type { Part } from "./split-parts.ts";
import { mayHold, wordsOf, type Token } from "./tokenize.ts";
import { kindsOfWord, lengthOfWord } from "./word-tree.ts";

const MAX_PARTICLE = 5;

const COUNTED = "次遍声句";
const TIMES = /[一二两三四五六七八九十百几数\p{Nd}]{1,4}[次遍声句]$/u; // 连喊三声

/** The reporting verb that ends at a place, with a particle such as 道 or 了 after it. */
export function cueBefore(
  { folded, lexicon, index, known }: Paragraph,
  from: number,
  to: number,
): { cue: Span; is: number } | null {
  const { words } = lexicon;
  let end = to;
  while (end > from && isChar(lexicon, folded, end - 1, CHAR.space)) end--;
  if (isOneOf(COUNTED, folded, end - 1)) end -= TIMES.exec(folded.slice(Math.max(from, end - 5), end))?.[0].length ?? 0;
  const most = isChar(lexicon, folded, end - 1, CHAR.particle) ? MAX_PARTICLE : 0;
  for (let particle = 0; particle <= most && particle < end - from; particle++) {
    if (particle > 0 && !lexicon.particles.has(folded.slice(end - particle, end))) continue;
    const word = wordBefore(folded, from, end - particle, lexicon);
    const length = lengthOfWord(words, word);
    const is = kindsOfWord(words, word);
    if (is & IS.notCue || length === 2) {
      const shorter = cueWithin(folded, { from, end: end - particle, length }, { lexicon, known });
      if (shorter) return { cue: { paragraph: index, start: shorter.start, end }, is: shorter.is };
      if (is & IS.notCue) return null; // 称为: no 称 with a particle
    }
    if (!(is & CUE)) continue;
    return { cue: { paragraph: index, start: end - particle - length, end }, is };
  }
  return null;
}

/** 发言人称 holds 人称, 研究所说 holds 所说, but a longer word, 发言人, 研究所, or a name ends before its last character. */
function cueWithin(
  folded: string,
  word: { from: number; end: number; length: number },
  { lexicon, known }: Pick<Paragraph, "lexicon" | "known">,
): { start: number; is: number } | null {
  for (let length = word.length - 1; length > 0; length--) {
    const start = word.end - length;
    const is = kindsOf(lexicon, folded, start, word.end);
    if (!(is & CUE)) continue;
    const before = wordBefore(folded, word.from, start, lexicon);
    if (lengthOfWord(lexicon.words, before) > word.length - length) return { start, is };
    if (known.names.has(folded.slice(Math.max(word.from, start - FULL_NAME), start))) return { start, is }; // 罗文传说
  }
  return null;
}

const ONE_OF_TEXTS = /^其中一?[封条篇则句张份]/u; // 其中一封写道: of letters by others
const MAX_TEXTS = 4;

/** Clause that ends with its reporting verb: 卡申说，… */
export function frameAtEnd(paragraph: Paragraph, { start, end }: Part): Frame | null {
  if (isOneOf("其", paragraph.folded, start) && ONE_OF_TEXTS.test(paragraph.folded.slice(start, start + MAX_TEXTS)))
    return null;
  const found = cueBefore(paragraph, start, end) ?? addressedCue(paragraph, start, end);
  if (!found) return null;
  const { cue, is } = found;
  if (isOneOf(PASSIVE, paragraph.folded, cue.start - 1) || isUnsaid(paragraph, cue, is)) return null;
  if (MET_WITH.test(paragraph.folded.slice(Math.max(start, cue.start - MAX_MET), cue.start))) return null;
  const isOwned = isOneOf(OF, paragraph.folded, cue.start - 1);
  const to = isOwned ? cue.start - 1 : cue.start; // 某某的说法
  const relay = relayIn(paragraph, start, to);
  if (relay) return { cue, is, subject: relay.subject, relayer: relay.relayer, contentStart: null, isSource: false };
  const from = afterAccording(paragraph, start) ?? start;
  if (ATTRIBUTE.test(paragraph.folded.slice(Math.max(start, cue.start - 2), cue.start))) return null;
  if (isOwned && is & (IS.clausal | IS.weak) && !(is & IS.nounCue)) return null; // 判决书里的指控, 某国的威胁
  const subject = subjectBefore(paragraph, from, to);
  if (subject && is & IS.plea && wordsOf(paragraph, subject.end, to).some((word) => word.is & IS.clausal)) return null; // 呼吁对岸停止恫吓
  if (
    subject &&
    JUDGES.test(paragraph.folded.slice(cue.start, cue.end)) &&
    BY.test(paragraph.folded.slice(subject.end, to))
  )
    return null; // 港务局被渔民批评
  return { cue, is, subject, relayer: null, contentStart: null, isSource: false };
}

/** Those by whom something is done, right before the verb. */
export const BY: RegExp = /[被遭](?![迫捕控告])[^前后时中]{0,12}$/u;

const ATTRIBUTE = /[有相]关$|这[些种项一]$|此类$|任何$|所有$|上述$|一[份项]$|[作做]出$/u; // 有关指控“…”, 一份说明: a noun

const MANNER = "地";
const MANNERS = [3, 5]; // characters: 动情地, 语重心长地

/** The subject before a reporting verb and the manner in which it is said: 某某动情地说. */
function subjectBefore(paragraph: Paragraph, from: number, to: number): Subject | null {
  const { folded, lexicon } = paragraph;
  if (isOneOf(MANNER, folded, to - 1))
    for (const length of MANNERS) {
      const subject = findSubject(paragraph, from, to - length, true);
      const isName = !isChar(lexicon, subject?.mentions[0]?.name ?? "", 0, CHAR.boundary); // 曾义愤填膺地
      const rest = subject && isName ? wordsOf(paragraph, subject.end, to - length) : null;
      if (rest?.every((word) => endsSubject(word))) return subject;
    }
  return (
    findSubject(paragraph, from, to, true) ?? subjectDoing(paragraph, from, to) ?? subjectRegarded(paragraph, from, to)
  );
}

const REGARDED = /^(?:对于?|针对|至于)/u;

/** 对于某局昨天称“…”，: only before marked words, for 对于某国的指责 is no speech. */
function subjectRegarded(paragraph: Paragraph, from: number, to: number): Subject | null {
  const { folded } = paragraph;
  const length = isOneOf("对针至", folded, from) ? (REGARDED.exec(folded.slice(from, from + 2))?.[0].length ?? 0) : 0;
  const end = length > 0 ? folded.slice(to, to + MAX_VERB + 1).search(OPENING_MARK) : -1;
  return end > 0 ? findSubject(paragraph, from + length, to, true) : null;
}

const OPENING_MARK = /[“「『"]/u;
const MAX_VERB = 3;

const DOING = /\p{Script=Han}着\p{Script=Han}{0,6}$/u;
const MAX_DOING = 8;
const MEANWHILE = "着";

/** 某某红着眼睛说: what they do meanwhile stands between. */
function subjectDoing(paragraph: Paragraph, from: number, to: number): Subject | null {
  const near = paragraph.folded.slice(Math.max(from, to - MAX_DOING), to);
  const doing = near.includes(MEANWHILE) ? (DOING.exec(near)?.[0].length ?? 0) : 0;
  return doing > 0 ? findSubject(paragraph, from, to - doing, true) : null;
}

const NEGATED = /(?:[不没未]|没有|拒绝?)$/u; // 并未透露, 不说: nothing is said
const PASSIVE = "被遭获受"; // 被指: who says so is not named
const MET_WITH = /(?:引[起发来]|招[致来]|遭到?|受到|面临|得到|赢得|不顾|违反|违背)[^后时称说他她]{0,5}$/u; // 引起舆论抨击, 违反政府规定: a noun
const MAX_MET = 8;
const MAX_ADDRESSEE = 14;

/** 并未透露, 应当说明: not said, or not yet. */
function isUnsaid({ folded }: Paragraph, { start }: Span, is: number): boolean {
  const before = folded.slice(Math.max(0, start - 4), start);
  return MODAL.test(before) || ((is & IS.say) !== 0 && NEGATED.test(before));
}

/** 告诉本台: the one spoken to stands between verb and words. */
function addressedCue(paragraph: Paragraph, from: number, to: number): { cue: Span; is: number } | null {
  const { folded, lexicon, index } = paragraph;
  const start = Math.max(from, to - MAX_ADDRESSEE - 4);
  if (!mayHold(paragraph, start, to, CUE)) return null;
  const tokens = wordsOf(paragraph, start, to);
  for (let at = tokens.length - 2; at > 0; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (!(token.is & CUE) || !lexicon.addressing.has(folded.slice(token.start, token.end))) continue;
    if (NO_ADDRESSEE.test(folded.slice(token.end, to))) return null;
    return { cue: { paragraph: index, start: token.start, end: token.end }, is: token.is };
  }
  return null;
}

const NO_ADDRESSEE = /^[和与及、]|(?:以来|以后|之后)$/u; // 有安慰和鼓励, 收到答复函以来

const MIN_CLAUSE = 2; // characters: 他说不行
const MIN_LONG_CLAUSE = 5; // 提到三个梯队: a topic
const MODAL = /(?:应[当该]|理应|须|需要|请勿)[^，；]{0,3}$/u; // 应当告知: nobody has said it yet
const STRONG = "说称"; // of the verbs of one character those that need no speaker beside them
const PUBLISHED = /(?:报告|声明|文章|公告|[信函文书]|记者会|发布会|[致道]歉)，$/u;
const MAX_PUBLISHED = 4; // characters

/** 发布报告，指…: HK and overseas papers report so. */
function isPublished({ folded }: Paragraph, { start }: Part): boolean {
  return PUBLISHED.test(folded.slice(Math.max(0, start - MAX_PUBLISHED), start));
}

const OBJECT = /^[^的是会将有要不没能]{0,12}的[^的”」』"]{1,4}$/u; // 批评某国的政策: a thing, not a clause
const MAX_GAP = 14; // characters between speaker and verb

/** Clause in which what is reported follows the verb at once: 外界认为此举…. */
export function frameAtStart(paragraph: Paragraph, part: Part, isContinued: boolean): Frame | null {
  if (!mayHold(paragraph, part.start, part.end, IS.clausal)) return null;
  const subject = findSubject(paragraph, part.start, part.end, false);
  if (subject === null && !isContinued) return null;
  const from = subject?.end ?? part.start;
  const tokens = wordsOf(paragraph, from, Math.min(part.end, from + MAX_GAP + 8));
  const cue = clausalCue(paragraph, tokens, from, subject !== null);
  if (
    !cue ||
    part.end - cue.end < leastClause(paragraph, part, cue) ||
    (subject === null &&
      cue.end - cue.start < 2 &&
      !isOneOf(STRONG, paragraph.folded, cue.start) &&
      !isOneOf("又亦并还也", paragraph.folded, cue.start - 1) && // 又指…
      !isPublished(paragraph, part))
  )
    return null;
  const span = { paragraph: paragraph.index, start: cue.start, end: cue.end };
  if (isUnsaid(paragraph, span, cue.is)) return null;
  const content = paragraph.folded.slice(cue.end, part.end);
  if (OBJECT.test(content) && !(cue.is & IS.plea) && !isOneOf("为得称", paragraph.folded, cue.end - 1)) return null; // not 认为, 觉得
  const isJudged = JUDGES.test(paragraph.folded.slice(cue.start, cue.end));
  if (isJudged && (!CLAUSE.test(content) || THING.test(content))) return null;
  return { cue: span, is: cue.is, subject, relayer: null, contentStart: cue.end, isSource: false };
}

export const JUDGES: RegExp = /^(?:批评|抨击|讽刺|嘲[讽笑]|讥讽|称赞|赞扬|盛赞|[痛怒]?斥责?|狠批|炮轰)$/u; // a clause must follow, not a thing
const THING = /的[^的是不没太“「”」]{1,4}$/u;
const CLAUSE = /[是不没太]|[“「『"][^“”「」『』"]{4,30}[”」』"]$/u; // 批评某某“想当皇帝”

const SAYS_HOW = /^[^这该此].[太很已将会最][^意]$/u; // 压力很大: a clause, however short

function leastClause({ folded }: Paragraph, { end }: Part, cue: Token): number {
  if (cue.end - cue.start === 1 || isOneOf(OPENS_MARKS, folded, end)) return MIN_CLAUSE;
  return SAYS_HOW.test(folded.slice(cue.end, end)) ? MIN_LONG_CLAUSE - 1 : MIN_LONG_CLAUSE;
}

const OPENS_MARKS = '“「『"'; // 形容此事是“…”: the clause goes on

/** The first clausal verb, where only adverbs, dates and addressees stand before it. */
function clausalCue(paragraph: Paragraph, tokens: readonly Token[], from: number, named: boolean): Token | null {
  let addressee = false;
  let first = named ? afterDoing(paragraph, tokens, from) : 0;
  for (const [at, token] of tokens.entries()) {
    if (token.start - from > MAX_GAP) return null;
    if (at < first) continue;
    if (named) first = afterPlace(paragraph, tokens, at);
    if (token.is & IS.notCue) return null;
    if (
      token.is & IS.clausal &&
      !isDeverbal(paragraph, tokens[at + 1]) &&
      !isOneOf(PASSIVE, paragraph.folded, token.start - 1)
    )
      return token;
    if (token.is & IS.preposition && named) addressee = true;
    else if (
      token.is & (IS.adverb | IS.time | IS.connector | CUE) ||
      token.type === "date" ||
      token.type === "space" ||
      token.type === "bracket"
    )
      continue;
    else if (!addressee || paragraph.folded[token.start] === OF) return null;
  }
  return null;
}

/** 在海城召开的发布会上: the place behind which the verb stands. */
function afterPlace({ folded }: Paragraph, tokens: readonly Token[], at: number): number {
  const { start } = tokens[at] ?? { start: 0 };
  if (!isOneOf("在于", folded, start)) return at;
  const end = tokens.findIndex((token, i) => i > at && isOneOf("上中时", folded, token.end - 1));
  return end < 0 ? at : end + 1;
}

const MAX_DONE = 6; // characters

/** 检方复讯后认为…: the first word behind what they did before. */
function afterDoing({ folded }: Paragraph, tokens: readonly Token[], from: number): number {
  for (let at = 0; (tokens[at]?.start ?? Infinity) - from <= MAX_DONE; at++) {
    const token = tokens[at];
    if (token && isOneOf("后", folded, token.start)) return at + 1;
  }
  return 0;
}

/** 表示了, 宣布的: an object or an attribute, not a clause. */
function isDeverbal({ folded }: Paragraph, next: Token | undefined): boolean {
  return next !== undefined && isOneOf("的了过着", folded, next.start);
}
