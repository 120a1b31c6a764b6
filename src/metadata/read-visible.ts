import {
  attribute,
  childrenOf,
  elementsOf,
  isElement,
  isText,
  lastPlaceIn,
  parentOf,
  type PageDocument,
  type PageElement,
  placeOf,
} from "../document/page-document.ts";
import { readOpening, readText } from "../document/read-text.ts";
import type { Candidate, CandidateDetail } from "../model/evidence.ts";
import { hostLabels, resolveUrl } from "../text/resolve-url.ts";
import { MAX_RAW, partedText, tidy } from "./apply-rule.ts";
import { originOf } from "./element-origin.ts";
import { isOfOthers } from "./of-others.ts";
import type { PageFacts } from "./page-facts.ts";
import { distanceOf, frameOf, lineOf, type StoryFrame } from "./story-frame.ts";

const MAX_HEADINGS = 12; // top headings of one page that may be the story's
const MAX_PARTS = 12; // elements of one heading; it has two or three
const MAX_MARKED = 200; // marked elements; a page has some dozens
const MAX_TIMES = 60; // `time` elements looked at
const MAX_DECK = 600; // characters; longer ones are the story
const MAX_BYLINE = 200; // characters; longer ones are author boxes
const MAX_INSIDE = 200; // elements; a byline with icons has some dozens

/** What elements whose meaning the markup names say to a reader. */
export function readVisible(facts: PageFacts): Candidate[] {
  const frame = frameOf(facts);
  return [
    ...readHeadings(facts, frame),
    ...readHomeLinks(facts),
    ...readTimes(facts, frame),
    ...readMarked(facts, frame),
  ];
}

/** The page's top headings with their parts, and the headings below them; how far each stands above the prose. */
function readHeadings(facts: PageFacts, { start }: StoryFrame): Candidate[] {
  const headings = elementsOf(facts.page, "h1").slice(0, MAX_HEADINGS);
  const lower = ["h2", "h3"].flatMap((tag) => elementsOf(facts.page, tag).slice(0, MAX_HEADINGS));
  const read = (elements: readonly PageElement[], by: string): Candidate[] =>
    elements.flatMap((element) => {
      const above = start - lineOf(facts, element);
      return candidate(facts, "headline", by, { element, name: null, detail: above > 0 ? { distance: above } : {} });
    });
  return [
    ...read(headings, "read-headings"),
    ...read(
      headings.flatMap((heading) => partsOf(heading).slice(0, MAX_PARTS)),
      "read-heading-parts",
    ),
    ...headings.flatMap((element) => readBehindKicker(facts, element)),
    ...read(lower, "read-lower-headings"),
  ];
}

const KICKER_NAME = /kicker|overline|topline|roofline|eyebrow|dachzeile|spitzmarke|topic|hidden/iu;
const SIGNS = /^[\s:：–—-]+/u;

/** What follows the first element in a heading; whether that is named a kicker, `certainty` says. */
function readBehindKicker(facts: PageFacts, heading: PageElement): Candidate[] {
  const [only, another] = childrenOf(heading).filter(isElement);
  const holder =
    only && !another && !childrenOf(heading).some((one) => isText(one) && one.data.trim() !== "") ? only : heading;
  const first = childrenOf(holder)
    .filter(isElement)
    .find(({ name }) => name !== "style" && name !== "script");
  const kicker = first ? tidy(readText(first)) : "";
  return candidate(facts, "headline", "read-behind-kicker", { element: heading, name: null }).flatMap((whole) => {
    const part = kicker !== "" && whole.raw.startsWith(kicker) ? whole.raw.slice(kicker.length).replace(SIGNS, "") : "";
    const certainty = first && KICKER_NAME.test(namesOf(first)) ? "stated" : "inferred";
    return part === "" ? [] : [{ ...whole, certainty, detail: { part } }];
  });
}

/** The elements of a heading that holds several: a kicker and the headline. */
function partsOf(heading: PageElement): readonly PageElement[] {
  const parts = childrenOf(heading)
    .filter(isElement)
    .filter(({ name }) => name !== "style" && name !== "script");
  const [only] = parts;
  if (parts.length === 1 && only && childrenOf(only).some(isElement))
    return [only, ...childrenOf(only).filter(isElement)];
  return parts;
}

const MAX_HOME_LINKS = 6; // links to the front page that are looked at

/** What links to the front page are called: by their text, by their picture's, by their label. */
function readHomeLinks(facts: PageFacts): Candidate[] {
  const root = facts.page.base === null ? null : resolveUrl("/", facts.page.base);
  const links: PageElement[] = [];
  for (const link of elementsOf(facts.page, "a")) {
    if (links.length === MAX_HOME_LINKS) break;
    if (isHome(attribute(link, "href") ?? "", root)) links.push(link);
  }
  return links.flatMap((link) => {
    const image = childrenOf(link)
      .filter(isElement)
      .find(({ name }) => name === "img");
    return [
      ...candidate(facts, "publisher", "read-home-links", { element: link, name: null }),
      ...candidate(facts, "publisher", "read-home-links", { element: link, name: "title" }),
      ...candidate(facts, "publisher", "read-home-links", { element: link, name: "aria-label" }),
      ...(image ? candidate(facts, "publisher", "read-home-links", { element: image, name: "alt" }) : []),
    ];
  });
}

function isHome(href: string, root: string | null): boolean {
  if (href === "/") return true;
  return root !== null && href.length <= root.length + 1 && href.includes(":") && resolveUrl(href, null) === root;
}

interface Place {
  readonly element: PageElement;
  readonly name: string | null;
  readonly detail?: CandidateDetail;
}

function candidate(
  facts: PageFacts,
  field: Candidate["field"],
  by: string,
  { element, name, detail }: Place,
): Candidate[] {
  const isParted = field === "authors" && name === null && childrenOf(element).some(isElement);
  const own = isParted ? partedText : openingOf;
  const text = name === null ? own(element) : attribute(element, name);
  const raw = tidy(text ?? "");
  if (raw === "") return [];
  const place = originOf(facts.page, element, name);
  const origin = isParted ? { ...place, parted: true as const } : place;
  const certainty = "stated";
  return [detail ? { field, by, origin, raw, certainty, detail } : { field, by, origin, raw, certainty }];
}

const openingOf = (element: PageElement): string => readOpening(element, MAX_RAW);

/** `time` elements beside the story: their `datetime`, or their text. */
function readTimes(facts: PageFacts, frame: StoryFrame): Candidate[] {
  return elementsOf(facts.page, "time")
    .slice(0, MAX_TIMES)
    .flatMap((element): Candidate[] => {
      const distance = distanceOf(frame, lineOf(facts, element));
      if (distance === null || isOfOthers(facts, frame, element)) return [];
      const names = namesOf(element);
      const field = MODIFIED_NAME.test(names) ? "modified" : "date";
      const name = attribute(element, "datetime")?.trim() ? "datetime" : null;
      return candidate(facts, field, "read-time", { element, name, detail: { distance } });
    });
}

/** Names that makers of pages give to what was changed, to what was published, to whom it is by. */
const MODIFIED_NAME = /updat|modif|revis|aktuali|geaendert|changed/iu;
const PUBLISHED_NAME =
  /datepublished|pubdate|publish|posted|entry-date|post-date|article-?date|date-?time|timestamp|(?:^|[\s_-])date(?:$|[\s_-])|datum|dateline/iu;
const AUTHOR_NAME = /byline|author|autor(?!i[sz])|auteur|writer|reporter(?!ing)|verfasser|contributor/iu;
const DECK_NAME =
  /standfirst|(?:^|[\s_-])de[ck]k?(?:$|[\s_-])|sub-?(?:title|head(?:line)?)(?:$|[\s_-])|article__?summary|article-?summary|chapo|(?:^|[\s_-])teaser-?text(?:$|[\s_-])|entradilla|bajada|vorspann|ingress(?:$|[\s_-])/iu;
const FIELD_NAME = new RegExp(
  [DECK_NAME, AUTHOR_NAME, MODIFIED_NAME, PUBLISHED_NAME].map(({ source }) => source).join("|"),
  "iu",
); // most elements have none of them
const NO_AUTHOR_NAME =
  /authorized|bio(?:$|[\s_-])|biograph|avatar|image|img|photo|share|social|follow|comment|related/iu;

const DIGIT = /\p{Nd}/u;
const MAX_NAMES = 200; // characters of class, id and itemprop that are looked at

function namesOf(element: PageElement): string {
  return `${nameIn(element, "class")} ${nameIn(element, "id")} ${nameIn(element, "itemprop")}`;
}

const nameIn = (element: PageElement, key: string): string => (attribute(element, key) ?? "").slice(0, MAX_NAMES);

/** Elements whose class, id, `itemprop` or `rel` says that they hold a date or an author, beside the story. */
function readMarked(facts: PageFacts, frame: StoryFrame): Candidate[] {
  const found: Candidate[] = [];
  for (const element of facts.page.elements) {
    if (found.length >= MAX_MARKED) break;
    if (element.attrs.length === 0) continue;
    const distance = distanceOf(frame, lineOf(facts, element));
    const field = microdataField(element) ?? (distance === null ? null : namedField(facts.page, element));
    if (field === null || isOfOthers(facts, frame, element)) continue;
    const name = contentAttribute(element);
    if (name === null && isLongerThan(element, field.field === "standfirst" ? MAX_DECK : MAX_BYLINE)) continue;
    const place = { element, name, detail: distance === null ? {} : { distance } };
    const read = candidate(facts, field.field, field.by, place);
    found.push(...read);
    // Who wrote it and when may stand in one element.
    if (field.by === "read-bylines" && read.some(({ raw }) => DIGIT.test(raw) && !MODIFIED_NAME.test(raw)))
      found.push(...candidate(facts, "date", "read-marked-dates", place));
  }
  return found;
}

/** Told without reading all of it: a page may nest such elements hundreds deep around the whole story. */
function isLongerThan(element: PageElement, chars: number): boolean {
  return lastPlaceIn(element) - placeOf(element) > MAX_INSIDE || readOpening(element, chars + 1).length > chars;
}

/** Microdata may stand in an attribute that no reader sees. */
function contentAttribute(element: PageElement): string | null {
  if (attribute(element, "itemprop") === null) return null;
  return ["content", "datetime"].find((name) => attribute(element, name)?.trim()) ?? null;
}

interface MarkedField {
  readonly field: "date" | "modified" | "authors" | "standfirst" | "publisher";
  readonly by: "read-microdata" | "read-author-links" | "read-bylines" | "read-marked-dates" | "read-decks";
}

function microdataField(element: PageElement): MarkedField | null {
  switch (attribute(element, "itemprop")?.toLowerCase()) {
    case "datepublished":
      return { field: "date", by: "read-microdata" };
    case "datemodified":
      return { field: "modified", by: "read-microdata" };
    case "author":
      return element.name === "link" ? null : { field: "authors", by: "read-microdata" };
    case "publisher":
      return attribute(element, "itemscope") === null ? { field: "publisher", by: "read-microdata" } : null;
    case "name":
      return isPublisher(parentOf(element)) ? { field: "publisher", by: "read-microdata" } : null;
    default:
      return null;
  }
}

const isPublisher = (element: PageElement | null): boolean =>
  element !== null &&
  attribute(element, "itemprop")?.toLowerCase() === "publisher" &&
  attribute(element, "itemtype")?.endsWith("Organization") === true;

/** Elements that hold more than one fact, or none that is read. */
const HOLDERS = new Set("time body html article main script style img input form svg meta".split(" "));

/** Paths under which sites keep their authors' pages: `/author/ana-ruiz`, `/autoren/ana-ruiz-123`. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:es|en)?|auteurs?|autori|profiles?|profil|people|writers?|journalists?|contributors?|reporters?|by|byline|staff|columnists?|redakteure?|journalistes?|redactie|skribent)\/[^/?#]/iu;
const MAX_HREF = 500; // characters of an address that are looked at

const BLOCKS = new Set(["div", "section", "ul", "ol", "figure", "h1", "form", "table"]);

/** Does the element hold blocks, and not just text? */
function holdsBlocks(element: PageElement): boolean {
  return childrenOf(element).some((child) => isElement(child) && BLOCKS.has(child.name));
}

function isAuthorLink(page: PageDocument, element: PageElement): boolean {
  if (attribute(element, "rel")?.split(" ").includes("author")) return true;
  const href = (attribute(element, "href") ?? "").slice(0, MAX_HREF);
  if (!AUTHOR_PATH.test(href)) return false;
  // Profiles elsewhere are the outlet's own accounts.
  const [, own] = hostLabels(page.base);
  return !href.includes("//") || (own !== undefined && hostLabels(resolveUrl(href, page.base))[1] === own);
}

function namedField(page: PageDocument, element: PageElement): MarkedField | null {
  if (HOLDERS.has(element.name)) return null;
  if (element.name === "a" && isAuthorLink(page, element)) return { field: "authors", by: "read-author-links" };
  const names = namesOf(element);
  if (!FIELD_NAME.test(names)) return null;
  if (DECK_NAME.test(names) && !holdsBlocks(element)) return { field: "standfirst", by: "read-decks" };
  if (AUTHOR_NAME.test(names)) return NO_AUTHOR_NAME.test(names) ? null : { field: "authors", by: "read-bylines" };
  if (MODIFIED_NAME.test(names)) return { field: "modified", by: "read-marked-dates" };
  return PUBLISHED_NAME.test(names) ? { field: "date", by: "read-marked-dates" } : null;
}
