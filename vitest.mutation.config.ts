import { defineConfig } from "vitest/config";

process.env.TZ ??= "Europe/Copenhagen";

/** The tests that have to notice a fault in one part of lib/: those beside it, without the enumerations. */
export default defineConfig({
  test: {
    environment: "node",
    include: [`tests/lib/${process.env.MUTATED_PART ?? "deadline"}/**/*.test.ts`],
    // The enumerations and the thousand-fold properties would take hours here, and find what the tables find.
    exclude: [
      "tests/lib/deadline/{second-deadline,deadline-properties}.test.ts",
      "tests/lib/plan/every-*.test.ts",
      "tests/lib/answers/any-typed-date.test.ts",
    ],
    testTimeout: 60_000,
    // The tests share nothing that one of them changes; loading every module anew for each fault took most of the time.
    isolate: false,
  },
});
