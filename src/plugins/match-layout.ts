import { attribute, elementsOf, type PageDocument } from "../document/page-document.ts";
import { selectFirst } from "../document/select.ts";
import type { MatchedLayout, SiteAdapter } from "../model/plugins.ts";
import { isOnHost, pathOf, resolveUrl } from "../text/resolve-url.ts";

/**
 * The first adapter that the page belongs to, with its newest layout that fits; of several one with such a layout. A
 * page belongs by its address, without one by its canonical link, and without that by the adapter's signature.
 */
export function matchLayout(page: PageDocument, adapters: readonly SiteAdapter[]): MatchedLayout | null {
  const address = page.address ?? canonicalLink(page);
  const matches = adapters
    .filter((adapter) => belongsTo(page, address, adapter))
    .map((adapter) => ({
      adapter,
      layout: adapter.layouts.find((one) => selectFirst(page, one.when) !== null) ?? null,
    }));
  return matches.find((match) => match.layout !== null) ?? matches[0] ?? null;
}

function belongsTo(page: PageDocument, address: string | null, adapter: SiteAdapter): boolean {
  if (address !== null) {
    return (
      adapter.hosts.some((host) => isOnHost(address, host)) &&
      (adapter.paths?.some((path) => pathOf(address).startsWith(path)) ?? true)
    );
  }
  return adapter.signature !== undefined && selectFirst(page, adapter.signature) !== null;
}

function canonicalLink(page: PageDocument): string | null {
  const link = elementsOf(page, "link").find((one) => attribute(one, "rel")?.trim().toLowerCase() === "canonical");
  return link ? resolveUrl(attribute(link, "href") ?? "", null) : null;
}
