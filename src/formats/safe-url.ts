const HTTP = /^https?:\/\/[^/?#]/iu; // matches "https://a"; not "https:a", "javascript:x", "//a"
const BROKEN = /[\p{Cc}\p{Cs}]/u;
const NEEDS_ENCODING = /[^\x21-\x7E]|["<>\\^`{|}]/gu; // matches " ", "é", "<"; not "&", "("

/** `url` where it is an absolute http(s) address, in ASCII and without what could end an attribute; else `null`. */
export function safeUrl(url: string | null): string | null {
  if (url === null || BROKEN.test(url) || !HTTP.test(url)) return null;
  return url.replace(NEEDS_ENCODING, encodeURIComponent);
}
