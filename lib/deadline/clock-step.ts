import type { ClockStepId } from "#content/ids/clock-steps.ts";
import type { RuleId } from "#content/ids/rules.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";

/** One step of how a clock's day is reached (F9, C0). The words for it are in content, by clock and id. */
export type ClockStep = {
  readonly id: ClockStepId;
  readonly rule: RuleId;
  /** The day this step reaches. */
  readonly day: CalendarDate;
};

/**
 * A step that is only there when it moves the day.
 *
 * @example movedTo("office-day-before", "C0", "2026-12-04", "2026-12-04") // []
 */
export function movedTo(id: ClockStepId, rule: RuleId, from: CalendarDate, day: CalendarDate): readonly ClockStep[] {
  return from === day ? [] : [{ id, rule, day }];
}
