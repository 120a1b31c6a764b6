/** Longest address that is read; longer ones are data, not places. */
const MAX_URL_LENGTH = 8192;

/** `https://www.example.com/a/b-1.jpg?w=600&q=75`: the standard would write it the same; not `http://example.com`, `/a'b`. */
const SETTLED = /^https?:\/\/[a-z\d][a-z\d.-]*\.[a-z]{2,}\/[\w\-.~:,;=&+$!*()@/?%]*$/u;
/** What such an address must not hold: `/../`, `/./`, `%2e`, a host in another script. */
const UNSETTLED = /\.\.|\/\.|%2e|xn--/iu;

const isSettled = (url: string): boolean => SETTLED.test(url) && !UNSETTLED.test(url);

/**
 * The absolute http(s) form of an address as the WHATWG URL Standard serialises it, without user name and password;
 * `null` where it is none: another scheme, relative without a base, too long or malformed.
 */
export function resolveUrl(raw: string, base: string | null): string | null {
  const text = raw.trim();
  if (text === "" || text.length > MAX_URL_LENGTH) return null;
  const likely = onHostOf(base, text); // most need no parser
  if (likely.length <= MAX_URL_LENGTH && isSettled(likely)) return likely;
  const url = parseUrl(base === null ? likely : text, base);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:") || url.hostname === "") return null;
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  return url.href.length > MAX_URL_LENGTH ? null : url.href;
}

/** `/a` and `//host/a` behind what they leave out; others as they are. Where no page is known, `//host` is the web's. */
function onHostOf(base: string | null, text: string): string {
  if (base === null) return text.startsWith("//") ? `https:${text}` : text;
  if (!text.startsWith("/")) return text;
  const host = base.indexOf("//");
  const path = base.indexOf("/", host + 2);
  if (host < 0 || path < 0) return text;
  return (text.startsWith("//") ? base.slice(0, host) : base.slice(0, path)) + text;
}

function parseUrl(text: string, base: string | null): URL | null {
  const from = base ?? undefined;
  return URL.canParse(text, from) ? new URL(text, from) : null;
}

/** The address that was taken apart last: a page's own is asked for again and again. */
let known: { readonly url: string; readonly parsed: URL | null } = { url: "", parsed: null };

function takeApart(url: string): URL | null {
  if (url !== known.url) known = { url, parsed: parseUrl(url, null) };
  return known.parsed;
}

/** Labels of the host, right to left: ["com", "example", "www"]; empty where there is no address. */
export function hostLabels(url: string | null): readonly string[] {
  const parsed = url === null ? null : takeApart(url);
  return parsed ? parsed.hostname.replace(/\.$/u, "").split(".").reverse() : [];
}

/** The address's host without `www.`; empty where there is no address. */
export function hostOf(url: string | null): string {
  return [...hostLabels(url)]
    .reverse()
    .join(".")
    .replace(/^www\./u, "");
}

/** The address's path: `/news/1.html`; empty where there is no address. */
export function pathOf(url: string): string {
  return takeApart(url)?.pathname ?? "";
}
