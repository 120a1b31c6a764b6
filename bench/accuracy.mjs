// Compares nutgraf with its peers on a set of labelled pages, and prints one Markdown table.
//
// usage: node bench/accuracy.mjs FOLDER [--systems nutgraf,defuddle] [--limit N]
// What FOLDER may hold, and where public sets of that form come from: bench/README.md.
import { parseArgs } from "node:util";
import { readCases } from "./read-cases.mjs";
import { COLUMNS, scoreCase } from "./score.mjs";
import { loadSystems } from "./systems.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { systems: { type: "string" }, limit: { type: "string" } },
});
if (positionals.length !== 1) {
  console.error("usage: node bench/accuracy.mjs FOLDER [--systems a,b] [--limit N]");
  process.exit(2);
}

const cases = sample(readCases(positionals[0]), Number(values.limit ?? Infinity));
const { systems, missing } = await loadSystems(values.systems?.split(","));
console.error(`${cases.length} pages`);
if (missing.length > 0) console.error(`not installed here, left out: ${missing.join(", ")} (run npm ci in bench/)`);

const rows = [];
for (const level of ["debug", "info", "warn"]) console[level] = () => {}; // some peers narrate
for (const [name, read] of systems) rows.push([name, await measure(read)]);
console.log(`| system | ${COLUMNS.join(" | ")} | errors |`);
console.log(`| --- |${" --: |".repeat(COLUMNS.length + 1)}`);
for (const [name, { means, errors }] of rows) {
  console.log(`| ${name} | ${COLUMNS.map((column) => cell(means.get(column))).join(" | ")} | ${errors} |`);
}

/** The mean score of a system in each column, over the pages whose label states that field. */
async function measure(read) {
  const scores = new Map(COLUMNS.map((column) => [column, []]));
  const offered = new Set();
  let errors = 0;
  for (const { url, html, gold } of cases) {
    let answer = {};
    try {
      answer = (await read(html(), url)) ?? {};
    } catch {
      errors++;
    }
    for (const field of Object.keys(answer)) offered.add(field);
    for (const [column, score] of Object.entries(scoreCase(gold, answer, url))) scores.get(column).push(score);
  }
  const mean = (list) =>
    list.length === 0 ? null : { value: list.reduce((a, b) => a + b, 0) / list.length, n: list.length };
  const scored = [...scores].filter(([column]) => offered.has(column.split(" ")[0]));
  return { means: new Map(scored.map(([column, list]) => [column, mean(list)])), errors };
}

function cell(mean) {
  return mean ? `${(100 * mean.value).toFixed(1)} (${mean.n})` : "–";
}

/** Every k-th page, so that a short run sees all parts of the set. */
function sample(list, limit) {
  const step = Math.max(1, Math.floor(list.length / limit));
  return list.filter((_, i) => i % step === 0).slice(0, limit);
}
