import type { ArticleFields } from "../model/article-fields.ts";
import type { BodyReading } from "../model/body-reading.ts";
import type { Candidate } from "../model/evidence.ts";
import type { FieldName } from "../model/article.ts";
import type { Issue } from "../model/issue.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import type { SiteAdapter } from "../model/plugins.ts";
import { dateLexicon, type DateLexicon, regionalLexicon } from "../text/date-lexicon.ts";
import { groupBy } from "../text/group-by.ts";
import { chooseAccess } from "./access.ts";
import { chooseCanonicalUrl, chooseMirrorUrl, chooseShortUrl } from "./addresses.ts";
import { chooseAuthors } from "./authors.ts";
import { chooseDateline } from "./dateline.ts";
import { chooseDate, chooseModified } from "./dates.ts";
import { findIssues } from "./find-issues.ts";
import { chooseHeadline } from "./headline.ts";
import { chooseLanguage, regionsOf } from "./language.ts";
import { chooseLeadImage } from "./lead-image.ts";
import { chooseOrigins } from "./origins.ts";
import { choosePublisher } from "./publisher.ts";
import { chooseRights } from "./rights.ts";
import { siteNames } from "./site-names.ts";
import { chooseStandfirst } from "./standfirst.ts";
import { findTruncation } from "./truncation.ts";
import type { Choice } from "./trust.ts";
import { chooseKeywords, chooseSection } from "./topics.ts";

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
  const of = groupByField(candidates);
  const regions = regionsOf(of("language"), context.address ?? context.base);
  const lexicon = regionalLexicon(dateLexicon(context.packs), regions);
  const choices = chooseAll(of, context, lexicon);
  issues.push(...findIssues(choices, context.now, lexicon));
  const declared = chooseAccess(of("access"));
  const truncation = findTruncation(context.body, declared, { counts: of("wordCount"), packs: context.packs });
  if (truncation)
    issues.push({
      code: "body-truncated",
      message: "The story goes on behind where this text ends.",
      origin: truncation,
    });
  const { publisher, origins, canonicalUrl, shortUrl, mirrorUrl, dateline, rights, ...plain } = choices;
  return {
    headline: plain.headline.value,
    standfirst: plain.standfirst.value,
    authors: plain.authors.value,
    date: plain.date.value,
    modified: plain.modified.value,
    leadImage: plain.leadImage.value,
    source: {
      publisher: publisher.value,
      origins: origins.value,
      canonicalUrl: canonicalUrl.value,
      shortUrl: shortUrl.value,
      mirrorUrl: mirrorUrl.value,
      dateline: dateline.value,
      rights: rights.value,
    },
    section: plain.section.value,
    keywords: plain.keywords.value,
    language: plain.language.value,
    evidence: evidenceOf(choices),
    access: { declared, truncated: truncation !== null },
  };
}

type ByField = (field: Candidate["field"]) => readonly Candidate[];

type Chosen = Pick<ArticleFields, "headline" | "standfirst" | "authors" | "date" | "modified" | "leadImage"> &
  Pick<ArticleFields, "section" | "keywords" | "language"> &
  ArticleFields["source"];

function chooseAll(
  of: ByField,
  context: FieldContext,
  lexicon: DateLexicon,
): { readonly [F in FieldName]: Choice<Chosen[F]> } {
  const { body, packs, base, language } = context;
  const canonicalUrl = chooseCanonicalUrl(of("canonicalUrl"), base);
  const address = context.address ?? canonicalUrl.value;
  const sites = siteNames(of("publisher"), address);
  // A page that names its own outlet as the source names it behind the headline too.
  const credited = siteNames([...of("publisher"), ...of("origins")], address, of("section"));
  return {
    headline: chooseHeadline(of("headline"), credited, packs),
    standfirst: chooseStandfirst(of("standfirst")),
    authors: chooseAuthors(of("authors"), { sites, packs, base }),
    date: chooseDate(of("date"), lexicon),
    modified: chooseModified(of("modified"), lexicon),
    leadImage: chooseLeadImage(of("leadImage"), body.pictures, base),
    publisher: choosePublisher(of("publisher"), sites),
    origins: chooseOrigins([...of("origins"), ...of("authors")], sites, packs),
    canonicalUrl,
    shortUrl: chooseShortUrl(of("shortUrl"), base),
    mirrorUrl: chooseMirrorUrl(of("mirrorUrl")),
    dateline: chooseDateline(of("dateline")),
    rights: chooseRights(of("rights")),
    section: chooseSection(of("section")),
    keywords: chooseKeywords(of("keywords")),
    language: chooseLanguage(of("language"), language),
  };
}

type Choices = Readonly<Record<FieldName, Choice<unknown>>>;

function evidenceOf(choices: Choices): ArticleFields["evidence"] {
  const { headline, standfirst, authors, date, modified, leadImage, publisher, origins } = choices;
  const { canonicalUrl, shortUrl, mirrorUrl, dateline, rights, section, keywords, language } = choices;
  return {
    headline: headline.evidence,
    standfirst: standfirst.evidence,
    authors: authors.evidence,
    date: date.evidence,
    modified: modified.evidence,
    leadImage: leadImage.evidence,
    publisher: publisher.evidence,
    origins: origins.evidence,
    canonicalUrl: canonicalUrl.evidence,
    shortUrl: shortUrl.evidence,
    mirrorUrl: mirrorUrl.evidence,
    dateline: dateline.evidence,
    rights: rights.evidence,
    section: section.evidence,
    keywords: keywords.evidence,
    language: language.evidence,
  };
}

function groupByField(candidates: readonly Candidate[]): ByField {
  const groups = groupBy(candidates, ({ field }) => field);
  return (field) => groups.get(field) ?? [];
}
