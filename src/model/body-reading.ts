import type { Block, Image } from "./article.ts";

/** What the body stage hands on. */
export interface BodyReading {
  readonly blocks: readonly Block[];
  /** The text of every prose block; quotes point into it. */
  readonly paragraphs: readonly string[];
  /** Every line of text that the page shows, in reading order, kept in the body or not. */
  readonly lines: readonly PageLine[];
  /** Every picture of the page that may belong to the story, with what was read beside it. */
  readonly pictures: readonly Picture[];
}

/** One block of text as a reader sees it. */
export interface PageLine {
  readonly text: string;
  /** The innermost block element's tag name: p, h1, li, div. */
  readonly tag: string;
  /** Index of that element in `PageDocument.elements`. */
  readonly place: number;
  /** Index in `paragraphs` where it was kept as prose, else `null`. */
  readonly paragraph: number | null;
  readonly kept: boolean;
  /** Why it is in or out, in the words of the judge: `prose`, `caption`, `link-list`, `boilerplate`. */
  readonly reason: string;
}

export interface Picture {
  readonly image: Image;
  /** Index of the image's element in `PageDocument.elements`. */
  readonly place: number;
  /** Does it stand inside the kept body? */
  readonly inBody: boolean;
}
