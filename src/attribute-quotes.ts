import type { Speaker } from "./model/article.ts";
import type { LanguagePack } from "./model/language-pack.ts";
import { checkOptions, checkParagraphs } from "./options.ts";
import { speechFor } from "./plugins/choose-packs.ts";
import { readQuotes } from "./quotes/read-quotes.ts";

export interface AttributeOptions {
  /** BCP 47; without it the text's writing system decides. */
  readonly language?: string | undefined;
  /** Used before the bundled ones; one with a bundled one's tag takes its place. */
  readonly languages?: readonly LanguagePack[] | undefined;
}

/**
 * Who said what in text that is already clean, by first quote; spans count UTF-16 code units of their paragraph.
 * Empty where no pack knows how the language reports speech. Only a wrong argument throws, a `TypeError`.
 */
export function attributeQuotes(paragraphs: readonly string[], options: AttributeOptions = {}): Speaker[] {
  checkParagraphs(paragraphs);
  const { language, languages } = checkOptions(options);
  const words = speechFor(language, paragraphs, languages);
  return words ? readQuotes(paragraphs, words) : [];
}
