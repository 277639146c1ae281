const part = process.env.MUTATED_PART ?? "deadline";

/** Mutation testing of one folder of lib/: scripts/mutation.mjs names it. */
export default {
  mutate: [`lib/${part}/**/*.ts`],
  // TypeScript 7 has no API that Stryker could rewrite the tsconfig with; a file that is not there is left alone.
  tsconfigFile: "none.json",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 20_000,
  tempDirName: `.stryker/plan-a`,
  ignorePatterns: ["out", ".next", "test-results", "docs/images"],
  reporters: ["json"],
  jsonReporter: { fileName: `test-results/mut-plan-a.json` },
};
