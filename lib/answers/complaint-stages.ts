import type { Answers } from "./answers.ts";

/**
 * The complaint has been sent, and something has come of it: a new decision, or it was sent on (R6).
 *
 * @example isFurtherOn("complained") // false
 */
export function isFurtherOn(stage: Answers["stage"]): boolean {
  return stage === "new-decision" || stage === "forwarded" || stage === "board-decided";
}

/** The complaint has been sent, whatever has come of it (R6). @example isComplainedOver("complained") // true */
export function isComplainedOver(stage: Answers["stage"]): boolean {
  return stage === "complained" || isFurtherOn(stage);
}
