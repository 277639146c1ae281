import { type CalendarDate, parseCalendarDate } from "./calendar-date.ts";
import { addDays, yearOf } from "./day-arithmetic.ts";
import { easterSunday } from "./easter-sunday.ts";

/** Store bededag was a holiday for the last time in 2023 (lov nr. 214 af 6. marts 2023). */
const lastYearOfStoreBededag = 2023;

/** Days counted from Easter Sunday: skærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfart, pinse. */
const daysFromEaster = [-3, -2, 0, 1, 39, 49, 50] as const;

const known = new Map<number, ReadonlySet<CalendarDate>>();

/**
 * The public holidays of a year (H1, H2). Other Sundays are not in the set.
 *
 * Source: lov nr. 1754 af 29. december 2025 (list of holidays); BEK nr. 270 af 7. marts 2023 (store bededag).
 * @example holidaysOf(2026).has(parseCalendarDate("2026-05-14")) // true, because it is Kristi himmelfartsdag
 */
export function holidaysOf(year: number): ReadonlySet<CalendarDate> {
  const cached = known.get(year);
  if (cached) return cached;
  const easter = easterSunday(year);
  const movable = year <= lastYearOfStoreBededag ? [...daysFromEaster, 26] : daysFromEaster;
  const fixed = [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`].map(parseCalendarDate);
  const holidays = new Set([...fixed, ...movable.map((days) => addDays(easter, days))]);
  known.set(year, holidays);
  return holidays;
}

/**
 * Whether a day is a public holiday (H1, H2); Sundays are asked for with the weekday instead.
 *
 * @example isPublicHoliday("2026-12-25") // true
 */
export function isPublicHoliday(day: CalendarDate): boolean {
  return holidaysOf(yearOf(day)).has(day);
}
