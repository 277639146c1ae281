/** Makes `public/fonts/`: generated, so not in the repository. */

import { cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import { paperFontFiles } from "./font-files.mjs";

const ATKINSON = "node_modules/@fontsource-variable/atkinson-hyperlegible-next";
const SCREEN_FONT = "public/fonts/atkinson-next-da.woff2";

/** Latin-1 holds all of Danish; the rest is the punctuation we set. The font has no arrows: those are drawn. */
export const SCREEN_LETTERS = `${[...range(0x20, 0x7e), ...range(0xa0, 0xff)].join("")}–—‘’‚“”„•…‹›€−`;

/**
 * Cuts the screen font to Danish and Latin-1 and puts the paper's fonts beside it.
 *
 * @returns {Promise<string>} what was made, for the log
 * @example await makeFonts(); // "screen font 18.4 KiB, 6 files for the paper"
 */
export async function makeFonts() {
  await rm(dirname(SCREEN_FONT), { recursive: true, force: true });
  const whole = await readFile(`${ATKINSON}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`);
  const cut = await subsetFont(whole, SCREEN_LETTERS, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await mkdir(dirname(SCREEN_FONT), { recursive: true });
  await writeFile(SCREEN_FONT, cut);
  // The licence asks to go where the font goes.
  await cp(`${ATKINSON}/LICENSE`, join(dirname(SCREEN_FONT), "OFL.txt"));

  for (const { from, to } of paperFontFiles) await cp(join("node_modules", from), join("public", to));
  return `screen font ${(cut.length / 1024).toFixed(1)} KiB, ${paperFontFiles.length} files for the paper`;
}

/**
 * Makes the fonts only when they are not there yet: for `npm run dev`.
 *
 * @example await ensureFonts();
 */
export async function ensureFonts() {
  await stat(SCREEN_FONT).catch(makeFonts);
}

/**
 * @param {number} first
 * @param {number} last
 */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
