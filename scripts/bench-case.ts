import type { Answers } from "#lib/answers/answers.ts";
import { type CalendarDate, parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { typedAnswers } from "#lib/export/typed-answers.ts";

/** The day on which the benchmarks make the plan of their case. */
export const benchToday = parseCalendarDate("2026-11-21");

/** The case that the benchmarks measure: ordinary, and the same in each, so that their numbers can be compared. */
export const benchAnswers = decidedBefore(benchToday);

/**
 * The same case as a browser keeps it, decided two days before `today`, so that its deadline lies ahead of that day.
 *
 * @returns what stands in the storage of the site
 * @example keptCase(benchToday).includes('"day":"19"') // true
 */
export function keptCase(today: CalendarDate): string {
  // On a device it is kept for a time; the site itself sees to it that this is none too long.
  return JSON.stringify({ register: "citizen", form: typedAnswers(decidedBefore(today)), until: "2099-12-31" });
}

function decidedBefore(today: CalendarDate): Answers {
  const decided = addDays(today, -2);
  return {
    decider: "kommune",
    kommune: "Aarhus",
    stage: "decided",
    channel: "digital-post",
    dated: decided,
    received: decided,
    guidance: "given",
  };
}
