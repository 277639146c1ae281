import { type CalendarDate, parseCalendarDate } from "./calendar-date.ts";

const ZONE = "Europe/Copenhagen";

/**
 * The calendar day in Denmark at an instant, whatever zone the device is in (H5).
 *
 * Asked of `Temporal`, where the browser has it: the first use of `Intl` costs a slow phone a tenth of a second, just
 * when the page is to answer its first press. Where it has not, `Intl` says the same
 * (`tests/e2e/other-zones.spec.ts` compares the two in a browser).
 *
 * @example copenhagenDay(new Date("2026-11-21T23:30:00Z")) // "2026-11-22"
 * @throws {RangeError} when the date is no instant, as `new Date("x")`.
 */
export function copenhagenDay(instant: Date): CalendarDate {
  const { Temporal }: { Temporal?: typeof globalThis.Temporal } = globalThis;
  if (Temporal === undefined) return parseCalendarDate(writtenByIntl(instant));
  const there = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
  return parseCalendarDate(there.toPlainDate().toString());
}

/** The day as year, month and day, in the calendar and the digits that a day is written with here. */
function writtenByIntl(instant: Date): string {
  const format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone: ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year?.padStart(4, "0")}-${parts.month}-${parts.day}`;
}
