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

const HEADINGS = ["h1", "h2", "h3"];
const BEHIND = /^(?:\s?[|｜_＿－]\s?|\s[-–—]\s|[-–—](?=\p{Script=Han}))\S/u;

/** The line that is the title up to a separator, on a page without headings: old ones set their headlines in large type. */
export function readTitleLine({ page, body: { lines } }: PageFacts): Candidate[] {
  const [element] = elementsOf(page, "title");
  const nth = lines.findIndex(({ reason }) => reason === "headline");
  const line = lines[nth];
  if (!line || !element || HEADINGS.some((tag) => elementsOf(page, tag).length > 0)) return [];
  const raw = tidy(line.text);
  const title = tidy(readText(element));
  if (!title.startsWith(raw) || !BEHIND.test(title.slice(raw.length))) return [];
  return [
    { field: "headline", by: "read-title-line", origin: { from: "line", prefix: "", nth }, raw, certainty: "inferred" },
  ];
}

const MAX_HEADINGS = 12;

/** Does it open with a top heading, or with the line that the body took for the headline? */
function opensWithHeading(title: string, { page, body }: PageFacts): boolean {
  const opens = (text: string): boolean => text !== "" && title.length > text.length && title.startsWith(text);
  return (
    elementsOf(page, "h1")
      .slice(0, MAX_HEADINGS)
      .some((heading) => opens(tidy(readText(heading)))) ||
    body.lines.some(({ reason, text }) => reason === "headline" && opens(text))
  );
}
