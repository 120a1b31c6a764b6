import type { ArticleFields } from "../model/article-fields.ts";
import type { BodyReading } from "../model/body-reading.ts";
import type { Candidate } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import type { SiteAdapter } from "../model/plugins.ts";

/** What the choice may look at beside the candidates. */
export interface FieldContext {
  readonly body: BodyReading;
  readonly packs: readonly LanguagePack[];
  readonly adapter: SiteAdapter | null;
  /** The page's own address and what relative addresses resolve against. */
  readonly address: string | null;
  readonly base: string | null;
  /** BCP 47, as seen in the text. */
  readonly language: string | null;
  /** ISO 8601, where the caller says what today is. */
  readonly now: string | null;
}

/** One value a field, with evidence: the winner first, then the candidates that lost. */
export function chooseFields(candidates: readonly Candidate[], context: FieldContext, issues: Issue[]): ArticleFields {
  void [candidates, context, issues];
  return {
    headline: null,
    standfirst: null,
    authors: [],
    date: null,
    modified: null,
    leadImage: null,
    source: {
      publisher: null,
      origins: [],
      canonicalUrl: null,
      shortUrl: null,
      mirrorUrl: null,
      dateline: null,
      rights: null,
    },
    section: null,
    keywords: [],
    language: context.language,
    evidence: {
      headline: [],
      standfirst: [],
      authors: [],
      date: [],
      modified: [],
      leadImage: [],
      publisher: [],
      origins: [],
      canonicalUrl: [],
      shortUrl: [],
      mirrorUrl: [],
      dateline: [],
      rights: [],
      section: [],
      keywords: [],
      language: [],
    },
    declaredAccess: null,
  };
}
