import { openChecks } from "#lib/answers/known-check.ts";
import type { CaseFacts } from "./case-facts.ts";
import { isFresh } from "./stages.ts";
import type { TaskRule } from "./task-rules.ts";
import { isUnclear } from "./unclear-decision.ts";

/** Advice 6: have the decision explained. It does not stop the deadline. */
export const uddybningTasks: readonly TaskRule[] = [
  {
    id: "ask-elaboration",
    because: null,
    applies: (facts) => isUnclear(facts.answers) || hasOpenChecks(facts),
  },
  { id: "ask-own-questions", because: null, applies: ({ answers }) => answers.ownQuestions !== undefined },
];

/** A guidance that is missing has a task of its own (ask-guidance), and after the complaint it is not asked for. */
function hasOpenChecks(facts: CaseFacts): boolean {
  const { answers } = facts;
  return openChecks(answers).some((item) => {
    if (item === "guidance") return isFresh(facts) && answers.guidance === "unknown";
    return item !== "written" || isFresh(facts);
  });
}
