import { describe, expect, test } from "vitest";
import { copenhagenDay } from "#lib/calendar/copenhagen-day.ts";
import { instantsAtMidnight } from "#tests/support/instants-at-midnight.ts";

describe("the day in Copenhagen", () => {
  test.each(instantsAtMidnight)("[H5] %s", (_what, instant, expected) => {
    expect(copenhagenDay(new Date(instant))).toBe(expected);
  });

  test.each([
    ["forward in 2026", "2026-03-27T23:00:00Z", [96, 92, 96]],
    ["back in 2026", "2026-10-23T22:00:00Z", [96, 100, 96]],
    ["forward in 2027", "2027-03-26T23:00:00Z", [96, 92, 96]],
    ["back in 2027", "2027-10-29T22:00:00Z", [96, 100, 96]],
  ] as const)("[H5] three days of quarters when the clocks go %s: each day is whole", (_what, midnight, quarters) => {
    const start = new Date(midnight).getTime();
    const count = quarters[0] + quarters[1] + quarters[2];
    const days = Array.from({ length: count }, (_, quarter) => copenhagenDay(new Date(start + quarter * 900_000)));
    expect([...days].sort()).toEqual(days);
    expect([...new Set(days)].map((each) => days.filter((other) => other === each).length)).toEqual(quarters);
  });

  test("[H5] a year of three digits is written with four", () => {
    expect(copenhagenDay(new Date("0476-09-04T12:00:00Z"))).toBe("0476-09-04");
  });

  test("[H5] an instant that is none is an error, not a day", () => {
    expect(() => copenhagenDay(new Date(Number.NaN))).toThrow(RangeError);
  });
});
