import { UTCDateMini } from "@date-fns/utc/date/mini";
import type { CalendarDate } from "./calendar-date.ts";
import { utcTimeOf } from "./utc-time-of.ts";

/**
 * The start of a civil day in UTC, as date-fns reads it.
 *
 * @example instantOf("2026-12-17").getDate() // 17, because it is the day itself in every time zone
 */
export function instantOf(day: CalendarDate): Date {
  return new UTCDateMini(utcTimeOf(day));
}
