#!/usr/bin/env node
// Learns the numbers of src/body/weights.ts from pages whose main text is known. Deterministic: run again on the same
// pages it writes the same bytes.
//
// usage: node scripts/train-body.mjs BODY_DIR [FIELDS_DIR] [--fold K] [--out FILE]
//   BODY_DIR    cases.jsonl with {id, url, body}, html/ID.html.gz; its last 60 cases are only tested on
//   FIELDS_DIR  cases.jsonl.gz with {html, url, gold: {paragraphs | body_with, body_without}}
//   --out FILE  writes the table there, so that two runs can be held together: with --out /tmp/again.ts first, then
//               cmp /tmp/again.ts src/body/weights.ts
//   --fold K    leave out a fifth of the sites (K of 0 to 4) and report on those too; writes no table
import { writeFileSync } from "node:fs";
import { loadCases } from "./train-body/cases.mjs";
import { bindLibrary } from "./train-body/library.mjs";
import { growForest, runForest, sigmoid } from "./train-body/boosting.mjs";
import { writeTable } from "./train-body/table.mjs";

const PARTS = 5; // of the sites; --fold leaves one out
const HELD_BACK = 60;

const args = process.argv.slice(2);
const option = (name) => {
  const i = args.indexOf(name);
  return i < 0 ? undefined : args.splice(i, 2)[1];
};
const TREES = { trees: 40, depth: 5, rate: 0.2, minWeight: 12 };
const fold = option("--fold");
const out = option("--out") ?? "src/body/weights.ts";
const library = await bindLibrary();
const pages = loadCases(args[0], args[1], HELD_BACK, library);
const isTest = (page) => page.held || (fold !== undefined && page.fold % PARTS === Number(fold));
const training = pages.filter((page) => !isTest(page));
console.error(`${pages.length} pages, ${training.length} to learn from`);

for (const page of pages) page.rows = library.features(page.scene, library.guess(page.scene));
const judgement = growForest(
  {
    rows: training.flatMap((page) => page.rows),
    labels: training.flatMap((page) => page.labels),
    weights: training.flatMap((page) => page.weights),
  },
  TREES,
);
for (const page of pages) page.scores = page.rows.map((row) => sigmoid(runForest(judgement, row)));
report();
if (fold === undefined) writeFileSync(out, await writeTable(judgement, library.names, out));

/** Prints the mean word F1 over pages whose whole text is known, if each block above the threshold were kept. */
function report() {
  const groups = { training: training.filter((p) => p.truth), held: pages.filter((p) => p.held) };
  if (fold !== undefined)
    groups[`fold ${fold}`] = pages.filter((p) => p.fold % PARTS === Number(fold) && !p.held && p.truth);
  for (const [group, list] of Object.entries(groups)) {
    let [f1, precision, recall] = [0, 0, 0];
    for (const page of list) {
      const s = library.score(page, library.smooth(page.scores));
      f1 += s.f1;
      precision += s.p;
      recall += s.r;
    }
    const mean = (sum) => ((100 * sum) / Math.max(1, list.length)).toFixed(2);
    console.error(`${group} (${list.length}): F1 ${mean(f1)} P ${mean(precision)} R ${mean(recall)}`);
  }
}
