import { spawn } from "node:child_process";

/** Programs of our dependencies, started by node itself: the same on every system, no shell. */
export const BIOME = ["node_modules/@biomejs/biome/bin/biome"];
export const KNIP = ["node_modules/knip/bin/knip.js"];
export const TSC = ["node_modules/typescript/bin/tsc"];
export const NEXT = ["node_modules/next/dist/bin/next"];
export const VITEST = ["node_modules/vitest/vitest.mjs"];
export const PLAYWRIGHT = ["node_modules/@playwright/test/cli.js"];

/**
 * Runs a node program with its output shown.
 *
 * @param {readonly string[]} args file and arguments
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<boolean>} whether it ended well
 * @example await runNode([...NEXT, "build"], { NEXT_TELEMETRY_DISABLED: "1" });
 */
export function runNode(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

/**
 * Runs a node program and hands back what it printed.
 *
 * @param {readonly string[]} args file and arguments
 * @returns {Promise<{ ok: boolean, output: string }>}
 * @example (await readNode([...TSC, "--version"])).output // "Version 7.0.2\n"
 */
export function readNode(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}
