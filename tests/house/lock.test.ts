import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missingFrom } from "../../scripts/complete-lock.mjs";
import { licencesOf } from "../../scripts/licences.mjs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

describe("the lock file", () => {
  it("names every optional package, so that `npm ci` takes it (else: node scripts/complete-lock.mjs)", () => {
    expect(missingFrom(packages)).toEqual([]);
  });

  it("would be seen to lack one", () => {
    const parent = { optionalDependencies: { "b-darwin-x64": "1.0.0" } };
    const lacking = [{ name: "b-darwin-x64", version: "1.0.0", dev: false }];
    expect(missingFrom({ "": {}, "node_modules/a": parent })).toEqual(lacking);
    expect(missingFrom({ "node_modules/a": parent, "node_modules/b-darwin-x64": {} })).toEqual([]);
    expect(missingFrom({ "node_modules/a": parent, "node_modules/a/node_modules/b-darwin-x64": {} })).toEqual([]);
    expect(missingFrom({ "node_modules/a": parent, "node_modules/c/node_modules/b-darwin-x64": {} })).toEqual(lacking);
  });

  it("fixes every version and holds one copy of pdfkit, which our tagging reaches into", () => {
    const names = Object.keys(packages);
    expect(names.filter((name) => name.endsWith("node_modules/pdfkit"))).toEqual(["node_modules/pdfkit"]);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !packages[name].version)).toEqual([]);
  });

  it("has the hash of every package that a build on Linux takes", () => {
    const unknown = Object.keys(packages).filter((name) => name !== "" && !packages[name].integrity);
    const taken = unknown.filter((name) => {
      const { os = ["linux"], cpu = ["x64"], libc = ["glibc"] } = packages[name];
      return os.includes("linux") && /x64|arm64/.test(cpu) && libc.includes("glibc");
    });
    expect(taken).toEqual([]);
    expect(readFileSync("SECURITY.md", "utf8")).toContain(`lacks ${unknown.length} hashes`);
  });

  it("lets no package but those named run a script when it is installed", () => {
    const names = Object.keys(packages).filter((name) => packages[name].hasInstallScript);
    // esbuild only checks its own binary; fsevents is macOS's, for watching files. `npm ci --ignore-scripts` suffices.
    expect(names.filter((name) => !/node_modules\/(esbuild|fsevents)$/.test(name))).toEqual([]);
    expect(names.filter((name) => !packages[name].dev)).toEqual([]);
  });

  it("rests the site on licences that let anyone use and change it", () => {
    const known = [
      "0BSD",
      "Apache-2.0",
      "BSD-3-Clause",
      "CC-BY-4.0",
      "ISC",
      "MIT",
      "MPL-2.0",
      "OFL-1.1",
      "Python-2.0",
      "Zlib",
    ];
    const licences = licencesOf(packages);
    expect(licences.get("MIT")?.length).toBeGreaterThan(30);
    const others = [...licences.keys()].filter(
      (each) =>
        !each
          .replace(/[()]/g, "")
          .split(" AND ")
          .every((part) => known.includes(part)),
    );
    // png-js says so in its file and not in its package.json.
    expect(others.flatMap((each) => licences.get(each))).toEqual(["png-js 2.0.0"]);
    expect(readFileSync("node_modules/png-js/LICENSE", "utf8")).toMatch(/^MIT License/);
  });
});
