/**
 * How the pages feel on a slow telephone (a processor four times slower): what keeps the page busy while it comes, and
 * how long it is from a press to the next paint. Part of `npm run bench`; needs `out/`.
 */

import { chromium } from "@playwright/test";
import { benchToday, keptCase } from "./bench-case.ts";
import { BROWSER, provideChromium } from "./chromium.mjs";
import { median } from "./median.mjs";
import { serve } from "./serve.mjs";
import { OUT } from "./site-place.mjs";

const ROUNDS = 5;
const SLOWER = 4;
const NOON = `${benchToday}T12:00:00+01:00`;

/** The page, how one knows that it is there, and what is pressed. */
const PAGES = [
  { path: "/", shown: "main h1", press: [] },
  {
    path: "/guide/om-sagen/hvem-har-afgjort/",
    shown: "main form button[type=submit]",
    press: ["main label:has(input[type=radio][value=aes])", "main form button[type=submit]"],
  },
  { path: "/plan/", shown: "main article", press: ["main article label.tick", "main article details summary"] },
  { path: "/breve/klage/", shown: "main fieldset", press: ["main textarea"] },
];

/** Runs in the page, before anything else there: keeps long tasks and the slowest press. */
function watch(/** @type {string} */ kept) {
  sessionStorage.setItem("klagevejen:1", kept);
  const seen = { tasks: /** @type {number[]} */ ([]), press: 0 };
  Reflect.set(window, "seen", seen);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Reflect.get(entry, "interactionId") > 0) seen.press = Math.max(seen.press, entry.duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", buffered: true, durationThreshold: 16 }));
}

/**
 * One visit with a fresh browser.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {string} url
 * @param {typeof PAGES[number]} page
 */
async function visit(browser, url, { path, shown, press }) {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOON);
  await page.addInitScript(watch, keptCase(benchToday));
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(`${url}${path}`, { waitUntil: "networkidle" });
  await page.locator(shown).first().waitFor();
  /** @type {number[]} */
  const tasks = await page.evaluate(() => Reflect.get(window, "seen").tasks);
  for (const selector of press) {
    await page.locator(selector).first().click();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  }
  const slowest = await page.evaluate(() => Reflect.get(window, "seen").press);
  await context.close();
  const blocked = tasks.reduce((sum, time) => sum + time - 50, 0);
  return { count: tasks.length, longest: Math.max(0, ...tasks), blocked, slowest };
}

const site = await serve({ dir: OUT, port: 0 });
const browser = await chromium.launch({ executablePath: provideChromium(), args: BROWSER });
try {
  for (const page of PAGES) {
    /** @type {Awaited<ReturnType<typeof visit>>[]} */
    const visits = [];
    for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser, site.url, page));
    const of = (/** @type {"count" | "longest" | "blocked" | "slowest"} */ key) =>
      Math.round(median(visits.map((each) => each[key])));
    const pressed = page.press.length > 0 ? `; from a press to the next paint ${of("slowest")} ms at most` : "";
    console.log(
      `${page.path}, ${SLOWER} times slower, the middle of ${ROUNDS}: ${of("count")} long tasks, the longest ${of("longest")} ms, blocked ${of("blocked")} ms${pressed}`,
    );
  }
} finally {
  await browser.close();
  await site.close();
}
