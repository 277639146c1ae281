import type { RuleId } from "#content/ids/rules.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { nextOfficeDay } from "#lib/calendar/day-kinds.ts";
import { type ClockStep, movedTo } from "./clock-step.ts";

/**
 * How the day is reached by which an authority should have acted: the receipt day is not counted, and an end on a day
 * that is not an office day moves forward to one (C0). The last step is the day.
 *
 * @param start the day it came to the authority
 * @param days calendar days
 * @example authorityClock(parseCalendarDate("2026-11-26"), 28, "C3").at(-1)?.day // "2026-12-28"
 */
export function authorityClock(start: CalendarDate, days: number, rule: RuleId): readonly ClockStep[] {
  const raw = addDays(start, days);
  const day = nextOfficeDay(raw);
  return [
    { id: "start", rule: "C0", day: start },
    { id: "length", rule, day: raw },
    ...movedTo("office-day-after", "C0", raw, day),
    { id: "result", rule, day },
  ];
}
