import { describeElement } from "./document/describe-element.ts";
import { contains, parentOf, placeOf, type PageDocument, type PageElement } from "./document/page-document.ts";
import { select } from "./document/select.ts";
import type { Article, FieldName } from "./model/article.ts";
import type { PageLine } from "./model/body-reading.ts";
import type { Evidence } from "./model/evidence.ts";
import type { Rule, SiteAdapter, SiteLayout } from "./model/plugins.ts";
import { readArticle } from "./parse-article.ts";
import { hostOf } from "./text/resolve-url.ts";
import { withBundled } from "./with-bundled.ts";

export interface DraftOptions {
  readonly id: string;
  /** The page's address; without it the canonical one that the page states. */
  readonly url?: string | undefined;
}

/** Fields that adapters are asked for; the others are as good without rules. */
const FIELDS = ["headline", "standfirst", "authors", "date", "leadImage", "origins"] as const satisfies FieldName[];
const MAX_DROPS = 8; // boxes inside a story

/**
 * An adapter for the site of a page, from what the generic readers found there: rules where they read each field, the
 * element that holds every paragraph, the boxes inside it that are left out. A person looks it over.
 */
export function draftAdapter(input: string | Uint8Array, { id, url }: DraftOptions): SiteAdapter {
  const { article, reading } = readArticle(input, { ...withBundled({ url }), adapters: [] });
  const { page, body } = reading;
  const root = commonElement(page, body.lines);
  const selector = (root && describeElement(page, root)) ?? "body";
  const rules = FIELDS.flatMap((field): [FieldName, Rule][] => {
    const rule = ruleOf(page, article.evidence[field][0]);
    return rule && hasValue(article, field) ? [[field, rule]] : [];
  });
  const layout: SiteLayout = {
    name: `${article.date?.iso.slice(0, 4) ?? "0000"}-story`,
    when: selector,
    ...Object.fromEntries(rules.map(([field, rule]) => [field, [rule]])),
    body: { root: selector, drop: root ? dropsIn(page, root, body.lines) : [] },
  };
  return {
    id,
    hosts: [hostOf(page.address ?? article.source.canonicalUrl)],
    publisher: article.source.publisher ?? "",
    language: article.language ?? "",
    layouts: [layout],
  };
}

function hasValue(article: Article, field: (typeof FIELDS)[number]): boolean {
  const value = field === "origins" ? article.source.origins : article[field];
  return value !== null && (!Array.isArray(value) || value.length > 0);
}

/** The place a value was read from, as a rule; `null` where no rule can say it. */
function ruleOf(page: PageDocument, evidence: Evidence | undefined): Rule | null {
  const origin = evidence?.origin;
  switch (origin?.from) {
    case "json-ld":
      return { from: "json-ld", path: origin.path };
    case "meta":
      return { from: "meta", name: origin.name };
    case "element": {
      const element = select(page, origin.selector)[origin.nth ?? 0];
      const selector = element && describeElement(page, element);
      return selector ? { from: "element", selector, attribute: origin.attribute } : null;
    }
    default:
      return null;
  }
}

/** The innermost element that holds every paragraph. */
function commonElement(page: PageDocument, lines: readonly PageLine[]): PageElement | null {
  const elements = lines.flatMap((line) => (line.paragraph === null ? [] : [page.elements[line.place]]));
  let common = elements[0] ? parentOf(elements[0]) : null;
  for (const element of elements) while (common && element && !contains(common, element)) common = parentOf(common);
  return common;
}

/** Selectors of what stands inside the story's element and holds only lines that were left out. */
function dropsIn(page: PageDocument, root: PageElement, lines: readonly PageLine[]): string[] {
  const inside = lines.flatMap((line) => {
    const element = page.elements[line.place];
    return element && element !== root && contains(root, element) ? [{ line, element }] : [];
  });
  const kept = inside.filter(({ line }) => line.kept || line.reason === "caption").map(({ element }) => element);
  const drops = inside
    .filter(({ line }) => !line.kept && line.reason !== "caption")
    .map(({ element }) => describeElement(page, outermostBox(element, root, kept)) ?? "")
    .filter((selector) => selector !== "" && !matchesAny(page, selector, kept));
  return [...new Set(drops)].slice(0, MAX_DROPS);
}

/** The largest element around that holds nothing of the story. */
function outermostBox(element: PageElement, root: PageElement, kept: readonly PageElement[]): PageElement {
  let box = element;
  for (let up = parentOf(box); up && up !== root && !holdsAny(up, kept); up = parentOf(up)) box = up;
  return box;
}

function holdsAny(box: PageElement, elements: readonly PageElement[]): boolean {
  return elements.some((element) => contains(box, element));
}

function matchesAny(page: PageDocument, selector: string, elements: readonly PageElement[]): boolean {
  const places = new Set(elements.map(placeOf));
  return select(page, selector).some((match) => places.has(placeOf(match)) || holdsAny(match, elements));
}
