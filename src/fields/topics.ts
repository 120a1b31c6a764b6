import type { Candidate } from "../model/evidence.ts";
import { plainText } from "../text/plain-text.ts";
import { chosen, firstValue, sourceOf, type Choice } from "./trust.ts";

const MAX_SECTION = 60; // characters
const MAX_KEYWORDS = 50;
const SEPARATOR = /\s?[,，、;；|]\s?/u;

export function chooseSection(candidates: readonly Candidate[]): Choice<string | null> {
  return firstValue(candidates, ({ raw }) => {
    const text = plainText(raw);
    return text === "" || text.length > MAX_SECTION ? null : text;
  });
}

/** The keywords of the source that is trusted most, each once. */
export function chooseKeywords(candidates: readonly Candidate[]): Choice<readonly string[]> {
  const [first] = candidates;
  if (!first) return chosen([], [], candidates);
  const source = sourceOf(first);
  const winners = candidates.filter((candidate) => sourceOf(candidate) === source);
  const words = winners.flatMap(({ raw }) => plainText(raw).split(SEPARATOR)).filter((word) => word !== "");
  return chosen([...new Set(words)].slice(0, MAX_KEYWORDS), winners, candidates);
}
