import type { CalendarDate } from "./calendar-date.ts";
import { addDays, weekdayOf, yearOf } from "./day-arithmetic.ts";
import { easterSunday } from "./easter-sunday.ts";
import { isPublicHoliday } from "./public-holidays.ts";

/** Monday to Friday and not a public holiday (H4). @example isWeekday("2026-12-24") // true */
export function isWeekday(day: CalendarDate): boolean {
  return weekdayOf(day) <= 5 && !isPublicHoliday(day);
}

/**
 * 5 June, 24 and 31 December, and the Friday after Kristi himmelfartsdag: closed in some rules, not in others (H3).
 *
 * @example isDoubtfulDay("2026-12-24") // true
 */
export function isDoubtfulDay(day: CalendarDate): boolean {
  if (["06-05", "12-24", "12-31"].includes(day.slice(5))) return true;
  return weekdayOf(day) === 5 && day === addDays(easterSunday(yearOf(day)), 40);
}

/** A weekday that no rule we know of treats as closed (H4). @example isOrdinaryDay("2026-12-24") // false */
export function isOrdinaryDay(day: CalendarDate): boolean {
  return isWeekday(day) && !isDoubtfulDay(day);
}

/**
 * An ordinary day on which offices are also open all day: not 1 May (H3, H4).
 *
 * @example isOfficeDay("2026-05-01") // false
 */
export function isOfficeDay(day: CalendarDate): boolean {
  return isOrdinaryDay(day) && !day.endsWith("-05-01");
}

/** The first weekday on or after a day. @example nextWeekday("2026-12-19") // "2026-12-21" */
export function nextWeekday(day: CalendarDate): CalendarDate {
  return nearest(day, 1, isWeekday);
}

/** The last weekday on or before a day. @example previousWeekday("2026-12-20") // "2026-12-18" */
export function previousWeekday(day: CalendarDate): CalendarDate {
  return nearest(day, -1, isWeekday);
}

/** The first ordinary day on or after a day. @example nextOrdinaryDay("2026-12-24") // "2026-12-28" */
export function nextOrdinaryDay(day: CalendarDate): CalendarDate {
  return nearest(day, 1, isOrdinaryDay);
}

/** The last office day on or before a day. @example previousOfficeDay("2026-12-24") // "2026-12-23" */
export function previousOfficeDay(day: CalendarDate): CalendarDate {
  return nearest(day, -1, isOfficeDay);
}

/** The first office day on or after a day. @example nextOfficeDay("2026-05-01") // "2026-05-04" */
export function nextOfficeDay(day: CalendarDate): CalendarDate {
  return nearest(day, 1, isOfficeDay);
}

/** The n-th ordinary day after a day; the day itself is not counted. @example addOrdinaryDays("2026-11-18", 6) // "2026-11-26" */
export function addOrdinaryDays(day: CalendarDate, count: number): CalendarDate {
  return countForward(day, count, isOrdinaryDay);
}

/**
 * The n-th office day after a day; the day itself is not counted.
 *
 * @example addOfficeDays("2026-12-21", 7) // "2027-01-05"
 */
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
