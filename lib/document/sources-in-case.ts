import type { DeciderId } from "#content/ids/deciders.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { followsForvaltningsloven } from "#lib/plan/follows-forvaltningsloven.ts";
import type { Plan } from "#lib/plan/plan.ts";

/** Pages of one authority about its own cases: in another's they would say nothing to the one who reads. */
const ownPages: Readonly<Partial<Record<SourceId, DeciderId>>> = { E1: "aes", E2: "aes", B1: "udbetaling-danmark" };

/**
 * The sources of a text in one case: another authority's own pages are left out, and where forvaltningsloven does not
 * hold, the a-kasser's own rules stand in its place.
 *
 * @example sourcesInCase(["FVL", "D2", "E2"], planOf({ decider: "a-kasse" })) // ["AKB", "D2"]
 */
export function sourcesInCase(sources: readonly SourceId[], plan: Pick<Plan, "decider">): readonly SourceId[] {
  const here = sources.filter((source) => (ownPages[source] ?? plan.decider) === plan.decider);
  if (followsForvaltningsloven(plan)) return here;
  return here.map((source) => (source === "FVL" || source === "OFL" ? "AKB" : source));
}
