import type { SiteAdapter } from "../model/plugins.ts";

/** Matches `https://web.archive.org/web/20211205093000id_/https://a.example/b`, not `https://a.example/web.archive.org/`. */
const ADDRESS = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/u;
/** The archive's script that names the original: `__wm.wombat("http://a.example:80/b","20211205093000"`. */
const WOMBAT = /__wm\.wombat\("(https?:[^"\s]{1,4000})","(\d{4,14})"/u;
const DEFAULT_PORT = /^(https?:\/\/[^/:]{1,300}):(?:80|443)(?=\/)/u;
/** What the archive writes before every address: `https://web.archive.org/web/2021im_/` in `…/https://a.example/b.jpg`. */
const REWRITTEN =
  /(?:(?:https?:)?\\?\/\\?\/web\.archive\.org)?\\?\/web\\?\/\d{4,14}(?:[a-z]{2}_)?\\?\/(?=https?:\\?\/)/gu;
/** The comment that the archive writes below every page. */
const STAMP = "FILE ARCHIVED ON";
const TOOLBAR = ["<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"] as const;

/** The Internet Archive's copies: its toolbar taken out, every address as it was when the page was archived. */
export const waybackMachine: SiteAdapter = {
  id: "wayback-machine",
  hosts: ["web.archive.org"],
  publisher: "",
  language: "en",
  layouts: [],
  unwrap(html, url) {
    const inAddress = url === null ? undefined : ADDRESS.exec(url)?.[1];
    if (inAddress === undefined && !html.includes(STAMP)) return null;
    const stated = WOMBAT.exec(html);
    const original = inAddress ?? stated?.[1]?.replace(DEFAULT_PORT, "$1") ?? null;
    const [before = "", toolbar = ""] = html.split(TOOLBAR[0], 2);
    const page = toolbar === "" ? html : before + toolbar.split(TOOLBAR[1]).slice(1).join("");
    return {
      html: page.replace(REWRITTEN, ""),
      url: original === null || /^https?:/u.test(original) ? original : `http://${original}`,
      mirrorUrl: inAddress || !stated ? null : `https://web.archive.org/web/${stated[2]}/${original}`,
      headline: null,
    };
  },
};
