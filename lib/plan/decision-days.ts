import type { Answers } from "#lib/answers/answers.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { DecisionDays } from "#lib/deadline/cautious-start.ts";

/**
 * The days given for the decision, without those answered "Ved ikke".
 *
 * @example decisionDays({ dated: "2026-11-18", received: "unknown" }) // { dated: "2026-11-18" }
 */
export function decisionDays({ dated, received, told }: Answers): DecisionDays {
  return {
    ...(isDay(dated) && { dated }),
    ...(isDay(received) && { received }),
    ...(isDay(told) && { told }),
  };
}

/** Whether a date question has been answered with a day. @example isDay("unknown") // false */
export function isDay(answer: CalendarDate | "unknown" | undefined): answer is CalendarDate {
  return answer !== undefined && answer !== "unknown";
}
