import { compileSelector } from "./document/select.ts";
import type { LanguagePack } from "./model/language-pack.ts";
import type { SiteAdapter, SiteLayout } from "./model/plugins.ts";
import { civilDay, dayNumber } from "./text/day-number.ts";
import { resolveUrl } from "./text/resolve-url.ts";

export interface ParseOptions {
  /** The page's address, absolute http(s); anything else is ignored, with an issue. */
  readonly url?: string | undefined;
  /** A label of the Encoding Standard, where the server named one; for bytes only. */
  readonly encoding?: string | undefined;
  /** BCP 47, where it is known. */
  readonly language?: string | undefined;
  /** Tried before the bundled ones; one with a bundled one's id takes its place. */
  readonly adapters?: readonly SiteAdapter[] | undefined;
  /** Used before the bundled ones; one with a bundled one's tag takes its place. */
  readonly languages?: readonly LanguagePack[] | undefined;
  /** ISO 8601; without it nothing is compared with today. */
  readonly now?: string | undefined;
  /** UTF-16 code units (bytes, where bytes are given) that are read at most; 8,000,000 by default. */
  readonly maxLength?: number | undefined;
}

/** Options once checked, every key there. */
export interface Setup {
  readonly url: string | null;
  readonly encoding: string | null;
  readonly language: string | null;
  readonly adapters: readonly SiteAdapter[];
  readonly languages: readonly LanguagePack[];
  readonly now: string | null;
  readonly maxLength: number;
  /** An address that was given and cannot be used. */
  readonly ignoredUrl: string | null;
}

const DEFAULT_MAX_LENGTH = 8_000_000; // some forty times a long article's page
/** Matches `zh-Hans`, `en-GB`, `de`; not `english`, `en_GB`. */
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}$/u;
/** Matches `2025-12-19`, `2025-12-19T09:04+13:00`; not `19 Dec 2025`. */
const ISO_8601 = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u;
const OPTION_NAMES = new Set(["url", "encoding", "language", "adapters", "languages", "now", "maxLength"]);

/** The options with defaults filled in. Throws a `TypeError` that names the value where one is unknown or ill-typed. */
export function checkOptions(options: ParseOptions): Setup {
  checkRecord("options", options);
  for (const name of Object.keys(options)) if (!OPTION_NAMES.has(name)) fail("option", name, "a known one");
  const given = checkString("url", options.url);
  const url = given === null ? null : resolveUrl(given, null);
  const language = checkString("language", options.language);
  if (language !== null && !LANGUAGE_TAG.test(language)) fail("language", language, "a BCP 47 tag");
  const now = checkString("now", options.now);
  if (now !== null && !(ISO_8601.test(now) && isDay(now))) fail("now", now, "an ISO 8601 date");
  return {
    url,
    encoding: checkString("encoding", options.encoding),
    language,
    adapters: checkList("adapters", options.adapters, checkAdapter, (adapter) => adapter.id),
    languages: asBefore(checkList("languages", options.languages, checkLanguage, (pack) => pack.tag)),
    now,
    maxLength: checkLength(options.maxLength),
    ignoredUrl: url === null ? given : null,
  };
}

const EPOCH = dayNumber("1970-01-01") ?? 0;

/** Is there such a day: not 2024-02-30? */
function isDay(iso: string): boolean {
  const { year, month, day } = civilDay((dayNumber(iso) ?? 0) - EPOCH);
  return [year, month, day].every((part, i) => part === Number(iso.slice(0, 10).split("-")[i]));
}

let lastPacks: readonly LanguagePack[] = [];

/** The list of the call before while it holds the same packs: what readers make of their words is kept with it. */
function asBefore(packs: readonly LanguagePack[]): readonly LanguagePack[] {
  if (Object.isFrozen(packs)) return packs;
  const isSame = packs.length === lastPacks.length && packs.every((pack, i) => pack === lastPacks[i]);
  if (!isSame) lastPacks = [...packs];
  return lastPacks;
}

/** Throws where the page is neither a string nor bytes. */
export function checkInput(input: unknown): asserts input is string | Uint8Array {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) fail("page", input, "a string or a Uint8Array");
}

/** Throws where the paragraphs are no list of strings. */
export function checkParagraphs(paragraphs: unknown): asserts paragraphs is readonly string[] {
  if (!Array.isArray(paragraphs) || !paragraphs.every((one) => typeof one === "string")) {
    fail("paragraphs", paragraphs, "a list of strings");
  }
}

const known = new WeakSet<object>(); // adapters and packs that were checked, and frozen lists of them: each is checked once

/** Throws where the adapter lacks a part, a part has another type or a selector does not compile. */
export function checkAdapter(adapter: SiteAdapter): void {
  checkRecord("adapter", adapter);
  if (known.has(adapter)) return;
  const name = `adapter ${String(adapter.id)}`;
  if (typeof adapter.id !== "string" || adapter.id === "") fail("adapter.id", adapter.id, "a name");
  if (typeof adapter.publisher !== "string") fail(`${name}: publisher`, adapter.publisher, "a string");
  if (typeof adapter.language !== "string") fail(`${name}: language`, adapter.language, "a string");
  if (!isListOf(adapter.hosts, "string")) fail(`${name}: hosts`, adapter.hosts, "a list of hosts");
  if (adapter.paths !== undefined && !isListOf(adapter.paths, "string"))
    fail(`${name}: paths`, adapter.paths, "a list of openers of paths");
  if (!Array.isArray(adapter.layouts)) fail(`${name}: layouts`, adapter.layouts, "a list");
  if (adapter.signature !== undefined) checkSelector(`${name}: signature`, adapter.signature);
  for (const layout of adapter.layouts) checkLayout(name, layout);
  known.add(adapter);
}

/** Throws where the pack has no BCP 47 tag or a part that is no object. */
export function checkLanguage(pack: LanguagePack): void {
  checkRecord("language pack", pack);
  if (known.has(pack)) return;
  if (typeof pack.tag !== "string" || !LANGUAGE_TAG.test(pack.tag))
    fail("language pack: tag", pack.tag, "a BCP 47 tag");
  for (const part of [pack.dates, pack.page, pack.speech]) {
    if (part !== undefined && !isRecord(part)) fail(`language pack ${pack.tag}: part`, part, "an object");
  }
  known.add(pack);
}

function checkLayout(adapter: string, layout: SiteLayout): void {
  const name = `${adapter}: layout ${String(layout?.name)}`;
  if (!isRecord(layout) || typeof layout.name !== "string") fail(name, layout, "a named layout");
  checkSelector(`${name}: when`, layout.when);
  checkSelector(`${name}: body.root`, layout.body?.root);
  for (const part of ["from", "until"] as const) {
    if (layout.body[part] !== undefined) checkSelector(`${name}: body.${part}`, layout.body[part]);
  }
  if (!isListOf(layout.body.drop, "string")) fail(`${name}: body.drop`, layout.body.drop, "a list of selectors");
  for (const selector of layout.body.drop) checkSelector(`${name}: body.drop`, selector);
  for (const rules of Object.values(layout)) {
    if (!Array.isArray(rules)) continue;
    for (const rule of rules) if (rule?.from === "element") checkSelector(`${name}: css()`, rule.selector);
  }
}

function checkSelector(name: string, selector: unknown): void {
  if (typeof selector !== "string" || compileSelector(selector) === null) fail(name, selector, "a CSS selector");
}

function checkList<T>(
  name: string,
  list: readonly T[] | undefined,
  check: (item: T) => void,
  key: (item: T) => string,
): readonly T[] {
  if (list === undefined) return [];
  if (known.has(list)) return list;
  if (!Array.isArray(list)) fail(name, list, "a list");
  const keys = new Set<string>();
  for (const item of list) {
    check(item);
    if (keys.has(key(item))) fail(name, key(item), "used once");
    keys.add(key(item));
  }
  if (Object.isFrozen(list)) known.add(list);
  return list;
}

function checkString(name: string, value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string") fail(name, value, "a string");
  return value;
}

function checkLength(value: unknown): number {
  if (value === undefined) return DEFAULT_MAX_LENGTH;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    fail("maxLength", value, "a positive integer");
  return value;
}

function checkRecord(name: string, value: unknown): void {
  if (!isRecord(value)) fail(name, value, "an object");
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, type: "string"): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === type);
}

const MAX_SHOWN = 100; // characters of a wrong value in a message

function fail(name: string, value: unknown, expected: string): never {
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, MAX_SHOWN)) : typeName(value);
  throw new TypeError(`nutgraf: ${name}: ${shown} is not ${expected}`);
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object"
    ? "an object"
    : typeof value === "symbol" || value === undefined
      ? typeof value
      : `${typeof value} ${String(value)}`;
}
