import type { DeciderId, DecisionKind } from "#content/ids/deciders.ts";
import { type ExitId, exitIds } from "#content/ids/exits.ts";
import type { Answers } from "#lib/answers/answers.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { type ComplaintRoute, complaintRoute } from "#lib/routing/complaint-route.ts";
import type { PlanDeadline, Stage } from "./plan.ts";
import { planDeadline } from "./plan-deadline.ts";

/** What the rules of the plan read: the pruned answers and what follows from them alone. */
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
  /** The safe day is past. */
  readonly isLate: boolean;
};

/**
 * Derives the facts of a case.
 *
 * @param answers pruned answers
 * @param today the calendar day in Denmark (H5)
 */
export function caseFacts(answers: Answers, today: CalendarDate): CaseFacts {
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
    sideExits: sideExits(answers),
    route: complaintRoute({ decider: decider === "unknown" ? "other" : decider, ...(kind && { kind }) }),
    deadline,
    isLate: deadline.status === "computed" && deadline.state.daysLeft < 0,
  };
}

/** The kind of decision, where the decider has several routes (R1). */
function decisionKind(answers: Answers): DecisionKind | undefined {
  const kind = answers.kindUddannelse ?? answers.kindFamilieretshuset;
  if (kind !== undefined) return kind === "unknown" ? undefined : kind;
  return answers.topicUdbetalingDanmark === "su-gaeld" ? "su-gaeld" : undefined;
}

/** The exit by which the whole case leaves the routes: kommunal decisions with another complaint body, or none (R4). */
function caseExit({ topicKommune }: Answers): ExitId | null {
  return exitIds.find((exit) => exit === topicKommune) ?? null;
}

/** Parts of the case that go another way (R4): how people were met, a refused aktindsigt, not being the party. */
function sideExits({ concern, access, party }: Answers): readonly ExitId[] {
  const exits = exitIds.filter((exit) => concern?.some((answer) => answer === exit));
  if (access === "refused") exits.push("afslag-paa-aktindsigt");
  if (party === "without-fuldmagt" || party === "relative") exits.push("ikke-part");
  return exits;
}
