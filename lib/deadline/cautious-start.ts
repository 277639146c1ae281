import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { earliestOf } from "#lib/calendar/day-arithmetic.ts";

/** The days that a decision can have: the date on it, the day it came, the day it was told. */
export type DecisionDays = {
  readonly dated?: CalendarDate;
  readonly received?: CalendarDate;
  readonly told?: CalendarDate;
};

/**
 * The earliest of the days given: the cautious start of every clock that binds the citizen (F2, C0).
 *
 * @throws RangeError when no day is given
 * @example cautiousStart({ dated: "2026-11-18", received: "2026-11-20" }) // "2026-11-18"
 */
export function cautiousStart(days: DecisionDays): CalendarDate {
  return earliestOf(givenDays(days));
}

/**
 * The days that are given, in no order.
 *
 * @example givenDays({ dated: "2026-11-18", told: "2026-11-17" }) // ["2026-11-18", "2026-11-17"]
 */
export function givenDays({ dated, received, told }: DecisionDays): readonly CalendarDate[] {
  return [dated, received, told].filter((day) => day !== undefined);
}
