#!/usr/bin/env node
// Minified and gzipped sizes of what a reader of the package downloads, dependencies included, beside what they were when
// scripts/size-limits.json was last written and beside their targets.
//
// usage: node scripts/size.mjs [--check | --update]
//   --check   fails where something is larger than when last written, by more than a little, or is not in the file
//   --update  writes today's sizes: on purpose, and with the reason in the commit's message
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { bundleSize } from "./bundle-size.mjs";

const FILE = "scripts/size-limits.json";
const KILO = 1000;
const SLACK = 1.01; // what a fix may add without a word
const TARGETS = { everything: 150, core: 95, adapter: 1, language: 15 }; // kB
const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || ![undefined, "--check", "--update"].includes(option)) {
  console.error("usage: node scripts/size.mjs [--check | --update]");
  process.exit(2);
}

const entries = [
  ["everything", 'export * from "./src/index.ts"'],
  ["core", 'export * from "./src/core.ts"'],
  ...readdirSync("src/adapters")
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => [`adapter ${file.replace(/\.ts$/u, "")}`, `export * from "./src/adapters/${file}"`]),
  ...readdirSync("src/languages", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`language ${name}`, `export * from "./src/languages/${name}/index.ts"`]),
];

const limits = JSON.parse(readFileSync(FILE, "utf8"));
const today = {};
let grown = 0;
for (const [name, contents] of entries) {
  const kB = Math.round((await bundleSize(contents)) / (KILO / 10)) / 10;
  const target = TARGETS[name.split(" ")[0]];
  const limit = limits[name]?.kB ?? 0;
  // Within its target a part may grow as it likes.
  const isGrown = kB > target && kB > limit * SLACK;
  if (isGrown) grown++;
  const remark = `${kB > target ? "  above its target" : ""}${isGrown ? `, GROWN from ${limit}` : ""}`;
  console.log(`${name.padEnd(30)} ${kB.toFixed(1).padStart(6)} kB of ${target}${remark}`);
  today[name] = { kB, target };
}
if (option === "--update") {
  const config = { ...(await resolveConfig(FILE)), parser: "json" };
  writeFileSync(FILE, await format(JSON.stringify(today), config));
}
if (option === "--check" && grown > 0) {
  console.error(`\n${grown} grown: make them smaller, or run "npm run size -- --update" and say why in the commit.`);
  process.exitCode = 1;
}
