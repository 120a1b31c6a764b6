import { compile } from "css-select";
import type { PageDocument, PageElement, PageNode } from "./page-document.ts";

type Test = (element: PageElement) => boolean;
const compiled = new Map<string, Test | null>();
const MAX_CACHED = 2000; // selectors; adapters hold some hundreds

/** The elements that match, in reading order; none where the selector is malformed. */
export function select(page: PageDocument, selector: string): readonly PageElement[] {
  const matches = compileSelector(selector);
  return matches ? page.elements.filter((element) => matches(element)) : [];
}

export function selectFirst(page: PageDocument, selector: string): PageElement | null {
  const matches = compileSelector(selector);
  return (matches && page.elements.find((element) => matches(element))) ?? null;
}

/** Compiled once for each selector; `null` where it is malformed. */
export function compileSelector(selector: string): Test | null {
  const known = compiled.get(selector);
  if (known !== undefined) return known;
  if (compiled.size >= MAX_CACHED) compiled.clear();
  const test = tryCompile(selector);
  compiled.set(selector, test);
  return test;
}

function tryCompile(selector: string): Test | null {
  try {
    return compile<PageNode, PageElement>(selector);
  } catch {
    return null;
  }
}
