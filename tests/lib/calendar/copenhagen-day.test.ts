import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { copenhagenDay } from "#lib/calendar/copenhagen-day.ts";
import { addDays, addMonths, weekdayOf } from "#lib/calendar/day-arithmetic.ts";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { day, noticeFrom } from "#tests/support/plain-notice.ts";
import { everyDay, secondDeadline } from "#tests/support/second-deadline.ts";

/** Instants around midnight and both clock changes, and the day they are in Copenhagen. */
const instants = [
  ["noon in winter", "2026-11-21T11:00:00Z", "2026-11-21"],
  ["a second before midnight in winter", "2026-11-21T22:59:59Z", "2026-11-21"],
  ["midnight in winter", "2026-11-21T23:00:00Z", "2026-11-22"],
  ["a second before midnight in summer", "2026-07-01T21:59:59Z", "2026-07-01"],
  ["midnight in summer", "2026-07-01T22:00:00Z", "2026-07-02"],
  ["New Year, a second before", "2026-12-31T22:59:59Z", "2026-12-31"],
  ["New Year", "2026-12-31T23:00:00Z", "2027-01-01"],
  ["the evening before the clocks go forward, 23:59:59", "2026-03-28T22:59:59Z", "2026-03-28"],
  ["the day the clocks go forward, 00:00", "2026-03-28T23:00:00Z", "2026-03-29"],
  ["the day the clocks go forward, 01:00", "2026-03-29T00:00:00Z", "2026-03-29"],
  ["the day the clocks go forward, 01:59:59", "2026-03-29T00:59:59Z", "2026-03-29"],
  ["the day the clocks go forward, 03:00, the hour after 01:59:59", "2026-03-29T01:00:00Z", "2026-03-29"],
  ["the day the clocks go forward, 23:59:59", "2026-03-29T21:59:59Z", "2026-03-29"],
  ["the day after the clocks went forward, 00:00", "2026-03-29T22:00:00Z", "2026-03-30"],
  ["the evening before the clocks go back, 23:59:59", "2026-10-24T21:59:59Z", "2026-10-24"],
  ["the day the clocks go back, 00:00", "2026-10-24T22:00:00Z", "2026-10-25"],
  ["the day the clocks go back, 02:00 the first time", "2026-10-25T00:00:00Z", "2026-10-25"],
  ["the day the clocks go back, 02:00 the second time", "2026-10-25T01:00:00Z", "2026-10-25"],
  ["the day the clocks go back, 23:59:59", "2026-10-25T22:59:59Z", "2026-10-25"],
  ["the day after the clocks went back, 00:00", "2026-10-25T23:00:00Z", "2026-10-26"],
] as const;

const zones = [
  ["Europe/Copenhagen", -60],
  ["Pacific/Auckland", -780],
  ["America/Los_Angeles", 480],
  ["UTC", 0],
] as const;

describe.each(zones)("on a device set to %s", (zone, offsetInNovember) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test("[H5] the zone is really set, or the tests below would prove nothing", () => {
    expect(new Date("2026-11-21T12:00:00Z").getTimezoneOffset()).toBe(offsetInNovember);
  });

  test.each(instants)("[H5] %s", (_what, instant, expected) => {
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

  test("[H5] day arithmetic does not see the zone", () => {
    expect(addDays(day("2026-03-28"), 1)).toBe("2026-03-29");
    expect(addDays(day("2026-10-24"), 2)).toBe("2026-10-26");
    expect(addMonths(day("2026-08-31"), 6)).toBe("2027-02-28");
    expect(weekdayOf(day("2026-11-21"))).toBe(6);
  });

  test("[H5] a deadline is the same, on every day around both clock changes", () => {
    const days = [...everyDay("2026-02-20", "2026-04-10"), ...everyDay("2026-09-20", "2026-11-10")];
    for (const dated of days) {
      const plain = { decider: "kommune", channel: "letter", dated, guidance: "given" } as const;
      const deadline = complaintDeadline(noticeFrom(plain));
      const second = secondDeadline(plain);
      expect(deadline).toMatchObject({ ...second });
    }
  });
});
