import { type CalendarDate, parseCalendarDate } from "./calendar-date.ts";

/** The browser's own knowledge of time zones, in the calendar and the digits that a day is written with here. */
const inCopenhagen = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
  timeZone: "Europe/Copenhagen",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * The calendar day in Denmark at an instant, whatever zone the device is in (H5).
 *
 * @example copenhagenDay(new Date("2026-11-21T23:30:00Z")) // "2026-11-22"
 */
export function copenhagenDay(instant: Date): CalendarDate {
  const parts = Object.fromEntries(inCopenhagen.formatToParts(instant).map(({ type, value }) => [type, value]));
  return parseCalendarDate(`${parts.year?.padStart(4, "0")}-${parts.month}-${parts.day}`);
}
