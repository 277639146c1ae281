import type { RuleId } from "#content/ids/rules.ts";
import { addMonths } from "#lib/calendar/add-months.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { previousOfficeDay } from "#lib/calendar/day-kinds.ts";
import { type ClockStep, movedTo } from "./clock-step.ts";

/** The length of a clock. One in months is shown a day earlier than it ends (C7, C8). */
export type ClockLength = { readonly days: number } | { readonly months: number };

/**
 * The last day of a clock that binds the citizen (C0), without how it is reached.
 *
 * @example citizenClock(parseCalendarDate("2026-11-23"), { days: 14 }) // "2026-12-07"
 */
export function citizenClock(start: CalendarDate, length: ClockLength): CalendarDate {
  return previousOfficeDay(
    "days" in length ? addDays(start, length.days) : addDays(addMonths(start, length.months), -1),
  );
}

/**
 * How the last day is reached of a clock that binds the citizen, other than the complaint deadline: counted from the
 * cautious start and moved back to an office day, never forward (C0). The last step is the day to use.
 *
 * @param start the earliest of the days given (F2)
 * @param rule the clock's own rule, C1 or C4–C8
 * @example citizenClockSteps(parseCalendarDate("2026-11-23"), { days: 14 }, "C1").at(-1)?.day // "2026-12-07"
 */
export function citizenClockSteps(start: CalendarDate, length: ClockLength, rule: RuleId): readonly ClockStep[] {
  const raw = "days" in length ? addDays(start, length.days) : addMonths(start, length.months);
  const shown = "days" in length ? raw : addDays(raw, -1);
  const day = citizenClock(start, length);
  return [
    { id: "start", rule: "C0", day: start },
    { id: "length", rule, day: raw },
    ...movedTo("day-before", rule, raw, shown),
    ...movedTo("office-day-before", "C0", shown, day),
    { id: "result", rule, day },
  ];
}
