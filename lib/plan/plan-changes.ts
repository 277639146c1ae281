import type { QuestionId } from "#content/ids/questions.ts";
import { journey } from "#lib/answers/journey.ts";
import { askedQuestions } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Plan } from "#lib/plan/plan.ts";

/** What a changed answer has done to the plan. */
export type PlanChanges = {
  /** The day to use, before and now; null where no day is computed. */
  readonly before: CalendarDate | null;
  readonly now: CalendarDate | null;
  /** The day lies behind today. */
  readonly isPassed: boolean;
  /** Answered and counted before, and not asked any more. */
  readonly dropped: readonly QuestionId[];
  /** Asked now and not before, and not answered yet. */
  readonly asked: readonly QuestionId[];
};

/**
 * Compares the plan before a change with the plan after it; null where no answer that counts is another.
 *
 * @param before the plan as it was when the person went to change an answer; both are of the same day
 * @example planChanges(plan, planOf({ ...answers, dated: "2026-11-18" }))?.now // "2026-12-16"
 */
export function planChanges(before: Plan, now: Plan): PlanChanges | null {
  // What was ticked and noted beside the answers is no answer (decisions 0025 and 0028).
  if (journey.every(({ id }) => JSON.stringify(before.answers[id]) === JSON.stringify(now.answers[id]))) return null;
  const [askedBefore, askedNow] = [askedIn(before), askedIn(now)];
  return {
    before: dayOf(before),
    now: dayOf(now),
    isPassed: now.deadline.status === "computed" && now.deadline.state.daysLeft < 0,
    dropped: askedBefore.filter((id) => before.answers[id] !== undefined && !askedNow.includes(id)),
    asked: askedNow.filter((id) => now.answers[id] === undefined && !askedBefore.includes(id)),
  };
}

function dayOf({ deadline }: Plan): CalendarDate | null {
  return deadline.status === "computed" ? deadline.useDay : null;
}

function askedIn({ answers, ladder }: Plan): readonly QuestionId[] {
  return askedQuestions(answers, ladder !== null).map(({ id }) => id);
}
