import { checkItemIds } from "#content/ids/questions.ts";
import type { TaskRule } from "./task-rules.ts";

/** Advice 6: have the decision explained. It does not stop the deadline. */
export const uddybningTasks: readonly TaskRule[] = [
  {
    id: "ask-elaboration",
    because: null,
    applies: ({ answers: { understood, check } }) =>
      understood === "no" ||
      understood === "partly" ||
      checkItemIds.some((item) => check?.[item] === "no" || check?.[item] === "unknown"),
  },
  { id: "ask-own-questions", because: null, applies: ({ answers }) => answers.ownQuestions !== undefined },
];
