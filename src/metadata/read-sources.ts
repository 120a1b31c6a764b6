import { lastPlaceIn } from "../document/page-document.ts";
import { readText } from "../document/read-text.ts";
import type { Candidate, Origin } from "../model/evidence.ts";
import type { PageLine } from "../model/body-reading.ts";
import { agenciesAlone, agenciesInByline } from "../text/agencies.ts";
import { madeOnce } from "../text/made-once.ts";
import { isOpener } from "../text/openers.ts";
import { placeOfPrefix } from "../text/opens-word.ts";
import { ownPages } from "../text/own-pages.ts";
import { matchesOf, tidy } from "./apply-rule.ts";
import type { PageFacts } from "./page-facts.ts";
import { type LineWords, lineWordsOf } from "./line-words.ts";
import { MAX_LINE, OF_PICTURES, rankOf } from "./read-lines.ts";
import { frameOf, linesBesideStory, MAX_HEADER, type StoryFrame } from "./story-frame.ts";

const MAX_PROSE = 60; // characters of a line that names an agency behind who wrote

/** What single lines of the page's text credit: outlets behind a word for the source, and agencies beside the story. */
export function readSources(facts: PageFacts): Candidate[] {
  const frame = frameOf(facts);
  const words = lineWordsOf(ownPages(facts.packs));
  return [...readNamed(facts, frame, words), ...readAgencies(facts, frame, words)];
}

/** The first line that holds each of the words with a colon: at its start, or beside the story after something else. */
function readNamed(facts: PageFacts, frame: StoryFrame, { sources }: LineWords): Candidate[] {
  const { lines } = facts.body;
  const hasColon = (nth: number): boolean => COLON.test((lines[nth] as PageLine).text); // nth is one of theirs
  const beside = linesBesideStory(frame, lines.length).filter(hasColon);
  const opened = linesByFirst(lines, firstsOf(sources));
  if (beside.length === 0 && opened.size === 0) return [];
  const isOfPicture = (nth: number): boolean => lines[nth]?.reason === "caption" || lines[nth]?.reason === "credit";
  const holds = ({ text }: PageLine, prefix: string): boolean =>
    text.startsWith(prefix) || (text.length <= MAX_LINE && placeOfPrefix(text, prefix) >= 0);
  return sources.flatMap((prefix): Candidate[] => {
    const near = beside.find((i) => holds(lines[i] as PageLine, prefix) && !isOfPicture(i));
    const opening = opened
      .get(prefix.charAt(0))
      ?.find((i) => (lines[i] as PageLine).text.startsWith(prefix) && !isOfPicture(i));
    const nth = Math.min(near ?? Infinity, opening ?? Infinity);
    if (nth === Infinity) return [];
    const until = linkBehindName(facts, lines[nth], prefix);
    const origin: Origin = { from: "line", prefix, ...(until !== null && { until }), nth: rankOf(facts, prefix, nth) };
    const [raw] = matchesOf(facts, origin).slice(origin.nth);
    return raw ? [{ field: "origins", by: "read-lines", origin, raw, certainty: "stated" }] : [];
  });
}

const BEHIND_LINK = /^\s[\p{L}\p{N}]/u;
const MAX_BEHIND = 12; // characters that tell where a name ends

const COLON = /[:：]/u;
const firstsOf = madeOnce(
  (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.charAt(0))),
);

/** The indexes of the lines with a colon that open as one of the words does, by their first characters. */
function linesByFirst(lines: readonly PageLine[], firsts: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i < lines.length; i++) {
    const { text } = lines[i] as PageLine; // i is one of theirs
    const first = text.charAt(0);
    if (!firsts.has(first) || !COLON.test(text)) continue;
    const same = places.get(first);
    if (same) same.push(i);
    else places.set(first, [i]);
  }
  return places;
}

/** Lines beside the story that credit agencies: `Reuters`, `(AFP)`, `(With inputs from PTI)`. */
function readAgencies({ body: { lines } }: PageFacts, frame: StoryFrame, words: LineWords): Candidate[] {
  const found: Candidate[] = [];
  const last = frame.start === lines.length ? frame.heading + MAX_HEADER : frame.end + BELOW; // a page without prose has no foot
  for (let nth = Math.max(0, frame.heading - 1); nth < lines.length && nth <= last; nth++) {
    const { text, reason } = lines[nth] as PageLine; // nth is one of theirs
    const own = OF_PICTURES.has(reason) ? "" : agencyPart(text, words, nth < frame.start);
    const named = reason === "sign-off" ? agenciesInByline(text) : agenciesAlone(own);
    const origin = { from: "line", prefix: "", nth } as const;
    if (named.length > 0)
      found.push({ field: "origins", by: "read-agencies", origin, raw: tidy(text), certainty: "stated" });
  }
  return found;
}

/** `AFP` in `(avec AFP)`, and above the prose in `La rédaction avec AFP` and `Redazione AFP`; else the whole text. */
function agencyPart(text: string, { withs, withOpeners, desks }: LineWords, isAbove: boolean): string {
  const end = text.length > MAX_PROSE ? -1 : text.indexOf(" ");
  if (end < 0) return text;
  const from = BRACKETS.includes(text.charAt(0)) ? 1 : 0;
  if (!isAbove) return isOpener(text, withOpeners, { from, to: end }) ? text.slice(end + 1) : text;
  const first = text.slice(from, end).toLowerCase();
  const words = text.slice(from).toLowerCase().split(" ");
  const joiner = words.findIndex((word) => withs.has(word));
  const behind = joiner < 0 && desks.has(first) ? 1 : joiner + 1;
  return text.split(" ").slice(behind).join(" ");
}

const BRACKETS = "(（";
const BELOW = 3; // lines below the story that may credit its agency
const MAX_LINKS = 20; // links of one line that are looked at
const JOINER = /[、，,;；/／&和与]\s?$/u;

/** What stands behind the name and belongs to it no more: a link that no comma joins to it, such as `举报`, or all behind a link that is the name. */
function linkBehindName({ page }: PageFacts, line: PageLine | undefined, prefix: string): string | null {
  const element = line && page.elements[line.place];
  if (!element) return null;
  const rest = line.text.slice(placeOfPrefix(line.text, prefix) + prefix.length);
  const links = page.elements.slice(line.place + 1, lastPlaceIn(element) + 1).filter(({ name }) => name === "a");
  for (const link of links.slice(0, MAX_LINKS)) {
    const text = tidy(readText(link));
    const before = rest.slice(0, Math.max(0, rest.indexOf(text))).trim();
    if (text !== "" && before !== "" && !JOINER.test(before)) return text;
    const behind = before === "" && rest.trimStart().startsWith(text) ? rest.trimStart().slice(text.length) : "";
    if (BEHIND_LINK.test(behind)) return behind.trim().slice(0, MAX_BEHIND);
  }
  return null;
}
