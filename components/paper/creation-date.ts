import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { instantOf } from "#lib/calendar/instant-of.ts";

/**
 * A day as the file's creation date. The day is given, never read from a clock: the same plan on the same day makes
 * the same file, byte for byte.
 *
 * @param day "2026-11-21"
 * @throws RangeError when it is not a real day
 * @example creationDate("2026-11-21").toISOString() // "2026-11-21T00:00:00.000Z"
 */
export function creationDate(day: string): Date {
  return instantOf(parseCalendarDate(day));
}
