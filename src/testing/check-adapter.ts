import { defineAdapter, type Article, type FieldName, type SiteAdapter, type SiteLayout } from "../index.ts";
import { explain, type Explanation } from "../explain.ts";
import { checkArticle } from "./check-article.ts";
import { isNothing, valuesOf } from "./check-fields.ts";
import { differences } from "./differences.ts";
import { findIdleRules } from "./idle-rules.ts";

/** Parts of an article, by its own keys; only what is given is compared. */
export type ExpectedArticle = {
  readonly [K in keyof Article]?: Article[K] extends readonly unknown[] ? Article[K] : Partial<Article[K]> | Article[K];
};

/** A saved page of a site and what must be read on it. */
export interface AdapterPage {
  /** The layout that it shows, by its name; of a copy of another site's page, any name. */
  readonly layout: string;
  readonly html: string;
  /** The address it was saved from. */
  readonly url?: string | undefined;
  readonly expected: ExpectedArticle;
}

/**
 * What is wrong with an adapter, one English sentence each; nothing where its selectors compile, every page gives what
 * is expected with each value from the adapter's own rules, every layout has a page that no newer layout claims, and
 * each rule, `drop` and `dropLines` does something on at least one page.
 */
export function checkAdapter(adapter: SiteAdapter, pages: readonly AdapterPage[]): readonly string[] {
  const shape = findDefinitionFaults(adapter);
  if (shape.length > 0) return shape;
  const read = pages.map((page) => ({ page, found: explain(page.html, optionsFor(adapter, page)) }));
  return [
    ...findLayoutFaults(adapter, pages),
    ...read.flatMap(({ page, found }) =>
      findPageFaults(adapter, page, found).map((fault) => `${page.layout}: ${fault}`),
    ),
    ...adapter.layouts.flatMap((layout) => {
      const own = read.flatMap(({ found }) => (found.layout === `${adapter.id}/${layout.name}` ? [found] : []));
      return own.length === 0 ? [] : findIdleRules(`${adapter.id}/${layout.name}`, layout, own);
    }),
  ];
}

function optionsFor(adapter: SiteAdapter, { url }: AdapterPage): { url?: string | undefined; adapters: SiteAdapter[] } {
  return { url, adapters: [adapter] };
}

function findDefinitionFaults(adapter: SiteAdapter): readonly string[] {
  try {
    defineAdapter(adapter);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const YEAR = /^\d{4}/u;

/** Layouts without a page, with one name, or with an older one first: names open with the year the design came up. */
function findLayoutFaults({ layouts, unwrap }: SiteAdapter, pages: readonly AdapterPage[]): readonly string[] {
  const names = layouts.map((layout) => layout.name);
  const years = names.map((name) => Number(YEAR.exec(name)?.[0] ?? 0));
  const faults = names
    .filter((name) => !pages.some((page) => page.layout === name))
    .map((name) => `layout ${name} has no page that shows it`);
  if (new Set(names).size < names.length) faults.push("two layouts have the same name");
  if (years.some((year, i) => i > 0 && year > (years[i - 1] ?? 0)))
    faults.push("an older layout stands before a newer");
  if (unwrap && pages.length === 0) faults.push("there is no page of a copy");
  if (unwrap?.("<!doctype html><title>Another page</title><p>Text.", "https://example.com/")) {
    faults.push("unwrap takes a page for a copy that is none");
  }
  return faults;
}

function findPageFaults(adapter: SiteAdapter, page: AdapterPage, found: Explanation): readonly string[] {
  const layout = adapter.layouts.find((one) => one.name === page.layout);
  const faults = [
    ...differences(page.expected, found.article),
    ...checkArticle(found.article, page.html, optionsFor(adapter, page)),
  ];
  if (adapter.unwrap && !layout) return found.copy ? faults : [...faults, "is not taken for a copy"];
  if (adapter.layouts.length === 0) return faults;
  const name = `${adapter.id}/${page.layout}`;
  if (found.layout !== name) return [...faults, `matches ${found.layout ?? "no layout"}`];
  if (layout && found.count(layout.body.root) === 0) faults.push(`nothing matches the root ${layout.body.root}`);
  if (adapter.signature !== undefined && found.count(adapter.signature) === 0) faults.push("lacks the signature");
  return layout ? [...faults, ...findFallBacks(layout, name, found.article)] : faults;
}

/** Fields that the layout has rules for, yet the value came from elsewhere. */
function findFallBacks(layout: SiteLayout, by: string, article: Article): readonly string[] {
  return Object.entries(valuesOf(article))
    .filter(([field, value]) => layout[field as FieldName] !== undefined && !isNothing(value)) // its keys are fields
    .filter(([field]) => article.evidence[field as FieldName][0]?.by !== by)
    .map(([field]) => `${field} was not found by the layout's rules`);
}
