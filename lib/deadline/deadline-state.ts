import { type CalendarDate, isCalendarDate } from "#lib/calendar/calendar-date.ts";
import { daysBetween } from "#lib/calendar/day-arithmetic.ts";
import type { ComplaintDeadline } from "./complaint-deadline.ts";

export type DeadlineState = {
  readonly state: "open" | "last-day" | "safe-day-passed" | "passed";
  /** Calendar days to `safeDay`; negative when it is past. */
  readonly daysLeft: number;
  readonly officeDayPassed: boolean;
};

/**
 * A deadline seen from today (F8).
 *
 * @param today the calendar day in Denmark (H5)
 * @throws RangeError when `today` is not a real day
 * @example deadlineState(deadline, parseCalendarDate("2026-11-21")) // { state: "open", daysLeft: 26, … }
 */
export function deadlineState(deadline: ComplaintDeadline, today: CalendarDate): DeadlineState {
  if (!isCalendarDate(today)) throw new RangeError(`today is not a real day: ${JSON.stringify(today)}`);
  const { safeDay, latestDay, officeDay } = deadline;
  return {
    state: stateOf(safeDay, latestDay, today),
    daysLeft: daysBetween(today, safeDay),
    officeDayPassed: today > officeDay,
  };
}

function stateOf(safeDay: CalendarDate, latestDay: CalendarDate | null, today: CalendarDate): DeadlineState["state"] {
  if (today < safeDay) return "open";
  if (today === safeDay) return "last-day";
  return latestDay === null || today <= latestDay ? "safe-day-passed" : "passed";
}
