import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import type { ShownDay } from "./blocks.ts";

/** A day ready to show. @example shownDay("2026-12-17").text // "torsdag den 17. december 2026" */
export function shownDay(day: CalendarDate): ShownDay {
  return { iso: day, text: danishDay(day) };
}
