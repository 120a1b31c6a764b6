import type { LanguagePack } from "../model/language-pack.ts";

/** The packs with that of the page's language first; the others follow for what is language-marked. */
export function choosePacks(language: string | null, packs: readonly LanguagePack[]): readonly LanguagePack[] {
  const own = packFor(language, packs);
  return own ? [own, ...packs.filter((pack) => pack !== own)] : packs;
}

/** The pack of a language: `en-GB` falls back to `en`. */
export function packFor(language: string | null, packs: readonly LanguagePack[]): LanguagePack | null {
  const base = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";
  if (language === null) return null;
  return packs.find((pack) => pack.tag === language) ?? packs.find((pack) => base(pack.tag) === base(language)) ?? null;
}
