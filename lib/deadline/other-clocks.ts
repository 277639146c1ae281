import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { nextOfficeDay } from "#lib/calendar/day-kinds.ts";
import type { ClockStep } from "./clock-step.ts";
import {
  adoptionReviewSteps,
  aktindsigtSteps,
  courtReviewSteps,
  hearingSteps,
  maintainSteps,
  ombudsmanSteps,
  workInjurySuitSteps,
  writtenReasonsSteps,
} from "./explained-clocks.ts";

/** The day that the steps of a clock lead to. */
function dayOf(steps: readonly ClockStep[]): CalendarDate {
  const last = steps.at(-1);
  if (!last) throw new RangeError("A clock without steps");
  return last.day;
}

/**
 * C1: ask for written reasons within 14 days of an oral decision (forvaltningsloven § 23).
 *
 * @example writtenReasonsDay("2026-11-23") // "2026-12-07"
 */
export function writtenReasonsDay(told: CalendarDate): CalendarDate {
  return dayOf(writtenReasonsSteps(told));
}

/**
 * C2: the day by which the authority should have answered a request for aktindsigt in one's own case: the
 * seventh working day after it came (forvaltningsloven § 16, stk. 2). Working days are counted as office days.
 *
 * @example aktindsigtAnswerDay(parseCalendarDate("2026-12-21")) // "2027-01-05"
 */
export function aktindsigtAnswerDay(received: CalendarDate): CalendarDate {
  return dayOf(aktindsigtSteps(received));
}

/**
 * C2: the first office day on which to remind the authority.
 *
 * @example aktindsigtReminderDay("2026-12-21") // "2027-01-06"
 */
export function aktindsigtReminderDay(received: CalendarDate): CalendarDate {
  return dayToRemind(aktindsigtAnswerDay(received));
}

/**
 * C0: the office day after the day by which an authority should have acted.
 *
 * @example dayToRemind("2026-12-28") // "2026-12-29"
 */
export function dayToRemind(answerDay: CalendarDate): CalendarDate {
  return nextOfficeDay(addDays(answerDay, 1));
}

/**
 * C4: say within four weeks of the new decision that the complaint is maintained (BEK 861/2025 § 12).
 *
 * @example maintainDay("2027-01-05") // "2027-02-02"
 */
export function maintainDay(newDecision: CalendarDate): CalendarDate {
  return dayOf(maintainSteps(newDecision));
}

/**
 * C5: demand court review through Ankestyrelsen within four weeks (barnets lov § 147, serviceloven § 135).
 *
 * @example courtReviewDay("2027-02-25") // "2027-03-24"
 */
export function courtReviewDay(decision: CalendarDate): CalendarDate {
  return dayOf(courtReviewSteps(decision));
}

/**
 * C6: demand court review of adoption without consent within 14 days (adoptionsloven § 11, stk. 3).
 *
 * @example adoptionReviewDay("2027-01-04") // "2027-01-18"
 */
export function adoptionReviewDay(decision: CalendarDate): CalendarDate {
  return dayOf(adoptionReviewSteps(decision));
}

/**
 * C7: sue over a work injury within 12 months of Ankestyrelsen's decision, others than the injured within 6 (ASL §
 * 47).
 *
 * @example workInjurySuitDay("2026-11-23", "injured") // "2027-11-22"
 */
export function workInjurySuitDay(decided: CalendarDate, who: "injured" | "other"): CalendarDate {
  return dayOf(workInjurySuitSteps(decided, who));
}

/**
 * C8: complain to the Ombudsman within a year, when other appeal is used up (ombudsmandsloven § 13).
 *
 * @example ombudsmanDay("2026-11-21") // "2027-11-19"
 */
export function ombudsmanDay(decided: CalendarDate): CalendarDate {
  return dayOf(ombudsmanSteps(decided));
}

/**
 * C9: the date the authority has set for an answer to partshøring is never moved.
 *
 * @example hearingDay("2026-12-24") // "2026-12-24"
 */
export function hearingDay(setByAuthority: CalendarDate): CalendarDate {
  return dayOf(hearingSteps(setByAuthority));
}
