/** `npm run check`: the gates and the unit tests, in under a minute. */

import { changedFiles, stayedClean } from "./clean-tree.mjs";
import { runGates } from "./gates.mjs";
import { runSuite } from "./suites.mjs";

const began = performance.now();
const before = changedFiles();
const failed = await runGates();
if (!(await runSuite("unit"))) failed.push("unit tests");
if (!stayedClean(before)) failed.push("clean tree");
console.log(`\ncheck: ${failed.length === 0 ? "ok" : `FAILED: ${failed.join(", ")}`} (${seconds(began)} s)`);
process.exit(failed.length === 0 ? 0 : 1);

/** @param {number} since */
function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(0);
}
