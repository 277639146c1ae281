import { describe, expect, test } from "vitest";
import { calendarDateAt, isCalendarDate, parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { everyDay } from "#tests/support/second-calendar.ts";

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
    expect(() => parseCalendarDate(text)).toThrow(JSON.stringify(text));
  });
});

describe("isCalendarDate", () => {
  test("[H5] of every number of a day in every month of 1990–2100, those of the calendar are days", () => {
    const real = new Set(everyDay("1990-01-01", "2100-12-31"));
    const twoDigits = (number: number) => String(number).padStart(2, "0");
    const differing: string[] = [];
    let looked = 0;
    for (let year = 1990; year <= 2100; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let dayOfMonth = 0; dayOfMonth <= 32; dayOfMonth += 1) {
          const text = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
          if (isCalendarDate(text) !== real.has(text)) differing.push(text);
          looked += 1;
        }
      }
    }
    expect(differing).toEqual([]);
    expect(looked).toBe(111 * 14 * 33);
  });

  test.each([undefined, null, 20261217, new Date(0), ["2026-12-17"], { day: 17 }, new String("2026-12-17")])(
    "[F10] %s is not a day",
    (value) => {
      expect(isCalendarDate(value)).toBe(false);
    },
  );
});

describe("calendarDateAt", () => {
  test.each([
    [0, "1970-01-01"],
    [86_399_999, "1970-01-01"],
    [86_400_000, "1970-01-02"],
    [-1, "1969-12-31"],
    [253_402_300_799_999, "9999-12-31"],
    [-62_167_219_200_000, "0000-01-01"],
  ])("[H5] %i ms is in %s", (time, expected) => {
    expect(calendarDateAt(time)).toBe(expected);
  });

  test.each([253_402_300_800_000, -62_167_219_200_001, Number.NaN, Number.POSITIVE_INFINITY])(
    "[F10] %d ms is in no year of four digits",
    (time) => {
      expect(() => calendarDateAt(time)).toThrow(RangeError);
    },
  );

  test("[F10] the error shows the year", () => {
    expect(() => calendarDateAt(253_402_300_800_000)).toThrow("+010000-01-01");
  });
});
