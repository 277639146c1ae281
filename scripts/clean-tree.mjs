/** Whether what runs here leaves the files alone that are in git: a build or a test that rewrites one is at fault. */

import { spawnSync } from "node:child_process";

/**
 * What differs from the last commit, a line each.
 *
 * @returns {string[]} also empty where there is no git
 * @example changedFiles() // [" M tsconfig.json"]
 */
export function changedFiles() {
  const { status, stdout } = spawnSync("git", ["status", "--porcelain"], { encoding: "utf8" });
  return status === 0 ? stdout.split("\n").filter(Boolean) : [];
}

/**
 * Says what was changed since a clean beginning. Who works on the files meanwhile is not told anything: only a tree that
 * was clean has to stay so.
 *
 * @param {readonly string[]} before what differed at the beginning
 * @param {readonly string[]} [after] what differs now
 * @returns {boolean} whether nothing was touched
 * @example stayedClean(changedFiles())
 */
export function stayedClean(before, after = changedFiles()) {
  if (before.length > 0 || after.length === 0) return true;
  console.log(`FAILED: clean tree: these files were changed\n${after.join("\n")}`);
  return false;
}
