import { eachRow, type Scene } from "./block-features.ts";
import { at } from "./frame-totals.ts";
import { keptBetween } from "./keep-between.ts";
import { KINDS } from "./class-words.ts";
import type { TextItem } from "./collect-blocks.ts";
import { END_REASON, type LineWords } from "./line-words.ts";
import { isHeading } from "./heading-level.ts";
import { findRepeats } from "./find-repeats.ts";
import { guessProse } from "./read-scene.ts";
import { smoothScores } from "./smooth-scores.ts";
import { type CompiledForest, compileForest, repeatedForest, runForest } from "./run-forest.ts";
import { JUDGEMENT } from "./weights.ts";

export interface Verdict {
  readonly kept: boolean;
  readonly reason: string;
}

let learned: CompiledForest | null = null; // made when first needed: an import is not to wait for it
const MIN_SCORE = 0.5; // from here on a block is more likely in than out
const MAX_LINK_SHARE = 0.8; // in a body that a layout names
const MAX_LINK_UNITS = 150;

/** What a page's layout says of its lines, where it has one. */
export interface LayoutLines {
  readonly hasRoot: boolean;
  readonly isDropped: (text: string) => boolean;
}

/** One verdict for each block: by the layout where it names the body, else as learned from labelled pages. */
export function judgeBlocks(scene: Scene, words: LineWords, { hasRoot, isDropped }: LayoutLines): readonly Verdict[] {
  const { items } = scene;
  const scores = hasRoot ? null : scoreBlocks(scene);
  const least = scores ? leastScore(scene, scores) : 0;
  const isLow = (i: number): boolean =>
    scores !== null && (at(scores, i) < least || (least < MIN_SCORE && isAboutStory(scene, items[i] as TextItem, i)));
  const isKept = (i: number): boolean => !isLow(i) && judgeByRule(scene, items[i] as TextItem, i) === null;
  const between = scores
    ? keptBetween(items, { isKept, isLinked: (i) => linkShare(scene.texts, i) > MAX_LINKS })
    : null;
  const reasonByWords = wordsTest(scene, words);
  const verdicts = items.map((item, i): Verdict => {
    const judged = scores ? judgeByScore(scene, item, i, isLow(i) && !between?.has(i)) : judgeInRoot(scene, item, i);
    if (judged.kept && isDropped(item.text)) return out("dropped-by-layout");
    const against = judged.kept ? reasonByWords(item, i) : null;
    return judgeByRule(scene, item, i) ?? (against === null ? judged : out(against));
  });
  leaveOutBehindEnd(verdicts, items);
  const kept = items.filter((_, i) => verdicts[i]?.kept);
  const repeats = findRepeats(kept);
  const notes = words.notesIn(kept.map(({ text }) => text));
  return repeats.size + notes.length === 0
    ? verdicts
    : verdicts.map((verdict, i) => againstAll(items[i] as TextItem, repeats, notes) ?? verdict);
}

/** Notes to editors, names and calls follow the mark below a story's last line: `- END -`, `ENDS`. */
function leaveOutBehindEnd(verdicts: Verdict[], items: readonly TextItem[]): void {
  const first = verdicts.findIndex(({ kept }) => kept);
  const end = first < 0 ? -1 : verdicts.findIndex(({ reason }, i) => i > first && reason === END_REASON);
  if (end < 0 || items[end]?.frame.around.table) return;
  for (let i = end + 1; i < verdicts.length; i++) if (verdicts[i]?.kept) verdicts[i] = out("after-end");
}

const linkShare = ({ linkUnits, units }: Scene["texts"], i: number): number => at(linkUnits, i) / at(units, i);

/** Why a block is out by its words: of lines that a page says again and again, only the first is read. */
function wordsTest({ items, firsts, title }: Scene, words: LineWords): (item: TextItem, i: number) => string | null {
  const reasons = new Array<string | null | undefined>(items.length);
  return (item, i) => {
    const at = firsts[i] ?? i;
    const isSame = i - title > MAX_TOP && items[at]?.frame.tag === item.frame.tag && !isRow(item);
    const known = isSame ? reasons[at] : undefined;
    if (known !== undefined) return known;
    const reason = words.reasonAgainst(item.text, isRow(item)) ?? stampOf(words, item, i - title);
    if (isSame) reasons[at] = reason;
    return reason;
  };
}

const isRow = ({ frame }: TextItem): boolean => frame.around.item !== null;
/** `below`: blocks that it stands below the headline. */
const stampOf = (words: LineWords, { frame, text }: TextItem, below: number): string | null =>
  isHeading(frame.tag) ? null : words.stampOf(text, below > 0 && below <= MAX_TOP);

const MAX_TOP = 4; // blocks between the headline and the text

/** What only a look at the whole story tells. */
function againstAll(item: TextItem, repeats: ReadonlyMap<TextItem, string>, notes: readonly string[]): Verdict | null {
  const reason = repeats.get(item) ?? (notes.includes(item.text) ? "author-note" : undefined);
  return reason === undefined ? null : out(reason);
}

/** How surely each block belongs to the story, from 0 to 1. */
export function scoreBlocks(scene: Scene): Float64Array {
  const forest = (learned ??= compileForest(JUDGEMENT));
  const scores = new Float64Array(scene.items.length);
  const again = scene.items.length > MANY ? repeatedForest(forest) : null;
  eachRow(scene, guessProse(scene), (row, i, isSister) => {
    scores[i] = again ? again(row, isSister) : runForest(forest, row);
  });
  return likeTheFirst(scene, smoothScores(scores));
}

const MANY = 300; // alike blocks of one box; of the labelled pages none is read otherwise for it
const MAX_LINKS = 0.3; // share of linked text in a sentence of a story

/** A story of many hundred paragraphs in one box goes on as it began: no later one scores less than the first did on average. */
function likeTheFirst({ items, texts, frames }: Scene, scores: Float64Array): Float64Array {
  if (items.length <= MANY) return scores;
  const boxes = new Map<unknown, Map<string, Alike>>();
  const within = new Uint16Array(frames.length); // blocks right inside each frame
  for (const { frame } of items) if (frame.parent) within[frame.parent.index] = (within[frame.parent.index] ?? 0) + 1;
  let alike: Alike = { parent: null, tag: "", count: 0, sum: 0 };
  items.forEach(({ frame: { parent, tag } }, i) => {
    if (!parent || (within[parent.index] ?? 0) <= MANY) return;
    if (alike.parent !== parent || alike.tag !== tag) {
      const box = boxes.get(parent) ?? new Map<string, Alike>();
      alike = box.get(tag) ?? { parent, tag, count: 0, sum: 0 };
      boxes.set(parent, box.set(tag, alike));
    }
    if (at(texts.linkUnits, i) > MAX_LINKS * at(texts.units, i)) return;
    if (alike.count < MANY) alike.sum += at(scores, i);
    else scores[i] = Math.max(at(scores, i), alike.sum / MANY);
    alike.count++;
  });
  return scores;
}

/** Blocks of one tag in one box: how many, and their scores so far. */
interface Alike {
  readonly parent: TextItem["frame"] | null;
  readonly tag: string;
  count: number;
  sum: number;
}

const MOST_SHORT = 60; // blocks; a story of more is likely by itself
const MIN_SHORT = 0.1; // the likeliest block of a page that has no story scores less
const SHORT_SHARE = 0.3; // of the likeliest block's score
const SENTENCE_END = /[。！？….!?]["”’」』)）\]】]?$/u;

/**
 * From which score on a block is in. A story of a few short sentences is never likely by itself: where no block is, the
 * likeliest below the headline that ends like a sentence is, and what scores not much less, if most of it are sentences.
 */
function leastScore({ items, texts, title }: Scene, scores: Float64Array): number {
  let most = 0;
  for (let i = 0; i < items.length; i++) {
    if (at(scores, i) >= MIN_SCORE) return MIN_SCORE;
    if (title < 0 || i <= title || at(scores, i) <= most) continue;
    if (linkShare(texts, i) <= MAX_LINKS && endsSentence(items[i])) most = at(scores, i);
  }
  if (most < MIN_SHORT) return MIN_SCORE;
  const least = most * SHORT_SHARE;
  let balance = 0; // of text in sentences and text in none
  let count = 0;
  for (let i = title + 1; i < items.length; i++) {
    if (at(scores, i) < least || items[i]?.frame.around.table) continue;
    balance += endsSentence(items[i]) ? at(texts.units, i) : -at(texts.units, i);
    count++;
  }
  return balance > 0 && count <= MOST_SHORT ? least : MIN_SCORE;
}

const STAMPS = KINDS.byline | KINDS.dates;

/** Above the headline, or in a box that is named for who wrote the story and when. */
const isAboutStory = ({ title }: Scene, { frame }: TextItem, i: number): boolean =>
  i < title || (frame.kinds & STAMPS) !== 0;

const endsSentence = (item: TextItem | undefined): boolean => SENTENCE_END.test((item?.text ?? "").slice(-2));

/** What no score can mend: captions, the headline, lines without a word. */
function judgeByRule(scene: Scene, item: TextItem, i: number): Verdict | null {
  if (scene.captions.has(item)) return out("caption");
  if (i === scene.title) return out("headline");
  return at(scene.texts.units, i) === 0 ? out("no-words") : null;
}

function judgeInRoot(scene: Scene, { frame }: TextItem, i: number): Verdict {
  if (!frame.around.inRoot) return out("outside");
  if (frame.around.dropped) return out("dropped-by-layout");
  const units = at(scene.texts.units, i);
  if (at(scene.texts.linkUnits, i) / units > MAX_LINK_SHARE && units < MAX_LINK_UNITS) return out("links");
  return (frame.kinds & KINDS.ad) !== 0 ? out("ad") : PROSE;
}

function judgeByScore(scene: Scene, item: TextItem, i: number, isLow: boolean): Verdict {
  if (isLow) return out(reasonFor(scene, item, i));
  return isStandfirst(scene, item, i) ? out("standfirst") : PROSE;
}

const MAX_BELOW_TITLE = 8; // blocks between the headline and a standfirst
const STANDFIRST_LENGTHS = [20, 500] as const; // characters

/** A block below the headline that its class calls a standfirst. */
function isStandfirst({ title }: Scene, { frame, text }: TextItem, i: number): boolean {
  if (title < 0 || i <= title || i > title + MAX_BELOW_TITLE || frame.around.item) return false;
  const kinds = frame.kinds | (frame.parent?.kinds ?? 0);
  const [shortest, longest] = STANDFIRST_LENGTHS;
  return (kinds & KINDS.deck) !== 0 && (kinds & KINDS.body) === 0 && text.length >= shortest && text.length <= longest;
}

const PROSE: Verdict = { kept: true, reason: "prose" };

/** One for each reason: there are a few dozen of them. */
const outs = new Map<string, Verdict>();

function out(reason: string): Verdict {
  const known = outs.get(reason);
  if (known) return known;
  const made = { kept: false, reason };
  outs.set(reason, made);
  return made;
}

/** The plainest thing that speaks against a block that the score left out. */
function reasonFor(scene: Scene, item: TextItem, i: number): string {
  if (linkShare(scene.texts, i) > MAX_LINK_SHARE) return "links";
  for (let up: TextItem["frame"] | null = item.frame, level = 0; up && level < MAX_LEVELS; up = up.parent, level++) {
    if ((up.kinds & ANY_SPEAKING) === 0) continue;
    for (const [kind, bit] of SPEAKING) if ((up.kinds & bit) !== 0) return kind;
  }
  return i < scene.title ? "before-headline" : "unlike-prose";
}

const MAX_LEVELS = 6; // elements outward that may name what a block is for
const SPEAKING = Object.entries(KINDS).filter(
  ([kind]) => !["body", "article", "main", "header", "title"].includes(kind),
);
const ANY_SPEAKING = SPEAKING.reduce((all, [, bit]) => all | bit, 0);
