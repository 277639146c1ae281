/**
 * Makes the pictures of the main screens from the built site, on a phone and on a desk: `npm run build`, then
 * `npm run pictures`, or `node docs/pictures/make.mjs <folder> [<built site>]` for a build of another day.
 * Needs ImageMagick's `convert`, which only pictures need.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { provideChromium } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";

const [folder = "docs/pictures/after", dir = "out"] = process.argv.slice(2);
const NOON = new Date("2026-11-21T12:00:00+01:00");

/** A made-up case, as it is typed. */
const day = { day: "19", month: "11", year: "2026" };
const form = {
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "tabt-arbejdsfortjeneste",
  notice: "no",
  party: "self",
  stage: "decided",
  concern: ["decision"],
  access: "not-asked",
  hearing: "answered",
  channel: "digital-post",
  dated: day,
  received: day,
  toldFirst: "no",
  guidance: "given",
  letterDay: { unknown: true },
  understood: "partly",
  wantsComplaint: "yes",
  disagree: ["result"],
  newInformation: "yes",
};

/** @type {readonly { name: string, path: string, register?: "advisor", wide?: true, high?: number, dark?: true }[]} */
const screens = [
  { name: "start", path: "/" },
  { name: "question", path: "/guide/afgoerelsen/dato-paa-afgoerelsen/" },
  { name: "plan", path: "/plan/", high: 2600 },
  { name: "plan-wide", path: "/plan/", wide: true, high: 1600, dark: true },
  { name: "letter", path: "/breve/klage/" },
  { name: "advisor", path: "/guide/afgoerelsen/", register: "advisor", wide: true },
];

mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "klagevejen-"));
const site = await serve({ dir, port: 0 });
const browser = await chromium.launch({ executablePath: provideChromium(), args: ["--no-sandbox", "--disable-gpu"] });
for (const { name, path, register = "citizen", wide = false, high, dark = false } of screens) {
  const context = await browser.newContext({
    viewport: wide ? { width: 1200, height: high ?? 820 } : { width: 390, height: high ?? 844 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOON);
  const kept = JSON.stringify({ register, form });
  await page.addInitScript((value) => sessionStorage.setItem("klagevejen:1", value), kept);
  await page.goto(`${site.url}${path}`);
  // What comes after the page can be used: the plan, the panel, the outcome.
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${work}/${name}.png` });
  execFileSync("convert", [`${work}/${name}.png`, "+dither", "-colors", "128", `PNG8:${folder}/${name}.png`]);
  await context.close();
}
await browser.close();
await site.close();
console.log(`${folder}: ${screens.map(({ name }) => `${name}.png`).join(", ")}`);
