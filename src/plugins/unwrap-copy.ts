import type { Issue } from "../model/issue.ts";
import type { SiteAdapter, Unwrapped } from "../model/plugins.ts";

/** Where the page is a mirror's or an archive's copy: the page inside it. */
export function unwrapCopy(
  html: string,
  url: string | null,
  adapters: readonly SiteAdapter[],
  issues: Issue[],
): Unwrapped | null {
  for (const adapter of adapters) {
    const copy = adapter.unwrap && callUnwrap(adapter, html, url, issues);
    if (copy) return copy;
  }
  return null;
}

/** A caller's function may throw: then the page is read as it is. */
function callUnwrap(adapter: SiteAdapter, html: string, url: string | null, issues: Issue[]): Unwrapped | null {
  try {
    return adapter.unwrap?.(html, url) ?? null;
  } catch {
    issues.push({
      code: "adapter-failed",
      message: `The adapter ${adapter.id} failed to unwrap the page.`,
      origin: null,
    });
    return null;
  }
}
