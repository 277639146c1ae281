import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";
import { build } from "esbuild";

/** @typedef {{ id: string, run: () => unknown }} Test */

/** The folders of lib/ where the law is. */
export const PARTS = ["calendar", "deadline", "routing", "plan", "answers"];

/** The enumerations and the thousand-fold properties: they would take hours here, and find what the tables find. */
const LEFT_OUT = [
  "calendar/holidays-elsewhere.test.ts",
  "deadline/second-deadline.test.ts",
  "deadline/deadline-properties.test.ts",
  "plan/every-late-case.test.ts",
  "plan/every-plan.test.ts",
  "answers/any-kept-text.test.ts",
  "answers/any-typed-date.test.ts",
];

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/**
 * Joins the tests beside one part of lib/, and all they import, into one script.
 *
 * @param {string} part a folder of lib/
 * @returns {Promise<() => Test[]>} evaluates everything anew, so that nothing of an earlier run is left, and lists the
 *   tests in their order
 * @example const load = await joinTests("routing"); load().length // 119
 */
export async function joinTests(part) {
  const files = readdirSync(`tests/lib/${part}`)
    .map((name) => `${part}/${name}`)
    .filter((name) => name.endsWith(".test.ts") && !LEFT_OUT.includes(name));
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import "./tests/lib/${file}";`).join("\n"), resolveDir: process.cwd() },
    // esbuild remembers the folder it was loaded in; Stryker goes to its copy of the project after that.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    external: ["vitest"],
  });
  const script = compileFunction(outputFiles[0]?.text ?? "", ["require", "module", "exports"]);
  const requireElse = createRequire(import.meta.url);
  return () => {
    /** @type {Test[]} */
    const tests = [];
    const vitest = asVitest(tests);
    const module = { exports: {} };
    script((/** @type {string} */ name) => (name === "vitest" ? vitest : requireElse(name)), module, module.exports);
    return tests;
  };
}

/**
 * What these tests use of vitest: describe, test or it, each and expect. Anything else is undefined, and fails when it is called.
 *
 * @param {Test[]} tests where each test is put as it is declared
 */
function asVitest(tests) {
  /** @type {string[]} */
  const groups = [];
  const describe = (/** @type {string} */ name, /** @type {() => void} */ declare) => {
    groups.push(name);
    declare();
    groups.pop();
  };
  const test = (/** @type {string} */ name, /** @type {() => unknown} */ run) => {
    tests.push({ id: `${tests.length} ${[...groups, name].join(" › ")}`, run });
  };
  describe.each = each(describe);
  test.each = each(test);
  return { describe, test, it: test, expect: chai.expect };
}

/** @param {(name: string, run: () => unknown) => void} declare */
function each(declare) {
  return (/** @type {readonly unknown[]} */ table) =>
    (/** @type {string} */ name, /** @type {(...row: unknown[]) => unknown} */ run) => {
      const isRows = table.every(Array.isArray);
      for (const row of table) declare(name, () => (isRows && Array.isArray(row) ? run(...row) : run(row)));
    };
}
