import { type CalendarDate, calendarDateAt } from "./calendar-date.ts";
import { utcTimeOf } from "./utc-time-of.ts";

// A deadline walks day by day. Counting days as numbers is four times faster than making a date of each, and no harder
// to read; what is hard, months of other lengths, is left to date-fns (add-months.ts, decision 0020).

const millisecondsInADay = 86_400_000;

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day a number of days later, or earlier when negative.
 *
 * @example addDays(parseCalendarDate("2026-11-19"), 28) // "2026-12-17"
 */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return calendarDateAt(utcTimeOf(day) + days * millisecondsInADay);
}

/**
 * Calendar days from one day to another; negative when `to` is the earlier.
 *
 * @example daysBetween(parseCalendarDate("2026-11-21"), parseCalendarDate("2026-12-17")) // 26
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utcTimeOf(to) - utcTimeOf(from)) / millisecondsInADay;
}

/** The weekday, Monday = 1. @example weekdayOf(parseCalendarDate("2026-12-17")) // 4 */
export function weekdayOf(day: CalendarDate): Weekday {
  const sundayIsZero = new Date(utcTimeOf(day)).getUTCDay();
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday;
}

/** The year. @example yearOf(parseCalendarDate("2026-12-17")) // 2026 */
export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/**
 * The earliest of some days. Days written yyyy-mm-dd sort as text.
 *
 * @throws RangeError when there are none
 * @example earliestOf(["2026-12-02", "2026-12-01"]) // "2026-12-01"
 */
export function earliestOf(days: readonly CalendarDate[]): CalendarDate {
  const [first] = [...days].sort();
  if (first === undefined) throw new RangeError("No day to choose from");
  return first;
}

/**
 * The latest of some days.
 *
 * @throws RangeError when there are none
 * @example latestOf(["2026-12-02", "2026-12-01"]) // "2026-12-02"
 */
export function latestOf(days: readonly CalendarDate[]): CalendarDate {
  const last = [...days].sort().at(-1);
  if (last === undefined) throw new RangeError("No day to choose from");
  return last;
}
