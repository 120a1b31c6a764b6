import * as bundledAdapters from "./adapters/index.ts";
import * as bundledLanguages from "./languages/index.ts";
import type { Article } from "./model/article.ts";
import type { ParseOptions } from "./options.ts";
import { parseArticle as parseWith } from "./parse-article.ts";

export { attributeQuotes, type AttributeOptions } from "./attribute-quotes.ts";
export { defineAdapter, defineLanguage } from "./define.ts";
export { css, jsonLd, line, meta, url } from "./plugins/rules.ts";
export type * from "./model/article.ts";
export type * from "./model/evidence.ts";
export type * from "./model/issue.ts";
export type * from "./model/language-pack.ts";
export type * from "./model/plugins.ts";
export type { ParseOptions } from "./options.ts";

const ADAPTERS = Object.values(bundledAdapters);
const LANGUAGES = Object.values(bundledLanguages);

/** `parseArticle` of `nutgraf/core` with every bundled adapter and language; the caller's come first. */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  return parseWith(input, withBundled(options));
}

/** What a caller gives under the id or tag of a bundled one takes its place; what is ill-typed is left for the check. */
function withBundled(options: ParseOptions): ParseOptions {
  const { adapters = [], languages = [] } = options ?? {};
  if (!Array.isArray(adapters) || !Array.isArray(languages)) return options;
  return {
    ...options,
    adapters: [...adapters, ...ADAPTERS.filter((bundled) => !adapters.some((own) => own?.id === bundled.id))],
    languages: [...languages, ...LANGUAGES.filter((bundled) => !languages.some((own) => own?.tag === bundled.tag))],
  };
}
