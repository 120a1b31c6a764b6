import type { Access } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";

const FREE = new Set(["true", "free", "http://schema.org/true", "https://schema.org/true"]);
const PAID = new Set(["false", "locked", "metered", "paid", "http://schema.org/false", "https://schema.org/false"]);

/** What the page declares of its own access; `null` where it says nothing. */
export function chooseAccess(candidates: readonly Candidate[]): Access["declared"] {
  for (const { raw } of candidates) {
    const word = raw.toLowerCase();
    if (PAID.has(word)) return "paid";
    if (FREE.has(word)) return "free";
  }
  return null;
}
