/**
 * Adds up the results that the suites left in `test-results/`.
 * On its own: `node scripts/totals.mjs gates unit projections built e2e deep`; the last line is `N passed, N failed`.
 * With `--ended-badly` something failed that may stand in no report, and the sum says so.
 */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { axeStates } from "./axe-states.mjs";
import { failuresOf } from "./failures.mjs";

/** @typedef {{ passed: number, failed: number }} Total */

// A CI shows the end of the output only: what failed must fit there, with the totals.
const MOST_FAILURES = 30;

/**
 * The total of one suite's report, whichever runner wrote it.
 *
 * Stricter than the runners: a skipped test, a file that could not be loaded, an error outside of tests and a suite
 * without a test all count as failed, because none of them shows that anything works.
 *
 * @param {any} report the parsed JSON of vitest, of Playwright, or of our gates
 * @returns {Total}
 * @example totalOf({ failedGates: ["types"] }) // { passed: 0, failed: 1 }
 */
export function totalOf(report) {
  if (Array.isArray(report.failedGates)) return { passed: 0, failed: report.failedGates.length };
  const { passed, failed } = report.stats ? playwrightTotal(report) : vitestTotal(report);
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
}

/** @param {any} report */
function playwrightTotal({ stats, errors = [] }) {
  const bad = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: bad + (bad === 0 ? errors.length : 0) };
}

/** @param {any} report */
function vitestTotal({ numPassedTests, numTotalTests, testResults, success }) {
  const unloaded = testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = numTotalTests - numPassedTests + unloaded;
  return { passed: numPassedTests, failed: failed === 0 && !success ? 1 : failed };
}

/**
 * Prints one line for each suite, then what failed and why, and the sum last.
 *
 * @param {readonly string[]} suites
 * @param {{ endedBadly: boolean, folder?: string }} options `endedBadly`: a command failed, whatever the reports say
 * @returns {boolean} whether something passed and nothing failed
 * @example printTotals(["gates", "unit"], { endedBadly: false });
 */
export function printTotals(suites, { endedBadly, folder = "test-results" }) {
  const sum = { passed: 0, failed: 0 };
  const failures = [];
  for (const suite of suites) {
    const report = readReport(`${folder}/${suite}.json`);
    const total = report?.total;
    failures.push(...(report?.failures ?? []).map((failure) => ({ suite, ...failure })));
    console.log(`${suite}: ${total ? `${total.passed} passed, ${total.failed} failed` : "no result: 1 failed"}`);
    if (report?.judged) console.log(`${suite}: axe judged ${report.judged} states of pages`);
    sum.passed += total?.passed ?? 0;
    sum.failed += total?.failed ?? 1;
  }
  for (const { suite, title, error } of failures.slice(0, MOST_FAILURES)) {
    console.log(`FAILED ${suite}: ${title}\n  ${error}`);
  }
  if (failures.length > MOST_FAILURES) console.log(`and ${failures.length - MOST_FAILURES} more`);
  if (sum.failed === 0 && (endedBadly || sum.passed === 0)) sum.failed = 1;
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}

/**
 * @param {string} file
 * @returns {{ total: Total, failures: import("./failures.mjs").Failure[], judged: number } | undefined} nothing when there is no
 *   readable result
 */
function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    return { total: totalOf(report), failures: failuresOf(report), judged: axeStates(report) };
  } catch {
    return undefined;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const suites = process.argv.slice(2).filter((word) => word !== "--ended-badly");
  process.exitCode = printTotals(suites, { endedBadly: process.argv.includes("--ended-badly") }) ? 0 : 1;
}
