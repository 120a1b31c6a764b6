import { attribute, parentOf, type PageDocument, type PageElement } from "./page-document.ts";
import { select } from "./select.ts";

/** Names that makers of pages choose; those that tools make hold numbers or hashes: `css-1x2y3z`, `post-41234`. */
const CHOSEN_NAME = /^[A-Za-z_][A-Za-z_-]{1,40}\d{0,2}$/u;
const MAX_CLASSES = 6; // of one element
const MAX_CLIMB = 3; // ancestors that may stand in the selector

/** The shortest selector that this element is the first to match, by its id, a class or those of its ancestors. */
export function describeElement(page: PageDocument, element: PageElement): string | null {
  const own = namesOf(element);
  const sole = own.find((selector) => isFirst(page, selector, element));
  if (sole !== undefined) return sole;
  let up = parentOf(element);
  for (let climb = 0; up && climb < MAX_CLIMB; climb++, up = parentOf(up)) {
    const outer = namesOf(up).slice(0, -1);
    const inner = outer.flatMap((parent) => own.map((selector) => `${parent} ${selector}`));
    const found = inner.find((selector) => isFirst(page, selector, element));
    if (found !== undefined) return found;
  }
  return null;
}

/** By id, by itemprop, by each class, by tag name. */
function namesOf(element: PageElement): string[] {
  const id = attribute(element, "id") ?? "";
  const property = attribute(element, "itemprop") ?? "";
  const classes = (attribute(element, "class") ?? "").split(/\s+/u).slice(0, MAX_CLASSES);
  return [
    ...(CHOSEN_NAME.test(id) ? [`#${id}`] : []),
    ...(CHOSEN_NAME.test(property) ? [`[itemprop="${property}"]`] : []),
    ...classes.filter((name) => CHOSEN_NAME.test(name)).map((name) => `.${name}`),
    element.name,
  ];
}

function isFirst(page: PageDocument, selector: string, element: PageElement): boolean {
  return select(page, selector)[0] === element;
}
