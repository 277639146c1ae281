/**
 * `npm run mutation`: breaks lib/ in every small way that Stryker knows, and counts which faults no test notices.
 * All parts one after the other, or some: `npm run mutation -- deadline plan`. Not part of `npm test`.
 */

import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { PARTS } from "./mutation-tests.mjs";

const LOWEST_SCORE = 95;
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new RangeError(`${unknown.join(", ")}: none of ${PARTS.join(", ")}`);

const failed = [];
for (const part of asked.length > 0 ? asked : PARTS) {
  const began = performance.now();
  const { noticed, all, survivors } = await measure(part);
  const score = all === 0 ? 0 : (100 * noticed) / all;
  if (score < LOWEST_SCORE) failed.push(part);
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  // At once: the next part may be stopped.
  for (const survivor of survivors) console.log(survivor);
  console.log(`${part}: ${noticed} of ${all} faults noticed, score ${score.toFixed(2)} (${minutes} min)`);
}
console.log(failed.length === 0 ? `every part reached ${LOWEST_SCORE}` : `below ${LOWEST_SCORE}: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @param {string} part */
async function measure(part) {
  // Read by mutation-runner.mjs, in the process that Stryker makes for it.
  process.env.MUTATED_PART = part;
  const faults = await new Stryker({
    mutate: [`lib/${part}/**/*.ts`],
    // TypeScript 7 has no API that Stryker could rewrite the tsconfig with; a file that is not there is left alone.
    tsconfigFile: "none.json",
    testRunner: "joined",
    plugins: ["./scripts/mutation-runner.mjs"],
    coverageAnalysis: "perTest",
    concurrency: availableParallelism(),
    timeoutMS: 20_000,
    tempDirName: `.stryker/${part}`,
    ignorePatterns: ["out", ".next", "test-results", "docs"],
    reporters: ["progress-append-only"],
  }).runMutationTest();
  let noticed = 0;
  const survivors = [];
  for (const { fileName, location, mutatorName, replacement, status } of faults) {
    if (status === "Killed" || status === "Timeout") noticed += 1;
    else
      survivors.push(
        `${relative(".", fileName)}:${location.start.line} ${status} ${mutatorName} ${JSON.stringify(replacement)}`,
      );
  }
  return { noticed, all: faults.length, survivors };
}
