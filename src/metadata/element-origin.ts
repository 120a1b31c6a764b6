import { elementsOf, placeOf, type PageDocument, type PageElement } from "../document/page-document.ts";
import type { Origin } from "../model/evidence.ts";

/** What a selector says as it stands: `div`, `x-byline`; not `o:p`, `a<`. */
const PLAIN_NAME = /^[a-z][a-z\d_-]*$/u;

/** An element by its tag name and its number among those of that name; selecting it gives the same value again. */
export function originOf(page: PageDocument, element: PageElement, name: string | null): Origin {
  const isPlain = PLAIN_NAME.test(element.name);
  const nth = rankOf(isPlain ? elementsOf(page, element.name) : page.elements, placeOf(element));
  const selector = isPlain ? element.name : "*";
  return nth === 0
    ? { from: "element", selector, attribute: name }
    : { from: "element", selector, attribute: name, nth };
}

/** The index of a place among elements in reading order, by halving. */
function rankOf(elements: readonly PageElement[], place: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && placeOf(element) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
