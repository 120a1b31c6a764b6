import { defineConfig } from "tsup";
import { lazyRegexes } from "./scripts/lazy-regexes.mjs";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/core.ts",
    "adapters/index": "src/adapters/index.ts",
    "languages/index": "src/languages/index.ts",
    "testing/index": "src/testing/index.ts",
    "formats/index": "src/formats/index.ts",
    "formats/to-markdown": "src/formats/to-markdown.ts", // a file of its own, which bundlers drop where it is not used
  },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
  esbuildPlugins: [lazyRegexes],
  esbuildOptions(options) {
    options.charset = "utf8"; // Chinese words as they are: an escape takes twice the bytes
    options.minify = true; // an import costs what there is to read, and a third of that was names
  },
  // What is used of the HTML parser and of the Markdown writer is bundled: an import then opens few files, and the parser is
  // the release that ours was made for (they are development dependencies). dist says whose work they are.
  onSuccess: "node scripts/write-notices.mjs",
});
