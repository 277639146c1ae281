import type { ClockId } from "#content/ids/plan.ts";
import type { RuleId } from "#content/ids/rules.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { cautiousStart, givenDays } from "#lib/deadline/cautious-start.ts";
import type { ClockStep } from "#lib/deadline/clock-step.ts";
import { dayToRemind } from "#lib/deadline/day-to-remind.ts";
import {
  adoptionReviewSteps,
  aktindsigtSteps,
  courtReviewSteps,
  hearingSteps,
  maintainSteps,
  noticeSteps,
  ombudsmanSteps,
  workInjurySuitSteps,
  writtenReasonsSteps,
} from "#lib/deadline/explained-clocks.ts";
import { reassessmentSteps } from "#lib/deadline/reassessment-steps.ts";
import { afterBoardDecision, isCourtDemanded } from "./board-decision.ts";
import type { CaseFacts } from "./case-facts.ts";
import { decisionDays, isDay } from "./decision-days.ts";
import { followsForvaltningsloven } from "./follows-forvaltningsloven.ts";
import { type AfterNewDecision, afterNewDecision } from "./new-decision.ts";
import type { PlanDay } from "./plan.ts";
import { needsNotice } from "./plan-pause.ts";

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
    ...noticeDays(facts),
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
/** A clock that explains itself: its day is that of its last step (F9). */
function explained(
  id: ClockId,
  owner: "citizen" | "authority",
  because: RuleId,
  steps: readonly ClockStep[] | null,
): PlanDay[] {
  const day = steps?.at(-1)?.day;
  return steps && day ? [{ id, day, owner, because, steps }] : [];
}

/** An authority's clock, and the day from which it can be reminded (C0); nothing where it does not run. */
function withReminder(id: ClockId, clock: readonly PlanDay[]): PlanDay[] {
  return clock.flatMap((answer) => [
    answer,
    { id, day: dayToRemind(answer.day), owner: "event", because: answer.because },
  ]);
}

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
    ...(isDay(answers.hearingDay) ? explained("hearing", "citizen", "C9", hearingSteps(answers.hearingDay)) : []),
  ];
}

function complaintDays({ answers, decider, deadline, today }: CaseFacts): PlanDay[] {
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
  if (answers.channel === "oral" && isDay(answers.told) && followsForvaltningsloven({ decider }))
    days.push(...explained("written-reasons", "citizen", "C1", writtenReasonsSteps(answers.told)));
  return days;
}

/** R3: help that needs 14 weeks' notice; counted from the earliest day given, so that no later day is promised. */
function noticeDays({ answers, exit }: CaseFacts): PlanDay[] {
  const days = decisionDays(answers);
  if (exit || !needsNotice(answers) || givenDays(days).length === 0) return [];
  return explained("notice-ends", "authority", "R3", noticeSteps(cautiousStart(days)));
}

function aktindsigtDays({ answers, decider }: CaseFacts): PlanDay[] {
  if (!isDay(answers.accessDay) || !followsForvaltningsloven({ decider })) return [];
  const clock = explained("aktindsigt-answer", "authority", "C2", aktindsigtSteps(answers.accessDay));
  return withReminder("aktindsigt-remind", clock);
}

function reassessmentDays({ answers, decider, kind, deadline, exit, isComplaintLate: late }: CaseFacts): PlanDay[] {
  if (!isDay(answers.complainedOn)) return [];
  const complained = event("complained", answers.complainedOn);
  if (decider === "unknown" || exit) return [complained];
  const latestDay = deadline.status === "behind" ? (deadline.deadline?.latestDay ?? null) : null;
  const clock = explained(
    "reassessment",
    "authority",
    "C3",
    reassessmentSteps({
      decider,
      ...(kind && { kind }),
      complaintReceived: answers.complainedOn,
      latestDay,
      late,
      notice: needsNotice(answers),
      fiveDays: answers.fiveDays === "yes",
      opposed: answers.opposed === "yes",
    }),
  );
  return [complained, ...withReminder("reassessment-remind", clock)];
}

function newDecisionDays(facts: CaseFacts): PlanDay[] {
  const { newDecisionDay: day } = facts.answers;
  if (!isDay(day)) return [];
  const happened = event("new-decision", day);
  const after = afterNewDecision(facts);
  const clock = after && newPeriods[after];
  return clock ? [happened, ...explained(clock, "citizen", "C4", maintainSteps(day))] : [happened];
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
  if (after === "onward")
    return [happened, ...explained("onward-complaint", "citizen", "R6", maintainSteps(day, "R6"))];
  if (after !== "final") return [happened];
  const days = [happened, ...explained("ombudsman", "citizen", "C8", ombudsmanSteps(day))];
  if (isCourtDemanded(facts)) days.push(...explained("court-review", "citizen", "C5", courtReviewSteps(day)));
  if (kind === "adoption") days.push(...explained("adoption-review", "citizen", "C6", adoptionReviewSteps(day)));
  if (decider === "aes")
    days.push(...explained("work-injury-suit", "citizen", "C7", workInjurySuitSteps(day, "injured")));
  return days;
}
