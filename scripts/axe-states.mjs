/** How many states of how many pages were judged by axe: `tests/support/axe.ts` leaves a mark for each. */

/**
 * @param {any} report the parsed JSON of one suite, whichever runner wrote it
 * @returns {number} 0 for a suite that never asked axe
 * @example axeStates({ suites: [] }) // 0
 */
export function axeStates(report) {
  return (report.suites ?? []).reduce(
    (/** @type {number} */ sum, /** @type {any} */ suite) => sum + statesOfSuite(suite),
    0,
  );
}

/** @param {any} suite @returns {number} */
function statesOfSuite({ specs = [], suites = [] }) {
  const marks = specs
    .flatMap((/** @type {any} */ spec) => spec.tests)
    .flatMap((/** @type {any} */ test) => test.annotations ?? [])
    .filter((/** @type {any} */ { type }) => type === "axe");
  return marks.length + axeStates({ suites });
}
