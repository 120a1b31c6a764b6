import { defineConfig } from "vitest/config";

/** `npm run test:hostile`: ten times the runs and the cuts, a hundred thousand levels, the cost of every hostile shape. */
export default defineConfig({
  test: {
    include: ["test/hostile/**/*.test.ts", "test/properties/**/*.test.ts"],
    env: { HOSTILE: "1" },
    testTimeout: 1_200_000,
  },
});
