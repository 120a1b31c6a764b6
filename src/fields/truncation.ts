import type { Access } from "../model/article.ts";
import type { BodyReading, PageLine } from "../model/body-reading.ts";
import type { Candidate, Origin } from "../model/evidence.ts";
import type { LanguagePack, PageWords } from "../model/language-pack.ts";
import { madeOnce } from "../text/made-once.ts";

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

const MAX_TEASER = 2000; // characters; a longer text below which a wall stands may be whole
const MIN_MISSING = 150; // words; fewer are captions and boxes that the page counts too
const MIN_TIMES = 2; // times as many words as are shown
const MAX_BELOW = 12; // lines below the text among which a wall is looked for
const MAX_READ_ON = 3; // lines below the text among which a link to its rest is looked for
const MAX_LABEL = 160; // characters of a line that says so
const ELLIPSIS = /(?:…|\.{3})[\]］]?$/u;

/** What a wall says, and a link to the rest, in lower case. */
const wordsOf = madeOnce((packs: readonly LanguagePack[]) => {
  const of = (read: (page: PageWords) => readonly string[] | undefined): readonly string[] =>
    packs.flatMap(({ page }) => (page && read(page)) ?? []).map((word) => word.toLowerCase());
  return { walls: of((page) => page.walls), readOn: of((page) => page.readOn) };
});

/** What says that the story goes on where the page's text ends; `null` where nothing does. */
export function findTruncation(
  body: BodyReading,
  declared: Access["declared"],
  { counts, packs }: { readonly counts: readonly Candidate[]; readonly packs: readonly LanguagePack[] },
): Origin | null {
  if (body.paragraphs.length === 0) return null;
  const below = linesBelow(body);
  const saying = (words: readonly string[], among: number): Origin | null => {
    const found = below.slice(0, among).find(({ line }) => holds(line, words));
    return found ? { from: "line", prefix: "", nth: found.nth } : null;
  };
  const { walls, readOn } = wordsOf(packs);
  const isTeaser = lengthOf(body.paragraphs) <= MAX_TEASER;
  const endsOpen = ELLIPSIS.test(body.paragraphs.at(-1) ?? "");
  return (
    (isTeaser || declared === "paid" ? saying(walls, MAX_BELOW) : null) ??
    (endsOpen ? saying(readOn, MAX_READ_ON) : null) ??
    // Free texts are counted with all that stands around them.
    (declared === "paid" ? counts.find(({ raw }) => isMuchMore(Number(raw), body.paragraphs))?.origin : null) ??
    null
  );
}

interface Below {
  readonly line: PageLine;
  readonly nth: number;
}

/** The lines right below the story's last one. */
function linesBelow({ lines }: BodyReading): readonly Below[] {
  let last = -1;
  lines.forEach(({ paragraph }, i) => (last = paragraph === null ? last : i));
  return lines.slice(last + 1, last + 1 + MAX_BELOW).map((line, i) => ({ line, nth: last + 1 + i }));
}

function holds({ text }: PageLine, words: readonly string[]): boolean {
  if (text.length > MAX_LABEL) return false;
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** Texts without spaces are counted otherwise on every site. */
function isMuchMore(stated: number, paragraphs: readonly string[]): boolean {
  const shown = paragraphs.reduce((sum, text) => sum + text.split(" ").length, 0);
  const isSpaced = lengthOf(paragraphs) < shown * 15;
  return isSpaced && stated >= shown * MIN_TIMES && stated - shown >= MIN_MISSING;
}
