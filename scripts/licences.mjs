/** `npm run licences`: what the site is made of, and under which terms, from the lock file. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @typedef {{ version?: string, license?: string, dev?: boolean, optional?: boolean }} Locked */

/**
 * The packages that the site needs (not those that only build or test it), by licence.
 *
 * @param {Record<string, Locked>} packages the `packages` of a lock
 * @returns {Map<string, string[]>} "unknown" where the lock names none
 * @example licencesOf({ "node_modules/a": { version: "1.0.0", license: "MIT" } }).get("MIT") // ["a 1.0.0"]
 */
export function licencesOf(packages) {
  const found = new Map();
  for (const [path, { version, license = "unknown", dev, optional }] of Object.entries(packages)) {
    if (path === "" || dev || optional) continue;
    const name = path.split("node_modules/").at(-1);
    found.set(license, [...(found.get(license) ?? []), `${name} ${version}`].sort());
  }
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b, "en")));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  for (const [licence, names] of licencesOf(packages))
    console.log(`${licence} (${names.length})\n  ${names.join("\n  ")}`);
}
