import { asShown } from "./as-shown.ts";
import { isCalendarDate } from "./calendar-date.ts";

/**
 * Refuses what is not a real day, also when the caller is not TypeScript (F10).
 *
 * @param field what the value is called where it came from
 * @throws RangeError naming the field
 * @example checkDay("today", "2026-02-31") // throws: today is not a real day: "2026-02-31"
 */
export function checkDay(field: string, value: unknown): void {
  if (!isCalendarDate(value)) throw new RangeError(`${field} is not a real day: ${asShown(value)}`);
}
