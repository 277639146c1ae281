import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { addOfficeDays, nextOfficeDay } from "#lib/calendar/day-kinds.ts";
import { citizenClock } from "./citizen-clock.ts";

/** C1: ask for written reasons within 14 days of an oral decision (forvaltningsloven § 23). */
export function writtenReasonsDay(told: CalendarDate): CalendarDate {
  return citizenClock(told, { days: 14 });
}

/**
 * C2: the day by which the authority should have answered a request for aktindsigt in one's own case: the
 * seventh working day after it came (forvaltningsloven § 16, stk. 2). Working days are counted as office days.
 *
 * @example aktindsigtAnswerDay(parseCalendarDate("2026-12-21")) // "2027-01-05"
 */
export function aktindsigtAnswerDay(received: CalendarDate): CalendarDate {
  return addOfficeDays(received, 7);
}

/** C2: the first office day on which to remind the authority. */
export function aktindsigtReminderDay(received: CalendarDate): CalendarDate {
  return dayToRemind(aktindsigtAnswerDay(received));
}

/** C0: the office day after the day by which an authority should have acted. */
export function dayToRemind(answerDay: CalendarDate): CalendarDate {
  return nextOfficeDay(addDays(answerDay, 1));
}

/** C4: say within four weeks of the new decision that the complaint is maintained (BEK 861/2025 § 12). */
export function maintainDay(newDecision: CalendarDate): CalendarDate {
  return citizenClock(newDecision, { days: 28 });
}

/** C5: demand court review through Ankestyrelsen within four weeks (barnets lov § 147, serviceloven § 135). */
export function courtReviewDay(decision: CalendarDate): CalendarDate {
  return citizenClock(decision, { days: 28 });
}

/** C6: demand court review of adoption without consent within 14 days (adoptionsloven § 11, stk. 3). */
export function adoptionReviewDay(decision: CalendarDate): CalendarDate {
  return citizenClock(decision, { days: 14 });
}

/** C7: sue over a work injury within 12 months of Ankestyrelsen's decision, others than the injured within 6 (ASL § 47). */
export function workInjurySuitDay(decided: CalendarDate, who: "injured" | "other"): CalendarDate {
  return citizenClock(decided, { months: who === "injured" ? 12 : 6, dayBefore: true });
}

/** C8: complain to the Ombudsman within a year, when other appeal is used up (ombudsmandsloven § 13). */
export function ombudsmanDay(decided: CalendarDate): CalendarDate {
  return citizenClock(decided, { months: 12, dayBefore: true });
}

/** C9: the date the authority has set for an answer to partshøring is never moved. */
export function hearingDay(setByAuthority: CalendarDate): CalendarDate {
  return setByAuthority;
}
