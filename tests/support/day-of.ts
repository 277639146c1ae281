import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { ClockStep } from "#lib/deadline/clock-step.ts";

/**
 * The day that the steps of a clock lead to; null where there is no clock.
 *
 * @example dayOf(writtenReasonsSteps(day("2026-11-23"))) // "2026-12-07"
 */
export function dayOf(steps: readonly ClockStep[] | null): CalendarDate | null {
  return steps?.at(-1)?.day ?? null;
}
