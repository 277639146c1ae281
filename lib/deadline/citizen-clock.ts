import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays, addMonths } from "#lib/calendar/day-arithmetic.ts";
import { previousOfficeDay } from "#lib/calendar/day-kinds.ts";

/** The length of a clock. Exactly one of days and months; `dayBefore` shows the last day one day earlier (C7, C8). */
export type ClockLength = { readonly days: number } | { readonly months: number; readonly dayBefore: true };

/**
 * The last day of a clock that binds the citizen, other than the complaint deadline: counted from the cautious
 * start and moved back to an office day, never forward (C0).
 *
 * @param start the earliest of the days given (F2)
 * @example citizenClock(parseCalendarDate("2026-11-23"), { days: 14 }) // "2026-12-07"
 */
export function citizenClock(start: CalendarDate, length: ClockLength): CalendarDate {
  return previousOfficeDay(
    "days" in length ? addDays(start, length.days) : addDays(addMonths(start, length.months), -1),
  );
}
