/** `npm test`: the gates, the build and every test but the long ones; it provides its own Chromium. */

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { provideChromium } from "./chromium.mjs";
import { changedFiles, stayedClean } from "./clean-tree.mjs";
import { runGates } from "./gates.mjs";
import { pdfTools, toolsLine } from "./pdf-tools.mjs";
import { runNode } from "./run-command.mjs";
import { RESULTS, runSuite } from "./suites.mjs";
import { printTotals } from "./totals.mjs";

const began = performance.now();
const before = changedFiles();
// A result of an earlier run must not be taken for one of this run.
rmSync(RESULTS, { recursive: true, force: true });

const browser = provide();
const failedGates = await runGates();
if (browser === undefined) failedGates.push("chromium");
const ended = [await runSuite("unit"), await runSuite("projections")];
if (await runNode(["scripts/build.mjs"])) {
  ended.push(await runSuite("built"));
  if (browser !== undefined) ended.push(await runSuite("e2e"));
} else {
  failedGates.push("build");
}

if (!stayedClean(before)) failedGates.push("clean tree");
mkdirSync(RESULTS, { recursive: true });
writeFileSync(`${RESULTS}/gates.json`, JSON.stringify({ failedGates }));
if (failedGates.length > 0) console.log(`\nfailed gates: ${failedGates.join(", ")}`);
console.log(`\nnpm test took ${((performance.now() - began) / 60_000).toFixed(1)} min`);
console.log(toolsLine(pdfTools()));
const endedBadly = ended.includes(false);
process.exitCode = printTotals(["gates", "unit", "projections", "built", "e2e"], { endedBadly }) ? 0 : 1;

/** @returns {string | undefined} the browser, put where playwright.config.ts finds it */
function provide() {
  try {
    process.env.CHROMIUM = provideChromium();
    console.log(`chromium: ${process.env.CHROMIUM}`);
    return process.env.CHROMIUM;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
