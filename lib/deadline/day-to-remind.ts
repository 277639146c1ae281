import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { nextOfficeDay } from "#lib/calendar/day-kinds.ts";

/**
 * C0: the office day after the day by which an authority should have acted: the first on which to remind it.
 *
 * @example dayToRemind("2026-12-28") // "2026-12-29"
 */
export function dayToRemind(answerDay: CalendarDate): CalendarDate {
  return nextOfficeDay(addDays(answerDay, 1));
}
