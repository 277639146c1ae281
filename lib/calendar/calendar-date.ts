import { asShown } from "./as-shown.ts";

declare const brand: unique symbol;

/** A civil day in the Gregorian calendar, written "2026-12-17". It has no hour and no zone (H5). */
export type CalendarDate = string & { readonly [brand]: "CalendarDate" };

const shape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a civil day.
 *
 * @param text "yyyy-mm-dd", four, two and two digits
 * @throws RangeError on anything that is not a real day: "2026-02-31", "2026-2-3", ""
 * @example parseCalendarDate("2026-12-17") // "2026-12-17"
 */
export function parseCalendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`Not a real day, written yyyy-mm-dd: ${asShown(text)}`);
}

/**
 * Whether a value is a real day.
 *
 * @example isCalendarDate("2027-02-29") // false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !shape.test(value)) return false;
  // A plain Date at midnight UTC: it rolls 31 February over to 3 March, or is no date, and no number is that.
  return new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice("yyyy-mm-".length));
}

/**
 * The civil day in UTC at an instant.
 *
 * @param utcTime milliseconds since 1970-01-01
 * @throws RangeError outside the years 0–9999, or when it is not a number
 * @example calendarDateAt(86_400_000) // "1970-01-02"
 */
export function calendarDateAt(utcTime: number): CalendarDate {
  const text = new Date(utcTime).toISOString();
  // Years of more than four digits are written with a sign.
  if (text.startsWith("+") || text.startsWith("-")) throw new RangeError(`Not in the years 0–9999: ${text}`);
  return text.slice(0, "yyyy-mm-dd".length) as CalendarDate;
}
