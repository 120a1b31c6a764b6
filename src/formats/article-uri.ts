import type { Article } from "../model/article.ts";
import { safeUrl } from "./safe-url.ts";

const PARTS = /^(https?:\/\/[\w.~-]+(?::\d+)?)([/?][^#]*)?(#.*)?$/iu; // matches "http://a.b:80/c?d#e"; not "http://[::1]/"
const STRAY_PERCENT = /%(?![\dA-Fa-f]{2})/gu; // matches "%zz"; not "%20"
const BRACKET = /[[\]]/gu;

/** An address as RFC 3986 wants it, which is stricter than browsers are; `null` where it cannot be written so. */
export function toUri(url: string | null): string | null {
  const parts = PARTS.exec(safeUrl(url) ?? "");
  if (parts === null) return null;
  const [, origin = "", path = "", fragment = ""] = parts;
  const rest = path + fragment.slice(0, 1) + fragment.slice(1).replaceAll("#", "%23");
  return origin + rest.replace(STRAY_PERCENT, "%25").replace(BRACKET, encodeURIComponent);
}

/** What names the article: its address, else the address of the copy, else a UUID made of its words. */
export function articleUri(article: Article): string {
  const { canonicalUrl, mirrorUrl, shortUrl } = article.source;
  const words = JSON.stringify([article.headline, article.paragraphs]);
  return toUri(canonicalUrl) ?? toUri(mirrorUrl) ?? toUri(shortUrl) ?? `urn:uuid:${uuid(words)}`;
}

const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const; // any four that differ

/** A UUID of version 8 (RFC 9562: made by a rule of one's own): the same text, the same UUID. */
function uuid(text: string): string {
  const hex = SEEDS.map((seed) => hash(text, seed).toString(16).padStart(8, "0")).join("");
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}
