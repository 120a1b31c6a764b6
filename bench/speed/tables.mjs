import { cpus } from "node:os";
import { basename, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { SIZES as MADE_SIZES } from "./growth.mjs";
import { median } from "./child.mjs";
import { STAGE_NAMES } from "./stages.mjs";
import { BASE, STAGES } from "./systems.mjs";
import { bundleSize } from "../../scripts/bundle-size.mjs";

const MEGA = 1024 * 1024;
const KILO = 1000;
const PACKAGES = ["parse5", "parse5-htmlparser2-tree-adapter", "linkedom", "jsdom", "@mozilla/readability"];
const MORE = ["@extractus/article-extractor", "@postlight/parser", "metascraper", "defuddle"];

/** The machine and the versions. */
export function heading() {
  const version = (name) =>
    JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
  const versions = [...PACKAGES, ...MORE].flatMap((name) => {
    try {
      return [`${name} ${version(name)}`];
    } catch {
      return []; // not installed
    }
  });
  return `Node ${process.version}, ${cpus()[0].model.trim()}, ${cpus().length} cores; ${versions.join(", ")}.\n`;
}

export function systemTable(folder, pages, rows, memory) {
  const base = rows.get(BASE).times;
  const size = pages.reduce((sum, page) => sum + page.length, 0) / pages.length / KILO;
  const body = [...rows].flatMap(([name, { times }]) => {
    if (name === STAGES) return [];
    const ratios = times.map((time, i) => time / base[i]).sort((a, b) => a - b);
    const p95 = ratios[Math.min(ratios.length - 1, Math.floor(ratios.length * 0.95))];
    const held = memory.get(name) ?? 0;
    return [
      [name, fixed(median(ratios)), fixed(p95), fixed(median(times) / KILO, 1)].concat(
        fixed(held / MEGA, 0),
        fixed(held / memory.get(BASE)),
      ),
    ];
  });
  const about = `${basename(resolve(folder))}: ${pages.length} pages of ${fixed(size, 0)} thousand characters on average`;
  return table(`### ${about}\n`, ["system", "ratio, median", "p95", "ms a page", "peak memory, MB", "ratio"], body);
}

/** What each stage costs, as a ratio to parse5 on the same page. */
export function stageTable(rows) {
  const stages = rows.get(STAGES)?.stages;
  if (!stages) return "";
  const base = rows.get(BASE).times;
  const cells = STAGE_NAMES.map((_, at) => fixed(median(stages.map((page, i) => page[at] / base[i]))));
  return table("", ["stage", ...STAGE_NAMES], [["ratio, median", ...cells]]);
}

export function importTable(times) {
  const [[, dependencies]] = times;
  const body = [...times].map(([name, time]) => [name, fixed(time / KILO, 0), fixed(time / dependencies)]);
  return table("### Import\n", ["what", "CPU ms", "ratio"], body);
}

export async function sizeTable() {
  const entries = { everything: "index", core: "core" };
  const body = [];
  for (const [name, entry] of Object.entries(entries)) {
    body.push([name, fixed((await bundleSize(`export * from "./src/${entry}.ts"`)) / KILO, 1)]);
  }
  const dependencies = 'export { Parser, parse } from "parse5"; export * from "entities/decode";';
  body.push(["of that, parse5 and entities", fixed((await bundleSize(dependencies)) / KILO, 1)]);
  return table("### Bundle, minified and gzipped\n", ["what", "kB"], body);
}

/** Costs of pages twice, four, … times as large, as a ratio to that of the smallest. */
export function growthTable(rows) {
  const body = [...rows].map(([name, times]) => [name, ...times.map((time) => fixed(time / times[0], 1))]);
  return table("### Growth of made pages\n", ["", ...MADE_SIZES.map((size) => `×${size}`)], body);
}

const fixed = (number, digits = 2) => (Number.isFinite(number) ? number.toFixed(digits) : "–");

function table(title, head, body) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [title, line(head), line(head.map((_, i) => (i === 0 ? "---" : "--:"))), ...body.map(line), ""].join("\n");
}
