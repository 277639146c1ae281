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
  throw new RangeError(`Not a real day, written yyyy-mm-dd: ${JSON.stringify(text)}`);
}

/**
 * Whether a value is a real day.
 *
 * @example isCalendarDate("2027-02-29") // false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !shape.test(value)) return false;
  // A plain Date at midnight UTC: it rolls 31 February over to March, which the round trip shows.
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}
