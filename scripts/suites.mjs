/** The suites of tests, and where each leaves its result for totals.mjs. */

import { PLAYWRIGHT, runNode, VITEST } from "./run-command.mjs";

export const RESULTS = "test-results";

/** @param {string} name */
const vitest = (name) => [...VITEST, "run", "--project", name, "--reporter=default", "--reporter=json"];

/**
 * Runs one suite with its output shown; its result goes to `test-results/<name>.json`.
 *
 * @param {"unit" | "projections" | "built" | "e2e" | "deep" | "e2e-deep"} name
 * @returns {Promise<boolean>} whether all of it passed
 * @example await runSuite("unit");
 */
export function runSuite(name) {
  if (name === "e2e") return runNode([...PLAYWRIGHT, "test", "--project=journeys"]);
  if (name === "e2e-deep") {
    return runNode([...PLAYWRIGHT, "test", "--project=deep"], { E2E_RESULT: `${RESULTS}/e2e-deep.json` });
  }
  if (name === "deep") return runNode([...VITEST, "run", "--config", "vitest.deep.config.ts"]);
  return runNode([...vitest(name), `--outputFile.json=${RESULTS}/${name}.json`]);
}
