import { type CalendarDate, parseCalendarDate } from "./calendar-date.ts";
import { addDays } from "./day-arithmetic.ts";

/**
 * Easter Sunday by Gauss's Gregorian computus. The movable Danish holidays are counted from it (H1, H2).
 *
 * @param year 1583–9999
 * @example easterSunday(2026) // "2026-04-05"
 */
export function easterSunday(year: number): CalendarDate {
  const century = Math.floor(year / 100);
  const lunarCorrection = 15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25);
  const leapCorrection = 4 + century - Math.floor(century / 4);
  const paschalMoon = (19 * (year % 19) + lunarCorrection) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * paschalMoon + leapCorrection) % 7;
  // The two exceptions keep Easter from falling later than 25 April.
  const tooLate = (paschalMoon === 29 && sunday === 6) || (paschalMoon === 28 && sunday === 6 && year % 19 > 10);
  const daysAfter22March = paschalMoon + sunday - (tooLate ? 7 : 0);
  return addDays(parseCalendarDate(`${year}-03-22`), daysAfter22March);
}
