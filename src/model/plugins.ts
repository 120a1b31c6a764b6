import type { FieldName } from "./article.ts";

/**
 * Where on a page, as published, a value stands. Made by `css()`, `jsonLd()`, `meta()`, `line()` and `url()`.
 * Where several places match, `nth` says which one is meant: 0, the first, where it is left out.
 */
export type Rule =
  /** `author.name`, of the page's own article; `@WebSite.name`, of the first object of that type. */
  | { readonly from: "json-ld"; readonly path: string; readonly nth?: number }
  | { readonly from: "meta"; readonly name: string; readonly nth?: number }
  | { readonly from: "line"; readonly prefix: string; readonly until?: string; readonly nth?: number }
  /** Named groups year, month, day: some sites state the date only in the address. */
  | { readonly from: "url"; readonly pattern: string }
  | {
      readonly from: "element";
      readonly selector: string;
      readonly attribute: string | null;
      readonly nth?: number;
      /** The text of each element inside is a piece of its own: `By | Ana Ruiz | Harbour Courier`. */
      readonly parted?: true;
    };

/** Where a layout's story stands, and what stands inside it without belonging to it. */
export interface LayoutBody {
  readonly root: string;
  /** Where no element holds the story alone: the story begins at the first of these, and ends before that of `until`. */
  readonly from?: string;
  readonly until?: string;
  /** Selectors of elements that are left out. */
  readonly drop: readonly string[];
  /** Openers of lines that are left out, where no selector can tell them. */
  readonly dropLines?: readonly string[];
}

/** One design of a site's pages; applies only where `when` matches. */
export interface SiteLayout extends Partial<Readonly<Record<FieldName, readonly Rule[]>>> {
  readonly name: string;
  /** A selector that only pages of this layout match. */
  readonly when: string;
  readonly body: LayoutBody;
}

/** The page inside a copy. */
export interface Unwrapped {
  readonly html: string;
  /** The original's address. */
  readonly url: string | null;
  /** The copy's own address. */
  readonly mirrorUrl: string | null;
  /** The headline, where the copy moved it out of the page. */
  readonly headline: string | null;
}

export interface SiteAdapter {
  readonly id: string;
  /** Registrable hosts; each covers its subdomains. */
  readonly hosts: readonly string[];
  /** Openers of the address's path, where the host holds other editions too: `/mandarin/`. */
  readonly paths?: readonly string[];
  /** A selector that only this site's pages match: tells it where a page comes without any address. */
  readonly signature?: string;
  readonly publisher: string;
  /** BCP 47. */
  readonly language: string;
  /** Newest layout first. */
  readonly layouts: readonly SiteLayout[];
  /** Copies of other sites' pages only: the page inside, or `null` where it is not such a copy. */
  readonly unwrap?: (html: string, url: string | null) => Unwrapped | null;
}

/** The adapter that a page belongs to, with the layout that it matches. */
export interface MatchedLayout {
  readonly adapter: SiteAdapter;
  /** `null` where the adapter knows no such page: a new design of the site. */
  readonly layout: SiteLayout | null;
}
