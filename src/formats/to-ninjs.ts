import type { Article, Image, Quote, Speaker, Timestamp } from "../model/article.ts";
import { articleUri, toUri } from "./article-uri.ts";
import { articleImages } from "./article-images.ts";
import { line, prose } from "./plain-text.ts";
import { toHtml } from "./to-html.ts";
import { toText } from "./to-text.ts";

/** The part of an IPTC ninjs 3.0 object that articles fill; members that would be empty are absent. */
export interface Ninjs {
  readonly uri: string;
  readonly name?: string;
  readonly rel?: string;
  readonly type?: "text" | "picture" | "component";
  readonly representationType?: "full" | "partial";
  readonly standard?: { readonly name: string; readonly version: string; readonly schema: string };
  readonly firstCreated?: string;
  readonly versionCreated?: string;
  readonly language?: string;
  readonly headlines?: readonly NinjsText[];
  readonly descriptions?: readonly NinjsText[];
  readonly bodies?: readonly NinjsText[];
  readonly by?: string;
  readonly located?: string;
  readonly copyrightNotice?: string;
  readonly people?: readonly NinjsName[];
  readonly organisations?: readonly NinjsName[];
  readonly subjects?: readonly NinjsName[];
  readonly infoSources?: readonly { readonly name: string; readonly role: string }[];
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
  readonly renditions?: readonly NinjsRendition[];
  readonly associations?: readonly Ninjs[];
}

export interface NinjsText {
  readonly role: string;
  readonly contentType?: string;
  readonly charCount?: number;
  readonly value: string;
}

export interface NinjsName {
  readonly name: string;
  readonly rel: string;
}

export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  readonly width?: number;
  readonly height?: number;
}

const STANDARD = {
  name: "ninjs",
  version: "3.0",
  schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#",
} as const;

/**
 * The article as an IPTC ninjs 3.0 text object: images are associated pictures, quotes associated components whose `people`
 * or `organisations` hold the speaker. Dates without a time or an offset are left out: ninjs takes complete instants only.
 * `uri` is the article's address; without one, a `urn:uuid:` made of its words, so that equal articles get equal ones.
 */
export function toNinjs(article: Article): Ninjs {
  const uri = articleUri(article);
  const { source } = article;
  return filled({
    uri,
    type: "text",
    representationType: article.access.truncated ? "partial" : "full",
    standard: STANDARD,
    firstCreated: instant(article.date),
    versionCreated: instant(article.modified),
    language: line(article.language),
    headlines: texts("main", article.headline),
    descriptions: texts("summary", article.standfirst),
    bodies: bodies(article),
    by: known(article.authors.map((author) => author.name)).join(", "),
    located: line(source.dateline?.place ?? null),
    copyrightNotice: line(source.rights),
    people: names("quoted", speakersOf(article, "person")),
    organisations: names("quoted", speakersOf(article, "organization")),
    subjects: [...names("section", [article.section]), ...names("keyword", article.keywords)],
    infoSources: [...sources("publisher", [source.publisher]), ...sources("origin", source.origins)],
    altIds: [...altIds("shortUrl", source.shortUrl), ...altIds("mirrorUrl", source.mirrorUrl)],
    associations: [...articleImages(article).flatMap(picture), ...article.speakers.flatMap(said).map(component(uri))],
  });
}

function picture(image: Image, index: number): Ninjs[] {
  const uri = toUri(image.url);
  if (uri === null) return [];
  const size = { width: image.width ?? undefined, height: image.height ?? undefined };
  return [
    filled({
      name: `picture-${index + 1}`,
      uri,
      type: "picture",
      by: line(image.credit),
      descriptions: [...texts("caption", image.caption), ...texts("alternative", image.alt)],
      renditions: [filled<NinjsRendition>({ name: "main", href: uri, ...size })],
    }),
  ];
}

function speakersOf(article: Article, kind: Speaker["kind"]): string[] {
  return article.speakers.filter((speaker) => speaker.kind === kind).map((speaker) => speaker.name);
}

interface Said {
  readonly speaker: Speaker;
  readonly quote: Quote;
}

function said(speaker: Speaker): Said[] {
  return speaker.quotes.map((quote) => ({ speaker, quote }));
}

/** A quote as a component of the article at `uri`. */
function component(uri: string): (said: Said, index: number) => Ninjs {
  return ({ speaker, quote }, index) =>
    filled({
      name: `quote-${index + 1}`,
      rel: quote.type,
      uri: `${uri.replace(/#.*$/u, "")}#quote-${index + 1}`,
      type: "component",
      bodies: texts("quote", quote.text),
      people: isOrganisation(speaker) ? [] : names("speaker", [speaker.name]),
      organisations: isOrganisation(speaker) ? names("speaker", [speaker.name]) : [],
    });
}

function isOrganisation(speaker: Speaker): boolean {
  return speaker.kind === "organization" || speaker.kind === "group";
}

function bodies(article: Article): NinjsText[] {
  const plain = toText(article);
  const html = { role: "main", contentType: "text/html", value: toHtml(article) };
  return [html, { role: "main", contentType: "text/plain", charCount: plain.length, value: plain }];
}

function texts(role: string, value: string | null): NinjsText[] {
  return prose(value) === "" ? [] : [{ role, value: prose(value) }];
}

function names(rel: string, values: readonly (string | null)[]): NinjsName[] {
  return known(values).map((name) => ({ name, rel }));
}

function sources(role: string, values: readonly (string | null)[]): { name: string; role: string }[] {
  return known(values).map((name) => ({ name, role }));
}

function altIds(role: string, url: string | null): { role: string; value: string }[] {
  return known([url]).map((value) => ({ role, value }));
}

function known(values: readonly (string | null)[]): string[] {
  return values.map(line).filter((value) => value !== "");
}

const INSTANT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/u; // "2025-12-19T09:04+13:00"; not "2025-12-19"

/** An RFC 3339 instant, or nothing where the page gave no time of day or no offset. */
function instant(time: Timestamp | null): string | undefined {
  const parts = INSTANT.exec(time?.iso ?? "");
  return parts === null ? undefined : `${parts[1]}${parts[2] ?? ":00"}${parts[3]}`;
}

/** `draft` without members that are empty. */
function filled<T extends object = Ninjs>(draft: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const members = Object.entries(draft).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(members) as T; // only members that T lets be absent are ever empty
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
