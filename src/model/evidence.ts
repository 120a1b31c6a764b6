import type { FieldName, Span } from "./article.ts";
import type { Rule } from "./plugins.ts";

/** Where a value stands; replayed on the page it yields `raw`: a rule is its own evidence. */
export type Origin = Rule | { readonly from: "text"; readonly span: Span };

export interface Evidence {
  /** A reader or a layout: `read-meta-tags`, `harbour-courier/2024-redesign`. */
  readonly by: string;
  readonly origin: Origin;
  /** As found, before trimming and parsing. */
  readonly raw: string;
  readonly certainty: "stated" | "inferred";
}

/** A value that a reader found for a field, before one is chosen. */
export interface Candidate extends Evidence {
  readonly field: FieldName;
}
