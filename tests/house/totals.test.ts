import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { failuresOf } from "../../scripts/failures.mjs";
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

/** A vitest report of one file: what its tests are called, and how each of them ended. */
const fileReport = (tests: readonly { fullName: string; status: string; failureMessages: string[] }[]) => ({
  ...vitestReport(0, tests.length),
  testResults: [{ name: `${process.cwd()}/tests/x.test.ts`, status: "failed", message: "", assertionResults: tests }],
});
const failedTest = {
  fullName: "outer [F3] moves",
  status: "failed",
  failureMessages: ["AssertionError: expected 1 to be 2\n    at /somewhere/x.test.ts:2:74"],
};
const failedJourney = {
  title: "bad sum",
  tests: [
    {
      status: "unexpected",
      results: [{ errors: [{ message: "Error: \u001b[2mexpect\u001b[22m\n\nExpected: 2\n\n  1 | code\n> 2 | more" }] }],
    },
  ],
};
const soundJourney = { title: "fine", tests: [{ status: "expected", results: [{ errors: [] }] }] };

describe("what failed", () => {
  it.each([
    ["a gate", { failedGates: ["types"] }, [{ title: "types", error: "the gate does not hold" }]],
    ["nothing", fileReport([{ ...failedTest, status: "passed", failureMessages: [] }]), []],
    [
      "a test",
      fileReport([failedTest]),
      [{ title: "tests/x.test.ts: outer [F3] moves", error: "AssertionError: expected 1 to be 2" }],
    ],
    [
      "a skipped test",
      fileReport([{ ...failedTest, status: "skipped", failureMessages: [] }]),
      [{ title: "tests/x.test.ts: outer [F3] moves", error: "skipped" }],
    ],
    [
      "a file that did not load",
      {
        ...vitestReport(0, 0),
        testResults: [
          { name: `${process.cwd()}/a.test.ts`, status: "failed", message: "Cannot find b", assertionResults: [] },
        ],
      },
      [{ title: "a.test.ts", error: "Cannot find b" }],
    ],
    [
      "a journey in a group, without colours and code",
      {
        ...playwrightReport({ unexpected: 1 }),
        suites: [{ title: "a.spec.ts", specs: [soundJourney], suites: [{ title: "group", specs: [failedJourney] }] }],
      },
      [{ title: "a.spec.ts: group bad sum", error: "Error: expect · Expected: 2" }],
    ],
    [
      "a server that did not start",
      playwrightReport({ expected: 0 }, [{ message: "Port 4173 is taken" }]),
      [{ title: "outside of tests", error: "Port 4173 is taken" }],
    ],
  ])("%s", (_name, report, failures) => {
    expect(failuresOf(report)).toEqual(failures);
  });

  it("keeps to one line of bounded length", () => {
    const long = { ...failedTest, failureMessages: [`Error: ${"x".repeat(5000)}\nmore`] };
    const [failure] = failuresOf(fileReport([long]));
    expect(failure?.error).toMatch(/^Error: x{293}$/);
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
    return { ok, last: printed.at(-1), printed: [...printed] };
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
    expect(sumOf(reports, suites, endedBadly)).toMatchObject({ ok, last });
  });

  it("says how many states axe has judged, where it was asked", () => {
    const judged = { title: "a", tests: [{ status: "expected", annotations: [{ type: "axe" }, { type: "axe" }] }] };
    const nested = { title: "b", tests: [{ status: "expected", annotations: [{ type: "axe" }, { type: "other" }] }] };
    const report = { ...playwrightReport({}), suites: [{ specs: [judged], suites: [{ specs: [nested] }] }] };
    expect(sumOf({ a: JSON.stringify(report), b: good }, ["a", "b"]).printed).toEqual([
      "a: 3 passed, 0 failed",
      "a: axe judged 3 states of pages",
      "b: 2 passed, 0 failed",
      "5 passed, 0 failed",
    ]);
  });

  it("says what failed, between the suites and the sum", () => {
    const bad = JSON.stringify(fileReport([failedTest]));
    expect(sumOf({ a: good, b: bad }, ["a", "b"]).printed).toEqual([
      "a: 2 passed, 0 failed",
      "b: 0 passed, 1 failed",
      "FAILED b: tests/x.test.ts: outer [F3] moves\n  AssertionError: expected 1 to be 2",
      "2 passed, 1 failed",
    ]);
  });

  it("names thirty failures and counts the rest, so that the sum stays in sight", () => {
    const bad = JSON.stringify(fileReport(Array.from({ length: 33 }, () => failedTest)));
    const { printed: lines } = sumOf({ a: bad }, ["a"]);
    expect(lines.filter((line) => line.startsWith("FAILED"))).toHaveLength(30);
    expect(lines.slice(-2)).toEqual(["and 3 more", "0 passed, 33 failed"]);
  });
});
