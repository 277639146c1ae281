/** What failed, and in which words, read from the reports that the suites leave behind. */

import { relative } from "node:path";

/** @typedef {{ title: string, error: string }} Failure */

const LONGEST_ERROR = 300;

/**
 * The failed, skipped and unloaded tests of one suite, in the report's order.
 *
 * @param {any} report the parsed JSON of vitest, of Playwright, or of our gates
 * @returns {Failure[]}
 * @example failuresOf({ failedGates: ["types"] }) // [{ title: "types", error: "the gate does not hold" }]
 */
export function failuresOf(report) {
  if (Array.isArray(report.failedGates)) {
    return report.failedGates.map((/** @type {string} */ gate) => ({ title: gate, error: "the gate does not hold" }));
  }
  return report.stats ? playwrightFailures(report) : vitestFailures(report);
}

/** @param {any} report @returns {Failure[]} */
function vitestFailures({ testResults }) {
  return testResults.flatMap((/** @type {any} */ file) => {
    const name = relative(process.cwd(), file.name ?? "");
    if (file.status === "failed" && file.assertionResults.length === 0) {
      return [{ title: name, error: firstWords(file.message ?? "the file did not load") }];
    }
    return file.assertionResults
      .filter((/** @type {any} */ test) => test.status !== "passed")
      .map((/** @type {any} */ test) => ({
        title: `${name}: ${test.fullName}`,
        error: firstWords(test.failureMessages?.[0] ?? test.status),
      }));
  });
}

/** @param {any} report @returns {Failure[]} */
function playwrightFailures({ suites = [], errors = [] }) {
  const outside = errors.map((/** @type {any} */ error) => ({
    title: "outside of tests",
    error: firstWords(error.message ?? ""),
  }));
  return [...suites.flatMap((/** @type {any} */ suite) => suiteFailures(suite, "")), ...outside];
}

/** @param {any} suite @param {string} above the titles of the suites around it @returns {Failure[]} */
function suiteFailures({ title, specs = [], suites = [] }, above) {
  const here = above === "" ? `${title}:` : `${above} ${title}`;
  const own = specs.flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ test) => test.status !== "expected")
      .map((/** @type {any} */ test) => ({ title: `${here} ${spec.title}`, error: journeyError(test) })),
  );
  return [...own, ...suites.flatMap((/** @type {any} */ inner) => suiteFailures(inner, here))];
}

/** @param {any} test */
function journeyError({ status, results = [] }) {
  const messages = results.flatMap((/** @type {any} */ result) => result.errors ?? []);
  return firstWords(messages[0]?.message ?? status);
}

/**
 * The message on one line: without colours, and without the code and the calls that follow it.
 *
 * @param {string} message
 */
function firstWords(message) {
  // Colours are written with the escape character.
  const lines = message.replaceAll(/\u001b\[[0-9;]*m/g, "").split("\n");
  const end = lines.findIndex((line) => /^\s*(at |>?\s*\d+ \|)/.test(line));
  const words = (end === -1 ? lines : lines.slice(0, end)).map((line) => line.trim()).filter((line) => line !== "");
  return words.join(" · ").slice(0, LONGEST_ERROR);
}
