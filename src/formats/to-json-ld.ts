import type { Article, Author, Image, Quote, Speaker } from "../model/article.ts";
import { articleImages } from "./article-images.ts";
import { line, prose, writable } from "./plain-text.ts";
import { safeUrl } from "./safe-url.ts";

/** A JSON value whose empty members are left out when it is written. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/gu;

/**
 * The article as schema.org `NewsArticle`, as JSON text that is safe inside `<script type="application/ld+json">`.
 * Direct and mixed quotes are `Quotation`s, each `spokenByCharacter` a speaker under `mentions`; reported speech is nobody's
 * verbatim words and is left out. What the article does not say is left out too.
 */
export function toJsonLd(article: Article): string {
  const json = JSON.stringify(pruned(newsArticle(article)));
  return json.replace(UNSAFE_IN_SCRIPT, (character) => "\\u" + character.charCodeAt(0).toString(16).padStart(4, "0"));
}

function newsArticle(article: Article): Json {
  const { source, access } = article;
  const by = (role: string): Json[] => article.authors.filter((author) => author.role === role).map(person);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    url: safeUrl(source.canonicalUrl),
    headline: line(article.headline),
    description: prose(article.standfirst),
    datePublished: article.date?.iso ?? null,
    dateModified: article.modified?.iso ?? null,
    dateline: line(source.dateline?.text ?? null),
    locationCreated: named("Place", source.dateline?.place ?? null),
    author: article.authors.filter(isWriter).map(person),
    editor: by("editor"),
    translator: by("translator"),
    contributor: [...by("photographer"), ...by("contributor")],
    publisher: named("Organization", source.publisher),
    sourceOrganization: source.origins.map((name) => named("Organization", name)),
    copyrightNotice: line(source.rights),
    image: articleImages(article).map(imageObject),
    articleSection: line(article.section),
    keywords: article.keywords.map(line),
    inLanguage: article.language,
    isAccessibleForFree: access.declared === null ? null : access.declared === "free",
    articleBody: article.paragraphs.map(prose).join("\n\n"),
    mentions: article.speakers.map(speaker),
    hasPart: article.speakers.flatMap((each, index) => each.quotes.filter(isVerbatim).map(quotation(each, index))),
  };
}

function isWriter(author: Author): boolean {
  return author.role === null || author.role === "reporter" || author.role === "correspondent";
}

function person(author: Author): Json {
  const type = author.kind === "person" ? "Person" : "Organization";
  return { "@type": type, name: line(author.name), url: safeUrl(author.url) };
}

function named(type: string, name: string | null): Json {
  return name === null || line(name) === "" ? null : { "@type": type, name: line(name) };
}

function imageObject(image: Image): Json {
  return {
    "@type": "ImageObject",
    url: image.url,
    caption: line(image.caption ?? image.alt),
    creditText: line(image.credit),
    width: image.width,
    height: image.height,
  };
}

function speakerId(index: number): string {
  return `_:speaker-${index + 1}`;
}

function speaker(each: Speaker, index: number): Json {
  const types = { person: "Person", unnamed: "Person", organization: "Organization", group: "Organization" } as const;
  return {
    "@id": speakerId(index),
    "@type": each.kind === "document" ? "CreativeWork" : types[each.kind],
    name: line(each.name),
    alternateName: [each.latinName, ...each.aliases].map(line),
    jobTitle: each.kind === "person" || each.kind === "unnamed" ? line(each.role) : null,
    affiliation: each.kind === "person" || each.kind === "unnamed" ? named("Organization", each.affiliation) : null,
  };
}

function isVerbatim(quote: Quote): boolean {
  return quote.type !== "indirect" && prose(quote.text) !== "";
}

/** A document does not speak: what it says is based on it. */
function quotation(each: Speaker, index: number): (quote: Quote) => Json {
  const by = each.kind === "document" ? "isBasedOn" : "spokenByCharacter";
  return (quote) => ({ "@type": "Quotation", text: prose(quote.text), [by]: { "@id": speakerId(index) } });
}

/** `value` without members that say nothing: null, empty text, empty lists. */
function pruned(value: Json): Json {
  if (isList(value)) return value.map(pruned).filter(saysSomething);
  if (typeof value === "string") return writable(value);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, pruned(member)] as const);
  return Object.fromEntries(members.filter(([, member]) => saysSomething(member)));
}

function saysSomething(value: Json): boolean {
  return value !== null && value !== "" && !(isList(value) && value.length === 0);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
