import type { AuthorRole } from "../model/article.ts";
import type { Candidate, Origin } from "../model/evidence.ts";
import type { PageLine } from "../model/body-reading.ts";
import type { ReporterWords } from "../model/language-pack.ts";
import {
  findClosingReporters,
  findColumnist,
  findOpeningReporters,
  findSigningReporters,
  type NamePlace,
} from "../text/find-reporters.ts";
import { applyRule } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";
import { rankOf } from "./read-lines.ts";
import { frameOf, linesBesideStory } from "./story-frame.ts";

const MAX_PARAGRAPHS = 3; // the opening words may follow a dateline of their own
const MAX_LINE = 80; // characters; longer lines are prose
const LETTER = /[\p{L}\p{N}]/u;
const MAX_AFTER = 8; // characters after a name that tell where it ends

/** Who reports, by the words that open the story or sign it: （本报记者林一舟综合报导）, 记者林一舟旧金山报道. */
export function readReporters(facts: PageFacts): Candidate[] {
  const words = facts.packs[0]?.page?.reporters;
  if (!words) return [];
  const opening = readOpening(facts, words);
  if (opening.length > 0) return opening;
  const signing = readSigning(facts, words);
  if (signing.length > 0) return signing;
  const closing = readClosing(facts, words);
  return closing.length > 0 ? closing : readColumnist(facts, words);
}

function readClosing({ body: { paragraphs } }: PageFacts, words: ReporterWords): Candidate[] {
  const paragraph = paragraphs.length - 1;
  const text = paragraphs[paragraph] ?? "";
  return findClosingReporters(text, words).map(({ start, end }) =>
    reporter({ from: "text", span: { paragraph, start, end } }, text, { start, end }, words),
  );
}

/** Opinion pieces name their author in the headline. */
function readColumnist(facts: PageFacts, words: ReporterWords): Candidate[] {
  const origin: Origin = facts.copy?.headline
    ? { from: "copy", key: "headline" }
    : { from: "element", selector: "h1", attribute: null };
  const raw = applyRule(facts, origin) ?? "";
  const part = findColumnist(raw, closingOf(facts), words);
  return part === null
    ? []
    : [{ field: "authors", by: "read-reporters", origin, raw, certainty: "inferred", detail: { part } }];
}

const CLOSING = 2; // paragraphs that may tell who the author is

/** The last paragraphs of the text, the line below them, and what tells of its author. */
function closingOf(facts: PageFacts): readonly string[] {
  const { lines, paragraphs } = facts.body;
  const notes = lines.flatMap(({ reason, text }) => (reason === "author-note" ? [text] : []));
  return [...paragraphs.slice(-CLOSING), lines[frameOf(facts).end + 1]?.text ?? "", ...notes];
}

function readOpening(facts: PageFacts, words: ReporterWords): Candidate[] {
  for (const [paragraph, text] of facts.body.paragraphs.slice(0, MAX_PARAGRAPHS).entries()) {
    const found = findOpeningReporters(text, words);
    if (found.length === 0) continue;
    return found.map(({ start, end }) =>
      reporter({ from: "text", span: { paragraph, start, end } }, text, { start, end }, words),
    );
  }
  return [];
}

function readSigning(facts: PageFacts, words: ReporterWords): Candidate[] {
  const frame = frameOf(facts);
  const { lines } = facts.body;
  for (const nth of linesBesideStory(frame, lines.length)) {
    const { text, paragraph, reason } = lines[nth] as PageLine; // nth is one of theirs
    if (paragraph !== null || reason === "caption" || text.length > MAX_LINE) continue;
    const found = findSigningReporters(text, words);
    if (found.length === 0) continue;
    return found.map(({ start, end }) => {
      const prefix = text.slice(startOfWord(text, start), start);
      const until = text.slice(end, end + MAX_AFTER);
      const line = { from: "line" as const, prefix, ...(until !== "" && { until }), nth: rankOf(facts, prefix, nth) };
      return reporter(line, text, { start, end }, words);
    });
  }
  return [];
}

/** Where the letters before a place begin: rules of lines look for prefixes at the start of words. */
function startOfWord(text: string, place: number): number {
  let start = place;
  while (start > 0 && !LETTER.test(text.charAt(start - 1))) start--;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  return start;
}

/** By the text and the place of the name in it: the last word in front says what somebody did. */
function reporter(origin: Origin, text: string, { start, end }: NamePlace, words: ReporterWords): Candidate {
  const role = roleBefore(text.slice(Math.max(0, start - MAX_LINE), start), words);
  const detail = role === null ? {} : { role };
  return { field: "authors", by: "read-reporters", origin, raw: text.slice(start, end), certainty: "stated", detail };
}

function roleBefore(before: string, { titles, roles, otherRoles = [] }: ReporterWords): AuthorRole | null {
  const named = [...titles, ...roles].filter((word) => word.length > 1);
  const last = Math.max(...named.map((word) => before.lastIndexOf(word) + word.length * Number(before.includes(word))));
  const found = otherRoles.find(([word]) => last > 0 && before.slice(0, last).endsWith(word));
  return found ? found[1] : SIGNED_BY_TEXT.test(before) ? null : "reporter";
}

/** `文/`, `文｜`: who wrote it. */
const SIGNED_BY_TEXT = /(?:^|\P{L})文\s?[:：/／|｜][^:：/／|｜]*$/u;
