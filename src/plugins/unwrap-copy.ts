import { parseTree } from "../document/parse-html.ts";
import { readText } from "../document/read-text.ts";
import type { Issue } from "../model/issue.ts";
import type { SiteAdapter, Unwrapped } from "../model/plugins.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { foldSpace } from "../text/whitespace.ts";

const MAX_HEADLINE = 2000; // characters of markup; longer ones are no headline

/** Where the page is a mirror's or an archive's copy: the page inside it, its addresses checked, its headline as text. */
export function unwrapCopy(
  html: string,
  url: string | null,
  adapters: readonly SiteAdapter[],
  issues: Issue[],
): Unwrapped | null {
  for (const adapter of adapters) {
    const copy = adapter.unwrap ? callUnwrap(adapter, html, url, issues) : null;
    if (copy) return checkCopy(copy, url);
  }
  return null;
}

/** A caller's function may throw or return anything: then the page is read as it is. */
function callUnwrap(adapter: SiteAdapter, html: string, url: string | null, issues: Issue[]): Unwrapped | null {
  try {
    const copy = adapter.unwrap?.(html, url) ?? null;
    if (copy === null || typeof copy.html === "string") return copy;
  } catch {
    // What it threw says nothing about the page.
  }
  issues.push({
    code: "adapter-failed",
    message: `The adapter ${adapter.id} failed to unwrap the page.`,
    origin: null,
  });
  return null;
}

/** What a parser reads otherwise than it is written; most headlines hold none. */
const IS_MARKUP = /[<&\0\r]/u;

function checkCopy(copy: Unwrapped, url: string | null): Unwrapped {
  const headline = typeof copy.headline === "string" ? copy.headline.slice(0, MAX_HEADLINE) : "";
  return {
    html: copy.html,
    url: resolveUrl(String(copy.url ?? ""), null),
    mirrorUrl: resolveUrl(String(copy.mirrorUrl ?? ""), null) ?? url,
    headline: (IS_MARKUP.test(headline) ? readText(parseTree(headline)) : foldSpace(headline)) || null,
  };
}
