/**
 * Makes the whole of `out/`, in the order of `STEPS` below: what is sent goes through Next's export, then gets its policy
 * and its headers, and is compressed last.
 * Each run begins with an empty `out/`, so running it twice is the same as running it once.
 *
 * `BASE_PATH=/klagevejen` makes a site for a folder on a host: it lies in `out/klagevejen/` (docs/deploy.md).
 */

import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { withPolicy } from "./csp.mjs";
import { makeFonts } from "./fonts.mjs";
import { hostHeaders } from "./headers.mjs";
import { makePrintSheet } from "./print-sheet.mjs";
import { NEXT, runNode } from "./run-command.mjs";
import { makeServiceWorker } from "./service-worker.mjs";
import { BASE, OUT, SITE } from "./site-place.mjs";

const PAPERS = "scripts/build-papers.ts";
const FRESHNESS = "scripts/check-fresh.ts";
const ORGANISATION = "scripts/check-organisation.ts";
const COMPRESSED = /\.(html|js|css|svg|txt|ttf|json|webmanifest)$/;

/** @returns {Promise<string[]>} every file in `out/`, by its path on the host without a leading slash */
async function filesOut() {
  const entries = await readdir(OUT, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(OUT.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

async function exportSite() {
  await rm(OUT, { recursive: true, force: true });
  const env = { NEXT_TELEMETRY_DISABLED: "1", EXPORT_TO: SITE };
  if (!(await runNode([...NEXT, "build"], env))) throw new Error("next build failed");
  // Turbopack also copies a worker's TypeScript source beside the script it made of it; nothing asks for it.
  const sources = (await filesOut()).filter((file) => /(^|\/)_next\/static\/.*\.(ts|tsx|map)$/.test(file));
  for (const file of sources) await rm(join(OUT, file));
  if (BASE) await moveToFolder();
  return `${(await filesOut()).length} files, ${sources.length} source files removed`;
}

/** What Next leaves to us where the site lies in a folder: the font's address in CSS, and the host's own 404 page. */
async function moveToFolder() {
  for (const file of (await filesOut()).filter((each) => each.endsWith(".css"))) {
    const css = await readFile(join(OUT, file), "utf8");
    await writeFile(join(OUT, file), css.replaceAll("url(/", `url(${BASE}/`));
  }
  await copyFile(join(SITE, "404.html"), join(OUT, "404.html"));
}

async function makePapers() {
  if (!(await runNode(["--import", "tsx", PAPERS]))) throw new Error(`${PAPERS} failed`);
  const papers = (await filesOut()).filter((file) => file.endsWith(".pdf"));
  if (papers.length === 0) throw new Error(`${PAPERS} made no PDF`);
  return `${papers.length} PDF files`;
}

/** T2: a build only warns of sources that have not been checked for long. */
async function sayFreshness() {
  if (!(await runNode(["--import", "tsx", FRESHNESS]))) throw new Error(`${FRESHNESS} failed`);
  return "said";
}

/** What an organisation says of itself is refused before it is shown. */
async function checkOrganisation() {
  if (!(await runNode(["--import", "tsx", ORGANISATION]))) throw new Error(`${ORGANISATION} failed`);
  return "checked";
}

async function putPolicies() {
  const pages = (await filesOut()).filter((file) => file.endsWith(".html"));
  if (pages.length === 0) throw new Error("no HTML file in out/");
  const problems = [];
  let hashes = 0;
  for (const page of pages) {
    try {
      const done = withPolicy(await readFile(join(OUT, page), "utf8"));
      await writeFile(join(OUT, page), done.html);
      hashes += done.hashes;
    } catch (error) {
      problems.push(`${page}: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (problems.length > 0) throw new Error(`the policy does not fit\n${problems.join("\n")}`);
  return `${pages.length} pages, ${hashes} inline scripts`;
}

/** After all that changes a page or a script: its list holds what is in each. */
async function keepOffline() {
  const { files, bytes } = await makeServiceWorker({ dir: SITE, base: `${BASE}/` });
  return `${files} files kept for use without a network, ${Math.round(bytes / 1024)} KiB`;
}

async function writeHeaders() {
  const files = await filesOut();
  await writeFile(
    join(OUT, "_headers"),
    hostHeaders(
      files.map((file) => `/${file}`),
      BASE,
    ),
  );
  return "_headers";
}

async function compress() {
  const files = (await filesOut()).filter((file) => COMPRESSED.test(file));
  const sizes = await Promise.all(
    files.map(async (file) => {
      const plain = await readFile(join(OUT, file));
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
      const small = await promisify(brotliCompress)(plain, { params });
      await writeFile(join(OUT, `${file}.br`), small);
      return { plain: plain.length, small: small.length };
    }),
  );
  const kib = (/** @type {"plain" | "small"} */ key) =>
    Math.round(sizes.reduce((sum, size) => sum + size[key], 0) / 1024);
  return `${files.length} files, ${kib("plain")} → ${kib("small")} KiB`;
}

const STEPS = /** @type {const} */ ([
  ["organisation", checkOrganisation],
  ["fonts", makeFonts],
  ["print sheet", makePrintSheet],
  ["export", exportSite],
  ["freshness", sayFreshness],
  ["papers", makePapers],
  ["policy", putPolicies],
  ["service worker", keepOffline],
  ["headers", writeHeaders],
  ["brotli", compress],
]);

try {
  for (const [name, step] of STEPS) {
    const began = performance.now();
    const made = await step();
    console.log(`build ${name}: ${made} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
