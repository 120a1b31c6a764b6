import { speech } from "../../src/languages/en/speech.ts";
import { findMarks } from "../../src/quotes/find-marks.ts";
import * as Bit from "../../src/quotes/spaced/bits.ts";
import { lexiconOf } from "../../src/quotes/spaced/lexicon.ts";
import { CAPITAL, MARK, newTokens, QUOTE, tokenize } from "../../src/quotes/spaced/tokenize.ts";

const INNER = /\[(S|E|Q|I|M)\d ([^[\]]*)\]/gu; // “[S1 Ana Ruiz]”; what holds further marks comes later
const CUE = /\[V ([^[\]]*)\]/gu; // “[V said]”
const KEPT = /(‹[^›]*›|\{[^}]*\})|[^‹{]+/gu; // “‹S› {said}” in “the dam, ‹S› {said}, held”
const MAX_DEPTH = 4; // marks within marks

/** A marked sentence with only its shape left: who and what stand where, by which reporting words. */
export function constructionOf(line: string): string {
  let shape = line.replace(INNER, "‹$1›").replace(CUE, "{$1}");
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    shape = shape.replace(INNER, (_, label: string, inside: string) => {
      return `‹${label} ${inside.replace(KEPT, (_all, kept: string | undefined) => kept ?? "…")}›`;
    });
  }
  return shape;
}

const BUILDS =
  Bit.verb |
  Bit.cue |
  Bit.auxiliary |
  Bit.preposition |
  Bit.conjunction |
  Bit.subordinator |
  Bit.relative |
  Bit.pronoun |
  Bit.firstPerson |
  Bit.clauseOpener |
  Bit.negation;

/** What an English sentence without marks is built like: its verbs, small words and punctuation in order, all else left open. */
export function plainConstructionOf(line: string): string {
  const tokens = newTokens([line]);
  tokenize(tokens, line, findMarks([line], speech.quoteMarks), lexiconOf(speech));
  const { bits, flags } = tokens;
  const shape = tokens.lowers.map((lower, at) => {
    const flag = flags[at] ?? 0;
    if (flag & QUOTE) return "“…”";
    if (flag & MARK || ((bits[at] ?? 0) & BUILDS && (at === 0 || !(flag & CAPITAL)))) return lower;
    return /^\p{N}/u.test(lower) ? "1" : "~";
  });
  return shape.join(" ").replace(/(?:~ )+/gu, "~ ");
}

/** Constructions that occur more often than so many times. */
export function overused(lines: readonly string[], most: number, shapeOf = constructionOf): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(shapeOf(line), (counts.get(shapeOf(line)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([shape, count]) => `${count} × ${shape}`);
}
