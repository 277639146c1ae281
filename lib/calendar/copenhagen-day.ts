import { TZDate } from "@date-fns/tz";
import { lightFormat } from "date-fns";
import { type CalendarDate, parseCalendarDate } from "./calendar-date.ts";

/**
 * The calendar day in Denmark at an instant, whatever zone the device is in (H5).
 *
 * @example copenhagenDay(new Date("2026-11-21T23:30:00Z")) // "2026-11-22"
 */
export function copenhagenDay(instant: Date): CalendarDate {
  return parseCalendarDate(lightFormat(new TZDate(instant.getTime(), "Europe/Copenhagen"), "yyyy-MM-dd"));
}
