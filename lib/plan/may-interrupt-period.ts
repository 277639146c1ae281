import { followsForvaltningsloven } from "./follows-forvaltningsloven.ts";
import type { Plan } from "./plan.ts";

/**
 * Whether the authority can be asked to interrupt the period to complain until the file has been seen: only while the
 * period runs (forvaltningsloven § 17).
 *
 * @see forvaltningsloven § 17
 * @example mayInterruptPeriod(planOf({ decider: "kommune", stage: "before-decision" })) // false
 */
export function mayInterruptPeriod(plan: Plan): boolean {
  const { deadline } = plan;
  return deadline.status === "computed" && deadline.state.state !== "passed" && followsForvaltningsloven(plan);
}
