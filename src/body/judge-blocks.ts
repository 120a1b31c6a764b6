import { readFeatures, type Scene } from "./block-features.ts";
import { KINDS } from "./class-words.ts";
import type { TextItem } from "./collect-blocks.ts";
import type { LineWords } from "./line-words.ts";
import { guessProse } from "./read-scene.ts";
import { compileForest, runForest } from "./run-forest.ts";
import { JUDGEMENT } from "./weights.ts";

export interface Verdict {
  readonly kept: boolean;
  readonly reason: string;
}

const LEARNED = compileForest(JUDGEMENT);
const MIN_SCORE = 0.5; // from here on a block is more likely in than out
const MAX_LINK_SHARE = 0.8; // in a body that a layout names
const MAX_LINK_UNITS = 150;

/** One verdict for each block: by the layout where it names the body, else as learned from labelled pages. */
export function judgeBlocks(scene: Scene, words: LineWords, hasRoot: boolean): readonly Verdict[] {
  if (hasRoot) return scene.items.map((item, i) => judgeByRule(scene, item, i) ?? judgeInRoot(scene, item, i, words));
  const scores = scoreBlocks(scene);
  return scene.items.map(
    (item, i) => judgeByRule(scene, item, i) ?? judgeByScore(scene, item, i, { score: scores[i] ?? 0, words }),
  );
}

/** How surely each block belongs to the story, from 0 to 1. */
export function scoreBlocks(scene: Scene): readonly number[] {
  return readFeatures(scene, guessProse(scene.texts)).map((row) => runForest(LEARNED, row));
}

/** What no score can mend: captions, the headline, lines without a word. */
function judgeByRule(scene: Scene, item: TextItem, i: number): Verdict | null {
  if (scene.captions.has(item)) return out("caption");
  if (i === scene.title) return out("headline");
  return (scene.texts[i]?.units ?? 0) === 0 ? out("no-words") : null;
}

function judgeInRoot(scene: Scene, item: TextItem, i: number, words: LineWords): Verdict {
  const { frame, text } = item;
  if (!frame.inRoot) return out("outside");
  if (frame.dropped) return out("dropped-by-layout");
  const against = words.reasonAgainst(text);
  if (against !== null) return out(against);
  const { units = 0, linkUnits = 0 } = scene.texts[i] ?? {};
  if (linkUnits / units > MAX_LINK_SHARE && units < MAX_LINK_UNITS) return out("links");
  return (frame.kinds & KINDS.ad) !== 0 ? out("ad") : { kept: true, reason: "prose" };
}

function judgeByScore(scene: Scene, item: TextItem, i: number, by: { score: number; words: LineWords }): Verdict {
  if (by.score < MIN_SCORE) return out(reasonFor(scene, item, i));
  const against = by.words.reasonAgainst(item.text);
  return against === null ? { kept: true, reason: "prose" } : out(against);
}

const out = (reason: string): Verdict => ({ kept: false, reason });

/** The plainest thing that speaks against a block that the score left out. */
function reasonFor(scene: Scene, item: TextItem, i: number): string {
  const { units = 0, linkUnits = 0 } = scene.texts[i] ?? {};
  if (linkUnits / units > MAX_LINK_SHARE) return "links";
  for (let up: TextItem["frame"] | null = item.frame, level = 0; up && level < MAX_LEVELS; up = up.parent, level++) {
    for (const [kind, bit] of SPEAKING) if ((up.kinds & bit) !== 0) return kind;
  }
  return i < scene.title ? "before-headline" : "unlike-prose";
}

const MAX_LEVELS = 6; // elements outward that may name what a block is for
const SPEAKING = Object.entries(KINDS).filter(
  ([kind]) => !["body", "article", "main", "header", "title"].includes(kind),
);
