import { sources } from "#content/da/sources.ts";
import { type SourceId, sourceIds } from "#content/ids/sources.ts";
import { type CalendarDate, parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { daysBetween } from "#lib/calendar/day-arithmetic.ts";

/**
 * The sources that have not been checked for a number of days (T2).
 *
 * @param today the day it is asked on
 * @param days as in `freshness` (lib/plan/rules-version.ts)
 * @example staleSources(parseCalendarDate("2027-11-21"), 365).length > 0 // true
 */
export function staleSources(today: CalendarDate, days: number): readonly SourceId[] {
  return sourceIds.filter((id) => daysBetween(parseCalendarDate(sources[id].checked), today) >= days);
}
