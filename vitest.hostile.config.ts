import { defineConfig } from "vitest/config";

const SETTINGS = {
  env: { HOSTILE: "1" },
  isolate: false,
  testTimeout: 1_200_000,
};
const TIMED = "test/hostile/parser-ratio.test.ts";

/**
 * `npm run test:hostile`: ten times the runs and the cuts, a hundred thousand levels, the cost of every hostile shape. What
 * is timed comes first and alone; the rest shares the cores.
 */
export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      { test: { ...SETTINGS, name: "time", include: [TIMED], sequence: { groupOrder: 0 } } },
      {
        test: {
          ...SETTINGS,
          name: "promises",
          include: ["test/hostile/**/*.test.ts", "test/properties/**/*.test.ts"],
          exclude: [TIMED],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
