import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "#lib/calendar/day-arithmetic.ts";
import { easterSunday } from "#lib/calendar/easter-sunday.ts";
import { holidaysOf, isPublicHoliday } from "#lib/calendar/public-holidays.ts";
import { day } from "#tests/support/plain-notice.ts";
import { everyDay, secondKindOf } from "#tests/support/second-calendar.ts";

const years = Array.from({ length: 111 }, (_, index) => 1990 + index);
const inOrder = (year: number) => [...holidaysOf(year)].sort();

describe("the public holidays", () => {
  test("[H1] the ten of 2026", () => {
    expect(inOrder(2026)).toEqual([
      "2026-01-01",
      "2026-04-02",
      "2026-04-03",
      "2026-04-05",
      "2026-04-06",
      "2026-05-14",
      "2026-05-24",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  test("[H1] the ten of 2027", () => {
    expect(inOrder(2027)).toEqual([
      "2027-01-01",
      "2027-03-25",
      "2027-03-26",
      "2027-03-28",
      "2027-03-29",
      "2027-05-06",
      "2027-05-16",
      "2027-05-17",
      "2027-12-25",
      "2027-12-26",
    ]);
  });

  test("[H2] 2023 is the last year with store bededag: eleven holidays, one of them 5 May", () => {
    expect(inOrder(2023)).toEqual([
      "2023-01-01",
      "2023-04-06",
      "2023-04-07",
      "2023-04-09",
      "2023-04-10",
      "2023-05-05",
      "2023-05-18",
      "2023-05-28",
      "2023-05-29",
      "2023-12-25",
      "2023-12-26",
    ]);
  });

  test("[H2] store bededag, 26 days after Easter, is a holiday through 2023 and not from 2024", () => {
    for (const year of years) expect(isPublicHoliday(addDays(easterSunday(year), 26))).toBe(year <= 2023);
  });

  test.each([
    ["2018-04-27", true],
    ["2019-05-17", true],
    ["2020-05-08", true],
    ["2021-04-30", true],
    ["2022-05-13", true],
    ["2023-05-05", true],
    ["2024-04-26", false],
    ["2025-05-16", false],
    ["2026-05-01", false],
    ["2027-04-23", false],
  ])("[H2] the fourth Friday after Easter, %s: %s", (text, expected) => {
    expect(isPublicHoliday(day(text))).toBe(expected);
  });

  test("[H1] 2. pinsedag on 5 June 2028 is a holiday, although 5 June by itself is not", () => {
    expect(isPublicHoliday(day("2028-06-05"))).toBe(true);
    expect(isPublicHoliday(day("2027-06-05"))).toBe(false);
    expect(isPublicHoliday(day("2029-06-05"))).toBe(false);
  });

  test("[H1] the same holidays as a second table, on every day of 1990–2100", () => {
    const differing = everyDay("1990-01-01", "2100-12-31").filter(
      (text) => isPublicHoliday(day(text)) !== secondKindOf(text).holiday,
    );
    expect(differing).toEqual([]);
  });

  test.each(["2026-06-05", "2026-12-24", "2026-12-31", "2026-05-15", "2026-05-01"])(
    "[H3] %s is not a public holiday",
    (text) => {
      expect(isPublicHoliday(day(text))).toBe(false);
    },
  );

  test("[H1] an ordinary Sunday is not in the list: every Sunday is closed by its weekday", () => {
    expect(weekdayOf(day("2026-11-22"))).toBe(7);
    expect(isPublicHoliday(day("2026-11-22"))).toBe(false);
  });
});
