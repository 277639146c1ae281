/** Makes `public/fonts/`: generated, so not in the repository. */

import { cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";

const ATKINSON = "node_modules/@fontsource-variable/atkinson-hyperlegible-next";
const PLEX = "node_modules/@expo-google-fonts/ibm-plex-sans";
const PLEX_ARABIC = "node_modules/@fontsource/ibm-plex-sans-arabic";
const TARGET = "public/fonts";

/** Latin-1 holds all of Danish; the rest is the punctuation we set. The font has no arrows: those are drawn. */
const SCREEN_LETTERS = [...range(0x20, 0x7e), ...range(0xa0, 0xff)].join("") + "–—‘’‚“”„•…‹›€−";

/** The paper's fonts are not cut: names come in every alphabet, and the PDF carries only the letters it uses. */
const PAPER_FONTS = [
  [`${PLEX}/400Regular/IBMPlexSans_400Regular.ttf`, "ibm-plex-sans-400.ttf"],
  [`${PLEX}/600SemiBold/IBMPlexSans_600SemiBold.ttf`, "ibm-plex-sans-600.ttf"],
  [`${PLEX_ARABIC}/files/ibm-plex-sans-arabic-arabic-400-normal.woff`, "ibm-plex-sans-arabic-400.woff"],
  [`${PLEX_ARABIC}/files/ibm-plex-sans-arabic-arabic-600-normal.woff`, "ibm-plex-sans-arabic-600.woff"],
];

/** The licences ask to go where the fonts go. */
const LICENCES = [
  [`${ATKINSON}/LICENSE`, "atkinson-hyperlegible-next-license.txt"],
  [`${PLEX}/LICENSE_FONT`, "pdf/ibm-plex-sans-license.txt"],
  [`${PLEX_ARABIC}/LICENSE`, "pdf/ibm-plex-sans-arabic-license.txt"],
];

/**
 * Cuts the screen font to Danish and Latin-1 and puts the paper's fonts beside it.
 *
 * @returns {Promise<string>} what was made, for the log
 * @example await makeFonts(); // "screen font 18.4 KiB, 4 paper fonts"
 */
export async function makeFonts() {
  await rm(TARGET, { recursive: true, force: true });
  await mkdir(join(TARGET, "pdf"), { recursive: true });

  const whole = await readFile(`${ATKINSON}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`);
  const cut = await subsetFont(whole, SCREEN_LETTERS, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await writeFile(join(TARGET, "atkinson-next-da.woff2"), cut);

  for (const [from, to] of PAPER_FONTS) await cp(String(from), join(TARGET, "pdf", String(to)));
  for (const [from, to] of LICENCES) await cp(String(from), join(TARGET, String(to)));
  return `screen font ${(cut.length / 1024).toFixed(1)} KiB, ${PAPER_FONTS.length} paper fonts`;
}

/**
 * Makes the fonts only when they are not there yet: for `npm run dev`.
 *
 * @example await ensureFonts();
 */
export async function ensureFonts() {
  await stat(join(TARGET, "atkinson-next-da.woff2")).catch(makeFonts);
}

/**
 * @param {number} first
 * @param {number} last
 */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
