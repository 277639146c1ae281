import type { TaskId } from "#content/ids/plan.ts";
import type { AfterNewDecision } from "./new-decision.ts";
import type { Plan } from "./plan.ts";

/** The task by which a plan says what a new decision asks of the citizen (C4). */
const byTask: readonly (readonly [TaskId, AfterNewDecision])[] = [
  ["maintain-complaint", "maintain"],
  ["complain-over-new-decision", "complain-again"],
  ["complain-onward", "complain-onward"],
  ["wait-board", "sent-on"],
];

/**
 * What a new decision after a complaint asks of the citizen, read from the plan (C4).
 *
 * @returns null where there is no new decision after a complaint
 * @example stageOutcome(planOf({ decider: "kommune", stage: "new-decision", outcome: "partly" })) // "maintain"
 */
export function stageOutcome({ stage, answers, tasks }: Plan): AfterNewDecision | null {
  if (stage !== "new-decision") return null;
  if (answers.outcome === "full") return "done";
  return byTask.find(([task]) => tasks.some(({ id }) => id === task))?.[1] ?? "letter";
}
