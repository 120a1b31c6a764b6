import { elementsOf } from "../document/page-document.ts";
import { readText } from "../document/read-text.ts";
import type { Candidate } from "../model/evidence.ts";
import { tidy } from "./apply-rule.ts";
import { originOf } from "./element-origin.ts";
import type { PageFacts } from "./page-facts.ts";

const MAX_TITLE = 300; // characters
const MAX_ENDS = 2; // pieces behind the headline that may name the outlet: 澎湃新闻, The Paper
const BETWEEN = /\s?[|｜_]\s?|\s?[-–—]+\s?/u;
const ADDRESS = /[(（][^()（）]{2,30}[)）]$/u; // 海港网(harbour.example)
const OUTLET = /^[\p{Script=Han}\p{Script=Latin}\d ]{3,12}$/u;

/** The outlet at the end of a title that opens with the headline: 海港网 in `港口关闭_国际新闻_海港网`; in scripts without capitals. */
export function readTitleEnd(facts: PageFacts): Candidate[] {
  const words = facts.packs[0]?.page?.origins;
  const [element] = elementsOf(facts.page, "title");
  if (!words || !element) return [];
  const raw = tidy(readText(element));
  if (raw.length > MAX_TITLE || !opensWithHeading(raw, facts)) return [];
  const isOutlet = (piece: string): boolean =>
    OUTLET.test(piece) && !words.none.includes(piece) && words.outletEndings.some((ending) => piece.endsWith(ending));
  const part = raw.replace(ADDRESS, "").split(BETWEEN).slice(1).slice(-MAX_ENDS).reverse().find(isOutlet);
  if (part === undefined) return [];
  const origin = originOf(facts.page, element, null);
  return [{ field: "publisher", by: "read-title-end", origin, raw, certainty: "inferred", detail: { part } }];
}

const MAX_HEADINGS = 12;

function opensWithHeading(title: string, { page }: PageFacts): boolean {
  return elementsOf(page, "h1")
    .slice(0, MAX_HEADINGS)
    .some((heading) => {
      const text = tidy(readText(heading));
      return text !== "" && title.length > text.length && title.startsWith(text);
    });
}
