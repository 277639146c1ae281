import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Notice } from "#lib/deadline/complaint-deadline.ts";

/** A notice with its days as plain text, so that a table of cases can be read as a table. */
export type PlainNotice = {
  readonly decider: Notice["decider"];
  readonly kind?: NonNullable<Notice["kind"]>;
  readonly channel: Notice["channel"];
  readonly dated?: string;
  readonly received?: string;
  readonly told?: string;
  readonly guidance: Notice["guidance"];
};

/**
 * The notice that a plain one describes.
 * Example: `noticeFrom({ decider: "kommune", channel: "oral", told: "2026-11-23", guidance: "missing" })`.
 */
export function noticeFrom(plain: PlainNotice): Notice {
  const { decider, kind, channel, guidance, dated, received, told } = plain;
  return {
    decider,
    channel,
    guidance,
    ...(kind === undefined ? {} : { kind }),
    ...(dated === undefined ? {} : { dated: parseCalendarDate(dated) }),
    ...(received === undefined ? {} : { received: parseCalendarDate(received) }),
    ...(told === undefined ? {} : { told: parseCalendarDate(told) }),
  };
}

/**
 * The days of a plain notice that are given, in no order.
 *
 * @example daysGiven({ ...plain, told: "2026-11-23" }).includes("2026-11-23") // true
 */
export function daysGiven(plain: PlainNotice): readonly string[] {
  return [plain.told, plain.dated, plain.received].filter((day) => day !== undefined);
}

/** A day of the calendar, for tests that speak of one day. @example addDays(day("2026-11-24"), 28) // "2026-12-22" */
export function day(text: string): CalendarDate {
  return parseCalendarDate(text);
}
