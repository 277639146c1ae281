/**
 * Makes the pictures of this folder from the built site: `npm run build && node docs/images/make.mjs`.
 * Needs poppler's `pdftoppm` and ImageMagick's `convert`, which nothing else in the project needs.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openScreens, sampleForm } from "../../scripts/sample-screens.mjs";

const FOLDER = "docs/images";

/** More of it is answered than in the other pictures, so that the paper shows what two pages can hold. */
const form = {
  ...sampleForm,
  meeting: "no",
  companion: "family",
  role: "bisidder",
  accessWhat: ["minutes"],
};

const work = mkdtempSync(join(tmpdir(), "klagevejen-"));
const screens = await openScreens("out");

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

const desk = { viewport: { width: 1200, height: 820 } };
const guide = await screens.open("/guide/afgoerelsen/", desk, { register: "advisor", form });
await guide.getByText("Planen indtil nu").waitFor();
await guide.evaluate(() => document.fonts.ready);
await guide.locator("#channel-digital-post").evaluate((field) => {
  window.scrollTo(0, field.getBoundingClientRect().top + window.scrollY - 130);
});
await keep(guide, "guide");

const phone = await screens.open(
  "/guide/afgoerelsen/dato-paa-afgoerelsen/",
  { viewport: { width: 390, height: 820 }, deviceScaleFactor: 2 },
  { form },
);
await phone.getByText("Sidste dag for at klage").waitFor();
await phone.evaluate(() => document.fonts.ready);
await keep(phone, "phone");

const plan = await screens.open("/plan/", desk, { form });
const [download] = await Promise.all([
  plan.waitForEvent("download"),
  plan.getByRole("button", { name: "Hent tjeklisten" }).click(),
]);
await download.saveAs(`${work}/plan.pdf`);
const firstPage = "-r 96 -gray -singlefile".split(" ");
execFileSync("pdftoppm", [...firstPage, `${work}/plan.pdf`, `${work}/page`]);
convert(`${work}/page.pgm`, "-bordercolor", "#8a8a8a", "-border", "1", "+dither", `PNG8:${FOLDER}/checklist.png`);

await screens.close();
console.log(`${FOLDER}: guide.png, phone.png, checklist.png (${download.suggestedFilename()})`);
