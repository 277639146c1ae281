import { defineConfig } from "vitest/config";

// Dates must not lean on the machine's zone: run with another TZ to try it.
process.env.TZ ??= "Europe/Copenhagen";

const suite = (name: string, include: string, exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include: [`${include}/**/*.test.{ts,tsx}`], exclude },
});

/**
 * `unit` is fast and needs nothing but the source; `projections` draws papers, which takes its time; `built` reads
 * `out/`, so it comes after the build.
 */
export default defineConfig({
  test: {
    environment: "node",
    // Far above what any test takes alone: a busy machine must not fail one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      suite("unit", "tests", ["tests/projections/**", "tests/built/**"]),
      suite("projections", "tests/projections"),
      suite("built", "tests/built"),
    ],
  },
});
