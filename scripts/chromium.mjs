/** Finds a Chromium for the browser tests, or provides one. On its own: `node scripts/chromium.mjs` prints its path. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { installPackage, runs } from "./debian-package.mjs";
import { PLAYWRIGHT } from "./run-command.mjs";

/** What a browser is started with where no person looks at it: it asks as little by itself as it can be told to. */
export const BROWSER = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * A Chromium that is already here: $CHROMIUM, else one on PATH, else the one Playwright has fetched before.
 *
 * @returns {string | undefined} its path
 * @throws {Error} when $CHROMIUM names something that does not run
 * @example findChromium() // "/usr/bin/chromium"
 */
export function findChromium() {
  const asked = process.env.CHROMIUM;
  if (asked) {
    if (!runs(asked)) throw new Error(`CHROMIUM=${asked} does not run.`);
    return asked;
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find((path) => existsSync(path) && runs(path));
}

/**
 * The same, but fetches one when none is here: Debian's package where we may install it, else Playwright's own.
 *
 * @returns {string} its path
 * @throws {Error} with one sentence for a person when there is none to be had
 * @example process.env.CHROMIUM = provideChromium();
 */
export function provideChromium() {
  const found = findChromium();
  if (found) return found;
  const root = process.getuid?.() === 0;
  const installed = installPackage("chromium") ? findChromium() : undefined;
  if (installed) return installed;
  console.log("chromium: none here, fetching Playwright's own");
  const install = [...PLAYWRIGHT, "install", ...(root ? ["--with-deps"] : []), "chromium"];
  spawnSync(process.execPath, install, { stdio: "inherit" });
  const fetched = findChromium();
  if (fetched) return fetched;
  throw new Error("No Chromium runs here. Install one, or name one: CHROMIUM=/path/to/chromium npm test");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(provideChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
