/**
 * `npm run bench`: builds the site and says how long it took; Lighthouse as on a telephone; what keeps a page busy and
 * how quick it is at a press; how the paper's time grows; how fast plans are made. Says how busy the machine was.
 */

import { cpus, loadavg } from "node:os";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { BROWSER, provideChromium } from "./chromium.mjs";
import { runNode } from "./run-command.mjs";
import { serve } from "./serve.mjs";
import { OUT } from "./site-place.mjs";

const PAGES = ["/", "/guide/om-sagen/hvem-har-afgjort/", "/plan/", "/raad/"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

console.log(`load before: ${loadavg()[0]?.toFixed(1)}, on ${cpus().length} processors`);
const began = performance.now();
if (!(await runNode(["scripts/build.mjs"]))) process.exit(1);
console.log(`build: ${Math.round((performance.now() - began) / 1000)} s`);

const site = await serve({ dir: OUT, port: 0 });
/** Lighthouse finds the browser by this port of this machine. */
const port = site.port + 1;
const browser = await chromium.launch({
  executablePath: provideChromium(),
  args: [`--remote-debugging-port=${port}`, ...BROWSER],
});
try {
  for (const page of PAGES) {
    const result = await lighthouse(`${site.url}${page}`, { port, onlyCategories: CATEGORIES });
    if (!result) throw new Error(`Lighthouse said nothing of ${page}`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((id) => `${id} ${Math.round((categories[id]?.score ?? 0) * 100)}`);
    const shift = audits["cumulative-layout-shift"]?.displayValue;
    const blocked = audits["total-blocking-time"]?.displayValue;
    console.log(`${page}: ${scores.join(", ")}; layout shift ${shift}, blocked ${blocked}`);
    for (const { id, score } of Object.values(audits))
      if (score === 0 && id !== "errors-in-console") console.log(`  fails: ${id}`);
  }
} finally {
  await browser.close();
  await site.close();
}
const ended = [
  await runNode(["scripts/bench-pages.mjs"]),
  await runNode(["--import", "tsx", "scripts/bench-length.ts"]),
  await runNode(["--import", "tsx", "scripts/bench-plans.ts"]),
];
console.log(`load after: ${loadavg()[0]?.toFixed(1)}`);
process.exitCode = ended.every(Boolean) ? 0 : 1;
