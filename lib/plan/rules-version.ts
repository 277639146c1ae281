import { type CalendarDate, parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { daysBetween } from "#lib/calendar/day-arithmetic.ts";

/** The day the rules were last read against their sources (T1). Tables by date start here, so the same source gives the same bytes (T2). */
export const rulesVersion = parseCalendarDate("2026-11-21");

/**
 * The days of T2. A source that has not been checked for `warnDays` is worth a warning, and one not checked for
 * `failDays` is too old to publish; rules older than `noticeDays` say so wherever a plan is shown.
 */
export const freshness = { warnDays: 180, failDays: 365, noticeDays: 365 } as const;

/**
 * Whether the rules are so old that whoever reads a plan by them must hear it (T2).
 *
 * @param today the calendar day in Denmark by the page's own clock (H5)
 * @param version the day the rules were last read against their sources
 * @example areRulesOld(parseCalendarDate("2027-11-22"), parseCalendarDate("2026-11-21")) // true
 */
export function areRulesOld(today: CalendarDate, version: CalendarDate): boolean {
  return daysBetween(version, today) > freshness.noticeDays;
}
