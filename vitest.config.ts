import { defineConfig } from "vitest/config";

// Dates must not lean on the machine's zone: run with another TZ to try it.
process.env.TZ ??= "Europe/Copenhagen";

const suite = (name: string, include: string, more: { exclude?: string[]; isolate?: boolean } = {}) => ({
  extends: true as const,
  test: { name, include: [`${include}/**/*.test.{ts,tsx}`], ...more },
});

/**
 * `unit` is fast and needs nothing but the source; `projections` draws papers, which takes its time; `built` reads
 * `out/`, so it comes after the build.
 */
export default defineConfig({
  test: {
    environment: "node",
    // Far above what any test takes alone: a busy machine must not fail one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // Half the time goes without a fresh copy of the product for each file: nothing in it remembers who asked.
      suite("unit", "tests", { exclude: ["tests/projections/**", "tests/built/**"], isolate: false }),
      suite("projections", "tests/projections"),
      suite("built", "tests/built"),
    ],
  },
});
