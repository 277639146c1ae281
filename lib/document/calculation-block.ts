import { deadlineSteps, fourWeeksNotConfirmed, periodLaw, resultWords } from "#content/da/deadline.ts";
import { sources } from "#content/da/sources.ts";
import { cautiousChoice } from "#content/da/step-sources.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import type { ComplaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { isNeverSettled } from "#lib/deadline/deadline-scope.ts";
import type { DeadlineStep } from "#lib/deadline/deadline-step.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { StepsBlock } from "./blocks.ts";
import { fill } from "./fill.ts";
import { shownDay } from "./shown-day.ts";
import { sourcesInCase } from "./sources-in-case.ts";

/**
 * How the deadline was reached (F9), each step with its rule and source; null where none was computed.
 *
 * @example calculationBlock(plan)?.block.items[0]?.rule // "F2"
 */
export function calculationBlock(
  plan: Plan,
): { readonly block: StepsBlock; readonly sources: readonly SourceId[] } | null {
  if (plan.deadline.status !== "computed" || !("route" in plan.way)) return null;
  const { deadline } = plan.deadline;
  const law = periodLaw[plan.way.route.id];
  const cited = deadline.steps.flatMap(({ id }) => [
    ...sourcesInCase(deadlineSteps[id].sources, plan),
    ...(deadlineSteps[id].lawOfRoute && law ? law.sources : []),
  ]);
  const isConfirmed = !isNeverSettled(plan);
  const items = deadline.steps.map((step) => ({
    text: fill(wordsOf(step, deadline, isConfirmed), { day: danishDay(step.day) }),
    day: shownDay(step.day),
    rule: step.rule,
    source: sourceOf(step, law, plan),
  }));
  return { block: { type: "steps", items }, sources: cited };
}

function wordsOf({ id }: DeadlineStep, { settled, provisional }: ComplaintDeadline, isConfirmed: boolean): string {
  if (id === "four-weeks" && !isConfirmed) return fourWeeksNotConfirmed;
  if (id !== "result") return deadlineSteps[id].text;
  if (settled) return resultWords.settled;
  return provisional ? resultWords.provisional : deadlineSteps.result.text;
}

function sourceOf({ id }: DeadlineStep, law: (typeof periodLaw)[keyof typeof periodLaw], plan: Plan): string {
  const step = deadlineSteps[id];
  const named = sourcesInCase(step.sources, plan).map((source) => sources[source].short);
  return [...(step.lawOfRoute && law ? [law.text] : []), ...named].join("; ") || cautiousChoice;
}
