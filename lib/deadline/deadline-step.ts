import type { DeadlineStepId } from "#content/ids/deadline-steps.ts";
import type { RuleId } from "#content/ids/rules.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";

/** One step of the explanation (F9). The words for it are in content, by id. */
export type DeadlineStep = {
  readonly id: DeadlineStepId;
  readonly rule: RuleId;
  /** The day this step reaches. */
  readonly day: CalendarDate;
};
