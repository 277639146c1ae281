import { defineConfig } from "vitest/config";

process.env.TZ ??= "Europe/Copenhagen";

/** The long tests: whole enumerations, walks, fuzz. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/**/*.deep.{ts,tsx}"],
    testTimeout: 40 * 60_000,
    reporters: ["default", ["json", { outputFile: "test-results/deep.json" }]],
  },
});
