import * as bundledAdapters from "./adapters/index.ts";
import * as bundledLanguages from "./languages/index.ts";
import type { ParseOptions } from "./options.ts";

// Frozen: what is checked once cannot change.
const ADAPTERS = Object.freeze(Object.values(bundledAdapters));
const LANGUAGES = Object.freeze(Object.values(bundledLanguages));

/** What a caller gives under the id or tag of a bundled one takes its place; what is ill-typed is left for the check. */
export function withBundled(options: ParseOptions): ParseOptions {
  if (typeof options !== "object" || options === null || Array.isArray(options)) return options;
  const { adapters = [], languages = [], ...others } = options;
  if (!Array.isArray(adapters) || !Array.isArray(languages)) return options;
  // The same lists at each call: what is made of them once serves every page.
  if (adapters.length === 0 && languages.length === 0) return { adapters: ADAPTERS, languages: LANGUAGES, ...others };
  return {
    ...options,
    adapters: [...adapters, ...ADAPTERS.filter((bundled) => !adapters.some((own) => own?.id === bundled.id))],
    languages: [...languages, ...LANGUAGES.filter((bundled) => !languages.some((own) => own?.tag === bundled.tag))],
  };
}
