import type { LanguagePack, PageWords } from "../model/language-pack.ts";
import { madeOnce } from "./made-once.ts";

/** The page words of the page's own language, and of English, in which templates of all languages label things. */
export const ownPages: (packs: readonly LanguagePack[]) => readonly PageWords[] = madeOnce((packs) => {
  const [own] = packs;
  const english = packs.find(({ tag }) => tag === "en");
  return [...new Set([own?.page, english?.page])].flatMap((page) => (page ? [page] : []));
});
