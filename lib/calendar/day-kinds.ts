import type { CalendarDate } from "./calendar-date.ts";
import { addDays, weekdayOf, yearOf } from "./day-arithmetic.ts";
import { easterSunday } from "./easter-sunday.ts";
import { isPublicHoliday } from "./public-holidays.ts";

/** Monday to Friday and not a public holiday (H4). @example isWeekday("2026-12-24") // true */
export function isWeekday(day: CalendarDate): boolean {
  return weekdayOf(day) <= 5 && !isPublicHoliday(day);
}

/** 5 June, 24 and 31 December, and the Friday after Kristi himmelfartsdag: closed in some rules, not in others (H3). */
export function isDoubtfulDay(day: CalendarDate): boolean {
  if (["06-05", "12-24", "12-31"].includes(day.slice(5))) return true;
  return weekdayOf(day) === 5 && day === addDays(easterSunday(yearOf(day)), 40);
}

/** A weekday that no rule we know of treats as closed (H4). */
export function isOrdinaryDay(day: CalendarDate): boolean {
  return isWeekday(day) && !isDoubtfulDay(day);
}

/** An ordinary day on which offices are also open all day: not 1 May (H3, H4). */
export function isOfficeDay(day: CalendarDate): boolean {
  return isOrdinaryDay(day) && !day.endsWith("-05-01");
}

/** The first weekday on or after a day. @example nextWeekday("2026-12-19") // "2026-12-21" */
export function nextWeekday(day: CalendarDate): CalendarDate {
  return nearest(day, 1, isWeekday);
}

/** The last weekday on or before a day. */
export function previousWeekday(day: CalendarDate): CalendarDate {
  return nearest(day, -1, isWeekday);
}

/** The first ordinary day on or after a day. */
export function nextOrdinaryDay(day: CalendarDate): CalendarDate {
  return nearest(day, 1, isOrdinaryDay);
}

/** The last office day on or before a day. @example previousOfficeDay("2026-12-24") // "2026-12-23" */
export function previousOfficeDay(day: CalendarDate): CalendarDate {
  return nearest(day, -1, isOfficeDay);
}

/** The first office day on or after a day. */
export function nextOfficeDay(day: CalendarDate): CalendarDate {
  return nearest(day, 1, isOfficeDay);
}

/** The n-th ordinary day after a day; the day itself is not counted. @example addOrdinaryDays("2026-11-18", 6) // "2026-11-26" */
export function addOrdinaryDays(day: CalendarDate, count: number): CalendarDate {
  return countForward(day, count, isOrdinaryDay);
}

/** The n-th office day after a day; the day itself is not counted. */
export function addOfficeDays(day: CalendarDate, count: number): CalendarDate {
  return countForward(day, count, isOfficeDay);
}

function nearest(day: CalendarDate, step: 1 | -1, fits: (day: CalendarDate) => boolean): CalendarDate {
  let candidate = day;
  while (!fits(candidate)) candidate = addDays(candidate, step);
  return candidate;
}

function countForward(day: CalendarDate, count: number, fits: (day: CalendarDate) => boolean): CalendarDate {
  let reached = day;
  for (let counted = 0; counted < count; ) {
    reached = addDays(reached, 1);
    if (fits(reached)) counted += 1;
  }
  return reached;
}
