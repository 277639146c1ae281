/**
 * `npm run bench`: builds the site and says how long it took; then each part, or those that are named
 * (`npm run bench -- plans length`). Says how busy the machine was. Ends with 1 when a part did.
 */

import { cpus, loadavg } from "node:os";
import { runNode } from "./run-command.mjs";

/** @type {Record<string, string[]>} */
const PARTS = {
  lighthouse: ["--import", "tsx", "scripts/bench-lighthouse.mjs"],
  pages: ["--import", "tsx", "scripts/bench-pages.mjs"],
  length: ["--import", "tsx", "scripts/bench-length.ts"],
  plans: ["--import", "tsx", "scripts/bench-plans.ts"],
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There are: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(1);
}

const load = () => loadavg()[0]?.toFixed(1);
console.log(`load before: ${load()}, on ${cpus().length} processors`);
const began = performance.now();
if (!(await runNode(["scripts/build.mjs"]))) process.exit(1);
console.log(`build: ${Math.round((performance.now() - began) / 1000)} s`);
for (const [name, args] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name} (load ${load()})`);
  if (!(await runNode(args))) process.exitCode = 1;
}
console.log(`\nload after: ${load()}`);
