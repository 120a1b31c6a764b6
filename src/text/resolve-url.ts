/** Longest address that is read; longer ones are data, not places. */
const MAX_URL_LENGTH = 8192;

/**
 * The absolute http(s) form of an address as the WHATWG URL Standard serialises it, without user name and password;
 * `null` where it is none: another scheme, relative without a base, too long or malformed.
 */
export function resolveUrl(raw: string, base: string | null): string | null {
  const text = raw.trim();
  if (text === "" || text.length > MAX_URL_LENGTH) return null;
  const url = parseUrl(text, base);
  if (!url || (url.protocol !== "http:" && url.protocol !== "https:") || url.hostname === "") return null;
  url.username = "";
  url.password = "";
  return url.href.length > MAX_URL_LENGTH ? null : url.href;
}

function parseUrl(text: string, base: string | null): URL | null {
  const from = base ?? undefined;
  return URL.canParse(text, from) ? new URL(text, from) : null;
}

/** Labels of the host, right to left: ["com", "example", "www"]; empty where there is no address. */
export function hostLabels(url: string | null): readonly string[] {
  if (url === null || !URL.canParse(url)) return [];
  return new URL(url).hostname.replace(/\.$/u, "").split(".").reverse();
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
  return URL.canParse(url) ? new URL(url).pathname : "";
}

/** Does the address lie on this host or a subdomain of it? Compared label by label. */
export function isOnHost(url: string | null, host: string): boolean {
  const labels = hostLabels(url);
  const wanted = host.toLowerCase().split(".").reverse();
  return labels.length >= wanted.length && wanted.every((label, i) => labels[i] === label);
}
