import { defineConfig } from "vitest/config";

process.env.TZ ??= "Europe/Copenhagen";

/** The long tests: whole enumerations, walks, fuzz. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/**/*.deep.{ts,tsx}"],
    testTimeout: 40 * 60_000,
    hookTimeout: 5 * 60_000,
    // A dot a test: what each part counted must not be pushed out of sight by hundreds of lines.
    reporters: ["dot", ["json", { outputFile: "test-results/deep.json" }]],
  },
});
