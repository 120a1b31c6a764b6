import type { Mention } from "../attribution.ts";
import { asObject, introduced } from "../new-mention.ts";
import * as CHAR from "./char.ts";
import * as IS from "./is.ts";
import { OF, isOneOf } from "./characters.ts";
import { isChar, PERSONAL } from "./lexicon.ts";
import { personMention } from "./make-mention.ts";
import { sharing } from "./named-subject.ts";
import { phraseStart } from "./phrase-start.ts";
import { knownAt, type KnownNames, type Paragraph } from "./read-name.ts";
import { readIntroduction, type Introduction } from "./read-person.ts";
import { wordsOf } from "./tokenize.ts";
import { itemBefore, lastOf } from "./rows.ts";

/** 某某是某大学教授 and 某某，某国外长，: adds what sentences say that those known are. */
export function addPredicates(paragraph: Paragraph, known: KnownNames, found: Mention[]): void {
  const { folded, tokens, lexicon } = paragraph;
  let last: { readonly mention: Mention; readonly after: number } | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const end = token ? knownAt(folded, token.start, folded.length, known) : null;
    if (!token || end === null) continue;
    const npStart = (itemBefore(tokens, at)?.is ?? 0) & PERSONAL ? phraseStart(paragraph, tokens, at) : token.start;
    const { mention, after } = personMention(paragraph, npStart, token.start, end);
    const isJoined: boolean = last?.after === token.start - 1 && isChar(lexicon, folded, token.start - 1, CHAR.link);
    const made: Mention = isJoined && last ? sharing(last.mention, mention) : mention;
    last = { mention: made, after };
    const isKnown = made.role !== null && made.affiliation !== null;
    const said = isKnown ? null : predicateOf(paragraph, after);
    const role = made.role ?? said?.role ?? null;
    const affiliation = made.affiliation ?? said?.affiliation ?? workplaceBefore(paragraph, npStart);
    const expertise = made.expertise ?? said?.expertise ?? null;
    if (role !== null || affiliation !== null) found.push(asObject(introduced(made, { role, affiliation, expertise })));
  }
}

const AGED = /^(?:[，,](?:现年|今年)?|现年|今年)[\p{Nd}一二三四五六七八九十]{1,3}岁/u;
const MAX_AGE = 8; // characters

/** 某某是某大学教授, 某某今年45岁: only of people is it said. */
export function isToldOf(paragraph: Paragraph, after: number): boolean {
  const { folded } = paragraph;
  if (!isOneOf("是，,现今", folded, after)) return false; // what both begin with
  if (AGED.test(folded.slice(after, after + MAX_AGE))) return true;
  return folded[after] === "是" && (predicateOf(paragraph, after)?.role ?? null) !== null;
}

const IS_A = /^[，、]?\s*[他她]?(?:目前|现在|[现本就还])?(?:[是为任，]|担任|出任|调任|升任|现任)(?:了?一[名位个])?/u; // 是一名…, ，某国外长，
const LATER_IS_A = /[，。][他她]?(?:目前|现在|[现本就还])?(?:[是为任]|担任|出任|调任|升任|现任)(?:了?一[名位个])?/u; // 某某女士来自海边，是一名…
const EMPLOYED_AT = /(?:供职|任职|就职|任教|毕业|就读)于/u;
const CLAUSE_END = /[，。；：！？!?;:\n]/u;
const SENTENCE_END = /[。；：！？!?;:\n]/u;
const MAX_PREDICATE = 80;

/** What the words after a name say of its bearer: at once, or in the next clause of the sentence. */
function predicateOf(paragraph: Paragraph, after: number): Introduction | null {
  const { folded } = paragraph;
  const rest = folded.slice(after, after + MAX_PREDICATE);
  const own = statedBehind(paragraph, after, IS_A.exec(rest));
  if (own) return own;
  const stop = rest.search(SENTENCE_END);
  const sentence = stop < 0 ? rest : rest.slice(0, stop);
  const later = statedBehind(paragraph, after, LATER_IS_A.exec(sentence));
  if (later) return later;
  const employed = sentence.includes("于") ? EMPLOYED_AT.exec(sentence) : null;
  return employed ? employerAt(paragraph, after + employed.index + employed[0].length) : null;
}

/** The introduction behind a verb of being that was found in the words after a name. */
function statedBehind(paragraph: Paragraph, after: number, match: RegExpExecArray | null): Introduction | null {
  if (!match) return null;
  const start = after + match.index + match[0].length;
  const length = paragraph.folded.slice(start, start + MAX_PREDICATE).search(CLAUSE_END);
  return length > 1 ? introductionIn(paragraph, start, start + length) : null;
}

function introductionIn(paragraph: Paragraph, start: number, end: number): Introduction | null {
  const phrase = wordsOf(paragraph, start, end).filter(({ type }) => type !== "space" && type !== "bracket");
  return (lastOf(phrase)?.is ?? 0) & PERSONAL ? readIntroduction(paragraph, start, end) : null;
}

const WORKS_AT = /[在于](?<body>\p{L}{2,25}?)(?:从事|工作|任职|任教|就职|就读)\p{L}{0,12}的$/u;
const MAX_WORK = 45;

/** 在某某研究所从事测量的某某: only where. */
function workplaceBefore(paragraph: Paragraph, end: number): string | null {
  if (!isOneOf(OF, paragraph.folded, end - 1)) return null;
  const from = Math.max(0, end - MAX_WORK);
  const match = WORKS_AT.exec(paragraph.folded.slice(from, end));
  const body = match?.groups?.["body"];
  if (!match || !body) return null;
  const start = from + match.index + 1;
  const words = wordsOf(paragraph, start, start + body.length);
  const isBody = ((lastOf(words)?.is ?? 0) & (IS.organisation | IS.organisationSuffix)) !== 0;
  return isBody ? paragraph.text.slice(start, start + body.length) : null;
}

/** 供职于某某研究所: only where. */
function employerAt(paragraph: Paragraph, start: number): Introduction | null {
  const length = paragraph.folded.slice(start, start + MAX_PREDICATE).search(CLAUSE_END);
  const words = wordsOf(paragraph, start, start + Math.max(0, length));
  const isBody = ((lastOf(words)?.is ?? 0) & (IS.organisation | IS.organisationSuffix)) !== 0;
  return isBody ? { role: null, affiliation: paragraph.text.slice(start, start + length), expertise: null } : null;
}
