import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { bagOf, scoreBags, tokensOf } from "./labels.mjs";

const OUT = "node_modules/.cache/train-body/library.mjs";
const ENTRY = `
export { readPage } from "./src/document/page-document.ts";
export { collectBlocks } from "./src/body/collect-blocks.ts";
export { findFigures } from "./src/body/find-figures.ts";
export { guessProse, readScene } from "./src/body/read-scene.ts";
export { creditWordsOf } from "./src/body/split-credit.ts";
export { smoothScores } from "./src/body/smooth-scores.ts";
export { eachRow, FEATURE_NAMES } from "./src/body/block-features.ts";
`;

/** The library's own readers, bundled, so that what is learned from is what is judged later. */
export async function bindLibrary() {
  mkdirSync("node_modules/.cache/train-body", { recursive: true });
  await build({
    stdin: { contents: ENTRY, resolveDir: ".", loader: "ts" },
    bundle: true,
    packages: "external",
    format: "esm",
    outfile: OUT,
    logLevel: "error",
  });
  const lib = await import(pathToFileURL(resolve(OUT)));
  return {
    names: lib.FEATURE_NAMES,
    scene(html, url) {
      const page = lib.readPage(html, url, []);
      const collected = lib.collectBlocks(page, null);
      return lib.readScene(page, collected, lib.findFigures(collected.items, page.base, lib.creditWordsOf([])));
    },
    guess: (scene) => lib.guessProse(scene),
    features(scene, scores) {
      const rows = [];
      lib.eachRow(scene, scores, (row) => rows.push(Float32Array.from(row)));
      return rows;
    },
    smooth: (scores) => lib.smoothScores(scores),
    score(page, scores) {
      const kept = page.scene.items.filter((item, i) => scores[i] > 0.5 && !page.scene.captions.has(item));
      return scoreBags(page.truth, bagOf(kept.flatMap((item) => tokensOf(item.text))));
    },
  };
}
