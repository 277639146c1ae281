import type { ClockId } from "#content/ids/plan.ts";
import type { RuleId } from "#content/ids/rules.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import {
  adoptionReviewDay,
  aktindsigtAnswerDay,
  aktindsigtReminderDay,
  courtReviewDay,
  dayToRemind,
  hearingDay,
  maintainDay,
  ombudsmanDay,
  workInjurySuitDay,
  writtenReasonsDay,
} from "#lib/deadline/other-clocks.ts";
import { reassessmentDay } from "#lib/deadline/reassessment-day.ts";
import { afterBoardDecision } from "./board-decision.ts";
import type { CaseFacts } from "./case-facts.ts";
import { decisionDays, isDay } from "./decision-days.ts";
import { type AfterNewDecision, afterNewDecision } from "./new-decision.ts";
import type { PlanDay } from "./plan.ts";

/**
 * Every event and clock of the case that has a day, in order (C0–C9). Nothing runs for what has not happened.
 *
 * @example planDays(facts)[0] // { id: "decision-dated", day: "2026-11-19", owner: "event", because: null }
 */
export function planDays(facts: CaseFacts): readonly PlanDay[] {
  const days = [
    ...decisionEvents(facts),
    ...meetingAndHearing(facts),
    ...complaintDays(facts),
    ...aktindsigtDays(facts),
    ...reassessmentDays(facts),
    ...newDecisionDays(facts),
    ...boardDays(facts),
  ];
  return days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const event = (id: ClockId, day: CalendarDate): PlanDay => ({ id, day, owner: "event", because: null });
const citizen = (id: ClockId, day: CalendarDate, because: RuleId | null): PlanDay => ({
  id,
  day,
  owner: "citizen",
  because,
});
const latestReading = (day: CalendarDate): PlanDay => ({ id: "complaint-latest", day, owner: "event", because: "F2" });
const authority = (id: ClockId, day: CalendarDate, because: RuleId): PlanDay => ({
  id,
  day,
  owner: "authority",
  because,
});

function decisionEvents({ answers }: CaseFacts): PlanDay[] {
  const { dated, received, told } = decisionDays(answers);
  return [
    ...(dated ? [event("decision-dated", dated)] : []),
    ...(received && received !== dated ? [event("decision-received", received)] : []),
    ...(told && told !== dated && told !== received ? [event("decision-told", told)] : []),
  ];
}

function meetingAndHearing({ answers }: CaseFacts): PlanDay[] {
  return [
    ...(isDay(answers.meetingDay) ? [event("meeting", answers.meetingDay)] : []),
    ...(isDay(answers.hearingDay) ? [citizen("hearing", hearingDay(answers.hearingDay), "C9")] : []),
  ];
}

function complaintDays({ answers, deadline, today }: CaseFacts): PlanDay[] {
  const days: PlanDay[] = [];
  if (deadline.status === "in-letter" || deadline.status === "missing-day") {
    if (deadline.letterDay) days.push(citizen("complaint-letter", deadline.letterDay, "R5"));
  }
  if (deadline.status === "computed") {
    const { useDay, useOfficeDay, letterDay } = deadline;
    const { safeDay, latestDay } = deadline.deadline;
    const isLetterEarlier = letterDay !== undefined && letterDay < safeDay;
    if (useOfficeDay !== useDay) days.push(citizen("complaint-office", useOfficeDay, "F5"));
    days.push(isLetterEarlier ? citizen("complaint-letter", useDay, "R5") : citizen("complaint", useDay, "F2"));
    if (latestDay !== null && latestDay > useDay && latestDay >= today) days.push(latestReading(latestDay));
  }
  if (answers.channel === "oral" && isDay(answers.told))
    days.push(citizen("written-reasons", writtenReasonsDay(answers.told), "C1"));
  return days;
}

function aktindsigtDays({ answers }: CaseFacts): PlanDay[] {
  if (!isDay(answers.accessDay)) return [];
  return [
    authority("aktindsigt-answer", aktindsigtAnswerDay(answers.accessDay), "C2"),
    { id: "aktindsigt-remind", day: aktindsigtReminderDay(answers.accessDay), owner: "event", because: "C2" },
  ];
}

function reassessmentDays({ answers, decider, kind, deadline, exit, isComplaintLate: late }: CaseFacts): PlanDay[] {
  if (!isDay(answers.complainedOn)) return [];
  const complained = event("complained", answers.complainedOn);
  if (decider === "unknown" || exit) return [complained];
  const latestDay = deadline.status === "behind" ? (deadline.deadline?.latestDay ?? null) : null;
  const day = reassessmentDay({
    decider,
    ...(kind && { kind }),
    complaintReceived: answers.complainedOn,
    latestDay,
    late,
  });
  if (day === null) return [complained];
  return [
    complained,
    authority("reassessment", day, "C3"),
    { id: "reassessment-remind", day: dayToRemind(day), owner: "event", because: "C3" },
  ];
}

function newDecisionDays(facts: CaseFacts): PlanDay[] {
  const { newDecisionDay: day } = facts.answers;
  if (!isDay(day)) return [];
  const happened = event("new-decision", day);
  const clock = newPeriods[afterNewDecision(facts) ?? "done"];
  return clock ? [happened, citizen(clock, maintainDay(day), "C4")] : [happened];
}

const newPeriods: Partial<Record<AfterNewDecision, ClockId>> = {
  maintain: "maintain",
  "complain-again": "new-complaint",
  "complain-onward": "onward-complaint",
};

function boardDays(facts: CaseFacts): PlanDay[] {
  const { answers, decider, kind } = facts;
  const { boardDay: day } = answers;
  if (!isDay(day)) return [];
  const happened = event("board-decision", day);
  const after = afterBoardDecision(facts);
  if (after === "onward") return [happened, citizen("onward-complaint", maintainDay(day), "R6")];
  if (after !== "final") return [happened];
  const days = [happened, citizen("ombudsman", ombudsmanDay(day), "C8")];
  if (decider === "boerne-og-ungeudvalg" || kind === "botilbud-uden-samtykke") {
    days.push(citizen("court-review", courtReviewDay(day), "C5"));
  }
  if (kind === "adoption") days.push(citizen("adoption-review", adoptionReviewDay(day), "C6"));
  if (decider === "aes") days.push(citizen("work-injury-suit", workInjurySuitDay(day, "injured"), "C7"));
  return days;
}
