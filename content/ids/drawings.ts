import type { DateQuestionId } from "./questions.ts";

/** The days that stand on a letter or in Digital Post, where a drawing shows where. */
export const drawnDateIds = [
  "dated",
  "received",
  "letterDay",
  "hearingDay",
  "newDecisionDay",
  "boardDay",
] as const satisfies readonly DateQuestionId[];

export type DrawnDateId = (typeof drawnDateIds)[number];

/** The parts of the drawn letter, from the top; a drawing marks some of them with numbers. */
export type LetterPartId =
  | "sender"
  | "date"
  | "caseNumber"
  | "subject"
  | "reasons"
  | "rule"
  | "facts"
  | "heard"
  | "guidance"
  | "deadline";

/** The parts of the drawn Digital Post: the list of messages, and the open message. */
export type PostPartId = "listed" | "arrived" | "attachment";
