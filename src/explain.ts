import { select } from "./document/select.ts";
import { applyRule } from "./metadata/apply-rule.ts";
import { readFacts } from "./metadata/page-facts.ts";
import type { Article } from "./model/article.ts";
import type { PageLine, Picture } from "./model/body-reading.ts";
import type { Candidate, Origin } from "./model/evidence.ts";
import type { Unwrapped } from "./model/plugins.ts";
import type { ParseOptions } from "./options.ts";
import { readArticle } from "./parse-article.ts";
import { withBundled } from "./with-bundled.ts";

/** How an article came about. */
export interface Explanation {
  readonly article: Article;
  /** The adapter and layout that the page matched: `rfa/2010-storytext`. */
  readonly layout: string | null;
  /** Where the page is a copy: what the copy says of the page inside. */
  readonly copy: Unwrapped | null;
  /** Every line of the page in reading order, with the reason why it is in the body or out. */
  readonly lines: readonly PageLine[];
  /** Every picture that may belong to the story. */
  readonly pictures: readonly Picture[];
  /** Every value that a reader found for a field, chosen or not. */
  readonly candidates: readonly Candidate[];
  /** How many elements of the page (of the one inside, where it is a copy) match a selector. */
  readonly count: (selector: string) => number;
  /** The value that stands where a piece of evidence says. */
  readonly replay: (origin: Origin) => string | null;
}

/** What `parseArticle` of `nutgraf` makes of a page and why, from the same single pass. */
export function explain(input: string | Uint8Array, options: ParseOptions = {}): Explanation {
  const { article, reading, candidates } = readArticle(input, withBundled(options));
  const { page, body, match, copy } = reading;
  const facts = readFacts(reading, []);
  return {
    article,
    layout: match?.layout ? `${match.adapter.id}/${match.layout.name}` : null,
    copy,
    lines: body.lines,
    pictures: body.pictures,
    candidates,
    count: (selector) => select(page, selector).length,
    replay: (origin) => applyRule(facts, origin),
  };
}
