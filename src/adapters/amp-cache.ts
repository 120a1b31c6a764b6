import type { SiteAdapter } from "../model/plugins.ts";

/** Matches `https://a-example.cdn.ampproject.org/c/s/a.example/b` and `https://www.google.com/amp/s/a.example/b`. */
const ADDRESS =
  /^https?:\/\/(?:(?:[^/]{1,300}\.)?(?:cdn\.ampproject\.org|bing-amp\.com)\/[a-z]{1,2}\/|www\.google\.(?:com?\.)?[a-z]{2,3}\/amp\/)(s\/)?([^?#]+)/u;
/** Where a page names its article's own address, and that address in the element around it. */
const CANONICAL = /rel=["']?canonical/iu;
const HREF = /\shref=["']?(https?:[^"'\s>]{1,2000})/iu;
const MAX_LINK = 3000; // characters of a link element
/** A picture's or page's address in a cache: `https://a-example.cdn.ampproject.org/ii/w820/s/` in `…/s/a.example/c.jpg`. */
const REWRITTEN = /https:\/\/[a-z0-9-]{1,63}\.cdn\.ampproject\.org\/[a-z]{1,2}\/(?:[a-z]{1,2}\d{1,5}\/)?(s\/)?/gu;

/** Copies of AMP pages that search engines serve: the page is as its site wrote it, addresses aside. */
export const ampCache: SiteAdapter = {
  id: "amp-cache",
  hosts: ["cdn.ampproject.org", "bing-amp.com"],
  publisher: "",
  language: "en",
  layouts: [],
  unwrap(html, url) {
    const original = url === null ? null : ADDRESS.exec(url);
    if (!original) return null;
    const rel = html.search(CANONICAL);
    const link = rel < 0 ? "" : (html.slice(html.lastIndexOf("<", rel), rel + MAX_LINK).split(">", 1)[0] ?? "");
    return {
      html: html.replace(REWRITTEN, (_, secure?: string) => (secure ? "https://" : "http://")),
      url: HREF.exec(link)?.[1] ?? (original[1] ? "https://" : "http://") + (original[2] ?? ""),
      mirrorUrl: null,
      headline: null,
    };
  },
};
