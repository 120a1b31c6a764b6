import type { AuthorRole, FieldName, Span } from "./article.ts";
import type { Rule } from "./plugins.ts";

/** Where a value stands; replayed on the page it yields `raw`: a rule is its own evidence. */
export type Origin =
  | Rule
  | { readonly from: "text"; readonly span: Span }
  /** The value of a key in the data that the page's own scripts hold: `"publishedAt":"…"`. */
  | { readonly from: "script"; readonly key: string; readonly nth?: number }
  /** What a copy of another site's page says of the page inside it. */
  | { readonly from: "copy"; readonly key: "headline" | "url" | "mirrorUrl" }
  /** What the matched adapter says of its site. */
  | { readonly from: "adapter"; readonly key: "publisher" };

export interface Evidence {
  /** A reader or a layout: `read-meta-tags`, `harbour-courier/2024-redesign`. */
  readonly by: string;
  readonly origin: Origin;
  /** As found, white space folded, cut at 2,000 characters; before it is cleaned and parsed. */
  readonly raw: string;
  readonly certainty: "stated" | "inferred";
}

/** A value that a reader found for a field, before one is chosen. */
export interface Candidate extends Evidence {
  readonly field: FieldName | "access" | "wordCount";
  readonly detail?: CandidateDetail;
}

/** What a reader saw beside the value. */
export interface CandidateDetail {
  /** The part of the raw value that is meant, where it is not all of it. */
  readonly part?: string;
  readonly kind?: "person" | "organization";
  readonly role?: AuthorRole;
  /** As found, not resolved. */
  readonly url?: string;
  readonly width?: number;
  readonly height?: number;
  /** Lines of text between the page's top heading and the value; negative above it. */
  readonly distance?: number;
  /** No line of the page holds it. */
  readonly unseen?: true;
  /** Does it stand below the story's first line of prose? */
  readonly belowStart?: boolean;
}
