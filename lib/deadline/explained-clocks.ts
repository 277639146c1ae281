import type { RuleId } from "#content/ids/rules.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { addOfficeDays } from "#lib/calendar/day-kinds.ts";
import { citizenClockSteps } from "./citizen-clock.ts";
import type { ClockStep } from "./clock-step.ts";

type Steps = readonly ClockStep[];

/**
 * C1: ask for written reasons within 14 days of an oral decision (forvaltningsloven § 23).
 *
 * @example writtenReasonsSteps("2026-11-23").at(-1)?.day // "2026-12-07"
 */
export function writtenReasonsSteps(told: CalendarDate): Steps {
  return citizenClockSteps(told, { days: 14 }, "C1");
}

/**
 * C2: the seventh working day after a request for aktindsigt came, counted as office days (forvaltningsloven § 16).
 *
 * @example aktindsigtSteps("2026-12-21").at(-1)?.day // "2027-01-05"
 */
export function aktindsigtSteps(received: CalendarDate): Steps {
  const day = addOfficeDays(received, 7);
  return [
    { id: "start", rule: "C0", day: received },
    { id: "length", rule: "C2", day },
    { id: "result", rule: "C2", day },
  ];
}

/**
 * C4, R6: four weeks from a new decision, to maintain the complaint or to complain again (BEK 861/2025 § 12).
 *
 * @example maintainSteps("2027-01-05").at(-1)?.day // "2027-02-02"
 */
export function maintainSteps(newDecision: CalendarDate, rule: RuleId = "C4"): Steps {
  return citizenClockSteps(newDecision, { days: 28 }, rule);
}

/**
 * C5: demand court review through Ankestyrelsen within four weeks (barnets lov § 147, serviceloven § 135).
 *
 * @example courtReviewSteps("2027-02-25").at(-1)?.day // "2027-03-24"
 */
export function courtReviewSteps(decision: CalendarDate): Steps {
  return citizenClockSteps(decision, { days: 28 }, "C5");
}

/**
 * C6: demand court review of adoption without consent within 14 days (adoptionsloven § 11, stk. 3).
 *
 * @example adoptionReviewSteps("2027-01-04").at(-1)?.day // "2027-01-18"
 */
export function adoptionReviewSteps(decision: CalendarDate): Steps {
  return citizenClockSteps(decision, { days: 14 }, "C6");
}

/**
 * C7: sue over a work injury within 12 months of Ankestyrelsen's decision, others than the injured within 6 (ASL §
 * 47).
 *
 * @example workInjurySuitSteps("2026-11-23", "injured").at(-1)?.day // "2027-11-22"
 */
export function workInjurySuitSteps(decided: CalendarDate, who: "injured" | "other"): Steps {
  return citizenClockSteps(decided, { months: who === "injured" ? 12 : 6 }, "C7");
}

/**
 * C8: complain to the Ombudsman within a year, when other appeal is used up (ombudsmandsloven § 13).
 *
 * @example ombudsmanSteps("2026-11-21").at(-1)?.day // "2027-11-19"
 */
export function ombudsmanSteps(decided: CalendarDate): Steps {
  return citizenClockSteps(decided, { months: 12 }, "C8");
}

/**
 * C9: the date the authority has set for an answer to partshøring is never moved.
 *
 * @example hearingSteps("2026-12-24") // [{ id: "set-by-authority", rule: "C9", day: "2026-12-24" }]
 */
export function hearingSteps(setByAuthority: CalendarDate): Steps {
  return [{ id: "set-by-authority", rule: "C9", day: setByAuthority }];
}

/**
 * R3: 14 weeks from receipt, before which a change that needs notice may not begin when it is complained over
 * (serviceloven § 3 a, barnets lov § 11). The end is not moved: no later day is promised than the law gives.
 *
 * @param start the earliest of the days given
 * @example noticeSteps(parseCalendarDate("2027-01-04")).at(-1)?.day // "2027-04-12"
 */
export function noticeSteps(start: CalendarDate): Steps {
  const day = addDays(start, 14 * 7);
  return [
    { id: "start", rule: "C0", day: start },
    { id: "length", rule: "R3", day },
    { id: "result", rule: "R3", day },
  ];
}
