import { attribute, contains, holdsTag, parentOf, type PageElement } from "../document/page-document.ts";
import type { PageFacts } from "./page-facts.ts";
import type { StoryFrame } from "./story-frame.ts";

/** Names of what holds readers' comments, other stories, and the day on which the page is read. */
const OTHERS_NAME =
  /(?:^|[\s_-])(?:(?:today|current-?date)(?:$|[\s_-])|comments?(?:$|[\s_-]|list|meta|thread)|disqus|(?:respond|related|recommended|recommendations|most-read)(?:$|[\s_-]))/iu;
/** schema.org's types with dates and authors of their own: of what stands beside a story, of what a page is about instead. */
const BESIDE = /\/(?:(?:User)?Comments?|(?:Video|Image|Audio|Media)Object)$/iu;
const INSTEAD = /\/(?:[a-z]{0,20}Application|Product|Offer|[a-z]{0,20}Event)$/iu;
const MAX_NAMES = 200; // characters of class and id that are looked at

/** Does an element stand in a reader's comment, in a list of other stories, or in the microdata of a product, an application, a video? */
export function isOfOthers(facts: PageFacts, frame: StoryFrame, element: PageElement): boolean {
  const story = storyOf(facts, frame);
  return isNamedForOthers(element, story) || isInsideOthers(facts, story, parentOf(element));
}

const storyOf = ({ page, body }: PageFacts, { heading, start }: StoryFrame): PageElement | undefined =>
  page.elements[(body.lines[start] ?? body.lines[heading])?.place ?? 0];

const isNamedForOthers = (one: PageElement, story: PageElement | undefined): boolean =>
  !(story && contains(one, story)) && OTHERS_NAME.test(`${nameIn(one, "class")} ${nameIn(one, "id")}`);

/** What is known of a page's elements: pages nest them hundreds deep, and ask for each. */
const known = new WeakMap<PageFacts, Map<PageElement, boolean>>();

/** Is an element, or one around it, such a thing? Told once of each. */
function isInsideOthers(facts: PageFacts, story: PageElement | undefined, element: PageElement | null): boolean {
  const told = known.get(facts) ?? new Map<PageElement, boolean>();
  known.set(facts, told);
  const path: PageElement[] = [];
  let is = false;
  for (let one = element; one && !is; one = parentOf(one)) {
    const before = told.get(one);
    is = before ?? (isNamedForOthers(one, story) || isTypedForOthers(one, story) || isPageHeader(facts, one));
    if (before !== undefined) break;
    path.push(one);
  }
  for (const one of path) told.set(one, is);
  return is;
}

/** The page's own header holds its navigation, and not the headline: a date there is that of the visit. */
function isPageHeader({ page }: PageFacts, one: PageElement): boolean {
  if (one.name !== "header") return false;
  return holdsTag(page, one, "nav") && !holdsTag(page, one, "h1");
}

function isTypedForOthers(one: PageElement, story: PageElement | undefined): boolean {
  const type = attribute(one, "itemtype")?.trim() ?? "";
  return type !== "" && (INSTEAD.test(type) || (BESIDE.test(type) && !(story && contains(one, story))));
}

const nameIn = (element: PageElement, name: string): string => (attribute(element, name) ?? "").slice(0, MAX_NAMES);
