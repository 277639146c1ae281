import type { CheckItemId } from "./questions.ts";

/** What a decision letter is checked for, in the order of the numbers on the drawn letter. */
export const decisionCheckIds = [
  "written",
  "dated",
  "rule",
  "reasons",
  "facts",
  "heard",
  "guidance",
  "deadline",
] as const satisfies readonly (CheckItemId | "written" | "guidance")[];

export type DecisionCheckId = (typeof decisionCheckIds)[number];

/** What is open about a decision and may matter for the deadline (F7). */
export type DeadlineDoubtId = "oral" | "guidance";
