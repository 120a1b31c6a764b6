import { compileSelector, selectFirst } from "../document/select.ts";
import type { PageDocument } from "../document/page-document.ts";
import type { MatchedLayout, SiteAdapter } from "../model/plugins.ts";
import { isOnHost } from "../text/resolve-url.ts";

/** The first adapter whose host the page lies on, with its newest layout that fits. */
export function matchLayout(page: PageDocument, adapters: readonly SiteAdapter[]): MatchedLayout | null {
  for (const adapter of adapters) {
    if (!adapter.hosts.some((host) => isOnHost(page.address, host))) continue;
    const layout = adapter.layouts.find((one) => compileSelector(one.when) && selectFirst(page, one.when));
    if (layout) return { adapter, layout };
  }
  return null;
}
