import type { Answers } from "#lib/answers/answers.ts";

/**
 * Whether the decision is hard to understand, whole or in part: then there is something to have explained.
 *
 * @example isUnclear({ understood: "partly" }) // true
 */
export function isUnclear({ understood }: Answers): boolean {
  return understood === "no" || understood === "partly";
}
