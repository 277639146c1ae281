import { parseAnswers } from "#lib/answers/answers-schema.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";

/** The day on which the benchmarks make the plan of their case. */
export const benchToday = parseCalendarDate("2026-11-21");

/** The case that the benchmarks measure: ordinary, and the same in each, so that their numbers can be compared. */
export const benchAnswers = parseAnswers({
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-19",
  received: "2026-11-19",
  guidance: "given",
});
