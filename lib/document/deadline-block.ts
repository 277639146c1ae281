import {
  barWords,
  cutOffSources,
  cutOffs,
  deadlineLabels,
  deadlineStates,
  forgives,
  forgivesSources,
  insteadOfDay,
  latestLine,
  latestNotFixed,
  latestReasons,
  letterWords,
  provisionalLine,
  receivedLine,
  withoutDay,
} from "#content/da/deadline.ts";
import { exits } from "#content/da/exits.ts";
import type { SourceId } from "#content/ids/sources.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDay, danishShortDate } from "#lib/calendar/danish-day.ts";
import { daysBetween } from "#lib/calendar/day-arithmetic.ts";
import { complaintDeadline, type Notice } from "#lib/deadline/complaint-deadline.ts";
import { ankestyrelsenDecidesOnPeriod, isNeverSettled } from "#lib/deadline/deadline-scope.ts";
import { deciderQuestion } from "#lib/plan/decider-question.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import { hasComplaintBody } from "#lib/plan/exit-facts.ts";
import type { Plan, PlanDeadline } from "#lib/plan/plan.ts";
import type { ComplaintRoute } from "#lib/routing/complaint-route.ts";
import type { DeadlineBlock } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { deadlineDoubtLines } from "./deadline-doubt-lines.ts";
import { fill } from "./fill.ts";
import { maintainBlock } from "./maintain-block.ts";
import { deadlineLink } from "./question-links.ts";
import { shownDay } from "./shown-day.ts";

type Computed = Extract<PlanDeadline, { status: "computed" }>;
type Scope = Pick<Notice, "decider" | "kind">;

/**
 * The deadline box of a case, or null where there is nothing to show: before a decision there is no deadline anywhere.
 *
 * @example deadlineBlock(plan, caseWords(plan))?.day?.text // "torsdag den 17. december 2026"
 */
export function deadlineBlock(plan: Plan, words: CaseWords): DeadlineBlock | null {
  const block = blockOf(plan, words);
  const link = deadlineLink(plan);
  return block && { ...block, lines: withDoubts(block.lines, plan), ...(link && { link }) };
}

/** What may matter for the deadline, where the box has not said so already (F7). */
function withDoubts(lines: readonly string[], plan: Plan): readonly string[] {
  const { guidanceMissing, oralWithoutGuidance } = latestNotFixed;
  const isSaid = lines.some((line) => line === guidanceMissing || line === oralWithoutGuidance);
  return isSaid ? lines : [...lines, ...deadlineDoubtLines(plan)];
}

function blockOf(plan: Plan, words: CaseWords): DeadlineBlock | null {
  const { deadline } = plan;
  switch (deadline.status) {
    case "not-yet":
      return null;
    case "behind":
      return maintainBlock(plan, words);
    case "missing-day":
      return {
        type: "deadline",
        tone: "in-letter",
        label: deadlineLabels.none,
        instead: insteadOfDay.missingDay,
        lines: [
          ...letterSays(deadline),
          plan.answers.channel === "oral" ? withoutDay.missingDayOral : withoutDay.missingDay,
        ],
      };
    case "in-letter":
      if (deadline.letterDay === undefined && "exit" in plan.way && !hasComplaintBody(plan.way.exit)) return null;
      return inLetterBlock(plan, deadline);
    case "computed":
      return computedBlock(plan, deadline, words);
  }
}

/**
 * The sources of what the box says, beside those of the calculation.
 *
 * @example deadlineBlockSources(plan) // ["D1", "A5"]
 */
export function deadlineBlockSources({ deadline, way }: Plan): readonly SourceId[] {
  if (deadline.status !== "computed" || !("route" in way)) return [];
  if (deadline.state.daysLeft < 0) return forgivesSources[way.route.id];
  return [...cutOffSources.received, ...(way.route.id === "aes" ? cutOffSources.aesDigital : [])];
}

function inLetterBlock(plan: Plan, { why, letterDay }: Extract<PlanDeadline, { status: "in-letter" }>): DeadlineBlock {
  const block = { type: "deadline", tone: "in-letter" } as const;
  if (letterDay !== undefined) {
    const passed = letterDay < plan.today;
    return {
      ...block,
      label: passed ? deadlineLabels.inLetterPassed : deadlineLabels.inLetter,
      day: shownDay(letterDay),
      lines: [...(passed ? [deadlineStates.letterDayPassed] : []), withoutDay.inLetterWithDay, cutOffs.inLetter],
    };
  }
  if (why === "F10")
    return { ...block, label: deadlineLabels.none, instead: insteadOfDay.tooOld, lines: [withoutDay.tooOld] };
  if (plan.decider === "unknown") {
    return {
      ...block,
      label: deadlineLabels.none,
      instead: insteadOfDay.missingDecider,
      lines: [withoutDay.missingDecider],
    };
  }
  const exitDeadline = "exit" in plan.way ? exits[plan.way.exit].deadline : undefined;
  if (exitDeadline) {
    return {
      ...block,
      label: deadlineLabels.none,
      instead: insteadOfDay.inLetter,
      lines: [exitDeadline, cutOffs.inLetter],
    };
  }
  return {
    ...block,
    label: deadlineLabels.none,
    instead: insteadOfDay.inLetter,
    lines: [deciderQuestion(plan) ? withoutDay.missingKind : withoutDay.inLetter],
  };
}

function computedBlock(plan: Plan, shown: Computed, words: CaseWords): DeadlineBlock {
  const { useDay, useOfficeDay, state, deadline } = shown;
  if (!("route" in plan.way) || plan.decider === "unknown") throw new RangeError("A computed deadline without a route");
  const route = plan.way.route;
  const scope: Scope = { decider: plan.decider, ...(plan.kind && { kind: plan.kind }) };
  const late = state.daysLeft < 0;
  const days = { day: danishDay(useDay), officeDay: danishDay(useOfficeDay) };
  const bar = barOf(plan, shown);
  return {
    type: "deadline",
    tone: toneOf(shown),
    label: labelOf(shown),
    day: shownDay(useDay),
    lines: [
      ...(late ? [lateLine(shown), fill(forgives[route.id], words)] : cutOffLines(scope, route, days)),
      ...letterLines(shown, words),
      ...(deadline.provisional ? [provisionalLine] : []),
      ...latestLines(plan, shown, scope),
    ],
    ...(late ? {} : { screenLine: screenLine(shown, ankestyrelsenDecidesOnPeriod(scope)) }),
    ...(bar && { bar }),
  };
}

function toneOf({ state, deadline }: Computed): DeadlineBlock["tone"] {
  if (state.daysLeft < 0) return "late";
  if (state.daysLeft === 0) return "last-day";
  if (deadline.provisional) return "provisional";
  return state.daysLeft <= 7 ? "soon" : "open";
}

function labelOf({ useDay, deadline, state }: Computed): string {
  const passed = state.daysLeft < 0;
  if (useDay !== deadline.safeDay) return passed ? deadlineLabels.inLetterPassed : deadlineLabels.inLetter;
  if (deadline.settled) return passed ? deadlineLabels.settledPassed : deadlineLabels.settled;
  if (passed) return deadlineLabels.safePassed;
  return deadline.provisional ? deadlineLabels.provisional : deadlineLabels.safe;
}

/** F6: when and how the complaint must be there. */
function cutOffLines(
  scope: Scope,
  route: ComplaintRoute,
  days: { readonly day: string; readonly officeDay: string },
): string[] {
  const digital = ankestyrelsenDecidesOnPeriod(scope);
  const lines: string[] = digital
    ? [cutOffs.digitalMidnight, route.byPhone ? cutOffs.phoneAndPaper : cutOffs.paperOnly]
    : [cutOffs.officeHours];
  if (!route.byPhone) lines.push(cutOffs.writingOnly);
  if (route.id === "aes") lines.push(cutOffs.aesDigital, cutOffs.aesPaper);
  lines.push(cutOffs.received);
  return lines.map((line) => fill(line, days));
}

/** R5: the letter's own day beside ours. */
function letterLines({ letterDay, deadline, useDay, state }: Computed, words: CaseWords): string[] {
  if (letterDay === undefined) return [];
  if (state.daysLeft < 0) return [fill(letterWords.says, { letterDay: danishDay(letterDay) })];
  if (letterDay === deadline.safeDay) return [letterWords.same];
  const days = { letterDay: danishDay(letterDay), ourDay: danishDay(deadline.safeDay), day: danishDay(useDay) };
  return [fill(letterWords.differs, days), fill(letterWords.ask, words)];
}

function letterSays({ letterDay }: { readonly letterDay?: Plan["today"] }): string[] {
  return letterDay === undefined ? [] : [fill(letterWords.says, { letterDay: danishDay(letterDay) })];
}

/** The latest reading is shown with the reason why there are two, and never advised (F2–F4, F7, F12). */
function latestLines({ answers, today }: Plan, { deadline, useDay }: Computed, scope: Scope): string[] {
  const { latestDay, safeDay, steps } = deadline;
  if (latestDay === null) {
    if (answers.channel === undefined || answers.channel === "unknown") return [withoutDay.missingChannel];
    if (isNeverSettled(scope)) return [latestNotFixed.notConfirmed];
    return [answers.guidance === "missing" ? latestNotFixed.guidanceMissing : latestNotFixed.oralWithoutGuidance];
  }
  if (latestDay <= safeDay || latestDay < today) return [];
  const cause = (Object.keys(latestReasons) as (keyof typeof latestReasons)[]).find((id) => isCause(id, steps));
  const own = cause === "latest-start-sixth-day" ? receivedDay(answers, scope) : null;
  const isBetween = own !== null && own > useDay && own < latestDay;
  return [
    ...(isBetween ? [fill(receivedLine, { day: danishDay(own) })] : []),
    fill(latestLine, { day: danishDay(latestDay) }),
    ...(cause ? [latestReasons[cause]] : []),
  ];
}

/** Where the period ends when it is counted from the day that the letter came (F2). */
function receivedDay({ received }: Plan["answers"], scope: Scope): CalendarDate | null {
  if (!isDay(received)) return null;
  return complaintDeadline({ ...scope, channel: "handed-over", received, guidance: "given" })?.safeDay ?? null;
}

/** Whether a step is why the two days differ: a later start, or a day that only the latest reading moves. */
function isCause(id: string, steps: Computed["deadline"]["steps"]): boolean {
  const step = steps.find((candidate) => candidate.id === id);
  return step !== undefined && (!id.startsWith("latest-start") || step.day !== steps[0]?.day);
}

function lateLine({ state, deadline, useDay }: Computed): string {
  if (useDay !== deadline.safeDay) return deadlineStates.letterDayPassed;
  if (state.state === "passed") return deadlineStates.passed;
  return deadline.latestDay === null ? deadlineStates.safeDayPassedNotFixed : deadlineStates.safeDayPassed;
}

/** What is true today only. */
function screenLine({ state }: Computed, untilMidnight: boolean): string {
  const { daysLeft, officeDayPassed } = state;
  if (daysLeft === 0) {
    if (!officeDayPassed) return deadlineStates.lastDay;
    return untilMidnight ? deadlineStates.lastDayOfficePassed : deadlineStates.officeDayPassedOffice;
  }
  const left = daysLeft === 1 ? deadlineStates.daysLeftOne : fill(deadlineStates.daysLeftMany, { count: daysLeft });
  if (!officeDayPassed) return left;
  return `${left} ${untilMidnight ? deadlineStates.officeDayPassedMidnight : deadlineStates.officeDayPassedOffice}`;
}

const daysInFourWeeks = 28;

/** The bar of four weeks; not drawn where the days do not fit it. */
function barOf({ today }: Plan, { deadline, useDay, state }: Computed): DeadlineBlock["bar"] {
  const start = deadline.steps[0]?.day;
  if (start === undefined || state.daysLeft < 0 || daysBetween(start, useDay) !== daysInFourWeeks) return undefined;
  return {
    from: { iso: start, text: danishShortDate(start) },
    to: { iso: useDay, text: danishShortDate(useDay) },
    fromLabel: barWords.from,
    toLabel: barWords.to,
    elapsedDays: Math.max(0, Math.min(daysInFourWeeks, daysBetween(start, today))),
  };
}
