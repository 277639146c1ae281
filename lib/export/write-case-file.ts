import { emptyForm } from "#lib/answers/form-values.ts";
import type { KeptCase } from "#lib/answers/kept-case.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";

/** What every file begins with, so that one is known from any other JSON. */
export const caseFileFormat = "klagevejen-sag";
/** The version that is written; `case-file.ts` reads it and those before it. */
export const caseFileVersion = 2;

/**
 * A case as a file that a person can read: JSON with a version, and only what has been typed, right or wrong.
 *
 * @param savedOn the calendar day in Denmark (H5)
 * @example JSON.parse(writeCaseFile({ form, register: "citizen" }, today)).savedOn // "2026-11-21"
 */
export function writeCaseFile({ form, register, id }: KeptCase, savedOn: CalendarDate): string {
  const typed = Object.entries(form).filter(
    ([id, value]) => JSON.stringify(value) !== JSON.stringify(emptyForm[id as keyof typeof emptyForm]),
  );
  const file = {
    format: caseFileFormat,
    version: caseFileVersion,
    savedOn,
    register,
    ...(id && { id }),
    form: Object.fromEntries(typed),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The name a saved case gets. @example caseFileName("2026-11-21") // "klagevejen-sag-2026-11-21.json" */
export function caseFileName(savedOn: CalendarDate): string {
  return `${caseFileFormat}-${savedOn}.json`;
}
