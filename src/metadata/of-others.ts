import { attribute, contains, parentOf, type PageElement } from "../document/page-document.ts";
import type { PageFacts } from "./page-facts.ts";
import type { StoryFrame } from "./story-frame.ts";

/** Names of what holds readers' comments and other stories. */
const OTHERS_NAME =
  /(?:^|[\s_-])(?:comments?(?:$|[\s_-]|list|meta|thread)|disqus|(?:respond|related|recommended|recommendations|most-read)(?:$|[\s_-]))/iu;
/** schema.org's types with dates and authors of their own: of what stands beside a story, of what a page is about instead. */
const BESIDE = /\/(?:(?:User)?Comments?|(?:Video|Image|Audio|Media)Object)$/iu;
const INSTEAD = /\/(?:[a-z]{0,20}Application|Product|Offer|[a-z]{0,20}Event)$/iu;
const MAX_NAMES = 200; // characters of class and id that are looked at

/** Does an element stand in a reader's comment, in a list of other stories, or in the microdata of a product, an application, a video? */
export function isOfOthers({ page, body }: PageFacts, { heading, start }: StoryFrame, element: PageElement): boolean {
  const story = page.elements[(body.lines[start] ?? body.lines[heading])?.place ?? 0];
  for (let one: PageElement | null = element; one; one = parentOf(one)) {
    const type = one === element ? "" : (attribute(one, "itemtype")?.trim() ?? "");
    if (type !== "" && INSTEAD.test(type)) return true;
    if (story && contains(one, story)) continue;
    if ((type !== "" && BESIDE.test(type)) || OTHERS_NAME.test(`${nameIn(one, "class")} ${nameIn(one, "id")}`))
      return true;
  }
  return false;
}

const nameIn = (element: PageElement, name: string): string => (attribute(element, name) ?? "").slice(0, MAX_NAMES);
