import { defineConfig } from "vitest/config";

process.env.TZ ??= "Europe/Copenhagen";

/** The whole answer space and every paper: on its own (`npm run test:space`), until it has been seen green in CI. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/**/*.space.ts"],
    testTimeout: 40 * 60_000,
    reporters: ["default", ["json", { outputFile: "test-results/space.json" }]],
  },
});
