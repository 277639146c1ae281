/** `npm run bench`: Lighthouse as on a telephone, and how fast a plan is made. Needs `out/`: `npm run build` first. */

import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { provideChromium } from "./chromium.mjs";
import { runNode } from "./run-command.mjs";
import { serve } from "./serve.mjs";

const PAGES = ["/", "/guide/om-sagen/hvem-har-afgjort/", "/plan/", "/raad/"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const site = await serve({ dir: "out", port: 0 });
/** Lighthouse finds the browser by this port of this machine. */
const port = site.port + 1;
const browser = await chromium.launch({
  executablePath: provideChromium(),
  args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
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
if (!(await runNode(["--import", "tsx", "scripts/bench-plans.ts"]))) process.exit(1);
