/** Debian's packages, for what the tests need of a machine and npm does not install. */

import { execFileSync, spawnSync } from "node:child_process";

/**
 * Installs a package where we may: as root, on a Debian. Whether it is there then is for the caller to see.
 *
 * @param {string} name
 * @returns {boolean} whether it was tried
 * @example installPackage("chromium")
 */
export function installPackage(name) {
  if (process.getuid?.() !== 0 || !runs("apt-get")) return false;
  console.log(`${name}: none here, installing Debian's package`);
  const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: quiet });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], { stdio: "inherit", env: quiet });
  return true;
}

/**
 * Whether a program runs at all: some systems put a stub in its place that only prints an advertisement.
 *
 * @param {string} path
 * @example runs("/usr/bin/chromium") // true
 */
export function runs(path) {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
