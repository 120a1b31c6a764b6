// What the fuzzer runs: the library and the checks of its promises, as one file.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The bundle's path, its text and its exports. */
export async function loadTargets(folder) {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `target-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `
        export { valueFaults } from "./test/hostile/article-faults.ts";
        export { checkArticle } from "./src/testing/check-article.ts";
        export { DEEP, WIDE } from "./test/hostile/shapes.ts";
        export * as adapters from "./src/adapters/index.ts";
        export { attributeQuotes, isProbablyArticle, parseArticle } from "./src/index.ts";
        export * as formats from "./src/formats/index.ts";`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    packages: "external",
    format: "esm",
    charset: "utf8",
    outfile,
    logLevel: "error",
  });
  return { path: outfile, text: readFileSync(outfile, "utf8"), library: await import(pathToFileURL(outfile).href) };
}

/** Every short string of our source: what it compares pages with. */
export function wordsOfSource() {
  const words = new Set();
  for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    for (const [, text] of readFileSync(join("src", file), "utf8").matchAll(/"([^"\\\n]{1,40})"/gu))
      for (const one of [text, ...text.split(/[ |,]/u)]) if (one.length > 0) words.add(one);
  }
  return [...words].sort();
}
