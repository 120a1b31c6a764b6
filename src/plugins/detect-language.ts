import { elementsOf, attribute, type PageDocument } from "../document/page-document.ts";

/** The page's language as declared, BCP 47; `null` where nothing says. */
export function detectLanguage(page: PageDocument): string | null {
  const [root] = elementsOf(page, "html");
  return (root && attribute(root, "lang")) ?? null;
}
