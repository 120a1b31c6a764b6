#!/usr/bin/env node
// How much text attributeQuotes() reads in a second of CPU time, by language. See README.md.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { attributeQuotes } from "../dist/index.js";
import { median } from "./speed/child.mjs";

const MEGA = 1e6;
const SECOND = 1e6; // CPU microseconds
const MIN_PASSES = 20;
const READ = 20 * MEGA; // bytes that are read at least: until then much of the time goes into compiling what reads them
const { values, positionals } = parseArgs({ options: { passes: { type: "string" } }, allowPositionals: true });
const given = values.passes === undefined ? null : Number(values.passes);
const documents = positionals.flatMap(filesIn).flatMap(documentsIn);
if (documents.length === 0 || (given !== null && !(Number.isInteger(given) && given > 0))) {
  console.error("usage: node bench/quotes-speed.mjs FOLDER [FOLDER...] [--passes N]");
  process.exit(2);
}

console.log("| language | documents | MB of UTF-8 | quotes | MB/s at first | MB/s warm | best |");
console.log("| --- | --: | --: | --: | --: | --: | --: |");
for (const language of new Set(documents.map((one) => one.language))) {
  const own = documents.filter((one) => one.language === language);
  const bytes = own.reduce((sum, { paragraphs }) => sum + Buffer.byteLength(paragraphs.join("")), 0);
  const passes = given ?? Math.max(MIN_PASSES, Math.ceil(READ / bytes));
  const times = Array.from({ length: passes }, () => costOf(own));
  const rate = (time) => ((bytes / time) * (SECOND / MEGA)).toFixed(2);
  const warm = median(times.slice(passes >> 1));
  const cells = [
    own.length,
    (bytes / MEGA).toFixed(2),
    quotesIn(own),
    rate(times[0]),
    rate(warm),
    rate(Math.min(...times)),
  ];
  console.log(`| ${[language, ...cells].join(" | ")} |`);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => join(path, name));
}

/** Documents with `paragraphs`: one JSON object a line, or a JSON list of them; one that names no language is English. */
function documentsIn(path) {
  if (!/\.jsonl?$/u.test(path)) return [];
  const text = readFileSync(path, "utf8");
  const read = path.endsWith("l")
    ? text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : JSON.parse(text);
  if (!Array.isArray(read)) return [];
  return read
    .filter(({ paragraphs }) => Array.isArray(paragraphs))
    .map(({ paragraphs, lang, language }) => ({ paragraphs, language: (lang ?? language ?? "en").split("-")[0] }));
}

/** CPU microseconds of one pass over the documents. */
function costOf(own) {
  const before = process.cpuUsage();
  for (const { paragraphs, language } of own) attributeQuotes(paragraphs, { language });
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function quotesIn(own) {
  const speakers = own.flatMap(({ paragraphs, language }) => attributeQuotes(paragraphs, { language }));
  return speakers.reduce((sum, { quotes }) => sum + quotes.length, 0);
}
