import { attribute, elementsOf, type PageDocument } from "../document/page-document.ts";
import { selectFirst } from "../document/select.ts";
import type { MatchedLayout, SiteAdapter } from "../model/plugins.ts";
import { hostLabels, pathOf, resolveUrl } from "../text/resolve-url.ts";

/**
 * The first adapter that the page belongs to, with its newest layout that fits; of several one with such a layout. A
 * page belongs by its address, without one by its canonical link, and without that by the adapter's signature.
 */
export function matchLayout(page: PageDocument, adapters: readonly SiteAdapter[]): MatchedLayout | null {
  const address = page.address ?? canonicalLink(page);
  const host = address === null ? null : [...hostLabels(address)].reverse().join(".");
  const matches = adapters
    .filter((adapter) => (host === null ? hasSignature(page, adapter) : isOnHost(host, adapter)))
    .filter(({ paths }) => address === null || (paths?.some((path) => pathOf(address).startsWith(path)) ?? true))
    .map((adapter) => ({
      adapter,
      layout: adapter.layouts.find((one) => selectFirst(page, one.when) !== null) ?? null,
    }));
  return matches.find((match) => match.layout !== null) ?? matches[0] ?? null;
}

/** Does the host, or one it is a subdomain of, belong to the adapter's site? */
function isOnHost(host: string, { hosts }: SiteAdapter): boolean {
  return hosts.some((own) => {
    const wanted = own.toLowerCase();
    return host.endsWith(wanted) && (host.length === wanted.length || host.at(-wanted.length - 1) === ".");
  });
}

const hasSignature = (page: PageDocument, { signature }: SiteAdapter): boolean =>
  signature !== undefined && selectFirst(page, signature) !== null;

function canonicalLink(page: PageDocument): string | null {
  const link = elementsOf(page, "link").find((one) => attribute(one, "rel")?.trim().toLowerCase() === "canonical");
  return link ? resolveUrl(attribute(link, "href") ?? "", null) : null;
}
