import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths } from "#lib/calendar/add-months.ts";
import { addDays, daysBetween, earliestOf, latestOf, weekdayOf } from "#lib/calendar/day-arithmetic.ts";
import { day } from "#tests/support/plain-notice.ts";
import { everyDay, secondDayAfter, secondKindOf } from "#tests/support/second-calendar.ts";

const allDays = everyDay("1990-01-01", "2100-06-30");
const anyDay = fc.constantFrom(...allDays);

describe("addDays", () => {
  test.each([
    ["a plain four weeks", "2026-11-24", 28, "2026-12-22"],
    ["across the end of summer time", "2026-10-05", 28, "2026-11-02"],
    ["across the beginning of summer time", "2026-03-10", 28, "2026-04-07"],
    ["from the day the clocks go forward", "2026-03-29", 1, "2026-03-30"],
    ["from the day the clocks go back", "2026-10-25", 1, "2026-10-26"],
    ["across 29 February", "2028-02-15", 28, "2028-03-14"],
    ["across the end of February in a common year", "2027-02-01", 28, "2027-03-01"],
    ["across New Year", "2026-12-10", 28, "2027-01-07"],
    ["back across New Year", "2027-01-07", -28, "2026-12-10"],
    ["no days at all", "2026-12-17", 0, "2026-12-17"],
  ])("[F1] %s", (_what, from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected);
  });

  test("[F1] 28 days later is the day that 28 single steps reach, on every day of 2018–2041", () => {
    for (const from of everyDay("2018-01-01", "2041-12-31"))
      expect(addDays(day(from), 28)).toBe(secondDayAfter(from, 28));
  });

  test("[H5] going forward and back by the same number of days ends where it began", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (from, days) => {
        expect(addDays(addDays(day(from), days), -days)).toBe(from);
      }),
    );
  });
});

describe("addMonths", () => {
  test.each([
    ["to the end of February in a common year", "2026-08-31", 6, "2027-02-28"],
    ["to the end of February in a leap year", "2027-08-31", 6, "2028-02-29"],
    ["30 August to the end of February", "2026-08-30", 6, "2027-02-28"],
    ["29 August to the end of February", "2026-08-29", 6, "2027-02-28"],
    ["29 August to 29 February", "2027-08-29", 6, "2028-02-29"],
    ["28 August to 28 February", "2027-08-28", 6, "2028-02-28"],
    ["31 March to the end of September", "2027-03-31", 6, "2027-09-30"],
    ["31 May to the end of November", "2027-05-31", 6, "2027-11-30"],
    ["31 December to the end of June", "2026-12-31", 6, "2027-06-30"],
    ["31 October to the end of April", "2026-10-31", 6, "2027-04-30"],
    ["the last day of a short month stays that date", "2027-02-28", 6, "2027-08-28"],
    ["29 February and six months", "2028-02-29", 6, "2028-08-29"],
    ["29 February and twelve months", "2028-02-29", 12, "2029-02-28"],
    ["an ordinary year", "2026-11-23", 12, "2027-11-23"],
  ])("[F1] %s", (_what, from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });
});

describe("daysBetween", () => {
  test.each([
    ["2026-11-21", "2026-12-17", 26],
    ["2026-12-17", "2026-12-17", 0],
    ["2026-12-18", "2026-12-17", -1],
    ["2026-10-24", "2026-10-26", 2],
    ["2026-03-28", "2026-03-30", 2],
    ["2028-02-28", "2028-03-01", 2],
  ])("[F8] from %s to %s", (from, to, expected) => {
    expect(daysBetween(day(from), day(to))).toBe(expected);
  });

  test("[H5] counts the steps between two days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (from, days) => {
        fc.pre(from > "1991" && from < "2100");
        expect(daysBetween(day(from), day(secondDayAfter(from, days)))).toBe(days);
      }),
    );
  });
});

describe("weekdayOf", () => {
  test("[H4] counts from Monday = 1 to Sunday = 7", () => {
    expect(everyDay("2026-11-16", "2026-11-22").map((text) => weekdayOf(day(text)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("[H4] agrees with an unbroken row of weeks on every day of 1990–2100", () => {
    for (const text of allDays) expect(weekdayOf(day(text))).toBe(secondKindOf(text).weekday);
  });
});

describe("earliestOf and latestOf", () => {
  const days = ["2027-01-08", "2026-12-31", "2027-01-06"].map(day);

  test("[F2] the earliest of several days, in whatever order they come", () => {
    expect(earliestOf(days)).toBe("2026-12-31");
    expect(earliestOf([...days].reverse())).toBe("2026-12-31");
    expect(earliestOf([day("2026-12-17")])).toBe("2026-12-17");
  });

  test("[F2] the latest of several days, in whatever order they come", () => {
    expect(latestOf(days)).toBe("2027-01-08");
    expect(latestOf([...days].reverse())).toBe("2027-01-08");
    expect(latestOf([day("2026-12-17")])).toBe("2026-12-17");
  });

  test("[F10] no day at all is an error, not a guess", () => {
    expect(() => earliestOf([])).toThrow(new RangeError("No day to choose from"));
    expect(() => latestOf([])).toThrow(new RangeError("No day to choose from"));
  });
});
