import { defineConfig } from "vitest/config";

export default defineConfig({
  // Nothing here keeps state, so the files of a worker share what they load.
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/hostile/**", "test/runtimes/**"],
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 90_000,
  },
});
