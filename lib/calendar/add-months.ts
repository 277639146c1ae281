import { addMonths as addMonthsTo } from "date-fns";
import { type CalendarDate, calendarDateAt } from "./calendar-date.ts";
import { instantOf } from "./instant-of.ts";

/**
 * The day a number of calendar months later; the last day of the month where the same number does not exist.
 *
 * @example addMonths(parseCalendarDate("2026-08-31"), 6) // "2027-02-28"
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  return calendarDateAt(addMonthsTo(instantOf(day), months).getTime());
}
