import { attribute, type PageElement } from "../document/page-document.ts";
import type { Candidate } from "../model/evidence.ts";
import type { Picture } from "../model/body-reading.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { tidy } from "./apply-rule.ts";
import { originOf } from "./element-origin.ts";
import { distanceOf, frameOf, lineOf } from "./story-frame.ts";
import type { PageFacts } from "./page-facts.ts";

const MAX_PICTURES = 40; // the lead image is among the first

/** The page's own pictures, as candidates for the lead image. */
export function readPictures(facts: PageFacts): Candidate[] {
  const frame = frameOf(facts);
  const limit = endOfTop(facts);
  return facts.body.pictures.slice(0, MAX_PICTURES).flatMap((picture): Candidate[] => {
    const element = facts.page.elements[picture.place];
    const name = element && sourceAttribute(element, picture, facts.page.base);
    if (!element || !name) return [];
    const { width, height } = picture.image;
    const isTop = picture.place <= limit;
    const distance = isTop ? distanceOf(frame, lineOf(facts, element)) : null;
    return [
      {
        field: "leadImage",
        by: "read-pictures",
        origin: originOf(facts.page, element, name),
        raw: tidy(attribute(element, name) ?? ""),
        certainty: picture.inBody && isTop ? "stated" : "inferred",
        detail: {
          ...(width !== null && { width }),
          ...(height !== null && { height }),
          ...(distance !== null && { distance }),
        },
      },
    ];
  });
}

const TOP_PARAGRAPHS = 3; // a picture further down illustrates a detail

/** The place of the last paragraph that a lead picture may stand above. */
function endOfTop({ body }: PageFacts): number {
  return body.lines.find((line) => line.paragraph === TOP_PARAGRAPHS)?.place ?? Infinity;
}

/** Attributes of pictures that hold no single address. */
const NO_ADDRESS = new Set("alt class decoding height id loading sizes srcset style title width".split(" "));

/** The attribute that holds the picture's address: `src`, or one that a script would have moved there. */
function sourceAttribute(element: PageElement, picture: Picture, base: string | null): string | null {
  const { url } = picture.image;
  const exact = element.attrs.find(({ name, value }) => !NO_ADDRESS.has(name) && resolveUrl(value, base) === url);
  return (exact ?? element.attrs.find(({ value }) => value.includes(url)))?.name ?? null;
}
