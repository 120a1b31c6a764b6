import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/core.ts",
    "adapters/index": "src/adapters/index.ts",
    "languages/index": "src/languages/index.ts",
    "testing/index": "src/testing/index.ts",
    "formats/index": "src/formats/index.ts",
  },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
});
