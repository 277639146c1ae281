/** The font that stands in on the screen until the site's own has come: components/styles/fonts.css is fitted to it. */

import { spawnSync } from "node:child_process";
import { installPackage } from "./debian-package.mjs";

/** One of those that fonts.css names. Without one, what moves when the font comes says nothing of the site. */
const FITTED = /\b(Arial|Helvetica|Liberation Sans|Roboto)\b/;

/**
 * Sees to it that the browser has such a font, as every person's device does; says so where it has none.
 *
 * @example provideStandInFont();
 */
export function provideStandInFont() {
  if (hasFont()) return;
  installPackage("fonts-liberation");
  if (!hasFont())
    console.log("fonts: no Arial, Helvetica, Liberation Sans or Roboto; layout-shift.deep.spec.ts will fail");
}

/** Where nothing lists the fonts (Windows, macOS), the system's own are there. */
function hasFont() {
  const { error, stdout } = spawnSync("fc-list", [":", "family"], { encoding: "utf8" });
  return error !== undefined || FITTED.test(stdout);
}
