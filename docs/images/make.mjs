/**
 * Makes the pictures of this folder from the built site: `npm run build && node docs/images/make.mjs`.
 * Needs poppler's `pdftoppm` and ImageMagick's `convert`, which nothing else in the project needs.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { provideChromium } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";

const FOLDER = "docs/images";
const NOON = new Date("2026-11-21T12:00:00+01:00");

/** A made-up case, as it is typed: a kommune has said no to tabt arbejdsfortjeneste in Digital Post. */
const day = { day: "19", month: "11", year: "2026" };
const form = {
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "tabt-arbejdsfortjeneste",
  notice: "no",
  party: "self",
  stage: "decided",
  concern: ["decision"],
  meeting: "no",
  companion: "family",
  role: "bisidder",
  access: "not-asked",
  accessWhat: ["minutes"],
  hearing: "answered",
  channel: "digital-post",
  dated: day,
  received: day,
  toldFirst: "no",
  guidance: "given",
  letterDay: { unknown: true },
  understood: "partly",
  check: { dated: "yes", rule: "yes", reasons: "no", facts: "unknown", heard: "yes", deadline: "yes" },
  wantsComplaint: "yes",
  disagree: ["result"],
  newInformation: "yes",
};

const work = mkdtempSync(join(tmpdir(), "klagevejen-"));
const site = await serve({ dir: "out", port: 0 });
const browser = await chromium.launch({ executablePath: provideChromium(), args: ["--no-sandbox", "--disable-gpu"] });

/**
 * @param {"citizen" | "advisor"} register
 * @param {string} path
 * @param {{ width: number, height: number, scale?: number }} screen
 */
async function open(register, path, { scale = 1, ...viewport }) {
  const settings = { viewport, deviceScaleFactor: scale, locale: "da-DK", timezoneId: "Europe/Copenhagen" };
  const page = await (await browser.newContext(settings)).newPage();
  await page.clock.setFixedTime(NOON);
  const kept = JSON.stringify({ register, form });
  await page.addInitScript((value) => sessionStorage.setItem("klagevejen:1", value), kept);
  await page.goto(`${site.url}${path}`);
  return page;
}

/** @param {readonly string[]} args */
const convert = (...args) => execFileSync("convert", args);

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} name
 */
async function keep(page, name) {
  await page.screenshot({ path: `${work}/${name}.png` });
  convert(`${work}/${name}.png`, "+dither", "-colors", "200", `PNG8:${FOLDER}/${name}.png`);
}

const guide = await open("advisor", "/guide/afgoerelsen/", { width: 1200, height: 820 });
await guide.getByText("Planen indtil nu").waitFor();
await guide.evaluate(() => document.fonts.ready);
await guide.locator("#channel-digital-post").evaluate((field) => {
  window.scrollTo(0, field.getBoundingClientRect().top + window.scrollY - 130);
});
await keep(guide, "guide");

const phone = await open("citizen", "/guide/afgoerelsen/dato-paa-afgoerelsen/", { width: 390, height: 820, scale: 2 });
await phone.getByText("Sidste dag for at klage").waitFor();
await phone.evaluate(() => document.fonts.ready);
await keep(phone, "phone");

const plan = await open("citizen", "/plan/", { width: 1200, height: 820 });
const [download] = await Promise.all([
  plan.waitForEvent("download"),
  plan.getByRole("button", { name: "Hent tjeklisten" }).click(),
]);
await download.saveAs(`${work}/plan.pdf`);
const firstPage = "-r 96 -gray -singlefile".split(" ");
execFileSync("pdftoppm", [...firstPage, `${work}/plan.pdf`, `${work}/page`]);
convert(`${work}/page.pgm`, "-bordercolor", "#8a8a8a", "-border", "1", "+dither", `PNG8:${FOLDER}/checklist.png`);

await browser.close();
await site.close();
console.log(`${FOLDER}: guide.png, phone.png, checklist.png (${download.suggestedFilename()})`);
