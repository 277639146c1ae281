import { getManifest } from "@serwist/build";
import { build } from "esbuild";
import { keptHeaders } from "./headers.mjs";

/** What a person can need without a network; the component page and files for machines are not among it. */
const KEPT = [
  "**/*.{html,js,css,woff2,ttf,woff,icc,pdf,svg,png,webmanifest}",
  // Where the answers live in the page alone, every link changes the page by its payload: without one they are lost.
  "**/index.txt",
];
const NOT_KEPT = ["404/**", "_not-found/**", "komponenter/**", "share/**", "sw.js"];

/**
 * Writes `sw.js`: the service worker with the list of all files that are kept for use without a network. Run it last
 * of all that changes a file, because the list holds what is in each; only compressed copies come after.
 *
 * @param {{ dir: string, base?: string }} options `base`: the folder the site stands in, "/" or "/klagevejen/"
 * @returns {Promise<{ files: number, bytes: number }>} how much is kept, uncompressed
 * @throws {Error} when the list is empty or something in it could not be read
 * @example await makeServiceWorker({ dir: "out" });
 */
export async function makeServiceWorker({ dir, base = "/" }) {
  const { manifestEntries, count, size, warnings } = await getManifest({
    globDirectory: dir,
    globPatterns: KEPT,
    globIgnores: NOT_KEPT,
    // Names with a hash of their content in them need no other version.
    dontCacheBustURLsMatching: /^_next\/static\//,
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, url: base + entry.url.replace(/(^|\/)index\.html$/, "$1") })),
      }),
    ],
  });
  if (!manifestEntries || warnings.length > 0 || count === 0)
    throw new Error(`nothing to keep, or not all of it: ${warnings.join("; ")}`);
  const files = [...manifestEntries].sort((a, b) => (a.url < b.url ? -1 : 1));
  await build({
    entryPoints: ["components/offline/service-worker.ts"],
    outfile: `${dir}/sw.js`,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    define: {
      "process.env.NODE_ENV": '"production"',
      RELEASE: JSON.stringify({ files, headers: keptHeaders(), base }),
    },
  });
  return { files: count, bytes: size };
}
