import type { LanguagePack } from "./model/language-pack.ts";
import type { SiteAdapter } from "./model/plugins.ts";
import { checkAdapter, checkLanguage } from "./options.ts";

/** The adapter as given. Throws a `TypeError` that names the part where its shape is wrong or a selector malformed. */
export function defineAdapter<T extends SiteAdapter>(adapter: T): T {
  checkAdapter(adapter);
  return adapter;
}

/** The language pack as given. Throws a `TypeError` that names the part where its shape is wrong. */
export function defineLanguage<T extends LanguagePack>(pack: T): T {
  checkLanguage(pack);
  return pack;
}
