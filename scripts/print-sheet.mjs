import { readFile, writeFile } from "node:fs/promises";
import { transform } from "esbuild";

const PRINT_SHEET = "public/print.css";

/**
 * Makes `public/print.css`: generated, so not in the repository. Next would put the rules for paper into the sheet that
 * every screen waits for; as a file of its own with `media="print"` nothing waits for it.
 *
 * @returns {Promise<string>} what was made, for the log
 * @example await makePrintSheet();
 */
export async function makePrintSheet() {
  const { code } = await transform(await readFile("components/styles/print.css", "utf8"), {
    loader: "css",
    minify: true,
    // The browsers that Next builds for.
    target: ["chrome111", "edge111", "firefox111", "safari16.4"],
  });
  await writeFile(PRINT_SHEET, code);
  return `${(code.length / 1024).toFixed(1)} KiB`;
}
