import { ankestyrelsenDecidesOnPeriod } from "#lib/deadline/deadline-scope.ts";
import type { Plan } from "./plan.ts";

/**
 * Whether a complaint may be sent now and its reasons later: only where Ankestyrelsen decides on the period (F6).
 * Elsewhere no rule says so, and it is not promised.
 *
 * @see retssikkerhedsloven § 67; A2, D1
 * @example mayGiveReasonsLater(planOf({ decider: "a-kasse", stage: "decided" })) // false
 */
export function mayGiveReasonsLater({ decider, kind, way }: Pick<Plan, "decider" | "kind" | "way">): boolean {
  return "route" in way && ankestyrelsenDecidesOnPeriod({ decider, kind });
}
