import type { Origin } from "./evidence.ts";

export type IssueCode =
  | "ignored-url"
  | "input-truncated"
  | "depth-flattened"
  | "limit-reached"
  | "wrong-decoding"
  | "undecodable-bytes"
  | "adapter-failed"
  | "rule-found-nothing"
  | "broken-json-ld"
  | "headline-conflict"
  | "date-conflict"
  | "date-in-future"
  | "modified-before-published"
  | "body-truncated"
  | "body-from-embedded-data"
  | "not-found";

/** Something that went wrong or looks wrong in a page, as data. */
export interface Issue {
  readonly code: IssueCode;
  /** One English sentence for people; its wording may change. */
  readonly message: string;
  readonly origin: Origin | null;
}
