import { attribute, childrenOf, elementsOf, isText, type PageDocument } from "../document/page-document.ts";
import type { Origin } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import { type Limit, limitReached, LIMITS } from "../limits.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { isObject, listOf, parseJsonLd, property, type Json, type JsonObject } from "./parse-json-ld.ts";

/** A page's structured data: every object by its `@id` and its type, and the article that the page is about. */
export interface JsonLdGraph {
  readonly article: JsonObject | null;
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** The first object of each type. */
  readonly byType: ReadonlyMap<string, JsonObject>;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|^Review|^SocialMediaPosting|^DiscussionForumPosting)$/u;
/** Where an article stands that the page only points to. */
const ASIDE = new Set([
  ...["itemListElement", "hasPart", "relatedLink", "mentions", "isPartOf", "isRelatedTo", "citation"],
  ...["comment", "review", "reviews"],
]);

export function readJsonLd(
  page: PageDocument,
  metas: ReadonlyMap<string, readonly string[]>,
  issues: Issue[],
): JsonLdGraph {
  const byId = new Map<string, JsonObject>();
  const byType = new Map<string, JsonObject>();
  const articles = new Set<JsonObject>();
  const reached = walk(readBlocks(page, issues), (node, aside) => {
    const id = property(node, "@id");
    // An object that only points is no statement of its own.
    if (typeof id === "string" && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
    for (const type of typesOf(node)) {
      if (!byType.has(type)) byType.set(type, node);
      if (!aside && ARTICLE_TYPE.test(type)) articles.add(node);
    }
  });
  if (reached) issues.push(limitReached(reached, "what lies beyond in structured data was not read"));
  return { article: chooseArticle([...articles], pageAddresses(page, metas)), byId, byType };
}

function readBlocks(page: PageDocument, issues: Issue[]): Json[] {
  const blocks: Json[] = [];
  let scripts = 0;
  for (const [nth, script] of elementsOf(page, "script").entries()) {
    if (!attribute(script, "type")?.trim().toLowerCase().startsWith("application/ld+json")) continue;
    if (++scripts > LIMITS.jsonLdScripts) {
      issues.push(limitReached("jsonLdScripts", "later scripts of structured data were not read"));
      break;
    }
    const text = childrenOf(script)
      .map((child) => (isText(child) ? child.data : ""))
      .join("");
    const value = readBlock(text, { from: "element", selector: "script", attribute: "type", nth }, issues);
    if (value !== undefined) blocks.push(value);
  }
  return blocks;
}

/** What one script states; `undefined`, and an issue where it is not empty, for what cannot be read. */
function readBlock(text: string, origin: Origin, issues: Issue[]): Json | undefined {
  if (text.length > LIMITS.jsonLdLength) {
    issues.push({ ...limitReached("jsonLdLength", "a longer script of structured data was not read"), origin });
    return undefined;
  }
  const value = parseJsonLd(text);
  if (value === undefined && text.trim() !== "")
    issues.push({ code: "broken-json-ld", message: "A block of structured data is not JSON.", origin });
  return value;
}

interface Visit {
  readonly value: Json;
  readonly depth: number;
  readonly aside: boolean;
}

/**
 * Visits every object in reading order, without recursion; says of each whether it stands in a list of others. Comes
 * back with the limit that kept some from being visited.
 */
function walk(blocks: readonly Json[], visit: (node: JsonObject, aside: boolean) => void): Limit | null {
  const stack: Visit[] = blocks.map((value) => ({ value, depth: 0, aside: false })).reverse();
  let reached: Limit | null = null;
  let count = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (++count > LIMITS.jsonLdObjects) return "jsonLdObjects";
    if (top.depth > LIMITS.jsonLdDepth) {
      reached = "jsonLdDepth";
      continue;
    }
    if (isObject(top.value)) visit(top.value, top.aside);
    putInner(stack, top);
  }
  return reached;
}

const isHolder = (value: Json | undefined): value is Json => typeof value === "object" && value !== null;

/** Puts the objects and lists directly inside on the stack, the first on top. */
function putInner(stack: Visit[], { value, depth, aside }: Visit): void {
  const from = stack.length;
  const put = (one: Json | undefined, besides: boolean): void => {
    const isOver = stack.length - from > LIMITS.jsonLdObjects;
    if (isHolder(one) && !isOver) stack.push({ value: one, depth: depth + 1, aside: besides });
  };
  if (Array.isArray(value)) for (const one of listOf(value)) put(one, aside);
  else if (isObject(value)) for (const key of Object.keys(value)) put(property(value, key), aside || ASIDE.has(key));
  for (let low = from, high = stack.length - 1; low < high; low++, high--) {
    [stack[low], stack[high]] = [stack[high] as Visit, stack[low] as Visit];
  }
}

export function typesOf(node: JsonObject): readonly string[] {
  return listOf(property(node, "@type")).flatMap((type) =>
    typeof type === "string" ? [type.replace(/^https?:\/\/schema\.org\/|^schema:/u, "")] : [],
  );
}

function pageAddresses(page: PageDocument, metas: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const canonical = elementsOf(page, "link").find((link) => attribute(link, "rel")?.toLowerCase() === "canonical");
  const stated = [page.address, canonical && attribute(canonical, "href"), metas.get("og:url")?.[0]];
  return new Set(stated.flatMap((url) => (url ? [comparable(url, page.base)] : [])));
}

/** Of several articles the one that names the page's own address; else the one that says most of itself. */
function chooseArticle(articles: readonly JsonObject[], addresses: ReadonlySet<string>): JsonObject | null {
  const isOwn = (node: JsonObject): boolean =>
    ["url", "@id", "mainEntityOfPage"].some((key) => {
      const value = property(node, key);
      const url = isObject(value) ? (property(value, "@id") ?? property(value, "url")) : value;
      return typeof url === "string" && addresses.has(comparable(url, null));
    });
  const own = articles.filter(isOwn);
  const known = ["headline", "datePublished", "author", "image"];
  const richness = (node: JsonObject): number => known.filter((key) => property(node, key) !== undefined).length;
  let best: JsonObject | null = null;
  for (const node of own.length > 0 ? own : articles) if (!best || richness(node) > richness(best)) best = node;
  return best;
}

/** An address without scheme, `www.`, query, fragment and closing slash. */
function comparable(url: string, base: string | null): string {
  const bare = (resolveUrl(url, base) ?? url).replace(/[?#].*$/su, "").replace(/^https?:\/\/(?:www\.)?/u, "");
  return bare.endsWith("/") ? bare.slice(0, -1) : bare;
}

const MAX_VALUES = 60; // values of one path; articles have up to twenty authors

/** A value found by a path, with the object that holds it. */
export interface PathValue {
  readonly value: string;
  readonly holder: JsonObject | null;
}

/** The strings and numbers at a path: arrays fan out, `@id` is followed, `@Type.` in front picks another object. */
export function valuesAt(graph: JsonLdGraph, path: string): readonly PathValue[] {
  const isTyped = path.startsWith("@");
  if (isTyped ? graph.byType.size === 0 : graph.article === null) return [];
  const keys = path.split(".");
  const start = isTyped ? graph.byType.get(keys.shift()?.slice(1) ?? "") : graph.article;
  let found: { value: Json; holder: JsonObject | null }[] = start ? [{ value: start, holder: null }] : [];
  for (const key of keys) {
    found = found.slice(0, MAX_VALUES).flatMap(({ value }) => {
      const node = follow(graph, value);
      return node ? spread(property(node, key), node) : [];
    });
  }
  return found.slice(0, MAX_VALUES).flatMap(({ value, holder }) => {
    if (typeof value === "string") return value.trim() === "" ? [] : [{ value, holder }];
    return typeof value === "number" || typeof value === "boolean" ? [{ value: String(value), holder }] : [];
  });
}

function spread(value: Json | undefined, holder: JsonObject): { value: Json; holder: JsonObject }[] {
  return listOf(value)
    .slice(0, MAX_VALUES)
    .flatMap((one) => listOf(one))
    .map((one) => ({ value: one, holder }));
}

/** The object meant: one that only points by its `@id` stands for the one it points to. */
function follow(graph: JsonLdGraph, value: Json): JsonObject | null {
  if (!isObject(value)) return null;
  const id = property(value, "@id");
  if (typeof id !== "string" || property(value, "name") !== undefined) return value;
  return graph.byId.get(id) ?? value;
}
