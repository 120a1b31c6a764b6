#!/usr/bin/env node
// What reading a page costs, beside parse5 alone and beside other libraries: Markdown tables. See README.md.
import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { readGrowth } from "./speed/growth.mjs";
import { readImports, readMemory } from "./speed/alone.mjs";
import { readPages } from "./speed/pages.mjs";
import { readTimes } from "./speed/times.mjs";
import { SYSTEMS } from "./speed/systems.mjs";
import { growthTable, heading, importTable, sizeTable, stageTable, systemTable } from "./speed/tables.mjs";

const USAGE = "usage: node bench/speed.mjs FOLDER [FOLDER...] [--pages 40] [--passes 5] [--systems nutgraf,defuddle]";
const given = readArguments();
if (given === null) {
  console.error(USAGE);
  console.error(`systems: ${Object.keys(SYSTEMS).join(", ")}`);
  process.exit(2);
}

console.log(heading());
for (const folder of given.folders) {
  const pages = readPages(folder, given.pages);
  const rows = await readTimes(pages, given.passes, given.systems);
  console.log(systemTable(folder, pages, rows, await readMemory(pages, [...rows.keys()])));
  console.log(stageTable(rows));
}
console.log(importTable(await readImports(given.passes)));
console.log(await sizeTable());
console.log(growthTable(await readGrowth()));

/** What the command line asks for; `null` where it cannot be done. */
function readArguments() {
  const options = { pages: { type: "string" }, passes: { type: "string" }, systems: { type: "string" } };
  try {
    const { values, positionals: folders } = parseArgs({ options, allowPositionals: true });
    const [pages, passes] = [Number(values.pages ?? 40), Number(values.passes ?? 5)];
    const systems = values.systems?.split(",") ?? Object.keys(SYSTEMS);
    const isCount = (number) => Number.isInteger(number) && number > 0;
    const isFolder = (path) => existsSync(path) && statSync(path).isDirectory() && readPages(path, 1).length > 0;
    if (!isCount(pages) || !isCount(passes) || !systems.every((name) => Object.hasOwn(SYSTEMS, name))) return null;
    return folders.length > 0 && folders.every(isFolder) ? { folders, pages, passes, systems } : null;
  } catch {
    return null;
  }
}
