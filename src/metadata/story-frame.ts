import { contains, elementsOf, placeOf, type PageElement } from "../document/page-document.ts";
import type { PageFacts } from "./page-facts.ts";

/** Where the story stands among the lines of the page, as indexes in `body.lines`. */
export interface StoryFrame {
  /** The line of the top heading; where there is none, one so far above the prose that what stands between may be its head. */
  readonly heading: number;
  /** The first and the last line of prose; both the number of lines where there is none. */
  readonly start: number;
  readonly end: number;
}

export const MAX_HEADER = 60; // lines between heading and prose that are still about the story
const MAX_ABOVE = 12; // lines above the heading that may belong to it
const MAX_INSIDE = 4; // lines of prose after which a date or a byline may still stand
/** Distance from which on a line stands below the prose. */
export const BELOW = 200;
const MAX_BELOW = 15; // lines below the prose that may sign it

/** The heading nearest above the prose, and the prose; looked for once. */
export function frameOf(facts: PageFacts): StoryFrame {
  const frame = known.get(facts) ?? findFrame(facts);
  known.set(facts, frame);
  return frame;
}

const known = new WeakMap<PageFacts, StoryFrame>();

function findFrame(facts: PageFacts): StoryFrame {
  const { lines } = facts.body;
  let [start, end] = [lines.length, lines.length];
  const headlines: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.reason === "headline") headlines.push(i);
    if (lines[i]?.paragraph === null) continue;
    if (start === lines.length) start = i;
    end = i;
  }
  const tops = elementsOf(facts.page, "h1").map((element) => lineOf(facts, element));
  const above = [headlines, tops].flatMap((list) => list.filter((line) => line <= start).at(-1) ?? []);
  const near = start === lines.length ? above[0] : above.find((line) => start - line <= MAX_HEADER);
  const heading = near ?? headlines.find((line) => line > start && line < end) ?? start - MAX_ABOVE;
  return { heading, start, end };
}

/** The line that an element stands in, or the first one after it. */
export function lineOf({ page, body, linePlaces }: PageFacts, element: PageElement): number {
  const next = lineAt(linePlaces, placeOf(element));
  const before = page.elements[body.lines[next - 1]?.place ?? -1];
  const isOwn = body.lines[next]?.place === placeOf(element);
  return !isOwn && before && contains(before, element) ? next - 1 : next;
}

/** The index of the first line at a place or after it, by halving. */
function lineAt(places: Int32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How far a line stands from where a story says when and by whom it was written: 0 and up below the heading, 100 and up
 * above it, 200 and up below the prose; `null` where it is none of the story's.
 */
export function distanceOf({ heading, start, end }: StoryFrame, line: number): number | null {
  const top = Math.max(0, heading);
  if (line >= top && line <= Math.max(start, Math.min(start + MAX_INSIDE, end)) && line - top <= MAX_HEADER)
    return line - top;
  if (line < top && top - line <= MAX_ABOVE) return 100 + top - line;
  if (line > end && line - end <= MAX_BELOW) return BELOW + line - end;
  return null;
}

/** The lines that have such a distance, of so many, in order: never many, even where the page has thousands. */
export function linesBesideStory(frame: StoryFrame, count: number): readonly number[] {
  const top = Math.max(0, frame.heading);
  const head = [top - MAX_ABOVE, top + MAX_HEADER] as const;
  const foot = [frame.end + 1, frame.end + MAX_BELOW] as const;
  const beside: number[] = [];
  let next = 0;
  for (const [from, to] of foot[0] < head[0] ? [foot, head] : [head, foot]) {
    for (next = Math.max(next, from); next <= to && next < count; next++)
      if (distanceOf(frame, next) !== null) beside.push(next);
  }
  return beside;
}
