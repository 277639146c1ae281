import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { copenhagenDay } from "#lib/calendar/copenhagen-day.ts";

/**
 * The calendar day in Denmark (H5) by the device's clock, whatever zone the device is in. Only here is the clock read.
 *
 * @example readToday() // "2026-11-21"
 */
export function readToday(): CalendarDate {
  return copenhagenDay(new Date());
}
