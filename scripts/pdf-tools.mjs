/** Programs that read a PDF independently of us, where they are installed: qpdf, and those of poppler. */

import { spawnSync } from "node:child_process";

/** @typedef {{ qpdf: string | null, poppler: string | null }} PdfTools each one's version, or null */

/**
 * Which of them this machine has. Poppler's come together, so one is asked.
 *
 * @returns {PdfTools}
 * @example pdfTools() // { qpdf: "11.3.0", poppler: null }
 */
export function pdfTools() {
  return { qpdf: versionOf("qpdf", "--version"), poppler: versionOf("pdfinfo", "-v") };
}

/**
 * What was read with them, in a line for the end of a test run: checks that were not made are named.
 *
 * @param {PdfTools} tools
 * @example toolsLine({ qpdf: "11.3.0", poppler: null })
 * // "papers read with: qpdf 11.3.0; poppler: NOT INSTALLED, its checks were not made"
 */
export function toolsLine(tools) {
  const parts = Object.entries(tools).map(([name, version]) =>
    version === null ? `${name}: NOT INSTALLED, its checks were not made` : `${name} ${version}`,
  );
  return `papers read with: ${parts.join("; ")}`;
}

/**
 * @param {string} program
 * @param {string} question
 */
function versionOf(program, question) {
  const { error, stdout, stderr } = spawnSync(program, [question], { encoding: "utf8" });
  // Some tell their version on the one, some on the other.
  return error ? null : (/\d+\.[\d.]+\d/u.exec(`${stdout}${stderr}`)?.[0] ?? "of some version");
}
