import { describe, expect, test } from "vitest";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import {
  addOfficeDays,
  addOrdinaryDays,
  isDoubtfulDay,
  isOfficeDay,
  isOrdinaryDay,
  isWeekday,
  nextOfficeDay,
  nextOrdinaryDay,
  nextWeekday,
  previousOfficeDay,
  previousWeekday,
} from "#lib/calendar/day-kinds.ts";
import { day } from "#tests/support/plain-notice.ts";
import { everyDay, secondKindOf } from "#tests/support/second-calendar.ts";

const years = everyDay("2018-01-01", "2041-12-31");

describe("what kind of day", () => {
  test.each([
    // what, day, weekday, doubtful, ordinary, office
    ["an ordinary Tuesday", "2026-11-24", true, false, true, true],
    ["a Saturday", "2026-11-21", false, false, false, false],
    ["a Sunday", "2026-11-22", false, false, false, false],
    ["langfredag", "2026-04-03", false, false, false, false],
    ["2. påskedag", "2026-04-06", false, false, false, false],
    ["Kristi himmelfartsdag", "2026-05-14", false, false, false, false],
    ["the Friday after it", "2026-05-15", true, true, false, false],
    ["2. pinsedag", "2026-05-25", false, false, false, false],
    ["nytårsdag", "2027-01-01", false, false, false, false],
    ["5 June on a Friday", "2026-06-05", true, true, false, false],
    ["24 December on a Thursday", "2026-12-24", true, true, false, false],
    ["31 December on a Thursday", "2026-12-31", true, true, false, false],
    ["1 May on a Friday", "2026-05-01", true, false, true, false],
    ["1 May on a Saturday", "2027-05-01", false, false, false, false],
    ["store bededag in 2023", "2023-05-05", false, false, false, false],
    ["the same Friday in 2024", "2024-04-26", true, false, true, true],
    ["the same Friday in 2026, which is 1 May", "2026-05-01", true, false, true, false],
    ["30 December", "2026-12-30", true, false, true, true],
    ["23 December", "2026-12-23", true, false, true, true],
    ["2 January", "2029-01-02", true, false, true, true],
  ])("[H3][H4] %s (%s)", (_what, text, weekday, doubtful, ordinary, office) => {
    expect([isWeekday, isDoubtfulDay, isOrdinaryDay, isOfficeDay].map((is) => is(day(text)))).toEqual([
      weekday,
      doubtful,
      ordinary,
      office,
    ]);
  });

  test("[H1][H3][H4] 5 June 2028 is 2. pinsedag: closed, not merely doubtful", () => {
    expect(isWeekday(day("2028-06-05"))).toBe(false);
    expect(isOrdinaryDay(day("2028-06-05"))).toBe(false);
    expect(nextWeekday(day("2028-06-05"))).toBe("2028-06-06");
    expect(previousWeekday(day("2028-06-05"))).toBe("2028-06-02");
  });

  test("[H3] the doubtful weekdays of 2026–2030, and no others", () => {
    const doubtful = everyDay("2026-01-01", "2030-12-31").filter((text) => {
      return isWeekday(day(text)) && isDoubtfulDay(day(text));
    });
    expect(doubtful).toEqual([
      "2026-05-15",
      "2026-06-05",
      "2026-12-24",
      "2026-12-31",
      "2027-05-07",
      "2027-12-24",
      "2027-12-31",
      "2028-05-26",
      "2029-05-11",
      "2029-06-05",
      "2029-12-24",
      "2029-12-31",
      "2030-05-31",
      "2030-06-05",
      "2030-12-24",
      "2030-12-31",
    ]);
  });

  test("[H4] weekday, ordinary day and office day agree with a second table on every day of 2018–2041", () => {
    const differing = years.filter((text) => {
      const second = secondKindOf(text);
      const first = day(text);
      return (
        isWeekday(first) !== second.openWeekday ||
        isOrdinaryDay(first) !== second.ordinary ||
        isOfficeDay(first) !== second.office
      );
    });
    expect(differing).toEqual([]);
  });
});

describe("the nearest day of a kind", () => {
  type Row = readonly [string, (day: CalendarDate) => CalendarDate, string, string];
  const rows: readonly Row[] = [
    ["a weekday stays", nextWeekday, "2026-12-24", "2026-12-24"],
    ["Saturday to Monday", nextWeekday, "2026-12-19", "2026-12-21"],
    ["Sunday 24 December over Christmas", nextWeekday, "2028-12-24", "2028-12-27"],
    ["skærtorsdag over Easter", nextWeekday, "2027-03-25", "2027-03-30"],
    ["a weekday stays", previousWeekday, "2026-12-31", "2026-12-31"],
    ["Sunday to Friday", previousWeekday, "2027-02-28", "2027-02-26"],
    ["2. påskedag back to Wednesday", previousWeekday, "2027-03-29", "2027-03-24"],
    ["an ordinary day stays", nextOrdinaryDay, "2026-12-23", "2026-12-23"],
    ["24 December over Christmas", nextOrdinaryDay, "2026-12-24", "2026-12-28"],
    ["31 December over New Year", nextOrdinaryDay, "2026-12-31", "2027-01-04"],
    ["the Friday after Kristi himmelfartsdag", nextOrdinaryDay, "2027-05-07", "2027-05-10"],
    ["Saturday before a doubtful Monday", nextOrdinaryDay, "2034-06-03", "2034-06-06"],
    ["1 May is ordinary", nextOrdinaryDay, "2026-05-01", "2026-05-01"],
    ["1 May is no office day", previousOfficeDay, "2026-05-01", "2026-04-30"],
    ["24 December back", previousOfficeDay, "2026-12-24", "2026-12-23"],
    ["the Friday after Kristi himmelfartsdag, and the day itself", previousOfficeDay, "2027-05-07", "2027-05-05"],
    ["nytårsdag back over 31 December", previousOfficeDay, "2027-01-01", "2026-12-30"],
    ["an office day stays", previousOfficeDay, "2026-12-17", "2026-12-17"],
    ["1 May forward to Monday", nextOfficeDay, "2026-05-01", "2026-05-04"],
    ["24 December forward", nextOfficeDay, "2026-12-24", "2026-12-28"],
    ["an office day stays", nextOfficeDay, "2026-12-28", "2026-12-28"],
  ];
  test.each(rows)("[H4] %s", (_what, move, from, expected) => {
    expect(move(day(from))).toBe(expected);
  });
});

describe("counting days of a kind", () => {
  test.each([
    ["from a Wednesday to Thursday of the week after", "2026-11-25", 6, "2026-12-03"],
    ["over Christmas, 24 December not counted", "2026-12-18", 6, "2026-12-30"],
    ["over a month's end", "2027-01-29", 6, "2027-02-08"],
    ["from a Saturday: Monday is the first", "2026-11-21", 1, "2026-11-23"],
    ["from a Friday: Monday is the first", "2026-11-20", 1, "2026-11-23"],
    ["over Easter", "2027-03-24", 6, "2027-04-06"],
    ["1 May is counted", "2026-04-30", 1, "2026-05-01"],
  ])("[F2] ordinary days %s", (_what, from, count, expected) => {
    expect(addOrdinaryDays(day(from), count)).toBe(expected);
  });

  test.each([
    ["over Christmas and New Year", "2026-12-21", 7, "2027-01-05"],
    ["over Easter", "2027-03-23", 7, "2027-04-06"],
    ["over 1 May, which is not counted", "2026-04-24", 7, "2026-05-06"],
    ["a plain week", "2026-11-24", 7, "2026-12-03"],
  ])("[C2] office days %s", (_what, from, count, expected) => {
    expect(addOfficeDays(day(from), count)).toBe(expected);
  });
});
