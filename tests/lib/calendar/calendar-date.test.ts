import { describe, expect, test } from "vitest";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";

describe("parseCalendarDate", () => {
  test.each(["2026-12-17", "2018-07-01", "2028-02-29", "2000-02-29", "2040-12-31", "2026-01-01"])(
    "[H5] %s is a day, and stays as it is written",
    (text) => {
      expect(parseCalendarDate(text)).toBe(text);
    },
  );

  test.each([
    ["31 February", "2026-02-31"],
    ["29 February in a common year", "2027-02-29"],
    ["29 February in a century that is no leap year", "2100-02-29"],
    ["31 April", "2026-04-31"],
    ["day 0", "2026-04-00"],
    ["day 32", "2026-01-32"],
    ["month 0", "2026-00-10"],
    ["month 13", "2026-13-01"],
    ["one digit", "2026-2-3"],
    ["two-digit year", "26-02-03"],
    ["no hyphens", "20260203"],
    ["Danish order", "17-12-2026"],
    ["slashes", "2026/12/17"],
    ["a time behind it", "2026-12-17T00:00:00Z"],
    ["a space before it", " 2026-12-17"],
    ["a space after it", "2026-12-17 "],
    ["a line break after it", "2026-12-17\n"],
    ["letters in the year", "20x6-12-17"],
    ["other digits", "２０２６-12-17"],
    ["a right-to-left mark", "\u202e2026-12-17"],
    ["a minus", "-2026-12-17"],
    ["five digits in the year", "12026-12-17"],
    ["nothing", ""],
    ["the word", "i dag"],
  ])("[F10] %s is not a real day", (_what, text) => {
    expect(() => parseCalendarDate(text)).toThrow(RangeError);
  });
});
