/** What must hold before any test is worth running. Every gate says how much it looked at: one that saw nothing fails. */

import { readFileSync, rmSync } from "node:fs";
import { inspectAll } from "./layers.mjs";
import { BIOME, KNIP, NEXT, readNode, TSC } from "./run-command.mjs";

/** @typedef {{ ok: boolean, seen: number, of: string, output?: string }} Gate */

/** Format, lint, names, order of imports. @returns {Promise<Gate>} */
async function biome() {
  const { ok, output } = await readNode([...BIOME, "check", "--error-on-warnings", "--diagnostic-level=warn", "."]);
  return { ok, seen: Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0), of: "files", output };
}

/** @returns {Promise<Gate>} */
async function layers() {
  const { files, code, imports, breaches } = inspectAll();
  const counts = Object.entries(code).map(([layer, count]) => `${layer} ${count}`);
  const ok = breaches.length === 0 && Object.values(code).every((count) => count > 0);
  return { ok, seen: imports, of: `imports in ${files} files (${counts.join(", ")})`, output: breaches.join("\n") };
}

/** @returns {Promise<Gate>} */
async function types() {
  const routes = await readNode([...NEXT, "typegen"]);
  if (!routes.ok) return { ok: false, seen: 0, of: "files", output: routes.output };
  const { ok, output } = await readNode([...TSC, "--noEmit", "--listFiles"]);
  const isPath = (/** @type {string} */ line) => /^(\/|[A-Z]:\/)[^:]*\.\w+$/.test(line);
  const [files, rest] = partition(output.split("\n"), isPath);
  const own = files.filter((file) => !file.includes("/node_modules/"));
  return { ok, seen: own.length, of: "own files", output: rest.join("\n") };
}

/** Files, exports and dependencies that nothing uses. @returns {Promise<Gate>} */
const deadCode = () => knip([]);

/** Files and exports of the product that nothing but a test uses. @returns {Promise<Gate>} */
const testedOnly = () => knip(["--production", "--config", "knip.product.json", "--include", "files,exports,types"]);

/** @param {readonly string[]} flags @returns {Promise<Gate>} */
async function knip(flags) {
  const count = "test-results/knip-count.json";
  rmSync(count, { force: true });
  const reporters = ["--reporter", "symbols", "--reporter", "./scripts/knip-count.mjs"];
  const { ok, output } = await readNode([...KNIP, "--treat-config-hints-as-errors", ...flags, ...reporters]);
  try {
    return { ok, seen: JSON.parse(readFileSync(count, "utf8")).files, of: "files", output };
  } catch {
    return { ok: false, seen: 0, of: "files", output };
  }
}

const GATES = { biome, layers, types, "dead code": deadCode, "code for tests alone": testedOnly };

/**
 * Runs every gate, also after one has failed.
 *
 * @returns {Promise<string[]>} the names of those that failed
 * @example const failed = await runGates(); // ["types"]
 */
export async function runGates() {
  const failed = [];
  for (const [name, gate] of Object.entries(GATES)) {
    const began = performance.now();
    const { ok, seen, of, output } = await gate();
    const passed = ok && seen > 0;
    if (!passed) failed.push(name);
    if (!passed && output) console.log(output.trim());
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${passed ? "ok" : "FAILED"}: ${name}: ${seen} ${of} (${seconds} s)`);
  }
  return failed;
}

/**
 * @param {readonly string[]} lines
 * @param {(line: string) => boolean} test
 * @returns {[string[], string[]]}
 */
function partition(lines, test) {
  return [lines.filter(test), lines.filter((line) => !test(line))];
}
