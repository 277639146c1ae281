import type { Answers } from "./answers.ts";

/**
 * Whether the case can be about a decision. It is not where nobody knows of one and the problem is something else alone:
 * tone, waiting, the level of service (R4). Then nothing is asked about how a decision came, and no day is missing.
 *
 * @example isAboutDecision({ stage: "unknown", concern: ["tone-og-opfoersel"] }) // false
 * @example isAboutDecision({ stage: "decided", concern: ["tone-og-opfoersel"] }) // true
 */
export function isAboutDecision({ stage, concern }: Answers): boolean {
  if (stage !== undefined && stage !== "unknown") return true;
  return !concern?.length || concern.includes("decision") || concern.includes("unknown");
}
