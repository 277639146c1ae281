import { dateEchoWords } from "#content/da/date-echo.ts";
import type { DateFields } from "#lib/answers/form-values.ts";
import { readDateFields } from "#lib/answers/read-date-fields.ts";
import { isShortYear } from "#lib/answers/whole-years.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishWeekday } from "#lib/calendar/danish-day.ts";
import { fill } from "./fill.ts";

/** What is said back of a typed date, and whether its year is asked about. */
type DateEcho = { readonly text: string; readonly isDoubted: boolean };

/**
 * "Det var en torsdag", once the three fields are a real day. A day more than a year back may be right, but the year is
 * worth a second look (F10).
 *
 * @param today the calendar day in Denmark (H5)
 * @returns null while a date is half typed, wrong, or said to be unknown
 * @example dateEcho({ day: "2", month: "3", year: "2019", unknown: false, confirmed: "" }, today)
 * // { text: "Det var en lørdag. Er året rigtigt?", isDoubted: true }
 */
export function dateEcho(fields: DateFields, today: CalendarDate): DateEcho | null {
  if (fields.unknown || isShortYear(fields)) return null;
  const reading = readDateFields(fields);
  if (!("day" in reading)) return null;
  const { day } = reading;
  const tense = day === today ? "today" : day < today ? "past" : "future";
  const text = fill(dateEchoWords[tense], { weekday: danishWeekday(day) });
  const isDoubted = day < yearBefore(today);
  return { text: isDoubted ? `${text}. ${dateEchoWords.yearDoubt}` : text, isDoubted };
}

/** The same date a year earlier, as text to compare with: 29 February has no such day, and is past all of February. */
function yearBefore(today: CalendarDate): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}
