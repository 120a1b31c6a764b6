import { attribute, elementsOf, type PageDocument } from "../document/page-document.ts";
import { selectFirst } from "../document/select.ts";
import type { MatchedLayout, SiteAdapter } from "../model/plugins.ts";
import { isOnHost, resolveUrl } from "../text/resolve-url.ts";

/**
 * The first adapter that the page belongs to, with its newest layout that fits. A page belongs by its address, without
 * one by its canonical link, and without that by the adapter's signature.
 */
export function matchLayout(page: PageDocument, adapters: readonly SiteAdapter[]): MatchedLayout | null {
  const address = page.address ?? canonicalLink(page);
  for (const adapter of adapters) {
    if (!belongsTo(page, address, adapter)) continue;
    const layout = adapter.layouts.find((one) => selectFirst(page, one.when) !== null);
    if (layout) return { adapter, layout };
  }
  return null;
}

function belongsTo(page: PageDocument, address: string | null, adapter: SiteAdapter): boolean {
  if (address !== null) return adapter.hosts.some((host) => isOnHost(address, host));
  return adapter.signature !== undefined && selectFirst(page, adapter.signature) !== null;
}

function canonicalLink(page: PageDocument): string | null {
  const link = elementsOf(page, "link").find((one) => attribute(one, "rel")?.trim().toLowerCase() === "canonical");
  return link ? resolveUrl(attribute(link, "href") ?? "", null) : null;
}
