import { spawn } from "node:child_process";

/** Programs of our dependencies, started by node itself: the same on every system, no shell. */
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
