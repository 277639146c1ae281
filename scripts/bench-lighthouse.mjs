/**
 * Lighthouse as on a telephone, the middle of some visits to each page. Part of `npm run bench`; needs `out/`. Ends with
 * 1 when a page is below what we aim at.
 */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { copenhagenDay } from "#lib/calendar/copenhagen-day.ts";
import { keptCase } from "./bench-case.ts";
import { BROWSER, provideChromium } from "./chromium.mjs";
import { median } from "./median.mjs";
import { serve } from "./serve.mjs";
import { OUT } from "./site-place.mjs";

const ROUNDS = 5;
const AIMS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const CATEGORIES = Object.keys(AIMS);
/** What is measured beside the scores, in milliseconds. */
const TIMES = { "first-contentful-paint": "first paint", "largest-contentful-paint": "largest paint" };

/** The pages, and whether a case is open in them. The plan comes last: from then on there is one. */
const PAGES = [
  { path: "/", isCaseOpen: false },
  { path: "/guide/om-sagen/hvem-har-afgjort/", isCaseOpen: false },
  { path: "/raad/", isCaseOpen: false },
  { path: "/plan/", isCaseOpen: true },
];

const site = await serve({ dir: OUT, port: 0 });
/** Lighthouse finds the browser by this port of this machine. */
const port = site.port + 1;
const profile = await mkdtemp(join(tmpdir(), "klagevejen-bench-"));
// A profile of its own and not a fresh context: Lighthouse visits in the browser's own.
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: provideChromium(),
  args: [`--remote-debugging-port=${port}`, ...BROWSER],
  // As in the browsers that people use, or Lighthouse finds that no page is kept whole for Back.
  ignoreDefaultArgs: ["--disable-back-forward-cache"],
});

async function openCase() {
  const page = await browser.newPage();
  await page.goto(`${site.url}/robots.txt`);
  await page.evaluate((text) => localStorage.setItem("klagevejen:1", text), keptCase(copenhagenDay(new Date())));
  await page.close();
}

/** @param {string} path */
async function visit(path) {
  const result = await lighthouse(`${site.url}${path}`, { port, onlyCategories: CATEGORIES });
  if (!result) throw new Error(`Lighthouse said nothing of ${path}`);
  return result.lhr;
}

/**
 * Those that count in a score.
 *
 * @param {import("lighthouse").Result} result
 */
function failedAudits({ audits, categories }) {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted.map(({ id }) => id).filter((id) => audits[id]?.score === 0);
}

try {
  for (const { path, isCaseOpen } of PAGES) {
    if (isCaseOpen) await openCase();
    /** @type {Awaited<ReturnType<typeof visit>>[]} */
    const visits = [];
    for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(path));
    const scores = Object.entries(AIMS).map(([id, aim]) => {
      const score = median(visits.map(({ categories }) => Math.round((categories[id]?.score ?? 0) * 100)));
      if (score < aim) process.exitCode = 1;
      return `${id} ${score}${score < aim ? ` (below ${aim})` : ""}`;
    });
    const of = (/** @type {string} */ id) => median(visits.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
    const times = Object.entries(TIMES).map(([id, name]) => `${name} ${(of(id) / 1000).toFixed(1)} s`);
    const rest = `blocked ${Math.round(of("total-blocking-time"))} ms, layout shift ${of("cumulative-layout-shift").toFixed(3)}`;
    // How fast Lighthouse found this machine at that moment: a score below some 1,500 says more of it than of the page.
    const index = Math.round(median(visits.map(({ environment }) => environment.benchmarkIndex)));
    const open = isCaseOpen ? " with a case" : "";
    console.log(
      `${path}${open}, the middle of ${ROUNDS}: ${scores.join(", ")}; ${times.join(", ")}, ${rest} (machine ${index})`,
    );
    for (const id of new Set(visits.flatMap(failedAudits))) console.log(`  fails: ${id}`);
  }
} finally {
  await browser.close();
  await site.close();
  await rm(profile, { recursive: true, force: true });
}
