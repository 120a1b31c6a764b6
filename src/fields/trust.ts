import type { Candidate, Evidence } from "../model/evidence.ts";
import { groupBy } from "../text/group-by.ts";

/** A field's value, and all that was said of it: the winner first, then the candidates that lost. */
export interface Choice<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
}

const MAX_EVIDENCE = 20; // entries a field; more repeat each other

/**
 * A candidate's source in one word, as lists of trust name it: `layout`, `json-ld:headline`, `meta:og:title`,
 * `element:h1`; else the reader's own name.
 */
export function sourceOf({ by, origin }: Candidate): string {
  if (by.includes("/")) return "layout";
  switch (origin.from) {
    case "json-ld":
      return `json-ld:${origin.path}`;
    case "meta":
      return by === "read-meta-tags" ? `meta:${origin.name}` : by;
    case "element":
      return by === "read-meta-tags" ? `element:${origin.selector}` : by;
    default:
      return by;
  }
}

/** The candidates of a source list, what is trusted most first; sources that the list leaves out are left out. */
export function inTrust(candidates: readonly Candidate[], sources: readonly string[]): Candidate[] {
  return candidates.length === 0 ? [] : bySource(candidates)(sources);
}

/** The same for several lists of sources. */
export function bySource(candidates: readonly Candidate[]): (sources: readonly string[]) => Candidate[] {
  const groups = groupBy(candidates, sourceOf);
  return (sources) => {
    const found: Candidate[] = [];
    for (const source of sources) {
      const group = groups.get(source); // most sources name nothing
      if (group) found.push(...group);
    }
    return found;
  };
}

/** The choice of a value that these candidates state, with the other candidates after them. */
export function chosen<T>(value: T, winners: readonly Candidate[], all: readonly Candidate[]): Choice<T> {
  const others = all.filter((candidate) => !winners.includes(candidate));
  return { value, evidence: [...winners, ...others].slice(0, MAX_EVIDENCE).map(asEvidence) };
}

/** The first candidate that gives a value. */
export function firstValue<T>(
  ordered: readonly Candidate[],
  valueOf: (candidate: Candidate) => T | null,
): Choice<T | null> {
  for (const candidate of ordered) {
    const value = valueOf(candidate);
    if (value !== null) return chosen(value, [candidate], ordered);
  }
  return { value: null, evidence: ordered.slice(0, MAX_EVIDENCE).map(asEvidence) };
}

function asEvidence({ by, origin, raw, certainty }: Candidate): Evidence {
  return { by, origin, raw, certainty };
}
