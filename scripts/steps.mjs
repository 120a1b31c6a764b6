#!/usr/bin/env node
// What reading our own pages costs in steps (see scripts/steps/count-steps.mjs), beside the stored figures.
//
// usage: node scripts/steps.mjs             fails where a page or a stage's sum grew by more than 5 %
//        node scripts/steps.mjs --update    stores the figures: on purpose, the reason in the commit message
//        node scripts/steps.mjs --cpu FOLDER [--pages 50]   how well steps follow CPU time on the folder's pages
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { STAGE_NAMES, loadStepCounter } from "./steps/count-steps.mjs";
import { correlation, cpuTimes, pagesIn } from "./steps/cpu-times.mjs";

const STORED = fileURLToPath(new URL("./steps/stored.json", import.meta.url));
const FOLDERS = ["test/adapters", "examples/pages"];
const MAX_GROWTH = 1.05;
const COLUMNS = [...STAGE_NAMES, "total"];

const [command, folder, , limit = "50"] = process.argv.slice(2);
if (command === "--cpu") await compareWithCpu(folder, Number(limit));
else await compareWithStored(command === "--update");

async function compareWithStored(update) {
  const countSteps = await loadStepCounter();
  const counted = {};
  const pages = FOLDERS.flatMap((one) => pagesIn(one)).filter(({ path }) => path.endsWith(".html"));
  for (const { html } of pages) countSteps(html); // what is made once and kept is no page's cost
  for (const { path, html } of pages) counted[path.replaceAll("\\", "/")] = countSteps(html);
  if (update)
    writeFileSync(
      STORED,
      `${JSON.stringify(
        withSum(counted, () => true),
        null,
        2,
      )}\n`,
    );
  const stored = JSON.parse(readFileSync(STORED, "utf8"));
  let grown = 0;
  for (const [path, steps] of Object.entries(withSum(counted, (path) => path in stored))) {
    const checked = path === "all" ? COLUMNS : ["total"];
    const over = checked.filter((stage) => steps[stage] > (stored[path]?.[stage] ?? Infinity) * MAX_GROWTH);
    grown += over.length;
    const shown = checked.map((stage) => `${stage} ${change(steps[stage], stored[path]?.[stage])}`).join("  ");
    console.log(`${path.padEnd(60)} ${shown}${over.length > 0 ? "  GREW" : ""}`);
  }
  if (grown === 0) return;
  console.log("More work than was stored. If it is worth it: npm run steps -- --update, and say why in the commit.");
  process.exitCode = 1;
}

/** The sum over pages that were stored too: a page that is new is no growth. */
function withSum(counted, isMeant) {
  const meant = Object.entries(counted).filter(([path]) => isMeant(path));
  const sum = (stage) => meant.reduce((all, [, steps]) => all + steps[stage], 0);
  return { ...counted, all: Object.fromEntries(COLUMNS.map((stage) => [stage, sum(stage)])) };
}

function change(now, before) {
  return `${now}${before === undefined ? " (new)" : ` (${(((now - before) / before) * 100).toFixed(1)} %)`}`;
}

async function compareWithCpu(from, limit) {
  const pages = pagesIn(from);
  const count = Math.min(limit, pages.length);
  const chosen = Array.from({ length: count }, (_, i) => pages[Math.floor((i * pages.length) / count)]); // spread evenly
  const times = await cpuTimes(chosen.map(({ path }) => path));
  const countSteps = await loadStepCounter();
  for (const { html } of chosen.slice(0, 3)) countSteps(html);
  const steps = chosen.map(({ html }) => countSteps(html));
  for (const stage of COLUMNS) {
    const sum = steps.reduce((all, one) => all + one[stage], 0);
    const share = ((sum / steps.reduce((all, one) => all + one.total, 0)) * 100).toFixed(1);
    console.log(`${stage.padEnd(10)} ${String(sum).padStart(12)} steps ${share.padStart(6)} %`);
  }
  const totals = steps.map(({ total }) => total);
  console.log(`pages ${chosen.length}, correlation of steps with CPU time ${correlation(totals, times).toFixed(3)}`);
}
