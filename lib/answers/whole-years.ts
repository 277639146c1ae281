import { type DateQuestionId, dateQuestionIds } from "#content/ids/questions.ts";
import type { DateFields } from "./form-values.ts";

const twoDigits = /^\d{2}$/;

/**
 * Whether a year is written with two digits. While a person types 2026, it is 20 on the way: so it counts as this
 * century's only when the field is left or "Næste" is pressed, and no deadline flickers by meanwhile.
 *
 * @example isShortYear("26") // true
 */
export function isShortYear(year: string): boolean {
  return twoDigits.test(year.trim());
}

/** The year in full. @example wholeYear("26") // "2026" */
export function wholeYear(year: string): string {
  return isShortYear(year) ? `20${year.trim()}` : year;
}

/**
 * Some questions' values with every two-digit year written in full.
 *
 * @example withWholeYears({ dated: { day: "1", month: "2", year: "26" } }) // { dated: { day: "1", month: "2", year: "2026" } }
 */
export function withWholeYears(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isDate = (id: string): id is DateQuestionId => dateQuestionIds.some((date) => date === id);
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      if (!isDate(id) || typeof value !== "object" || value === null) return [id, value];
      const fields = value as DateFields;
      return [id, { ...fields, year: wholeYear(fields.year ?? "") }];
    }),
  );
}
