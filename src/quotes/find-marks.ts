import type { Span } from "../model/article.ts";
import { curlSingles, type Pair } from "./curl-singles.ts";
import { classAt, endsSentenceAt, isLetterAt, SPACE } from "./unit-class.ts";

/** Words between a pair of quotation marks; of nested pairs only the outermost. */
export interface MarkedText {
  /** The words, without the marks. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  /** A closing mark stands at the end; if not, the words run to the paragraph's end. */
  readonly closed: boolean;
  /** Carries on the marked words of the paragraph before: no opening mark, or one repeated at the start. */
  readonly continues: boolean;
}

type Marks = readonly (readonly [open: string, close: string])[];

/** The marks of one paragraph, before its neighbours are looked at. */
interface ParagraphMarks {
  readonly pairs: readonly Pair[];
  /** Where the first opening mark stands that nothing closes, if any. */
  readonly unclosed: number | null;
  /** Where a closing mark stands before any opening one, if any. */
  readonly stray: number | null;
  readonly startsOpen: boolean;
}

/** What a paragraph without marks has. */
const UNMARKED: ParagraphMarks = { pairs: [], unclosed: null, stray: null, startsOpen: false };

/** A quotation that runs on over paragraphs without repeated marks is followed no farther. */
const MAX_RUN_ON = 20;

const LATIN = /[\p{Script=Latin}\p{N}]/u;

/**
 * All marked words of a text, in order. Mends what printers get wrong: a mark of the wrong side, straight and curly ones mixed, one missing.
 * An opening mark that nothing closes counts to the end of its paragraph, unless other marked words follow it there.
 */
export function findMarks(paragraphs: readonly string[], marks: Marks): MarkedText[] {
  const uses = made.get(marks) ?? usesOf(marks);
  made.set(marks, uses);
  const hasSingles = marks.some(([open]) => open === "‘");
  const read: ParagraphMarks[] = [];
  for (const text of paragraphs) {
    read.push(scanParagraph(text.includes("'") ? withCurly(text, hasSingles) : text, uses));
  }
  const found: MarkedText[] = [];
  let carriedTo = -1; // the last paragraph that an open quotation reaches
  for (let paragraph = 0; paragraph < read.length; paragraph++) {
    const here = read[paragraph] ?? UNMARKED;
    const carried = paragraph <= carriedTo;
    if (here === UNMARKED && !carried) continue;
    const text = paragraphs[paragraph] ?? "";
    const repeated = here.startsOpen && (read[paragraph - 1]?.unclosed ?? null) !== null;
    const stop = runsOnTo(read, paragraph);
    if (stop > carriedTo) carriedTo = stop;
    if (carried) {
      const end = here.stray ?? text.length;
      const outer = [0, Math.min(end + 1, text.length)] as const;
      if (!isBlank(text, 0, end))
        found.push(marked(paragraph, [0, end], outer, { closed: here.stray !== null, continues: true }));
    }
    for (const { open, close } of outermost(here, stop > paragraph || startsNext(read, paragraph), text.length)) {
      if (isBlank(text, open + 1, close)) continue;
      const closed = close < text.length;
      const continues = repeated && open === firstOpen(here);
      found.push(marked(paragraph, [open + 1, close], [open, closed ? close + 1 : close], { closed, continues }));
    }
  }
  return found;
}

/** Straight single marks as they were meant. */
function withCurly(text: string, hasSingles: boolean): string {
  const joined = joinPairs(text);
  return hasSingles ? curlSingles(joined) : joined;
}

/** Is nothing said there? */
function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === "";
}

const PAIRED = /''(\S)?/gu; // ''Yes'' typed with two apostrophes each; no match in ‘Yes’

/** Two apostrophes typed for one mark become that mark and a space, so that no place moves. */
function joinPairs(text: string): string {
  return text.replace(PAIRED, (pair, next: string | undefined, at: number) => {
    const opens = next !== undefined && isLetterAt(next, 0) && !isLetterAt(text, at - 1);
    return opens ? ` "${next}` : `" ${next ?? ""}`;
  });
}

function marked(
  paragraph: number,
  inner: readonly [number, number],
  outer: readonly [number, number],
  { closed, continues }: { closed: boolean; continues: boolean },
): MarkedText {
  return {
    span: { paragraph, start: inner[0], end: inner[1] },
    outer: { paragraph, start: outer[0], end: outer[1] },
    closed,
    continues,
  };
}

function firstOpen({ pairs, unclosed }: ParagraphMarks): number {
  return Math.min(pairs[0]?.open ?? Infinity, unclosed ?? Infinity);
}

function startsNext(read: readonly ParagraphMarks[], paragraph: number): boolean {
  return read[paragraph + 1]?.startsOpen === true;
}

/** The paragraph whose stray closing mark ends what is left open in this one; this one itself if there is none. */
function runsOnTo(read: readonly ParagraphMarks[], paragraph: number): number {
  if (read[paragraph]?.unclosed === null) return paragraph;
  for (let next = paragraph + 1; next <= paragraph + MAX_RUN_ON; next++) {
    const there = read[next];
    if (!there) break;
    if (there.stray !== null) return next;
    if (there.pairs.length > 0 || there.unclosed !== null) break;
  }
  return paragraph;
}

/** The outermost pairs; what is left open counts as one that ends with the paragraph where it runs on, or where no pair follows it. */
function outermost({ pairs, unclosed }: ParagraphMarks, runsOn: boolean, length: number): Pair[] {
  const out: Pair[] = [];
  let last = -1;
  for (const pair of pairs) {
    if (pair.open <= last) continue;
    if (runsOn && unclosed !== null && pair.open > unclosed) break;
    out.push(pair);
    last = pair.close;
  }
  if (unclosed !== null && unclosed > last) out.push({ open: unclosed, close: length });
  return out;
}

function scanParagraph(text: string, marks: MarkUses): ParagraphMarks {
  let at = nextMark(text, 0, marks);
  if (at < 0) return UNMARKED;
  const open: OpenMarks = { places: [], kinds: [], counts: [] };
  const pairs: Pair[] = [];
  let stray: number | null = null;
  let opened = false;
  for (; at >= 0; at = nextMark(text, at + 1, marks)) {
    const use = marks.uses[marks.places[text.charCodeAt(at)] ?? 0];
    if (!use || isApostrophe(text, at)) continue;
    const kind = closedBy(use, open);
    const side = sideOf(use, text, at, kind !== null);
    if (side === "close" && kind !== null) pairs.push({ open: popTo(open, kind), close: at });
    else if (side === "open") {
      push(open, at, use.opens ?? use.closes[0] ?? 0);
      opened = true;
    } else if (!opened) stray ??= at;
  }
  pairs.sort((a, b) => a.open - b.open);
  const unclosed = open.places[0] ?? null;
  const startsOpen = opened && [pairs[0]?.open, unclosed].includes(text.search(/\S/u));
  return { pairs, unclosed, stray, startsOpen };
}

/** Where the next mark stands, from a place on; -1 where none does. */
function nextMark(text: string, from: number, { places, any }: MarkUses): number {
  if ((places[text.charCodeAt(from)] ?? 0) > 0) return from; // often marks stand side by side
  any.lastIndex = from;
  return any.test(text) ? any.lastIndex - 1 : -1;
}

interface MarkUse {
  readonly opens: number | null;
  readonly closes: readonly number[];
  /** The same mark opens and closes. */
  readonly straight: boolean;
}

/** What can be done with marks, and for each UTF-16 unit its place in that list; 0 for what is no mark. */
interface MarkUses {
  readonly places: Uint8Array;
  readonly uses: readonly (MarkUse | null)[];
  /** Finds any of the marks. */
  readonly any: RegExp;
}

const made = new WeakMap<Marks, MarkUses>();

/** What each mark can do: the kind it opens and the kinds it closes. A straight mark closes its curly sister too. */
function usesOf(marks: Marks): MarkUses {
  const uses = new Map<string, { opens: number | null; closes: number[] }>();
  const use = (mark: string): { opens: number | null; closes: number[] } => {
    const known = uses.get(mark) ?? { opens: null, closes: [] };
    uses.set(mark, known);
    return known;
  };
  for (const [kind, [open, close]] of marks.entries()) {
    use(open).opens ??= kind;
    use(close).closes.push(kind);
  }
  for (const [straight, curly] of STRAIGHT) {
    const kind = marks.findIndex(([open]) => open === curly);
    const own = uses.get(straight);
    if (own && kind >= 0) own.closes.push(kind);
    const curlyClose = uses.get(marks[kind]?.[1] ?? "");
    if (own?.opens != null && curlyClose) curlyClose.closes.push(own.opens); // "printed so”
  }
  const places = new Uint8Array(UNITS);
  const list: (MarkUse | null)[] = [null];
  for (const [mark, { opens, closes }] of uses) {
    places[mark.charCodeAt(0)] = list.length;
    list.push({ opens, closes, straight: opens !== null && closes.includes(opens) });
  }
  const codes = [...uses.keys()].map((mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`);
  return { places, uses: list, any: new RegExp(`[${codes.join("")}]`, "gu") };
}

const UNITS = 0x10000; // values that a UTF-16 unit can have

const STRAIGHT: readonly (readonly [straight: string, curly: string])[] = [
  ['"', "“"],
  ["'", "‘"],
];

/** The marks that are open, and of each kind how many. */
interface OpenMarks {
  readonly places: number[];
  readonly kinds: number[];
  readonly counts: number[];
}

function push({ places, kinds, counts }: OpenMarks, at: number, kind: number): void {
  places.push(at);
  kinds.push(kind);
  counts[kind] = (counts[kind] ?? 0) + 1;
}

/** The open kind that the mark can close, the first that fits. */
function closedBy({ opens, closes }: MarkUse, { counts }: OpenMarks): number | null {
  for (const kind of closes) if ((counts[kind] ?? 0) > 0) return kind;
  return opens !== null && (counts[opens] ?? 0) > 0 ? opens : null; // “ printed for ”: only sideOf can tell
}

/** Does the mark open or close? By its form, unless its neighbours say that the wrong side was printed. */
function sideOf({ opens, straight }: MarkUse, text: string, at: number, open: boolean): "open" | "close" | "none" {
  const spaced = isSpace(text, at + 1);
  if (straight) {
    if (open) return isSpace(text, at - 1) && isLetterAt(text, at + 1) ? "open" : "close";
    return spaced && leansBack(text, at) ? "none" : "open";
  }
  const stopped = spaced || endsSentenceAt(text, at + 1);
  if (opens !== null) return open && stopped && leansBack(text, at) ? "close" : "open";
  if (open) return "close";
  const leansForward = !stopped && !isLetterAt(text, at - 1);
  return leansForward && text.indexOf(text.charAt(at), at + 1) > 0 ? "open" : "none"; // ”text”
}

function leansBack(text: string, at: number): boolean {
  return isLetterAt(text, at - 1) || endsSentenceAt(text, at - 1);
}

/** A space, or the text's end. */
function isSpace(text: string, at: number): boolean {
  return at >= text.length || (classAt(text, at) & SPACE) !== 0;
}

/** ’ within a Latin word is no quotation mark: don’t, Xi’s. */
function isApostrophe(text: string, at: number): boolean {
  return APOSTROPHES.includes(text.charAt(at)) && isLatin(text, at - 1) && isLatin(text, at + 1);
}

const APOSTROPHES = "’'‘";

function isLatin(text: string, at: number): boolean {
  return isLetterAt(text, at) && (text.charCodeAt(at) < 0x80 || LATIN.test(text.charAt(at)));
}

/** Drops what was opened inside and not closed; returns where the mark of this kind was opened. */
function popTo({ places, kinds, counts }: OpenMarks, kind: number): number {
  for (;;) {
    const at = places.pop() ?? 0;
    const top = kinds.pop() ?? kind;
    counts[top] = (counts[top] ?? 1) - 1;
    if (top === kind) return at;
  }
}
