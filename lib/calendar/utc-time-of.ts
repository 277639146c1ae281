import type { CalendarDate } from "./calendar-date.ts";

/**
 * The start of a civil day in UTC, in milliseconds. UTC has no clock changes and no leap seconds here, so every day is
 * equally long and arithmetic on these numbers is calendar arithmetic (H5). The only door from a day to a number.
 *
 * @example utcTimeOf("1970-01-02") // 86400000, because no time zone is read
 */
export function utcTimeOf(day: CalendarDate): number {
  // A date without a time is read as UTC, whatever zone the device is in (ECMAScript, date time string format).
  return Date.parse(day);
}
