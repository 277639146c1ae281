import { type DateQuestionId, dateQuestionIds } from "#content/ids/questions.ts";
import type { DateFields } from "./form-values.ts";
import { type DatePart, typedParts } from "./read-date-fields.ts";

const twoDigits = /^\d{2}$/;

/**
 * Whether a date's year is written with two digits, in its own field or in a date written whole in the first. While a
 * person types 2026, it is 20 on the way: so it counts as this century's only when the field is left or "Næste" is
 * pressed, and no deadline flickers by meanwhile.
 *
 * @example isShortYear({ day: "19", month: "11", year: "26" }) // true
 * @example isShortYear({ day: "19/11-20", month: "", year: "" }) // true
 */
export function isShortYear(fields: Pick<DateFields, DatePart>): boolean {
  return twoDigits.test(typedParts(fields).year);
}

/**
 * A date as it stands when its field has been left: in its three fields, the year in full.
 *
 * @example inWholeYears({ day: "19/11-26", month: "", year: "" }) // { day: "19", month: "11", year: "2026" }
 */
export function inWholeYears(fields: Pick<DateFields, DatePart>): Pick<DateFields, DatePart> {
  const parts = typedParts(fields);
  return { ...parts, year: isShortYear(parts) ? `20${parts.year}` : parts.year };
}

/**
 * Some questions' values with every date as it stands when its field has been left.
 *
 * @example withWholeYears({ dated: { day: "1", month: "2", year: "26" } }) // { dated: { day: "1", month: "2", year: "2026" } }
 */
export function withWholeYears(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isDate = (id: string): id is DateQuestionId => dateQuestionIds.some((date) => date === id);
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      if (!isDate(id) || typeof value !== "object" || value === null) return [id, value];
      // A field in which nothing was ever typed may have no value at all.
      const { day = "", month = "", year = "" } = value as Partial<DateFields>;
      return [id, { ...value, ...inWholeYears({ day, month, year }) }];
    }),
  );
}
