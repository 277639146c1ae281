import { months } from "#content/da/months.ts";
import { weekdays } from "#content/da/weekdays.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { utcTimeOf } from "./utc-time-of.ts";

// Written out here and not by date-fns: its formatter brings every token and English with it, 5 KiB in each form.

/** The day in full. @example danishDay("2026-12-17") // "torsdag den 17. december 2026" */
export function danishDay(day: CalendarDate): string {
  return `${danishWeekday(day)} den ${danishDate(day)}`;
}

/** The day without its weekday. @example danishDate("2026-12-17") // "17. december 2026" */
export function danishDate(day: CalendarDate): string {
  return `${dayOfMonth(day)}. ${monthOf(day)} ${day.slice(0, 4)}`;
}

/** For narrow places. @example danishShortDate("2026-12-17") // "17. dec." */
export function danishShortDate(day: CalendarDate): string {
  const month = monthOf(day);
  const short = month.length > 3 ? `${month.slice(0, 3)}.` : month;
  return `${dayOfMonth(day)}. ${short}`;
}

/** The weekday's name. @example danishWeekday("2026-12-17") // "torsdag" */
export function danishWeekday(day: CalendarDate): string {
  return weekdays[new Date(utcTimeOf(day)).getUTCDay()] ?? "";
}

function monthOf(day: CalendarDate): string {
  return months[Number(day.slice("yyyy-".length, "yyyy-mm".length)) - 1] ?? "";
}

function dayOfMonth(day: CalendarDate): number {
  return Number(day.slice("yyyy-mm-".length));
}
