export { parseArticle } from "./parse-article.ts";
export type { ParseOptions } from "./options.ts";
export type * from "./model/article.ts";
export type * from "./model/evidence.ts";
export type * from "./model/issue.ts";
export type * from "./model/plugins.ts";
export type * from "./model/language-pack.ts";
export { defineAdapter, defineLanguage } from "./define.ts";
export { css, jsonLd, line, meta, url } from "./plugins/rules.ts";
