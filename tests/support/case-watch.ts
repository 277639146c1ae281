import type { Answers } from "#lib/answers/answers.ts";
import { askedQuestions, missingQuestions, nextQuestion, previousQuestion, prune } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { documentFaults } from "./document-faults.ts";
import { planFaults } from "./plan-faults.ts";
import { reachedBy } from "./reached-by.ts";
import { secondDeadlineOf } from "./second-deadline-of.ts";

/** Looks at case after case, and remembers what it saw. */
export type CaseWatch = {
  /** What is wrong with the plan of a case; with `words`, which take longer, also its words and its way of questions. */
  readonly faultsOf: (answers: Answers, today: CalendarDate, look: { readonly words: boolean }) => readonly string[];
  readonly counts: { cases: number; documents: number; deadlines: number };
  /** "task complain", "question stage", "step result", "rule F3"; see reached-by.ts. */
  readonly reached: ReadonlySet<string>;
};

/**
 * A new watch, which has seen nothing.
 *
 * @example watchCases().faultsOf({ stage: "decided" }, today, { words: true }) // []
 */
export function watchCases(): CaseWatch {
  const counts = { cases: 0, documents: 0, deadlines: 0 };
  const reached = new Set<string>();
  const faultsOf: CaseWatch["faultsOf"] = (answers, today, { words }) => {
    const plan = makePlan(answers, today);
    counts.cases += 1;
    for (const name of reachedBy(plan)) reached.add(name);
    const faults = [...planFaults(plan), ...otherDeadline(plan)];
    if (plan.deadline.status === "computed") counts.deadlines += 1;
    if (!words) return faults;
    const document = composePlan(plan);
    counts.documents += 1;
    return [...faults, ...walkFaults(answers, plan.ladder !== null), ...documentFaults(document, plan)];
  };
  return { faultsOf, counts, reached };
}

/** The deadline, by the walk day by day. */
function otherDeadline(plan: Plan): readonly string[] {
  if (plan.deadline.status !== "computed") return [];
  const { steps: _steps, ...ours } = plan.deadline.deadline;
  const second = secondDeadlineOf(plan);
  const fields = ["safeDay", "latestDay", "officeDay", "provisional", "settled"] as const;
  return fields.every((field) => ours[field] === second?.[field]) ? [] : ["another deadline by the walk"];
}

/** Forward and back through the guide, pruning, and what is missing. */
function walkFaults(answers: Answers, isLate: boolean): readonly string[] {
  const faults: string[] = [];
  const pruned = prune(answers);
  if (JSON.stringify(prune(pruned)) !== JSON.stringify(pruned)) faults.push("pruned twice is not pruned once");
  const asked = askedQuestions(answers, isLate);
  const open = asked.filter(({ id, optional }) => !optional && answers[id] === undefined);
  if (missingQuestions(answers, isLate).length !== open.length)
    faults.push("missing is not what is asked and not answered");
  let here = asked[0];
  for (const expected of asked.slice(1)) {
    const next = here && nextQuestion(answers, here.id, isLate);
    if (next !== expected) faults.push(`after ${here?.id} comes ${next?.id} and not ${expected.id}`);
    if (previousQuestion(answers, expected.id, isLate) !== here)
      faults.push(`back from ${expected.id} is not ${here?.id}`);
    here = expected;
  }
  return faults;
}
