import { type AttributeOptions, attributeQuotes as attributeWith } from "./attribute-quotes.ts";
import type { Article, Speaker } from "./model/article.ts";
import type { ParseOptions } from "./options.ts";
import { parseArticle as parseWith } from "./parse-article.ts";
import { withBundled } from "./with-bundled.ts";

export type { AttributeOptions } from "./attribute-quotes.ts";
export { defineAdapter, defineLanguage } from "./define.ts";
export { isProbablyArticle } from "./is-probably-article.ts";
export { css, jsonLd, line, meta, url } from "./plugins/rules.ts";
export type * from "./model/article.ts";
export type * from "./model/evidence.ts";
export type * from "./model/issue.ts";
export type * from "./model/language-pack.ts";
export type * from "./model/plugins.ts";
export type { ParseOptions } from "./options.ts";

/** `parseArticle` of `nutgraf/core` with every bundled adapter and language; the caller's come first. */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  return parseWith(input, withBundled(options));
}

/** `attributeQuotes` of `nutgraf/core` with every bundled language; the caller's come first. */
export function attributeQuotes(paragraphs: readonly string[], options: AttributeOptions = {}): Speaker[] {
  return attributeWith(paragraphs, withBundled(options));
}
