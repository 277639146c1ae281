/**
 * `npm run mutation`: breaks lib/ in every small way that Stryker knows, and counts which faults no test notices.
 * All parts one after the other, or one of them: `npm run mutation -- deadline`. Takes long: not part of `npm test`.
 */

import { readFileSync, rmSync } from "node:fs";
import { runNode, STRYKER } from "./run-command.mjs";
import { RESULTS } from "./suites.mjs";

/** The folders of lib/ where the law is. */
const PARTS = ["calendar", "deadline", "routing", "plan", "answers"];
const LOWEST_SCORE = 95;
const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new RangeError(`${unknown.join(", ")}: none of ${PARTS.join(", ")}`);

const failed = [];
const lines = [];
for (const part of wanted.length > 0 ? wanted : PARTS) {
  const began = performance.now();
  // An earlier result must not be taken for this one.
  const report = `${RESULTS}/mutation-${part}.json`;
  rmSync(report, { force: true });
  const ok = await runNode([...STRYKER, "run"], { MUTATED_PART: part });
  const { noticed, all, survivors } = ok ? readResult(report) : { noticed: 0, all: 0, survivors: [] };
  const score = all === 0 ? 0 : (100 * noticed) / all;
  if (score < LOWEST_SCORE) failed.push(part);
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  lines.push(...survivors, `${part}: ${noticed} of ${all} faults noticed, score ${score.toFixed(2)} (${minutes} min)`);
}
console.log(lines.join("\n"));
console.log(failed.length === 0 ? `every part reached ${LOWEST_SCORE}` : `below ${LOWEST_SCORE}: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * @param {string} report
 * @returns {{ noticed: number, all: number, survivors: string[] }}
 */
function readResult(report) {
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  let noticed = 0;
  let all = 0;
  const survivors = [];
  for (const [file, { mutants }] of Object.entries(files)) {
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status === "Ignored" || status === "CompileError" || status === "RuntimeError") continue;
      all += 1;
      if (status === "Killed" || status === "Timeout") noticed += 1;
      else survivors.push(`${file}:${location.start.line} ${status} ${mutatorName} ${JSON.stringify(replacement)}`);
    }
  }
  return { noticed, all, survivors };
}
