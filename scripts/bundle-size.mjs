import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { build } from "esbuild";
import { lazyRegexes } from "./lazy-regexes.mjs";

/** Bytes of a program bundled with its dependencies as in dist, minified and gzipped; `contents` imports from the project's root. */
export async function bundleSize(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, ".."), loader: "ts" },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "error",
    plugins: [lazyRegexes],
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
