import type { PageDocument } from "../document/page-document.ts";
import type { BodyReading } from "./body-reading.ts";
import type { LanguagePack } from "./language-pack.ts";
import type { MatchedLayout, Unwrapped } from "./plugins.ts";

/** Everything that is known of a page once its body is read: what metadata readers look at. */
export interface PageReading {
  readonly page: PageDocument;
  readonly body: BodyReading;
  readonly match: MatchedLayout | null;
  /** Where the page was a copy: what the copy says of it. */
  readonly copy: Unwrapped | null;
  /** The page's language first. */
  readonly packs: readonly LanguagePack[];
}
