import { format } from "date-fns";
import { da } from "date-fns/locale/da";
import type { CalendarDate } from "./calendar-date.ts";
import { instantOf } from "./instant-of.ts";

/** The day in full. @example danishDay("2026-12-17") // "torsdag den 17. december 2026" */
export function danishDay(day: CalendarDate): string {
  return format(instantOf(day), "EEEE 'den' d. MMMM yyyy", { locale: da });
}

/** The day without its weekday. @example danishDate("2026-12-17") // "17. december 2026" */
export function danishDate(day: CalendarDate): string {
  return format(instantOf(day), "d. MMMM yyyy", { locale: da });
}

/** For narrow places. @example danishShortDate("2026-12-17") // "17. dec." */
export function danishShortDate(day: CalendarDate): string {
  return format(instantOf(day), "d. MMM", { locale: da });
}

/** The weekday's name. @example danishWeekday("2026-12-17") // "torsdag" */
export function danishWeekday(day: CalendarDate): string {
  return format(instantOf(day), "EEEE", { locale: da });
}
