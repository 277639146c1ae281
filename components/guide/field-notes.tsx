import { DateEcho } from "#components/fields/date-echo.tsx";
import type { DateFields } from "#lib/answers/form-values.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { dateEcho } from "#lib/document/date-echo.ts";

export { DateDrawing } from "#components/drawings/date-drawing.tsx";
export { CprNote } from "#components/fields/cpr-note.tsx";

type TypedDayProps = { readonly fields: DateFields; readonly today: CalendarDate };

/**
 * What is said of a date as it is typed; nothing until it is one.
 *
 * @example <TypedDay fields={form.dated} today={today} />
 */
export function TypedDay({ fields, today }: TypedDayProps) {
  const echo = dateEcho(fields, today);
  return echo && <DateEcho {...echo} />;
}
