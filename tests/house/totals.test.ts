import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { printTotals, totalOf } from "../../scripts/totals.mjs";

const vitestReport = (passed: number, failed: number, more = {}) => ({
  numPassedTests: passed,
  numTotalTests: passed + failed,
  success: failed === 0,
  testResults: [],
  ...more,
});
const playwrightReport = (stats: object, errors: unknown[] = []) => ({
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe("the total of one suite", () => {
  it.each([
    ["tests that passed", vitestReport(5, 0), 5, 0],
    ["a test that failed", vitestReport(5, 1), 5, 1],
    ["no test at all", vitestReport(0, 0), 0, 1],
    ["a skipped test", vitestReport(5, 0, { numTotalTests: 6 }), 5, 1],
    [
      "a file that did not load",
      vitestReport(5, 0, { testResults: [{ status: "failed", assertionResults: [] }] }),
      5,
      1,
    ],
    ["an error outside of tests", vitestReport(5, 0, { success: false }), 5, 1],
    ["journeys that passed", playwrightReport({}), 3, 0],
    ["a journey that failed", playwrightReport({ unexpected: 2 }), 3, 2],
    ["a flaky journey", playwrightReport({ flaky: 1 }), 3, 1],
    ["a skipped journey", playwrightReport({ skipped: 1 }), 3, 1],
    ["no server", playwrightReport({ expected: 0 }, [{}]), 0, 1],
    ["a failed gate", { failedGates: ["types"] }, 0, 1],
    ["gates that hold", { failedGates: [] }, 0, 0],
  ])("with %s", (_name, report, passed, failed) => {
    expect(totalOf(report)).toEqual({ passed, failed });
  });
});

describe("the sum", () => {
  const folder = mkdtempSync(join(tmpdir(), "klagevejen-totals-"));
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));

  afterEach(() => {
    printed.length = 0;
    rmSync(folder, { recursive: true, force: true });
  });

  const sumOf = (reports: Record<string, string>, suites: string[], endedBadly = false) => {
    const target = mkdtempSync(folder);
    for (const [name, text] of Object.entries(reports)) writeFileSync(join(target, `${name}.json`), text);
    const ok = printTotals(suites, { endedBadly, folder: target });
    rmSync(target, { recursive: true });
    return { ok, last: printed.at(-1) };
  };
  const good = JSON.stringify(vitestReport(2, 0));
  const gates = JSON.stringify({ failedGates: [] });

  it.each([
    ["adds up", { a: good, b: good, gates }, ["a", "b", "gates"], false, true, "4 passed, 0 failed"],
    ["counts a missing result as failed", { a: good }, ["a", "b"], false, false, "2 passed, 1 failed"],
    ["counts an unreadable result as failed", { a: good, b: "{" }, ["a", "b"], false, false, "2 passed, 1 failed"],
    ["does not call nothing a success", { gates }, ["gates"], false, false, "0 passed, 1 failed"],
    ["hears of a failure that no report holds", { a: good }, ["a"], true, false, "2 passed, 1 failed"],
  ])("%s", (_name, reports, suites, endedBadly, ok, last) => {
    expect(sumOf(reports, suites, endedBadly)).toEqual({ ok, last });
  });
});
