import type { SourceId } from "#content/ids/sources.ts";
import { followsForvaltningsloven } from "#lib/plan/follows-forvaltningsloven.ts";
import type { Plan } from "#lib/plan/plan.ts";

/**
 * The sources of a text in one case: where forvaltningsloven does not hold, the a-kasser's own rules stand in its place.
 *
 * @example sourcesInCase(["FVL", "D2"], planOf({ decider: "a-kasse" })) // ["AKB", "D2"]
 */
export function sourcesInCase(sources: readonly SourceId[], plan: Pick<Plan, "decider">): readonly SourceId[] {
  if (followsForvaltningsloven(plan)) return sources;
  return sources.map((source) => (source === "FVL" || source === "OFL" ? "AKB" : source));
}
