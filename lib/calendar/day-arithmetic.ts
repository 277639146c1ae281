import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  getISODay,
  lightFormat,
} from "date-fns";
import { type CalendarDate, parseCalendarDate } from "./calendar-date.ts";
import { instantOf } from "./instant-of.ts";

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day a number of days later, or earlier when negative.
 *
 * @example addDays(parseCalendarDate("2026-11-19"), 28) // "2026-12-17"
 */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return dayOf(addDaysTo(instantOf(day), days));
}

/**
 * The day a number of calendar months later; the last day of the month where the same number does not exist.
 *
 * @example addMonths(parseCalendarDate("2026-08-31"), 6) // "2027-02-28"
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  return dayOf(addMonthsTo(instantOf(day), months));
}

/**
 * Calendar days from one day to another; negative when `to` is the earlier.
 *
 * @example daysBetween(parseCalendarDate("2026-11-21"), parseCalendarDate("2026-12-17")) // 26
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(instantOf(to), instantOf(from));
}

/** The weekday, Monday = 1. @example weekdayOf(parseCalendarDate("2026-12-17")) // 4 */
export function weekdayOf(day: CalendarDate): Weekday {
  return getISODay(instantOf(day)) as Weekday;
}

/** The year. @example yearOf(parseCalendarDate("2026-12-17")) // 2026 */
export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/**
 * The earliest of some days. Days written yyyy-mm-dd sort as text.
 *
 * @throws RangeError when there are none
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
 */
export function latestOf(days: readonly CalendarDate[]): CalendarDate {
  const last = [...days].sort().at(-1);
  if (last === undefined) throw new RangeError("No day to choose from");
  return last;
}

function dayOf(instant: Date): CalendarDate {
  return parseCalendarDate(lightFormat(instant, "yyyy-MM-dd"));
}
