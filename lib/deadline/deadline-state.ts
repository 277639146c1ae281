import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { checkDay } from "#lib/calendar/check-day.ts";
import { daysBetween } from "#lib/calendar/day-arithmetic.ts";
import { checkObject } from "#lib/routing/check-decider.ts";
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
 * @throws RangeError naming the field, when a day is not real
 * @example deadlineState(deadline, today) // { state: "open", daysLeft: 26, officeDayPassed: false }
 */
export function deadlineState(deadline: ComplaintDeadline, today: CalendarDate): DeadlineState {
  checkDay("today", today);
  checkObject("deadline", deadline);
  const { safeDay, latestDay, officeDay } = deadline;
  checkDay("safeDay", safeDay);
  checkDay("officeDay", officeDay);
  if (latestDay !== null) checkDay("latestDay", latestDay);
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
