import type { FieldName, Rule, SiteLayout } from "../index.ts";
import type { Explanation } from "../explain.ts";

/** Rules, `drop` and `dropLines` of a layout that do nothing on any of its pages. */
export function findIdleRules(name: string, layout: SiteLayout, pages: readonly Explanation[]): readonly string[] {
  const { drop, dropLines = [] } = layout.body;
  return [
    ...rulesOf(layout)
      .filter(([field, rule]) => !pages.some((page) => hasFired(page.candidates, { field, by: name, rule })))
      .map(([field, rule]) => `${name}: a rule for ${field} finds nothing on any page: ${describe(rule)}`),
    ...drop
      .filter((selector) => !pages.some((page) => page.count(selector) > 0))
      .map((selector) => `${name}: drop matches nothing on any page: ${selector}`),
    ...dropLines
      .filter((opener) => !pages.some((page) => hasDropped(page, opener)))
      .map((opener) => `${name}: no line on any page opens with ${opener}`),
  ];
}

function rulesOf(layout: SiteLayout): [FieldName, Rule][] {
  return Object.entries(layout).flatMap(
    ([key, rules]) => (Array.isArray(rules) ? rules.map((rule): [FieldName, Rule] => [key as FieldName, rule]) : []), // lists are fields' rules
  );
}

/** Did the rule find a value for the field? A value after the first has the rule's own parts and its number. */
function hasFired(
  candidates: Explanation["candidates"],
  sought: { field: FieldName; by: string; rule: Rule },
): boolean {
  const parts = Object.entries(sought.rule);
  return candidates.some(({ field, by, origin }) => {
    const found = new Map<string, unknown>(Object.entries(origin));
    return field === sought.field && by === sought.by && parts.every(([key, part]) => found.get(key) === part);
  });
}

function hasDropped({ lines }: Explanation, opener: string): boolean {
  return lines.some((line) => line.reason === "dropped-by-layout" && line.text.includes(opener));
}

function describe(rule: Rule): string {
  return Object.values(rule)
    .filter((part) => part !== null)
    .join(" ");
}
