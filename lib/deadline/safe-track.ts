import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { isDoubtfulDay, isWeekday, nextWeekday, previousWeekday } from "#lib/calendar/day-kinds.ts";
import { cautiousStart } from "./cautious-start.ts";
import type { Notice } from "./complaint-deadline.ts";
import { complaintPeriod } from "./complaint-period.ts";
import { ankestyrelsenDecidesOnPeriod } from "./deadline-scope.ts";
import type { DeadlineStep } from "./deadline-step.ts";

/**
 * The cautious reading: from the earliest day given (F2), moved forward from a closed day only where
 * Ankestyrelsen's own guidance says so, and back everywhere else (F3). A doubtful day stays (F4).
 *
 * @example safeTrack({ decider: "a-kasse", channel: "digital-post", guidance: "given", received: "2026-11-22" }).day
 * // "2026-12-18", because the raw day is a Sunday
 */
export function safeTrack(notice: Notice): { readonly day: CalendarDate; readonly steps: readonly DeadlineStep[] } {
  const start = cautiousStart(notice);
  const { endFrom, safeStep } = complaintPeriod(notice);
  const raw = endFrom(start);
  const movesForward = ankestyrelsenDecidesOnPeriod(notice);
  const day = movesForward ? nextWeekday(raw) : previousWeekday(raw);
  const steps: DeadlineStep[] = [
    { id: "start-earliest-day", rule: "F2", day: start },
    { id: safeStep, rule: "F1", day: raw },
  ];
  if (!isWeekday(raw)) steps.push({ id: movesForward ? "next-weekday" : "weekday-before", rule: "F3", day });
  if (isDoubtfulDay(day)) steps.push({ id: "doubtful-day-stays", rule: "F4", day });
  return { day, steps };
}
