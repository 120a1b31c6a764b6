#!/usr/bin/env node
// Minified and gzipped sizes of what a reader of the package downloads, dependencies included, beside their limits.
//
// usage: node scripts/size.mjs [--check]   --check: fails where a limit is passed
import { readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const KILO = 1000;
const LIMITS = [
  ["everything", 'export * from "./src/index.ts"', 150],
  ["core", 'export * from "./src/core.ts"', 95],
  ...readdirSync("src/adapters")
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => [`adapter ${file}`, `export * from "./src/adapters/${file}"`, 1]),
  ...readdirSync("src/languages", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [`language ${name}`, `export * from "./src/languages/${name}/index.ts"`, 15]),
];

let passed = 0;
for (const [name, contents, limit] of LIMITS) {
  const size = (await bundle(contents)) / KILO;
  if (size > limit) passed++;
  console.log(`${name.padEnd(36)} ${size.toFixed(1).padStart(6)} kB of ${limit}${size > limit ? "  too large" : ""}`);
}
if (passed > 0 && process.argv.includes("--check")) process.exitCode = 1;

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
