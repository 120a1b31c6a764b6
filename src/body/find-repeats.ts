import { KINDS } from "./class-words.ts";
import type { TextItem } from "./collect-blocks.ts";

const MIN_REPEAT = 40; // characters: shorter lines may well stand twice in a story
const MIN_PULLED = 20; // characters
const MAX_PULLED = 400; // characters
const MAX_CHECKS = 40; // pull quotes that are looked up in one story
const QUOTE_EDGES = /^[\s"'“”‘’«»„「」『』]+|[\s"'“”‘’«»„「」『』.。]+$/gu;

/** Blocks among the kept that only say again what another kept one says, with the reason: pull quotes and doubles. */
export function findRepeats(kept: readonly TextItem[]): ReadonlyMap<TextItem, string> {
  const repeats = new Map<TextItem, string>();
  const seen = new Set<string>();
  for (const item of kept) {
    if (item.text.length < MIN_REPEAT) continue;
    if (seen.has(item.text)) repeats.set(item, "repeated");
    seen.add(item.text);
  }
  const pulled = kept.filter((item) => mayBePulled(item) && !repeats.has(item)).slice(0, MAX_CHECKS);
  if (pulled.length === 0) return repeats;
  const set = new Set(pulled);
  const story = kept.flatMap((item) => (set.has(item) ? [] : [item.text])).join("\n");
  for (const item of pulled) if (story.includes(item.text.replace(QUOTE_EDGES, ""))) repeats.set(item, "pull-quote");
  return repeats;
}

/** Does it stand apart, as a pull quote does? */
function mayBePulled({ frame, text }: TextItem): boolean {
  if (text.length < MIN_PULLED || text.length > MAX_PULLED) return false;
  const { quote } = frame.around;
  const kinds = frame.kinds | (frame.parent?.kinds ?? 0);
  return quote !== null || (kinds & (KINDS.pull | KINDS.aside)) !== 0;
}
