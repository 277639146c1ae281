import { describe, expect, test } from "vitest";
import type { ComplaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { deadlineState } from "#lib/deadline/deadline-state.ts";
import { day } from "#tests/support/plain-notice.ts";

const twoDays: ComplaintDeadline = {
  officeDay: day("2026-12-23"),
  safeDay: day("2026-12-24"),
  latestDay: day("2026-12-28"),
  provisional: false,
  settled: false,
  steps: [],
};
const oneDay: ComplaintDeadline = {
  ...twoDays,
  officeDay: day("2026-12-17"),
  safeDay: day("2026-12-17"),
  latestDay: day("2026-12-17"),
  settled: true,
};
const openEnd: ComplaintDeadline = {
  ...twoDays,
  officeDay: day("2026-12-21"),
  safeDay: day("2026-12-21"),
  latestDay: null,
};

describe("one settled day", () => {
  test.each([
    ["2026-11-21", "open", 26, false],
    ["2026-12-16", "open", 1, false],
    ["2026-12-17", "last-day", 0, false],
    ["2026-12-18", "passed", -1, true],
    ["2027-06-01", "passed", -166, true],
  ] as const)("[F8] on %s: %s", (today, state, daysLeft, officeDayPassed) => {
    expect(deadlineState(oneDay, day(today))).toMatchObject({ state, daysLeft, officeDayPassed });
  });
});

describe("two days", () => {
  test.each([
    ["2026-12-22", "open", 2, false],
    ["2026-12-23", "open", 1, false],
    ["2026-12-24", "last-day", 0, true],
    ["2026-12-25", "safe-day-passed", -1, true],
    ["2026-12-28", "safe-day-passed", -4, true],
    ["2026-12-29", "passed", -5, true],
  ] as const)("[F8] on %s: %s", (today, state, daysLeft, officeDayPassed) => {
    expect(deadlineState(twoDays, day(today))).toMatchObject({ state, daysLeft, officeDayPassed });
  });
});

describe("no latest day", () => {
  test.each([
    ["2026-12-20", "open", 1, false],
    ["2026-12-21", "last-day", 0, false],
    ["2026-12-22", "safe-day-passed", -1, true],
    ["2027-12-22", "safe-day-passed", -366, true],
  ] as const)("[F7][F8] on %s: %s, and never passed", (today, state, daysLeft, officeDayPassed) => {
    expect(deadlineState(openEnd, day(today))).toMatchObject({ state, daysLeft, officeDayPassed });
  });
});

test("[F8] a day that is not real is refused by name", () => {
  // @ts-expect-error plain text is not a day: callers from JavaScript can still send it
  expect(() => deadlineState(oneDay, "2026-02-31")).toThrow(RangeError);
  // @ts-expect-error the same
  expect(() => deadlineState(oneDay, "2026-02-31")).toThrow(/today/);
});

test.each([
  ["deadline", null],
  ["safeDay", { ...twoDays, safeDay: "2026-02-31" }],
  ["officeDay", { ...twoDays, officeDay: undefined }],
  ["latestDay", { ...twoDays, latestDay: undefined }],
])("[F8] a deadline without a real %s is refused by name", (field, deadline) => {
  const untyped: (deadline: never, today: never) => unknown = deadlineState;
  expect(() => untyped(deadline as never, "2026-12-20" as never)).toThrow(RangeError);
  expect(() => untyped(deadline as never, "2026-12-20" as never)).toThrow(field);
});
