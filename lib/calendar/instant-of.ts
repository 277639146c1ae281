import { UTCDateMini } from "@date-fns/utc";

/**
 * The start of a civil day in UTC, as date-fns reads it. UTC has no clock changes, so day arithmetic on it
 * is calendar arithmetic (H5). This is the only door from a day to a Date.
 *
 * @param day "yyyy-mm-dd"; anything else gives an invalid date, not an error
 * @example instantOf("2026-12-17").getDate() // 17, in every time zone
 */
export function instantOf(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}
