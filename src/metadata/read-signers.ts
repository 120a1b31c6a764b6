import type { PageWords } from "../model/language-pack.ts";
import type { Candidate } from "../model/evidence.ts";
import { findClosingSigners, findOpeningSigners } from "../text/find-signers.ts";
import { tidy } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";
import { frameOf } from "./story-frame.ts";

const OPENING = 2; // paragraphs whose first words may name the reporter
const BELOW = 3; // lines below the story that may sign it
const MAX_LINE = 60; // characters

/** Names in brackets that open or end a story, and with a title behind them: `【ソウル＝山田太郎】`, `（山田太郎）`, `김철수 기자`. */
export function readSigners(facts: PageFacts): Candidate[] {
  const words = facts.packs[0]?.page;
  if (!words?.signers) return [];
  const last = facts.body.paragraphs.length - 1;
  for (const paragraph of Array.from({ length: Math.min(OPENING, last + 1) }, (_, i) => i)) {
    const found = inParagraph(facts, paragraph, (text) => findOpeningSigners(text, words));
    if (found.length > 0) return found;
  }
  const below = belowStory(facts, words);
  return below.length > 0 ? below : inParagraph(facts, last, (text) => findClosingSigners(text, words));
}

const BYLINE = { field: "authors", by: "read-signatures", certainty: "inferred" } as const;

type Find = (text: string) => ReturnType<typeof findOpeningSigners>;

function inParagraph({ body }: PageFacts, paragraph: number, find: Find): Candidate[] {
  const text = body.paragraphs[paragraph] ?? "";
  return find(text).map(({ start, end }) => ({
    ...BYLINE,
    origin: { from: "text", span: { paragraph, start, end } },
    raw: text.slice(start, end),
  }));
}

function belowStory(facts: PageFacts, words: PageWords): Candidate[] {
  const { end } = frameOf(facts);
  for (let nth = end + 1; nth <= end + BELOW; nth++) {
    const text = facts.body.lines[nth]?.text ?? "";
    const names = text.length > MAX_LINE ? [] : findClosingSigners(text, words);
    const part = names.map((name) => text.slice(name.start, name.end)).join(", ");
    if (part !== "")
      return [{ ...BYLINE, origin: { from: "line", prefix: "", nth }, raw: tidy(text), detail: { part } }];
  }
  return [];
}
