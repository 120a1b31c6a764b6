import { attribute, childrenOf, isElement, isText, parentOf, type PageElement } from "../document/page-document.ts";
import type { BodyReading } from "../model/body-reading.ts";
import type { Candidate } from "../model/evidence.ts";
import { agenciesInByline, isAgency, isKnownAgency } from "../text/agencies.ts";
import { type DateLexicon, dateLexicon } from "../text/date-lexicon.ts";
import { ownPages } from "../text/own-pages.ts";
import { type BylineWords, bylineWords, isName, splitNames } from "../text/parse-byline.ts";
import { withoutDates } from "../text/without-dates.ts";
import { tidy } from "./apply-rule.ts";
import { isOfOthers } from "./of-others.ts";
import type { PageFacts } from "./page-facts.ts";
import { distanceOf, frameOf, type StoryFrame } from "./story-frame.ts";

const MAX_LINE = 90; // characters; longer lines are prose
const MAX_NAMES = 4; // people who sign one story
const ABOVE = 2; // lines above the heading
const BELOW = 5; // lines below it
const INSIDE = 3; // lines of the text, for standfirsts

/** Lines that name others: who is in the picture, what the page links to, what the story is about. */
const OF_OTHERS = new Set([
  ...["links", "nav", "related", "caption", "credit", "media", "share", "deck", "standfirst", "headline", "foot"],
  ...["notice", "pull-quote", "comment"],
]);
const HEADING = /^h[1-6]$/u;

interface Reading {
  readonly facts: PageFacts;
  readonly frame: StoryFrame;
  readonly words: BylineWords;
  readonly lexicon: DateLexicon;
}

/**
 * Names that stand alone in a line where stories are signed: parted from the date by a sign, in the line beside it,
 * below a word for the author, or set apart in bold or to the right where the text begins or ends.
 */
export function readSignatures(facts: PageFacts): Candidate[] {
  const frame = frameOf(facts);
  const { heading, start, end } = frame;
  if (start >= facts.body.lines.length) return [];
  const words = bylineWords(ownPages(facts.packs));
  const reading = { facts, frame, words, lexicon: dateLexicon(facts.packs) };
  const found: Candidate[] = [];
  const last = Math.max(heading + BELOW, start + INSIDE);
  for (let nth = Math.max(0, heading - ABOVE); nth <= last && nth <= end; nth++)
    found.push(...signatureAt(nth, reading));
  return found.length > 0 ? found : signatureAt(end + 1, reading);
}

function signatureAt(nth: number, reading: Reading): Candidate[] {
  const { facts, frame, words, lexicon } = reading;
  const line = facts.body.lines[nth];
  const element = line && facts.page.elements[line.place];
  if (!element || line.paragraph !== null || line.text.length > MAX_LINE) return [];
  if (OF_OTHERS.has(line.reason) || HEADING.test(line.tag) || !SMALL_LETTER.test(line.text)) return [];
  const bare = withoutAddress(withoutDates(line.text, lexicon)).replace(WEEKDAY, "|");
  const names = namesAlone(bare, words, lexicon);
  const isEnd = nth > frame.end;
  if (isEnd && line.tag !== "p") return [];
  if (names.length === 0 || (!isEnd && names.some((name) => isOfStory(name, facts.body)))) return [];
  const isSigned =
    isTitled(bare, words) ||
    (bare === line.text
      ? isSet(nth, element, reading)
      : names.some((name) => isParted(name, line.text) || bare.replace(BAR_END, "") === name));
  if (!isSigned || isLinked(element) || isOfOthers(facts, frame, element)) return [];
  // What ends the text is as much its own as what stands above it.
  const detail = { ...(!isEnd && { distance: distanceOf(frame, nth) ?? 0 }), part: names.join(", ") };
  const origin = { from: "line" as const, prefix: "", nth };
  return [{ field: "authors", by: "read-signatures", origin, raw: tidy(line.text), certainty: "inferred", detail }];
}

const SMALL_LETTER = /\p{Ll}/u; // no name is known for one without it
const CAPITAL = /^\p{Lu}/u;
const MAX_MINUTES = 24; // characters: `4 min read`, `3 comments`
const DIGIT = /\p{Nd}/u;
const MAX_WORD = 20; // characters; longer ones are labels that run into one another

/** The names in a line that holds nothing else, the words around a date aside; in scripts with capitals. */
function namesAlone(bare: string, words: BylineWords, { hourMarks }: DateLexicon): readonly string[] {
  if (bare.endsWith(":") || words.desks.has(bare.split(" ")[0]?.toLowerCase() ?? "")) return [];
  const isOfDate = (part: string): boolean =>
    (part.length <= MAX_MINUTES && DIGIT.test(part)) ||
    hourMarks.includes(part.toLowerCase()) ||
    words.notNames.has(part.toLowerCase());
  const parts = splitNames(withoutPlace(withoutRole(bare, words)), words).filter((part) => !isOfDate(part));
  const names = parts.filter(
    (part) => !isKnownAgency(part) && (parts.length < 2 || agenciesInByline(part).length === 0),
  );
  const isSure = (name: string): boolean =>
    isName(name, words) &&
    name !== name.toUpperCase() &&
    name.split(" ").every(({ length }) => length <= MAX_WORD) &&
    !isAgency(name);
  return names.length <= MAX_NAMES && names.every(isSure) ? names : [];
}

/** `Tuesday, ` between a sign and the date. */
const WEEKDAY = /[|•·–—-]\s?\p{L}{2,14}[.,]{0,2}\s{0,2}\|/u;

/** `, Transport Correspondent` behind a name, or ` @anaruiz`. */
const ROLE = /,\s((?:\p{Lu}[\p{L}-]{1,20}\s){0,3}\p{L}{4,20})$|\s@\w{3,20}$/u;
/** ` | Corresponsal en Roma`, `, Korrespondentin in Rom`. */
const ROLE_FIRST = /(?:,|\s[|–—-])\s(\p{L}{4,20})(?:\s\p{L}{1,20}){1,3}$/u;
/** ` - İstanbul`, ` — São Paulo`, `, à Marseille`. */
const PLACE = /(?<=\p{L})(?:,\s\p{Ll}{1,2}|\s[–—-])\s\p{Lu}[\p{L}'’-]{1,20}(?:\s[\p{L}'’-]{1,20}){0,2}$/u;
const AGENCY_END = /\s?\/\s?(\p{L}{2,20})$/u; // Ana Ruiz/dpa

/** ` | ana.ruiz@courier.example | @anaruiz`. */
const ADDRESSES = /(?:[\s,|·•(-]{1,3}[^\s@]{0,40}@[^\s@]{2,40}){1,2}$/u;
const withoutAddress = (bare: string): string => bare.replace(ADDRESSES, "");

const withoutPlace = (bare: string): string => bare.replace(PLACE, "");

const BAR_END = /\s?\|\s?$/u;

/** Does a role or an agency stand behind the name? */
const isTitled = (bare: string, words: BylineWords): boolean =>
  withoutRole(bare, words) !== bare || (bare.includes(",") && agenciesInByline(bare).length > 0);

function withoutRole(bare: string, { notNames }: BylineWords): string {
  const agency = AGENCY_END.exec(bare);
  if (isKnownAgency(agency?.[1] ?? "")) return bare.slice(0, agency?.index);
  const first = ROLE_FIRST.exec(bare);
  if (notNames.has(first?.[1]?.toLowerCase() ?? "")) return bare.slice(0, first?.index);
  const role = ROLE.exec(bare);
  const last = role?.[1]?.slice(role[1].lastIndexOf(" ") + 1).toLowerCase();
  return role && (last === undefined || notNames.has(last)) ? bare.slice(0, role.index) : bare;
}

/** Does the story tell of them, its headline hold one of the words, or the story write one without a capital, too? */
function isOfStory(name: string, { paragraphs, lines }: BodyReading): boolean {
  const words = name.split(" ").filter((word) => CAPITAL.test(word));
  const headline = lines.find(({ reason }) => reason === "headline")?.text.split(" ") ?? [];
  const isPlain = (word: string): boolean => paragraphs.some((text) => text.includes(` ${word.toLowerCase()} `));
  return (
    words.some((word) => headline.includes(word) || isPlain(word)) || paragraphs.some((text) => text.includes(name))
  );
}

const SIGN_BEFORE = /[|•·–—-]\s?$/u;
const SIGN_BEHIND = /^\s?[|•·–—-]/u;

/** Does a sign part the name from what else stands in the line? */
function isParted(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return SIGN_BEFORE.test(text.slice(0, at)) || SIGN_BEHIND.test(text.slice(at + name.length));
}

/** Does the line stand beside the date, below a word for the author, or set apart at an end of the text? */
function isSet(nth: number, element: PageElement, { facts, frame, words, lexicon }: Reading): boolean {
  const { lines } = facts.body;
  const textOf = (at: number): string => (lines[at]?.paragraph === null ? lines[at].text.slice(0, MAX_LINE) : "");
  const isDated = (at: number): boolean => withoutDates(textOf(at), lexicon) !== textOf(at);
  const isOfName = (text: string): boolean => MAIL.test(text) || words.notNames.has(text.toLowerCase());
  const isDate = (side: 1 | -1): boolean => isDated(nth + side * (isOfName(textOf(nth + side)) ? 2 : 1));
  const isTop = nth < frame.start;
  if (isTop && (isDate(-1) || isDate(1) || words.openers.includes(label(textOf(nth - 1))))) return true;
  const isEnd = nth > frame.end || (nth >= frame.start - 1 && nth <= frame.start + INSIDE);
  return isEnd && isSetApart(element);
}

const MAIL = /^\S{1,40}@\S{1,40}$/u;
const label = (text: string): string => text.replace(/\s?[:：]$/u, "").toLowerCase();

const EMPHASIS = new Set(["b", "strong", "em", "i", "br"]);
const TO_THE_RIGHT = /text-align:\s?(?:right|end)/iu;
const MAX_STYLE = 200; // characters

function isSetApart(element: PageElement): boolean {
  if (TO_THE_RIGHT.test((attribute(element, "style") ?? "").slice(0, MAX_STYLE))) return true;
  return childrenOf(element).every((child) =>
    isText(child) ? child.data.trim() === "" : isElement(child) && EMPHASIS.has(child.name),
  );
}

function isLinked(element: PageElement): boolean {
  for (let one: PageElement | null = element; one; one = parentOf(one)) if (one.name === "a") return true;
  return false;
}
