import { months } from "#content/da/months.ts";
import type { DateErrorId } from "#content/ids/errors.ts";
import { type CalendarDate, isCalendarDate } from "#lib/calendar/calendar-date.ts";
import type { DateFields } from "./form-values.ts";
import { yearLimits } from "./year-limits.ts";

/** "torsdag den 19. september 2026" and some room. */
const longestDate = 60;

/** The three fields of a date, as they stand. */
export const dateParts = ["day", "month", "year"] as const;

export type DatePart = (typeof dateParts)[number];

export type DateReading = { readonly day: CalendarDate } | { readonly error: DateErrorId; readonly part: DatePart };

/**
 * Reads three typed fields as a day. Takes 9 and 09, "nov" and "november", and a two-digit year of this century.
 *
 * @returns the day, or what is wrong and in which field; the first thing that is wrong, from left to right
 * @example readDateFields({ day: "19", month: "nov", year: "26" }) // { day: "2026-11-19" }
 * @example readDateFields({ day: "31", month: "2", year: "2026" }) // { error: "not-real", part: "day" }
 */
export function readDateFields(fields: Pick<DateFields, DatePart>): DateReading {
  const typed = typedParts(fields);
  if (!typed.day && !typed.month && !typed.year) return { error: "missing", part: "day" };
  if (!typed.day) return { error: "day-missing", part: "day" };
  if (!/^\d{1,2}\.?$/.test(typed.day)) return { error: "day-number", part: "day" };
  if (!typed.month) return { error: "month-missing", part: "month" };
  const month = readMonth(typed.month);
  if (month === null) return { error: "month-number", part: "month" };
  if (!typed.year) return { error: "year-missing", part: "year" };
  if (!/^(\d{2}|\d{4})$/.test(typed.year)) return { error: "year-number", part: "year" };
  const year = typed.year.length === 2 ? 2000 + Number(typed.year) : Number(typed.year);
  if (year < yearLimits.earliest) return { error: "far-past", part: "year" };
  if (year > yearLimits.latest) return { error: "far-future", part: "year" };
  const day = `${year}-${twoDigits(month)}-${twoDigits(Number.parseInt(typed.day, 10))}`;
  return isCalendarDate(day) ? { day } : { error: "not-real", part: "day" };
}

/**
 * The three parts of a date, without spaces round them: the whole date written in the first field is a date all the same.
 *
 * @example typedParts({ day: "19/11-2026", month: "", year: "" }) // { day: "19", month: "11", year: "2026" }
 */
export function typedParts(fields: Pick<DateFields, DatePart>): Pick<DateFields, DatePart> {
  const parts = { day: fields.day.trim(), month: fields.month.trim(), year: fields.year.trim() };
  return (!parts.month && !parts.year && splitPastedDate(fields.day)) || parts;
}

/**
 * Splits a date that was pasted whole.
 *
 * @returns null when the text is not a date in one of the common ways of writing it
 * @example splitPastedDate("19/11-2026") // { day: "19", month: "11", year: "2026" }
 * @example splitPastedDate("torsdag den 19. november 2026") // { day: "19", month: "november", year: "2026" }
 */
export function splitPastedDate(text: string): Pick<DateFields, DatePart> | null {
  // A whole page pasted by mistake is no date, and is not worth searching.
  if (text.length > longestDate) return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return { day: iso[3] ?? "", month: iso[2] ?? "", year: iso[1] ?? "" };
  const numbers = /^(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{4}|\d{2})$/.exec(text.trim());
  if (numbers) return { day: numbers[1] ?? "", month: numbers[2] ?? "", year: numbers[3] ?? "" };
  const named = /(?:^|\s)(\d{1,2})\.?\s+([a-zæøå]{3,})\.?\s+(\d{4}|\d{2})$/i.exec(text.trim());
  if (named && readMonth(named[2] ?? "") !== null) {
    return { day: named[1] ?? "", month: named[2] ?? "", year: named[3] ?? "" };
  }
  return null;
}

/** A month as a number or by name, three letters or more: 1–12, or null. */
function readMonth(text: string): number | null {
  if (/^\d{1,2}\.?$/.test(text)) {
    const number = Number.parseInt(text, 10);
    return number >= 1 && number <= 12 ? number : null;
  }
  const name = text.toLowerCase().replace(/\.$/, "");
  const index = name.length >= 3 ? months.findIndex((month) => month.startsWith(name)) : -1;
  return index >= 0 ? index + 1 : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
