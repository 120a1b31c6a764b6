import type { LanguagePack, PageWords } from "../model/language-pack.ts";

/** The page words of the page's own language, and of English, in which templates of all languages label things. */
export function ownPages(packs: readonly LanguagePack[]): readonly PageWords[] {
  const [own] = packs;
  const english = packs.find(({ tag }) => tag === "en");
  return [...new Set([own?.page, english?.page])].flatMap((page) => (page ? [page] : []));
}
