/**
 * Draws the pictures that links are shown with into public/share/: `npm run pictures` makes these too. They are in the
 * repository, so that a build needs no browser. ImageMagick's `convert` makes them small.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { stationPaths } from "#components/blocks/station-paths.ts";
import { iconPaths } from "#components/frame/icon-paths.ts";
import { frameWords } from "#content/da/interface.ts";
import { sharePictures } from "#content/da/share-pictures.ts";
import { BROWSER, provideChromium } from "./chromium.mjs";

const FOLDER = "public/share";
const drawings = { ...iconPaths, ...stationPaths };
const font = readFileSync("public/fonts/atkinson-next-da.woff2").toString("base64");

/** The mark, as components/frame/brand-mark.tsx has it. */
const mark = `<svg viewBox="0 0 32 32" width="72" fill="none"><g stroke="#fff" stroke-width="3.5" stroke-linecap="round"
  stroke-linejoin="round"><path d="M7.5 4v24M9 19.5c5.5 0 7-1.5 9-5s3.5-5 6-6"/><path d="M16.3 17.2C17.8 20 20 24.5 25.5 28"/></g>
  <circle cx="24.5" cy="7.5" r="5.2" fill="#fff"/><circle cx="24.5" cy="7.5" r="3" fill="#ffcb5c"/></svg>`;

/** A route with four stations; the last one is the goal. */
const route = `<svg viewBox="0 0 1040 60" width="1040"><path d="M30 30H1010" stroke="#9fd8e2" stroke-width="4" stroke-dasharray="2 14"
  stroke-linecap="round"/>${[30, 350, 670].map((x) => `<circle cx="${x}" cy="30" r="15" fill="#0b4a58" stroke="#9fd8e2" stroke-width="5"/>`).join("")}
  <circle cx="1010" cy="30" r="22" fill="#ffcb5c"/></svg>`;

function pictureOf({ title, text, icon }: (typeof sharePictures)[keyof typeof sharePictures]): string {
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: A; src: url(data:font/woff2;base64,${font}); font-weight: 400 700 }
    body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 64px 80px; background: #0b4a58;
      color: #fff; font-family: A; display: grid; grid-template-rows: auto 1fr auto auto }
    .brand { display: flex; align-items: center; gap: 18px; font: 700 44px A }
    .body { display: grid; grid-template-columns: 1fr 200px; gap: 40px; align-items: center }
    h1 { margin: 0; font: 700 76px/1.1 A; letter-spacing: -0.012em; text-wrap: balance }
    p { margin: 20px 0 0; font: 400 38px/1.3 A; color: #cfe5e9 }
    .disc { width: 200px; height: 200px; border-radius: 50%; background: #123b45; display: grid; place-items: center }
    .standing { margin-top: 26px; font: 400 28px A; color: #cfe5e9 }
  </style><div class="brand">${mark}${frameWords.brand}</div>
  <div class="body"><div><h1>${title}</h1><p>${text}</p></div><div class="disc"><svg viewBox="0 0 24 24" width="112" fill="none"
    stroke="#ffcb5c" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"><path d="${drawings[icon]}"/></svg></div></div>
  ${route}<div class="standing">${frameWords.standing}</div>`;
}

mkdirSync(FOLDER, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "klagevejen-"));
const browser = await chromium.launch({ executablePath: provideChromium(), args: BROWSER });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const [name, picture] of Object.entries(sharePictures)) {
  await page.setContent(pictureOf(picture));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${work}/${name}.png` });
  execFileSync("convert", [`${work}/${name}.png`, "+dither", "-colors", "48", `PNG8:${FOLDER}/${name}.png`]);
}
await browser.close();
console.log(`${FOLDER}: ${Object.keys(sharePictures).length} pictures`);
