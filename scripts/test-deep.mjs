/** `npm run test:deep`: the long tests, on the site as it was built last, or built now. */

import { existsSync } from "node:fs";
import { provideChromium } from "./chromium.mjs";
import { changedFiles, stayedClean } from "./clean-tree.mjs";
import { runNode } from "./run-command.mjs";
import { provideStandInFont } from "./stand-in-font.mjs";
import { runSuite } from "./suites.mjs";
import { printTotals } from "./totals.mjs";

const before = changedFiles();
const ended = [await runSuite("deep")];
process.env.CHROMIUM = provideChromium();
provideStandInFont();
const isBuilt = existsSync("out/index.html") || (await runNode(["scripts/build.mjs"]));
ended.push(isBuilt && (await runSuite("e2e-deep")));
ended.push(stayedClean(before));
process.exitCode = printTotals(["deep", "e2e-deep"], { endedBadly: !ended.every(Boolean) }) ? 0 : 1;
