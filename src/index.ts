import * as bundledAdapters from "./adapters/index.ts";
import * as bundledLanguages from "./languages/index.ts";
import type { Article } from "./model/article.ts";
import type { ParseOptions } from "./options.ts";
import { parseArticle as parseWith } from "./parse-article.ts";

export * from "./attribute-quotes.ts";
export { css, jsonLd, line, meta, url } from "./plugins/rules.ts";
export type * from "./model/article.ts";
export type * from "./model/evidence.ts";
export type * from "./model/issue.ts";
export type * from "./model/language-pack.ts";
export type * from "./model/plugins.ts";
export type { ParseOptions } from "./options.ts";

const ADAPTERS = Object.values(bundledAdapters);
const LANGUAGES = Object.values(bundledLanguages);

/** `parseArticle` of `nutgraf/core` with every bundled adapter and language. */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  return parseWith(input, {
    ...options,
    adapters: [...(options.adapters ?? []), ...ADAPTERS],
    languages: [...(options.languages ?? []), ...LANGUAGES],
  });
}
