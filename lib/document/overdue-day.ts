import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { isDue } from "#lib/plan/plan-tasks.ts";

/**
 * The day that the authority had for looking at its decision again, once it is time to write and ask (C3); null before,
 * and where no day is known.
 *
 * @example overdueDay(planOf({ decider: "kommune", stage: "complained", complainedOn: "2026-10-12" })) // "2026-11-09"
 */
export function overdueDay({ tasks, days, today }: Plan): CalendarDate | null {
  return (isDue("remind-reassessment", tasks, today) && days.find(({ id }) => id === "reassessment")?.day) || null;
}
