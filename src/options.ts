import type { LanguagePack } from "./model/language-pack.ts";
import type { SiteAdapter } from "./model/plugins.ts";
import { resolveUrl } from "./text/resolve-url.ts";

export interface ParseOptions {
  /** The page's address, absolute http(s). */
  readonly url?: string | undefined;
  /** A label of the Encoding Standard, where the server named one; for bytes only. */
  readonly encoding?: string | undefined;
  /** BCP 47, where it is known. */
  readonly language?: string | undefined;
  /** Tried before the bundled ones. */
  readonly adapters?: readonly SiteAdapter[] | undefined;
  /** Tried before the bundled ones. */
  readonly languages?: readonly LanguagePack[] | undefined;
  /** ISO 8601; without it nothing is compared with today. */
  readonly now?: string | undefined;
  /** UTF-16 code units that are read at most; 8,000,000 by default. */
  readonly maxLength?: number | undefined;
}

/** Options once checked, every key there. */
export interface Setup {
  readonly url: string | null;
  readonly ignoredUrl: string | null;
  readonly encoding: string | null;
  readonly language: string | null;
  readonly adapters: readonly SiteAdapter[];
  readonly languages: readonly LanguagePack[];
  readonly now: string | null;
  readonly maxLength: number;
}

const DEFAULT_MAX_LENGTH = 8_000_000; // a hundred times a long article's page

export function checkOptions(options: ParseOptions): Setup {
  const url = options.url === undefined ? null : resolveUrl(options.url, null);
  return {
    url,
    ignoredUrl: options.url !== undefined && url === null ? options.url : null,
    encoding: options.encoding ?? null,
    language: options.language ?? null,
    adapters: options.adapters ?? [],
    languages: options.languages ?? [],
    now: options.now ?? null,
    maxLength: options.maxLength ?? DEFAULT_MAX_LENGTH,
  };
}
