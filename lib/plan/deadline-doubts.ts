import type { DeadlineDoubtId } from "#content/ids/decision-check.ts";
import { knownCheck } from "#lib/answers/known-check.ts";
import type { Plan } from "./plan.ts";

/**
 * What is open about a decision and may matter for its deadline: it was only told, the guidance is missing, or
 * it is not known. It moves no day (F7). None once the complaint has been made, nor before a decision, when
 * nothing of it is asked.
 *
 * @example deadlineDoubts(planOf({ decider: "aes", stage: "decided", guidance: "unknown" })) // ["guidance"]
 */
export function deadlineDoubts({ answers, deadline }: Pick<Plan, "answers" | "deadline">): readonly DeadlineDoubtId[] {
  if (deadline.status === "behind") return [];
  const { written = "yes", guidance = "yes" } = knownCheck(answers);
  const doubts: readonly (readonly [DeadlineDoubtId, boolean])[] = [
    ["oral", written !== "yes"],
    ["guidance", guidance !== "yes"],
  ];
  return doubts.filter(([, isOpen]) => isOpen).map(([id]) => id);
}
