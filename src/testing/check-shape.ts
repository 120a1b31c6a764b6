import type { Article } from "../model/article.ts";

type Kind = "string" | "text?" | "list" | "object" | "object?" | "boolean";

/** Every key of an article and what stands under it. */
const ARTICLE: Readonly<Record<keyof Article, Kind>> = {
  headline: "text?",
  standfirst: "text?",
  authors: "list",
  date: "object?",
  modified: "object?",
  leadImage: "object?",
  images: "list",
  blocks: "list",
  paragraphs: "list",
  speakers: "list",
  quotedExperts: "list",
  source: "object",
  section: "text?",
  keywords: "list",
  language: "text?",
  direction: "string",
  access: "object",
  evidence: "object",
  issues: "list",
};
const SOURCE: Readonly<Record<keyof Article["source"], Kind>> = {
  publisher: "text?",
  origins: "list",
  canonicalUrl: "text?",
  shortUrl: "text?",
  mirrorUrl: "text?",
  dateline: "object?",
  rights: "text?",
};
const MAX_REPORTED = 20; // faults of one kind; more say nothing new

/** Keys that lack, are too many or hold another type; strings that are not in the one normal form of text. */
export function findShapeFaults(article: Article): readonly string[] {
  const keys = [...findKeyFaults("article", article, ARTICLE), ...findKeyFaults("source", article.source, SOURCE)];
  return keys.length > 0 ? keys : findValueFaults(article);
}

function findKeyFaults(name: string, value: object, kinds: Readonly<Record<string, Kind>>): string[] {
  const given = new Map<string, unknown>(Object.entries(value));
  const wrong = Object.entries(kinds).filter(([key, kind]) => !given.has(key) || !isOfKind(given.get(key), kind));
  const unknown = [...given.keys()].filter((key) => !Object.hasOwn(kinds, key));
  return [
    ...wrong.map(([key, kind]) => `${name}.${key} is not what it should be (${kind})`),
    ...unknown.map((key) => `${name}.${key} is no key of it`),
  ];
}

function isOfKind(value: unknown, kind: Kind): boolean {
  if (kind.endsWith("?") && value === null) return true;
  if (kind === "list") return Array.isArray(value);
  if (kind === "text?") return typeof value === "string" && value !== "";
  if (kind.startsWith("object")) return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === kind;
}

/** Control characters, lone surrogates and doubled spaces have no place in text that a reader sees. */
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Surrogate}]/u;

/** Goes through every value without recursion: plain JSON only, clean text, finite numbers. */
function findValueFaults(article: Article): string[] {
  const faults: string[] = [];
  const open: { path: string; value: unknown }[] = [{ path: "article", value: article }];
  for (let next = open.pop(); next && faults.length < MAX_REPORTED; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === "string") {
      if (UNCLEAN.test(value) || value !== value.normalize("NFC")) faults.push(`${path} is no clean text`);
    } else if (typeof value === "number") {
      if (!Number.isFinite(value)) faults.push(`${path} is ${value}`);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) open.push({ path: `${path}.${key}`, value: inner });
    } else if (typeof value !== "boolean" && value !== null)
      faults.push(`${path} is ${typeof value}, which is not JSON`);
  }
  return faults;
}
