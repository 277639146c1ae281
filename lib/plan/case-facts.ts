import type { DeciderId, DecisionKind } from "#content/ids/deciders.ts";
import { type ExitId, exitIds } from "#content/ids/exits.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { isAboutDecision } from "#lib/answers/is-about-decision.ts";
import { topicExit } from "#lib/answers/topic-exit.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { type ComplaintRoute, complaintRoute } from "#lib/routing/complaint-route.ts";
import { isDay } from "./decision-days.ts";
import { filedAnswers } from "./filed-answers.ts";
import type { PlanDeadline, Stage } from "./plan.ts";
import { planDeadline } from "./plan-deadline.ts";

/** What the rules of the plan read: the answers, filed by the route the case takes, and what follows from them alone. */
export type CaseFacts = {
  readonly answers: Answers;
  readonly today: CalendarDate;
  readonly decider: DeciderId | "unknown";
  readonly kind: DecisionKind | undefined;
  readonly stage: Stage;
  readonly exit: ExitId | null;
  readonly sideExits: readonly ExitId[];
  readonly route: ComplaintRoute;
  readonly deadline: PlanDeadline;
  /** The day to complain by is past (F8). */
  readonly isLate: boolean;
  /** The complaint that has been made came after the latest day (C3). */
  readonly isComplaintLate: boolean;
};

/**
 * Derives the facts of a case.
 *
 * @param given pruned answers
 * @param today the calendar day in Denmark (H5)
 * @example caseFacts({ decider: "uddannelsesinstitution", kindUddannelse: "su" }, today).route.id // "su"
 */
export function caseFacts(given: Answers, today: CalendarDate): CaseFacts {
  const answers = filedAnswers(given);
  const decider = answers.decider ?? "unknown";
  const kind = decisionKind(answers);
  const exit = caseExit(answers);
  const stage = answers.stage ?? "unknown";
  const deadline = planDeadline({ answers, today, decider, kind, stage, exit });
  return {
    answers,
    today,
    decider,
    kind,
    stage,
    exit,
    sideExits: sideExits(answers, exit),
    route: complaintRoute({ decider: decider === "unknown" ? "other" : decider, ...(kind && { kind }) }),
    deadline,
    isLate: isPast(deadline, today),
    isComplaintLate: isComplaintLate(answers, deadline),
  };
}

/** The day to complain by is past: ours, the letter's, or a decision so old that none is computed (F8, F10). */
function isPast(deadline: PlanDeadline, today: CalendarDate): boolean {
  switch (deadline.status) {
    case "computed":
      return deadline.state.daysLeft < 0;
    case "in-letter":
    case "missing-day":
      return ("why" in deadline && deadline.why === "F10") || (deadline.letterDay ?? today) < today;
    default:
      return false;
  }
}

/** A complaint made after the latest day is sent on at once, without reassessment (C3; RSB § 13). */
function isComplaintLate({ complainedOn }: Answers, deadline: PlanDeadline): boolean {
  const latestDay = (deadline.status === "behind" && deadline.deadline?.latestDay) || null;
  return isDay(complainedOn) && latestDay !== null && complainedOn > latestDay;
}

/** The kind of decision, where the decider has several routes (R1). */
function decisionKind(answers: Answers): DecisionKind | undefined {
  const kind = answers.kindUddannelse ?? answers.kindFamilieretshuset;
  if (kind !== undefined) return kind === "unknown" ? undefined : kind;
  return answers.topicUdbetalingDanmark === "su-gaeld" ? "su-gaeld" : undefined;
}

/**
 * The exit by which the whole case leaves the routes (R4): a matter with another complaint body, or none, and one that
 * is about something else than a decision.
 */
function caseExit(answers: Answers): ExitId | null {
  const { concern } = answers;
  const ofTopic = topicExit(answers);
  if (ofTopic) return ofTopic;
  return isAboutDecision(answers) ? null : (exitIds.find((exit) => concern?.some((one) => one === exit)) ?? null);
}

/** Parts of the case that go another way than the whole (R4): how people were met, a refused aktindsigt, not being the party. */
function sideExits(
  { concern, access, party, topicOther, decider, ...answers }: Answers,
  whole: ExitId | null,
): readonly ExitId[] {
  const exits = exitIds.filter((exit) => exit !== whole && concern?.some((answer) => answer === exit));
  // Where an a-kasse's refusal is complained over we have not read: the task says to ask.
  if (access === "refused" && decider !== "a-kasse") exits.push("afslag-paa-aktindsigt");
  if (party === "without-fuldmagt" || party === "relative") exits.push("ikke-part");
  const isOfNoneOfThese =
    topicOther === "ingen-af-disse" || answers.kindUddannelse === "other" || answers.kindFamilieretshuset === "other";
  if (isOfNoneOfThese) exits.push("ingen-af-disse");
  return exits;
}
