import { type CalendarReason, calendarTitles } from "#content/da/calendar.ts";
import type { ClockId } from "#content/ids/plan.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { caseWords } from "#lib/document/case-words.ts";
import { timelineBlock } from "#lib/document/timeline-block.ts";
import type { Plan, PlanDay } from "#lib/plan/plan.ts";

/** A day of the plan as it stands in the citizen's own calendar. */
export type CalendarEntry = {
  readonly id: ClockId;
  readonly day: CalendarDate;
  readonly reason: CalendarReason;
  /** Neutral: it may stand on a lock screen. */
  readonly title: string;
  /** What the plan says of the day, word for word. */
  readonly text: string;
};

/**
 * The days of a plan that are worth an alarm, in order: every clock that binds the citizen (C1, C4–C9, F2, F5), the
 * days from which the authority may be reminded (C2, C3), and meetings. Days that have passed stay out, and so do the
 * authority's own days and the long reading of an unsettled deadline: nobody is to plan by those.
 *
 * @param plan made for today
 * @returns nothing when the plan has no such day
 * @example planCalendar(plan)[0] // { id: "complaint", day: "2026-12-17", reason: "deadline", title: "Frist i min sag", … }
 */
export function planCalendar(plan: Plan): readonly CalendarEntry[] {
  const told = timelineBlock(plan, caseWords(plan))?.block.items ?? [];
  return plan.days.flatMap((day) => {
    const reason = reasonOf(day);
    const words = told.find(({ id }) => id === day.id);
    if (reason === null || words === undefined || day.day < plan.today) return [];
    const text = `${words.title}. ${words.text}`;
    return [{ id: day.id, day: day.day, reason, title: calendarTitles[reason], text }];
  });
}

function reasonOf({ id, owner }: PlanDay): CalendarReason | null {
  if (owner === "citizen") return "deadline";
  if (id === "aktindsigt-remind" || id === "reassessment-remind") return "reminder";
  return id === "meeting" ? "meeting" : null;
}
