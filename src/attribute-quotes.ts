import type { Speaker } from "./model/article.ts";
import type { LanguagePack } from "./model/language-pack.ts";
import { en } from "./languages/en/index.ts";
import { zh } from "./languages/zh/index.ts";
import { readQuotes } from "./quotes/read-quotes.ts";

export interface AttributeOptions {
  readonly language?: string;
  readonly languages?: readonly LanguagePack[];
}

/** Who said what in text that is already clean. */
export function attributeQuotes(paragraphs: readonly string[], options: AttributeOptions = {}): readonly Speaker[] {
  const packs = options.languages ?? [zh, en];
  const wanted = (options.language ?? "en").split("-")[0];
  const pack = packs.find((p) => p.tag.split("-")[0] === wanted);
  return pack?.speech ? readQuotes(paragraphs, pack.speech) : [];
}
