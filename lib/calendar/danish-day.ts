import { months } from "#content/da/months.ts";
import { weekdays } from "#content/da/weekdays.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { instantOf } from "./instant-of.ts";

// Written out here and not by date-fns: its formatter brings every token and English with it, 5 KiB in each form.

/** The day in full. @example danishDay("2026-12-17") // "torsdag den 17. december 2026" */
export function danishDay(day: CalendarDate): string {
  return `${danishWeekday(day)} den ${danishDate(day)}`;
}

/** The day without its weekday. @example danishDate("2026-12-17") // "17. december 2026" */
export function danishDate(day: CalendarDate): string {
  return `${instantOf(day).getDate()}. ${monthOf(day)} ${day.slice(0, 4)}`;
}

/** For narrow places. @example danishShortDate("2026-12-17") // "17. dec." */
export function danishShortDate(day: CalendarDate): string {
  const month = monthOf(day);
  const short = month.length > 3 ? `${month.slice(0, 3)}.` : month;
  return `${instantOf(day).getDate()}. ${short}`;
}

/** The weekday's name. @example danishWeekday("2026-12-17") // "torsdag" */
export function danishWeekday(day: CalendarDate): string {
  return weekdays[instantOf(day).getDay()] ?? "";
}

function monthOf(day: CalendarDate): string {
  return months[instantOf(day).getMonth()] ?? "";
}
