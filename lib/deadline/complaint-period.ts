import type { DeadlineStepId } from "#content/ids/deadline-steps.ts";
import type { DeciderId } from "#content/ids/deciders.ts";
import { addMonths } from "#lib/calendar/add-months.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";

/** How long one has to complain, and the steps that say so in the two readings. */
export type ComplaintPeriod = {
  /** The raw last day of a period that starts on a day; the start itself is not counted. */
  readonly endFrom: (start: CalendarDate) => CalendarDate;
  readonly safeStep: DeadlineStepId;
  readonly latestStep: DeadlineStepId;
  /** It runs from the decision itself, whenever that came. */
  readonly fromDecision: boolean;
};

const fourWeeks: ComplaintPeriod = {
  endFrom: (start) => addDays(start, 28),
  safeStep: "four-weeks",
  latestStep: "latest-four-weeks",
  fromDecision: false,
};

const sixMonths: ComplaintPeriod = {
  endFrom: (start) => addMonths(start, 6),
  safeStep: "six-months",
  latestStep: "latest-six-months",
  fromDecision: true,
};

/**
 * The period for complaining (F1): four weeks, and for an adoptionssamråd six calendar months from the decision
 * (adoptionsloven § 25 b, stk. 3). The one place that says how long.
 *
 * @example complaintPeriod({ decider: "kommune" }).endFrom(parseCalendarDate("2026-11-19")) // "2026-12-17"
 */
export function complaintPeriod({ decider }: { readonly decider: DeciderId }): ComplaintPeriod {
  return decider === "adoptionssamraad" ? sixMonths : fourWeeks;
}
