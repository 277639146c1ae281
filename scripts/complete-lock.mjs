/**
 * Completes `package-lock.json` after `npm install`: `node scripts/complete-lock.mjs`.
 *
 * A package with a binary for each system lists them all as optional. npm leaves out of the lock those that the
 * registry in use does not hold, and `npm ci` then refuses the lock for not naming them. What it needs to know (the
 * version, and that they are for other systems) stands in the names.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Locked */

const SYSTEM =
  /\b(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(?<abi>[a-z]+))?$/;

/**
 * The optional packages that a lock asks for and does not hold.
 *
 * @param {Record<string, Locked>} packages the `packages` of a lock
 * @returns {{ name: string, version: string, dev: boolean }[]}
 * @example missingFrom({ "node_modules/a": { optionalDependencies: { b: "1.0.0" } } })[0].name // "b"
 */
export function missingFrom(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !places(path, name).some((place) => place in packages))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/**
 * Where node looks for a package from another one: in its own folder and in those above.
 *
 * @param {string} path
 * @param {string} name
 */
function places(path, name) {
  const parts = path.split(/\/?node_modules\//).slice(1);
  const above = parts.map((_, depth) =>
    parts
      .slice(0, depth + 1)
      .map((part) => `node_modules/${part}/`)
      .join(""),
  );
  return ["", ...above].map((folder) => `${folder}node_modules/${name}`);
}

/**
 * @param {string} name
 * @returns {{ cpu: string[], os: string[], libc?: string[] }}
 * @throws {Error} when the name does not tell
 */
function systemOf(name) {
  const { os, cpu, abi } = SYSTEM.exec(name)?.groups ?? {};
  if (!(os && cpu)) throw new Error(`${name} does not say which system it is for`);
  const libc =
    abi === "musl" ? ["musl"] : os === "linux" && (abi === "gnu" || abi === undefined) ? ["glibc"] : undefined;
  return { cpu: [cpu], ...(libc ? { libc } : {}), os: [os] };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const missing = missingFrom(lock.packages);
  for (const { name, version, dev } of missing) {
    if (!/^\d/.test(version)) throw new Error(`${name}@${version} is a range: which version?`);
    const { os, ...system } = systemOf(name);
    lock.packages[`node_modules/${name}`] = { version, ...system, ...(dev ? { dev } : {}), optional: true, os };
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} packages for other systems added`);
}
