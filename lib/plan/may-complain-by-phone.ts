import type { Plan } from "./plan.ts";

/**
 * Whether a complaint may be made by phone, there and still (F6): not once the last day on which somebody answers before
 * the deadline is past.
 *
 * @example mayComplainByPhone(planOf({ decider: "a-kasse", stage: "decided" })) // false
 */
export function mayComplainByPhone({ way, deadline }: Pick<Plan, "way" | "deadline">): boolean {
  const isTooLate = deadline.status === "computed" && deadline.state.daysLeft >= 0 && deadline.state.officeDayPassed;
  return "route" in way && way.route.byPhone && !isTooLate;
}
