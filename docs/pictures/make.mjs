/**
 * Makes the pictures of the main screens from the built site, on a phone and on a desk: `npm run build`, then
 * `npm run pictures`, or `node docs/pictures/make.mjs <folder> [<built site>]` for a build of another day.
 * Needs ImageMagick's `convert`, which only pictures need.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openScreens } from "../../scripts/sample-screens.mjs";

const [folder = "docs/pictures/after", dir = "out"] = process.argv.slice(2);

/** @type {readonly { name: string, path: string, register?: "advisor", wide?: true, high?: number, dark?: true }[]} */
const shown = [
  { name: "start", path: "/" },
  { name: "question", path: "/guide/afgoerelsen/dato-paa-afgoerelsen/" },
  { name: "plan", path: "/plan/", high: 2600 },
  { name: "plan-wide", path: "/plan/", wide: true, high: 1600, dark: true },
  { name: "letter", path: "/breve/klage/" },
  { name: "advisor", path: "/guide/afgoerelsen/", register: "advisor", wide: true },
];

mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "klagevejen-"));
const screens = await openScreens(dir);
for (const { name, path, register = "citizen", wide = false, high, dark = false } of shown) {
  const page = await screens.open(
    path,
    {
      viewport: wide ? { width: 1200, height: high ?? 820 } : { width: 390, height: high ?? 844 },
      colorScheme: dark ? "dark" : "light",
      reducedMotion: "reduce",
    },
    { register },
  );
  // What comes after the page can be used: the plan, the panel, the outcome.
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${work}/${name}.png` });
  execFileSync("convert", [`${work}/${name}.png`, "+dither", "-colors", "128", `PNG8:${folder}/${name}.png`]);
  await page.context().close();
}
await screens.close();
console.log(`${folder}: ${shown.map(({ name }) => `${name}.png`).join(", ")}`);
